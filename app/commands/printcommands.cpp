#include "app/commands/dossieranswers.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/printwords.h"
#include "app/commands/receiptprint.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/ticketlists.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString SheetsOption = QStringLiteral("sheets");
const QString AnewOption = QStringLiteral("anew");

constexpr std::chrono::hours Listed{24};

QJsonObject toJson(const PrintJob &job, const SiteZone &zone)
{
    const QString fault = faultName(job.fault);
    return {{QStringLiteral("ticket"), job.ticket.hex()},
            {QStringLiteral("number"), job.number},
            {QStringLiteral("copy"), job.copy},
            {QStringLiteral("state"), printStateName(job.state)},
            {QStringLiteral("fault"), fault.isEmpty() ? QJsonValue() : QJsonValue(fault)},
            {QStringLiteral("queued"), zone.iso(job.queued)},
            {QStringLiteral("changed"), zone.iso(job.changed)}};
}

Answer list(Office &office, const Arguments &)
{
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    TextTable table({QStringLiteral("NUMBER"), QStringLiteral("COPY"), QStringLiteral("STATE"),
                     QStringLiteral("FAULT"), QStringLiteral("QUEUED"), QStringLiteral("CHANGED")});
    const auto clock = [&zone](Instant t) {
        return zone.time(t).toString(QStringLiteral("HH:mm:ss"));
    };
    const std::vector<PrintJob> jobs = office.prints().list(office.clock().now() - Listed);
    for (const PrintJob &job : jobs) {
        json.append(toJson(job, zone));
        const QString fault = faultName(job.fault);
        table.add({job.number, QString::number(job.copy), printStateName(job.state),
                   fault.isEmpty() ? QStringLiteral("-") : fault, clock(job.queued),
                   clock(job.changed)});
    }
    const QString none = QStringLiteral("no slips in the last 24 hours\n");
    const PrinterFault fault = faultInTheWay(jobs);
    const QString advice = fault == PrinterFault::None
        ? QString()
        : QStringLiteral("\nthe printer: %1; %2\n").arg(faultName(fault), faultAdvice(fault));
    return {Exit::Done, json, json.isEmpty() ? none : table.text() + advice, {}};
}

