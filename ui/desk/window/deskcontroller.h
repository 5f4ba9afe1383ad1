#pragma once

#include "core/base/id.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

namespace motcua {

class DeskWindow;
struct HelpCall;

/// What belongs to no page: whose desk this is, and help calls from kiosks and counters. A silent
/// call of a counter is shown to who leads the centre at once, to every other desk when nobody came
/// within HelpDesk::HeadsPatience, and never at the desk that asks.
class DeskController : public QObject {
    Q_OBJECT

public:
    DeskController(const DeskServices &services, DeskWindow &window, QObject *parent = nullptr);

    /// With an open session: goes to the first page, or asks for the counter when none is known or
    /// the account does not serve it. Again whenever the session opens.
    void start();

Q_SIGNALS:
    void counterChanged(int counter);
    void message(const motcua::DeskMessage &message);

private:
    void leave();
    void refresh();
    void choose(int counter);
    void attend();
    void askForHead();
    void promise();
    void refreshHelp();
    void refreshSaved();
    QString trouble() const;
    bool shows(const HelpCall &call) const;
    QString fieldNames(const Counter &counter) const;

    DeskServices m_services;
    DeskWindow &m_window;
    int m_counter = 0;
    Id m_helpCall; ///< the one in the banner
    bool m_helpIsSilent = false;
    Id m_asked; ///< by the silent key here; null once it is known that somebody comes
};

} // namespace motcua
