#pragma once

#include "core/dossiers/dossier.h"
#include "core/queueing/queueservice.h"
#include "ui/desk/queue/queueview.h"

#include <QCoreApplication>

namespace motcua {

/// Every sentence of the queue page that is made from facts: what happened, what is safe, what to
/// do.
class QueueWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::QueueWords)

public:
    static QString verb(Verb verb);
    static QString minutes(int minutes);

    static DeskMessage refusal(ClaimError error, bool finishedFirst);
    static DeskMessage refusal(VerbError error);
    static DeskMessage noAnswer();
    static DeskMessage readingFailed();
    /// Its slip was scanned.
    static DeskMessage chosen(const QString &number);
    static DeskMessage justCalled(const QString &number);
    static DeskMessage becameAbsent(const QString &number, int calls);
    static DeskMessage goesOn(const QString &number, const QString &field);

    /// `interruptions`: what counts for nobody's wait, of today.
    static TicketCardText atCounter(const Ticket &ticket, const SiteConfiguration &configuration,
                                    const std::vector<Interruption> &interruptions,
                                    const ProcedureName &procedureName);
    /// What is handed over to who holds up a receipt; `ready` may be empty.
    /// Of who was sent on: what still lies ready.
    static DeskMessage notHandedOver(const std::vector<Dossier> &ready);
    static QString results(const std::vector<Dossier> &ready);
    static TicketCardText idle(const std::vector<WaitingRow> &forThisCounter,
                               const CounterState &state, const SiteConfiguration &configuration);
    static std::vector<Figure> figures(const QueueSnapshot &snapshot, int counter,
                                       const std::vector<WaitingRow> &forThisCounter);
    static std::vector<Chip> chips(const QueueSnapshot &snapshot,
                                   const SiteConfiguration &configuration, int counter);
    static QString colleagues(const QueueSnapshot &snapshot, int counter);

private:
    static QString details(const Ticket &ticket, const SiteConfiguration &configuration,
                           const std::vector<Interruption> &interruptions);
    static QString journey(const Ticket &ticket, const SiteConfiguration &configuration);
};

} // namespace motcua