Answer answerFor(const PrintService::JobResult &result, Office &office)
{
    if (result) {
        const PrintJob &job = result.value();
        QString text = QStringLiteral("slip %1  %2").arg(job.number, printStateName(job.state));
        if (job.state == PrintState::Queued)
            text += QStringLiteral(", copy %1").arg(job.copy);
        return {Exit::Done, toJson(job, office.configuration().zone()), QString(text + u'\n'), {}};
    }
    switch (result.error()) {
    case PrintError::AlreadyWaiting:
        return Answer::failed(Exit::NotPossible, QStringLiteral("already-waiting"),
                              QStringLiteral("a copy of this slip is on its way"),
                              QStringLiteral("see motcua-ctl print list"));
    case PrintError::NoQuestion:
    case PrintError::NotSending:
        return Answer::failed(Exit::NotPossible, QStringLiteral("no-question"),
                              QStringLiteral("nobody asks whether this slip came out"),
                              QStringLiteral("for another copy: motcua-ctl print reprint NUMBER"));
    case PrintError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer reprint(Office &office, const Arguments &arguments)
{
    const auto ticket = ticketNamed(office, arguments.operands().first());
    return ticket ? answerFor(office.prints().reprint(ticket.value()), office) : ticket.error();
}

Answer confirm(Office &office, const Arguments &arguments)
{
    const QString &seen = arguments.operands().last();
    if (seen != u"printed" && seen != u"again")
        return badValue(QStringLiteral("bad-value"),
                        QStringLiteral("the answer cannot be \"%1\"").arg(seen.left(60)),
                        QStringLiteral("write printed when the slip came out, else again"));
    const auto ticket = ticketNamed(office, arguments.operands().first());
    if (!ticket)
        return ticket.error();
    return answerFor(office.prints().confirm(ticket.value().id, seen == u"printed"), office);
}

Answer answerFor(PadError error, int sheetsLeft)
{
    switch (error) {
    case PadError::UsedUp:
        return Answer::failed(
            Exit::NotPossible, QStringLiteral("used-up"),
            QStringLiteral("%1 sheets of this field are left; the others were printed before")
                .arg(sheetsLeft),
            QStringLiteral("ask for fewer, or throw away what was printed and begin with --anew"));
    case PadError::UsedToday:
        return Answer::failed(Exit::NotPossible, QStringLiteral("used-today"),
                              QStringLiteral("numbers of this field were printed or used today"),
                              QStringLiteral("begin anew tomorrow: today two people could hold "
                                             "the same number"));
    case PadError::NotAllowed: return notAllowedAnswer();
    case PadError::UnknownField: // asked before
    case PadError::TooManySheets:
    case PadError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer drawReserve(Office &office, const Arguments &arguments)
{
    const auto field = fieldNamed(office.configuration(), arguments.value(FieldOption));
    if (!field)
        return field.error();
    const auto sheets = arguments.has(SheetsOption)
        ? numberNamed(SheetsOption, arguments.value(SheetsOption), 1, MostPadSheets)
        : Result<int, Answer>(1);
    if (!sheets)
        return sheets.error();
    const QString &code = field.value().code;
    const auto drawn =
        office.reserve().drawPad({code, sheets.value(), arguments.has(AnewOption), {}});
    if (!drawn)
        return answerFor(drawn.error(), office.reserve().padSheetsLeft(code));
    const ReserveRange &range = drawn.value();
    return {Exit::Done,
            QJsonObject{{QStringLiteral("field"), code},
                        {QStringLiteral("series"), range.series},
                        {QStringLiteral("first"), range.first},
                        {QStringLiteral("last"), range.last},
                        {QStringLiteral("sheets"), sheets.value()}},
            QStringLiteral("%1 to %2\n")
                .arg(shownNumber(range.series, range.first), shownNumber(range.series, range.last)),
            {}};
}

Answer receipt(Office &office, const Arguments &arguments)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    return dossier ? answerFor(queueReceipt(office, dossier.value().id, {}), office)
                   : motcua::answerFor(dossier.error());
}

} // namespace

std::vector<Command> printCommands()
{
    using Access = InOffice::Needs;
    const QString ticket = QStringLiteral("ID|NUMBER");
    const auto row = [](const char *verb, const QStringList &operands, const char *help,
                        const InOffice &action) {
        return Command{{QStringLiteral("print"), QString::fromLatin1(verb)},
                       operands,
                       QString::fromUtf8(help),
                       {},
                       action};
    };
    return {row("list", {}, "slips of the last 24 hours and what became of them",
                {Access::Reading, atOnce<list>}),
            row("reprint", {ticket}, "one more copy of a slip; it keeps its number and says so",
                {Access::Writing, atOnce<reprint>}),
            row("receipt", {QStringLiteral("CODE")},
                "the receipt of a dossier on the printer of slips: code, due date, QR, no name",
                {Access::Writing, atOnce<receipt>}),
            row("confirm", {ticket, QStringLiteral("printed|again")},
                "answers whether a slip came out after a printer or the program stopped",
                {Access::Writing, atOnce<confirm>}),
            {{QStringLiteral("reserve"), QStringLiteral("draw")},
             {},
             QStringLiteral("numbers for a pad that is printed elsewhere: print reserve draws and "
                            "prints"),
             {{FieldOption, QStringLiteral("FIELD"), QStringLiteral("code, letter or name"), true,
               false},
              {SheetsOption, QStringLiteral("N"), QStringLiteral("of 24 numbers, 1 to 4; else 1"),
               false, false},
              {AnewOption,
               {},
               QStringLiteral("begins with 901 again: throw away what was printed before"),
               false,
               false}},
             InOffice{Access::Writing, atOnce<drawReserve>}}};
}

} // namespace motcua
