#pragma once

#include "ui/desk/deskservices.h"
#include "ui/desk/queue/verbs.h"
#include "ui/desk/window/menuentry.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

#include <functional>

namespace motcua {

/// What is needed seldom at a counter, as menus: pauses, journeys, needs, numbers of the list,
/// taking a number for somebody. Acts through the services and tells what came of it.
class CounterMenus : public QObject {
    Q_OBJECT

public:
    explicit CounterMenus(const DeskServices &services, QObject *parent = nullptr);

    void setCounter(int counter) { m_counter = counter; }

    std::vector<MenuEntry> pauses();
    std::vector<MenuEntry> transfers(const Ticket &ticket);
    /// With nobody at the counter: nothing.
    std::vector<MenuEntry> more(const std::optional<Ticket> &atCounter);
    std::vector<MenuEntry> ofListed(const Ticket &ticket);
    /// Of somebody whose appointment is today and who has not come.
    std::vector<MenuEntry> ofExpected(const Appointment &appointment);

Q_SIGNALS:
    /// Something was done, or refused with words.
    void settled(const motcua::DeskMessage &message);
    void callWanted(const motcua::Id &ticket);
    void transferWanted(const QString &field);
    void verbWanted(motcua::Verb verb);
    /// A dossier is to be received from who is at the counter.
    void intakeWanted();

private:
    Id actor() const;
    std::vector<MenuEntry> journey(const Ticket &ticket);
    MenuEntry needs(const Ticket &ticket);
    MenuEntry copyOfSlip(const Ticket &ticket);
    MenuEntry voids(const Ticket &ticket);
    MenuEntry takings();
    /// Leads to the field; asks first when no counter would call there.
    MenuEntry to(const Field &field, const std::function<void()> &act) const;
    std::vector<const Field *> fields(const QString &without) const;
    void setAhead(const Id &ticket, const std::vector<QString> &ahead);
    void pause(const QString &reason, int minutes);
    void take(const QString &field);
    void arrive(const QString &code);

    DeskServices m_services;
    int m_counter = 0;
};

} // namespace motcua
