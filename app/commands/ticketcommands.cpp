#include "app/commands/command.h"
#include "app/commands/countercommands.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/receiptready.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/ticketjson.h"
#include "app/commands/ticketlists.h"
#include "core/codes/receiptcode.h"
#include "core/dossiers/tracking.h"

#include <QJsonArray>

#include <memory>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString ProcedureOption = QStringLiteral("procedure");
const QString PriorityOption = QStringLiteral("priority");
const QString FirstOption = QStringLiteral("first");
const QString NeedOption = QStringLiteral("need");
const QString RequestOption = QStringLiteral("request");
const QString CountOption = QStringLiteral("count");
const QString ReserveOption = QStringLiteral("reserve");
const QString ReceiptOption = QStringLiteral("receipt");
const QString WrittenOption = QStringLiteral("written");
const QString CounterOption = QStringLiteral("counter");

constexpr int MostInARow = 50;

Answer answerFor(TakeError error, const SiteConfiguration &site, const TakeRequest &request)
{
    switch (error) {
    case TakeError::UnknownField: return fieldNamed(site, request.field).error();
    case TakeError::UnknownPriority: return priorityNamed(site, request.priority).error();
    case TakeError::NoDayLeft:
        return Answer::failed(
            Exit::NotPossible, QStringLiteral("no-day-left"),
            QStringLiteral("the quota of %1 is used up for weeks").arg(request.field),
            QStringLiteral("raise it with motcua-ctl site apply"));
    case TakeError::OtherRequest: return requestReusedAnswer();
    case TakeError::NotAllowed: return notAllowedAnswer();
    case TakeError::NobodyDecides: return nobodyDecidesAnswer();
    case TakeError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

/// The same request is answered with its number, whatever became of the result meanwhile.
bool isAnswered(Office &office, const Arguments &arguments)
{
    const auto id = requestNamed(arguments.value(RequestOption));
    return arguments.has(RequestOption) && id && office.queue().find(id.value());
}

Result<TakeRequest, Answer> takeRequest(Office &office, const Arguments &arguments)
{
    const SiteConfiguration &site = office.configuration();
    TakeRequest request;
    QString field = arguments.value(FieldOption);
    QString tile;
    if (arguments.has(ProcedureOption)) {
        const auto procedure = procedureNamed(office, arguments.value(ProcedureOption));
        if (!procedure)
            return procedure.error();
        request.procedure = procedure.value();
        tile = office.procedures().find(request.procedure)->tile;
        if (field.isEmpty())
            field = tile;
    }
    if (arguments.has(ReceiptOption)) {
        const auto secret = receiptSecret(arguments.value(ReceiptOption));
        if (!secret)
            return badValue(QStringLiteral("bad-receipt"),
                            QStringLiteral("that is no look-up code of a receipt"),
                            QStringLiteral("write its sixteen signs, as 7K3Q-X012-3456-789A"));
        request.receipt = trackingEntity(*secret);
        if (auto refused = isAnswered(office, arguments) ? std::nullopt : notReady(office, *secret))
            return std::move(*refused);
        const Field *lane = site.pickUpField();
        if (field.isEmpty() && !lane)
            return badValue(QStringLiteral("no-pick-up-field"),
                            QStringLiteral("no field of the site hands over results"),
                            QStringLiteral("name one with --field, or mark it with \"pickUp\": "
                                           "motcua-ctl site apply"));
        if (field.isEmpty())
            field = lane->code;
    }
    if (field.isEmpty())
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("\"ticket take\" wants --field or --procedure"),
                        QStringLiteral("see motcua-ctl field list"));
    const auto last = fieldNamed(site, field);
    if (!last)
        return last.error();
    request.field = last.value().code;
    if (site.field(tile) && tile != request.field)
        return badValue(
            QStringLiteral("other-field"),
            QStringLiteral("procedure %1 is of the field %2").arg(request.procedure, tile),
            QStringLiteral("leave out --field, or give the counters to pass before "
                           "with --first"));
    for (const QString &first : arguments.values(FirstOption)) {
        const auto step = fieldNamed(site, first);
        if (!step)
            return step.error();
        request.firstFields.push_back(step.value().code);
    }
    if (request.firstFields.size() >= std::size_t(MostSteps))
        return badValue(QStringLiteral("too-many-steps"),
                        QStringLiteral("a journey of %1 counters is too long")
                            .arg(request.firstFields.size() + 1),
                        QStringLiteral("give at most %1 times --first").arg(MostSteps - 1));
    if (arguments.has(PriorityOption)) {
        const auto group = priorityNamed(site, arguments.value(PriorityOption));
        if (!group)
            return group.error();
        request.priority = group.value().code;
    }
    const auto needs = needsNamed(arguments.values(NeedOption));
    if (!needs)
        return needs.error();
    request.needs = needs.value();
    if (!arguments.has(RequestOption)) {
        request.request = Id::random(office.random());
        return request;
    }
    const auto id = requestNamed(arguments.value(RequestOption));
    if (!id)
        return id.error();
    request.request = id.value();
    return request;
}

Answer answerFor(ReserveError error)
{
    switch (error) {
    case ReserveError::NotReserve:
        return badValue(QStringLiteral("no-reserve-number"),
                        QStringLiteral("that is no number of the printed sheets"),
                        QStringLiteral("write the letter of a field and %1 to %2, as A%1")
                            .arg(FirstReserve)
                            .arg(LastReserve));
    case ReserveError::AlreadyEntered:
        return Answer::failed(Exit::NotPossible, QStringLiteral("already-entered"),
                              QStringLiteral("this number was entered today"),
                              QStringLiteral("look at the paper again"));
    case ReserveError::NotToday:
        return badValue(QStringLiteral("not-today"),
                        QStringLiteral("the time written is not of today, or after now"),
                        QStringLiteral("write the time that stands on the paper: --written 09:30"));
    case ReserveError::DayClosed:
        return Answer::failed(Exit::NotPossible, QStringLiteral("day-closed"),
                              QStringLiteral("the day takes no more numbers"),
                              QStringLiteral("see motcua-ctl day show"));
    case ReserveError::OtherRequest: return requestReusedAnswer();
    case ReserveError::NotAllowed: return notAllowedAnswer();
    case ReserveError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

// A number of the drawer's printed sheets, given while the machine had no power.
Answer enterReserve(Office &office, const Arguments &arguments)
{
    ReserveRequest request;
    request.number = arguments.value(ReserveOption);
    request.request = Id::random(office.random());
    if (arguments.has(RequestOption)) {
        const auto id = requestNamed(arguments.value(RequestOption));
        if (!id)
            return id.error();
        request.request = id.value();
    }
    if (arguments.has(WrittenOption)) {
        const auto time = timeNamed(arguments.value(WrittenOption));
        if (!time)
            return time.error();
        request.written = office.configuration().zone().at(office.queue().today(), time.value());
    }
    const auto needs = needsNamed(arguments.values(NeedOption));
    if (!needs)
        return needs.error();
    request.needs = needs.value();
    const auto entered = office.reserve().enter(request);
    return entered ? showTicket(office, entered.value()) : answerFor(entered.error());
}

/// Numbers in a row, each durable before the next is asked for.
struct Row {
    Office &office;
    AnswerLater answer;
    TakeRequest request;
    int left = 0;
    std::vector<Ticket> taken;
};

Answer rowAnswer(const Row &row)
{
    QJsonArray json;
    QStringList numbers;
    for (const Ticket &ticket : row.taken) {
        json.append(toJson(ticket, row.office.configuration()));
        const bool isToday = ticket.day == row.office.queue().today();
        numbers.append(isToday ? ticket.shownNumber()
                               : QStringLiteral("%1 (%2)").arg(ticket.shownNumber(),
                                                               ticket.day.toString(Qt::ISODate)));
    }
    return {Exit::Done, json, QString(numbers.join(u' ') + u'\n'), {}};
}

void takeNextOf(const std::shared_ptr<Row> &row)
{
    if (row->left-- == 0)
        return row->answer(rowAnswer(*row));
    row->office.queue().take(row->request, [row](const Result<Ticket, TakeError> &taken) {
        if (!taken)
            return row->answer(answerFor(taken.error(), row->office.configuration(), row->request));
        row->taken.push_back(taken.value());
        // The same command twice is the same numbers, whoever repeats it.
        row->request.request = Id::fromName("in-a-row", row->request.request.hex());
        takeNextOf(row);
    });
}

void take(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    if (arguments.has(ReserveOption))
        return answer(enterReserve(office, arguments));
    const auto request = takeRequest(office, arguments);
    if (!request)
        return answer(request.error());
    if (arguments.has(CountOption)) {
        const auto count = numberNamed(CountOption, arguments.value(CountOption), 1, MostInARow);
        if (!count)
            return answer(count.error());
        return takeNextOf(
            std::make_shared<Row>(Row{office, answer, request.value(), count.value(), {}}));
    }
    office.queue().take(
        request.value(),
        [&office, answer, asked = request.value()](const Result<Ticket, TakeError> &taken) {
            answer(taken ? showTicket(office, taken.value())
                         : answerFor(taken.error(), office.configuration(), asked));
        });
}

void next(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    const auto counter = counterNamed(office.configuration(), arguments.value(CounterOption));
    if (!counter)
        return answer(counter.error());
    ClaimRequest request{Id::random(office.random()), counter.value().number, {}};
    if (arguments.has(RequestOption)) {
        const auto id = requestNamed(arguments.value(RequestOption));
        if (!id)
            return answer(id.error());
        request.request = id.value();
    }
    office.queue().callNext(
        request,
        [&office, answer, number = request.counter](const Result<Ticket, ClaimError> &called) {
            const SiteConfiguration &site = office.configuration();
            answer(called ? answerFor(called.value(), site)
                          : answerFor(called.error(), site, number));
        });
}

template <VerbResult (QueueService::*Verb)(const VerbRequest &)>
Answer act(Office &office, const Arguments &arguments)
{
    const SiteConfiguration &site = office.configuration();
    const auto counter = counterNamed(site, arguments.value(CounterOption));
    if (!counter)
        return counter.error();
    const int number = counter.value().number;
    const auto result = (office.queue().*Verb)({number, {}});
    return result ? answerFor(result.value(), site) : answerFor(result.error(), site, number);
}

std::vector<OptionSpec> takeOptions()
{
    return {
        {FieldOption, QStringLiteral("FIELD"),
         QStringLiteral("code, letter or name; not needed with a procedure"), false, false},
        {ProcedureOption, QStringLiteral("CODE"), QStringLiteral("what the citizen came for"),
         false, false},
        {PriorityOption, QStringLiteral("GROUP"), QStringLiteral("code or name"), false, false},
        {FirstOption, QStringLiteral("FIELD"),
         QStringLiteral("counter to pass first; may stand several times"), false, true},
        {NeedOption, QStringLiteral("NEED"),
         QStringLiteral("hearing sight walking reading interpreter; may stand several times"),
         false, true},
        {ReceiptOption, QStringLiteral("SIGNS"),
         QStringLiteral("look-up code of the receipt whose result is fetched; of the field that "
                        "hands over results, when no field is named"),
         false, false},
        {CountOption, QStringLiteral("N"), QStringLiteral("so many in a row, at most 50"), false,
         false},
        {ReserveOption, QStringLiteral("NUMBER"),
         QStringLiteral("a number of the printed sheets, given without power: A901"), false, false},
        {WrittenOption, QStringLiteral("HH:MM"), QStringLiteral("the time written on it, else now"),
         false, false},
        {RequestOption, QStringLiteral("ID"),
         QStringLiteral("the same id gives the same number again"), false, false}};
}

} // namespace

std::vector<Command> ticketCommands()
{
    using Access = InOffice::Needs;
    const OptionSpec counter{CounterOption, QStringLiteral("N"),
                             QStringLiteral("number of the counter"), true, false};
    const OptionSpec request{RequestOption, QStringLiteral("ID"),
                             QStringLiteral("the same id is answered with the same call"), false,
                             false};
    const auto row = [](const char *verb, const char *help, std::vector<OptionSpec> options,
                        const InOffice &action) {
        return Command{{QStringLiteral("ticket"), QString::fromLatin1(verb)},
                       {},
                       QString::fromUtf8(help),
                       std::move(options),
                       action};
    };
    std::vector<Command> commands{
        row("take", "takes a number", takeOptions(), {Access::Writing, take}),
        row("next", "finishes who is served at a counter and calls the next", {counter, request},
            {Access::Writing, next}),
        row("recall", "calls the same number again; the third call without anybody is a no-show",
            {counter}, {Access::Writing, atOnce<act<&QueueService::recall>>}),
        row("start", "who was called has come", {counter},
            {Access::Writing, atOnce<act<&QueueService::start>>}),
        row("finish", "done here: the ticket ends or goes on to its next counter", {counter},
            {Access::Writing, atOnce<act<&QueueService::finish>>}),
        row("no-show", "who was called did not come", {counter},
            {Access::Writing, atOnce<act<&QueueService::markNoShow>>})};
    for (auto more : {ticketListCommands, counterCommands}) {
        for (Command &command : more())
            commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace motcua
