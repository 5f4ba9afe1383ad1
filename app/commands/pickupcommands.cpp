// Who came for a result, and which one it is.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/dossierjson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketjson.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString CounterOption = QStringLiteral("counter");

Answer pickUp(Office &office, const Arguments &arguments)
{
    int counter = 0;
    if (arguments.has(CounterOption)) {
        const auto named = counterNamed(office.configuration(), arguments.value(CounterOption));
        if (!named)
            return named.error();
        counter = named.value().number;
    }
    QJsonArray json;
    TextTable table({QStringLiteral("NUMBER"), QStringLiteral("COUNTER"), QStringLiteral("DOSSIER"),
                     QStringLiteral("STATE"), QStringLiteral("PROCEDURE")});
    for (const Ticket &ticket : office.queue().fetching(office.queue().today())) {
        if (counter != 0 && counterOf(ticket) != counter)
            continue;
        const auto ready = office.dossiers().toHandOver(ticket.receipt);
        // Who holds a receipt that is none of ours has come all the same, for nothing.
        if (!ready && ready.error() != DossierError::UnknownDossier)
            return answerFor(ready.error());
        const auto dossiers = ready ? ready.value() : std::vector<Dossier>();
        QJsonArray results;
        for (const Dossier &dossier : dossiers) {
            results.append(lineJson(dossier, office));
            table.add({ticket.shownNumber(), QString::number(counterOf(ticket)), dossier.code(),
                       stateName(dossier.state), dossier.procedure});
        }
        json.append(QJsonObject{{QStringLiteral("ticket"), toJson(ticket, office.configuration())},
                                {QStringLiteral("dossiers"), results}});
    }
    return {
        Exit::Done, json, json.isEmpty() ? QStringLiteral("nobody fetches\n") : table.text(), {}};
}

} // namespace

std::vector<Command> pickUpCommands()
{
    return {dossierRow(
        "pick-up", {}, "who came with the receipt of a result that is ready, and what to hand over",
        {dossierOption(CounterOption, "N", "who is called or served there, else all")},
        {InOffice::Needs::Reading, atOnce<pickUp>})};
}

} // namespace motcua
