#pragma once

#include "core/queueing/interruption.h"
#include "core/queueing/ticket.h"
#include "ui/desk/deskservices.h"

#include <QObject>

#include <memory>

namespace motcua {

class ByHandView;

/// Drives "Ghi bù": after a sudden stop, who was served without the machine is noted afterwards.
/// With a stop today it lists who had a number when the machine came back, else whoever waits now.
class ByHandController : public QObject {
    Q_OBJECT

public:
    ByHandController(const DeskServices &services, ByHandView &view, QObject *parent = nullptr);

    void setCounter(int counter);
    /// Whether the machine stopped suddenly today.
    bool isNeeded() const { return m_needed; }

Q_SIGNALS:
    void neededChanged();

private:
    struct Newcomers;
    void forget();
    void refresh();
    void note();
    void undo();
    void giveNumbers();
    void noted(const std::vector<Ticket> &tickets, int counter, bool newcomers);
    void giveNext(const std::shared_ptr<Newcomers> &people);
    std::vector<Ticket> whoWaitedThen() const;
    std::optional<Interruption> lastStop() const;

    DeskServices m_services;
    ByHandView &m_view;
    bool m_needed = false;
    std::vector<Id> m_last; ///< noted last
    bool m_lastCameAnew = false; ///< their numbers go with it
};

} // namespace motcua
