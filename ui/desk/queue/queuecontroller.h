#pragma once

#include "core/codes/ticketcode.h"
#include "core/dossiers/dossier.h"
#include "core/queueing/queueservice.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/queue/countermenus.h"
#include "ui/desk/queue/ticketcard.h"
#include "ui/desk/queue/verbs.h"
#include "ui/models/waitingmodel.h"

#include <QObject>
#include <QTimer>

namespace motcua {

class QueueView;

/// Drives the page "Hàng chờ": the verbs of the state, one at a time, and what the list shows.
class QueueController : public QObject {
    Q_OBJECT

public:
    /// How long an officer waits for the authority.
    struct Patience {
        std::chrono::milliseconds asking{150}; ///< then the page says that it is asking
        std::chrono::milliseconds answer{10'000}; ///< then it lets the officer ask again
    };
    /// F2 means another thing in the next state: a second press within this is a slip.
    static constexpr std::chrono::milliseconds DoublePress{400};
    /// Each further call brings a person nearer to absence: one call is heard before the next.
    static constexpr std::chrono::seconds RecallPause{5};

    QueueController(const DeskServices &services, QueueView &view, const Patience &patience,
                    QObject *parent = nullptr);
    QueueController(const DeskServices &services, QueueView &view, QObject *parent = nullptr);

    /// 0: no counter; nothing is shown and nothing can be done.
    void setCounter(int counter);
    /// Chooses the row of who holds this slip; false: the list has none.
    bool choose(const TicketCode &code);

Q_SIGNALS:
    /// A row was chosen from elsewhere: the page should be seen.
    void shown();
    void waitingChanged(int forThisCounter);
    /// A dossier is to be received from who is at the counter.
    void intakeWanted();

private:
    void act(Verb verb);
    void transfer(const QString &field);
    void openRow(int row);
    int rowOf(const Id &ticket) const;
    void menuSettled(const DeskMessage &message);
    bool isSlip(Verb verb) const;
    bool isCalledJustNow() const;
    void recall();
    /// `wanted` null: whose turn it is.
    void call(const Id &wanted);
    void answered(const Id &request, const Result<Ticket, ClaimError> &answer);
    void afterVerb(const VerbResult &result);
    std::vector<Dossier> resultsReady() const;
    void tellNotHandedOver();
    void giveUpWaiting();
    void settle();
    void forget();
    void refresh();
    bool watchUndo(const std::optional<Ticket> &atCounter);
    VerbRequest request() const;
    std::optional<Ticket> atCounter() const;
    TicketCardText cardOf(const Ticket &current, const QueueSnapshot &snapshot) const;

    DeskServices m_services;
    QueueView &m_view;
    CounterMenus m_menus;
    WaitingModel m_model;
    WaitingFilter m_filter;
    std::vector<Dossier> m_notHandedOver; ///< of who is being sent on
    int m_counter = 0;
    int m_waiting = -1;
    bool m_readingFailed = false;

    Id m_request; ///< asked and not answered; asked again under the same name
    Id m_wanted; ///< the number asked for; null: whose turn it is
    Id m_before; ///< who was at the counter when it was asked
    bool m_locked = false;
    QTimer m_asking;
    QTimer m_answer;
    QTimer m_undoEnds;
    std::optional<Verb> m_lastVerb;
    Instant m_lastSettled{};
};

} // namespace motcua
