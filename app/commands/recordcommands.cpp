#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString CopiesOption = QStringLiteral("copies");
const QString CounterOption = QStringLiteral("counter");
const QString DayOption = QStringLiteral("day");
const QString FeeOption = QStringLiteral("fee");
const QString ProcedureOption = QStringLiteral("procedure");
const QString ReasonOption = QStringLiteral("reason");
const QString RequestOption = QStringLiteral("request");

Answer answerFor(WorkError error)
{
    switch (error) {
    case WorkError::UnknownCounter:
        return badValue(QStringLiteral("unknown-counter"), QStringLiteral("no such counter"),
                        QStringLiteral("see motcua-ctl counter list"));
    case WorkError::UnknownProcedure:
        return badValue(QStringLiteral("unknown-procedure"), QStringLiteral("no such procedure"),
                        QStringLiteral("see motcua-ctl procedure list"));
    case WorkError::BadAmount:
        return badValue(QStringLiteral("bad-amount"),
                        QStringLiteral("copies or fee out of their bounds"),
                        QStringLiteral("see motcua-ctl --help record add"));
    case WorkError::UnknownWork:
        return badValue(QStringLiteral("unknown-record"),
                        QStringLiteral("nothing of today was recorded under this id"),
                        QStringLiteral("see motcua-ctl record list"));
    case WorkError::AlreadyVoid:
        return Answer::failed(Exit::NotPossible, QStringLiteral("already-void"),
                              QStringLiteral("the record is void already"),
                              QStringLiteral("see motcua-ctl record list"));
    case WorkError::NoReason:
        return badValue(QStringLiteral("missing-reason"),
                        QStringLiteral("a record is made void for a reason"),
                        QStringLiteral("write it after --reason"));
    case WorkError::NotAllowed: return notAllowedAnswer();
    case WorkError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

QJsonObject toJson(const Work &work, const SiteZone &zone)
{
    return {{QStringLiteral("id"), work.id.hex()},
            {QStringLiteral("day"), work.day.toString(Qt::ISODate)},
            {QStringLiteral("at"), zone.iso(work.at)},
            {QStringLiteral("counter"), work.counter},
            {QStringLiteral("procedure"), work.procedure},
            {QStringLiteral("copies"), work.copies},
            {QStringLiteral("feeVnd"), work.feeVnd},
            {QStringLiteral("void"), work.isVoid},
            {QStringLiteral("voidReason"),
             work.voidReason.isEmpty() ? QJsonValue() : QJsonValue(work.voidReason)}};
}

Answer answerFor(const Result<Work, WorkError> &result, const Office &office)
{
    if (!result)
        return answerFor(result.error());
    const Work &work = result.value();
    const QString text = QStringLiteral("%1  counter %2  %3  %4 copies  %5 VND%6\n")
                             .arg(work.id.hex())
                             .arg(work.counter)
                             .arg(work.procedure)
                             .arg(work.copies)
                             .arg(work.feeVnd)
                             .arg(work.isVoid ? QStringLiteral("  void") : QString());
    return {Exit::Done, toJson(work, office.configuration().zone()), text, {}};
}

Answer add(Office &office, const Arguments &arguments)
{
    const auto counter = counterNamed(office.configuration(), arguments.value(CounterOption));
    if (!counter)
        return counter.error();
    WorkRequest request;
    request.request = Id::random(office.random());
    request.counter = counter.value().number;
    request.procedure = arguments.value(ProcedureOption);
    if (arguments.has(CopiesOption)) {
        const auto copies = numberNamed(CopiesOption, arguments.value(CopiesOption), 1, MostCopies);
        if (!copies)
            return copies.error();
        request.copies = copies.value();
    }
    if (arguments.has(FeeOption)) {
        const auto fee =
            numberNamed(FeeOption, arguments.value(FeeOption), 0, static_cast<int>(HighestFee));
        if (!fee)
            return fee.error();
        request.feeVnd = fee.value();
    }
    if (arguments.has(RequestOption)) {
        const auto id = requestNamed(arguments.value(RequestOption));
        if (!id)
            return id.error();
        request.request = id.value();
    }
    return answerFor(office.work().record(request), office);
}

Answer makeVoid(Office &office, const Arguments &arguments)
{
    const auto id = requestNamed(arguments.operands().first());
    if (!id)
        return id.error();
    return answerFor(office.work().makeVoid(id.value(), arguments.value(ReasonOption), {}), office);
}

Answer list(Office &office, const Arguments &arguments)
{
    QDate day = office.queue().today();
    if (arguments.has(DayOption)) {
        const auto named = dayNamed(arguments.value(DayOption));
        if (!named)
            return named.error();
        day = named.value();
    }
    const auto works = office.work().list(day);
    if (!works)
        return answerFor(works.error());
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    TextTable table({QStringLiteral("AT"), QStringLiteral("COUNTER"), QStringLiteral("PROCEDURE"),
                     QStringLiteral("COPIES"), QStringLiteral("FEE"), QStringLiteral("VOID"),
                     QStringLiteral("ID")});
    for (const Work &work : works.value()) {
        json.append(toJson(work, zone));
        table.add({zone.time(work.at).toString(QStringLiteral("HH:mm")),
                   QString::number(work.counter), work.procedure, QString::number(work.copies),
                   QString::number(work.feeVnd),
                   work.isVoid ? QStringLiteral("yes") : QStringLiteral("-"), work.id.hex()});
    }
    return {Exit::Done,
            json,
            json.isEmpty() ? QStringLiteral("nothing was recorded\n") : table.text(),
            {}};
}

} // namespace

std::vector<Command> recordCommands()
{
    const auto row = [](const char *verb, const QStringList &operands, const char *help,
                        std::vector<OptionSpec> options, const InOffice &action) {
        return Command{{QStringLiteral("record"), QString::fromLatin1(verb)},
                       operands,
                       QString::fromUtf8(help),
                       std::move(options),
                       action};
    };
    const OptionSpec counter{CounterOption, QStringLiteral("N"),
                             QStringLiteral("number of the counter"), true, false};
    const OptionSpec procedure{ProcedureOption, QStringLiteral("CODE"),
                               QStringLiteral("see procedure list"), true, false};
    const OptionSpec copies{CopiesOption, QStringLiteral("N"), QStringLiteral("else 1"), false,
                            false};
    const OptionSpec fee{FeeOption, QStringLiteral("VND"),
                         QStringLiteral("taken in for all copies; else 0"), false, false};
    const OptionSpec request{RequestOption, QStringLiteral("ID"),
                             QStringLiteral("the same id is answered with the same record"), false,
                             false};
    const OptionSpec day{DayOption, QStringLiteral("YYYY-MM-DD"), QStringLiteral("else today"),
                         false, false};
    const OptionSpec why{ReasonOption, QStringLiteral("TEXT"), QStringLiteral("kept with it"), true,
                         false};
    using Access = InOffice::Needs;
    return {row("add", {}, "notes work that was done at once, without a number",
                {counter, procedure, copies, fee, request}, {Access::Writing, atOnce<add>}),
            row("list", {}, "what was done at once on a business day, newest first", {day},
                {Access::Reading, atOnce<list>}),
            row("void", {QStringLiteral("ID")}, "a record of today was a mistake", {why},
                {Access::Writing, atOnce<makeVoid>})};
}

} // namespace motcua
