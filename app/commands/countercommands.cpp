#include "app/commands/countercommands.h"

#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/ticketlists.h"

namespace motcua {

namespace {

const QString CounterOption = QStringLiteral("counter");
const QString FieldOption = QStringLiteral("field");
const QString MinutesOption = QStringLiteral("minutes");
const QString NeedOption = QStringLiteral("need");
const QString NoneOption = QStringLiteral("none");
const QString NextOption = QStringLiteral("next");
const QString ReasonOption = QStringLiteral("reason");
const QString RequestOption = QStringLiteral("request");

constexpr int LongestPause = 24 * 60; // minutes

/// Why the counter stays as it is; says who is in the way.
Answer refusalOf(VerbError error, Office &office, int number)
{
    Answer answer = answerFor(error, office.configuration(), number);
    if (error != VerbError::SomebodyAtCounter)
        return answer;
    const QueueSnapshot snapshot = office.queue().snapshot();
    const CounterLine *line = snapshot.counterLine(number);
    if (line && line->current)
        answer.error->message =
            QStringLiteral("%1 is %2 at counter %3")
                .arg(line->current->shownNumber(), stateName(line->current->state))
                .arg(number);
    return answer;
}

Answer answerFor(const CounterService::CounterResult &result, Office &office, int number)
{
    const SiteConfiguration &site = office.configuration();
    if (!result)
        return refusalOf(result.error(), office, number);
    const CounterState &state = result.value();
    const SiteZone zone = site.zone();
    const QString until = state.until ? zone.iso(*state.until) : QString();
    QString text = QStringLiteral("counter %1  %2").arg(number).arg(presenceName(state.presence));
    if (!until.isEmpty())
        text += QStringLiteral("  until ") + until;
    return {
        Exit::Done,
        QJsonObject{{QStringLiteral("counter"), number},
                    {QStringLiteral("state"), presenceName(state.presence)},
                    {QStringLiteral("reason"),
                     state.reason.isEmpty() ? QJsonValue() : QJsonValue(state.reason)},
                    {QStringLiteral("until"), until.isEmpty() ? QJsonValue() : QJsonValue(until)}},
        text + u'\n',
        {}};
}

// `act` is given the counter that was named.
template <typename Act> Answer withCounter(Office &office, const Arguments &arguments, Act act)
{
    const auto counter = counterNamed(office.configuration(), arguments.value(CounterOption));
    return counter ? act(counter.value().number) : counter.error();
}

template <typename Act> Answer withTicket(Office &office, const Arguments &arguments, Act act)
{
    const auto ticket = ticketNamed(office, arguments.operands().first());
    if (!ticket)
        return ticket.error();
    const CounterService::TicketResult result = act(ticket.value());
    return result ? answerFor(result.value(), office.configuration()) : answerFor(result.error());
}

template <VerbResult (CounterService::*Verb)(const VerbRequest &)>
Answer act(Office &office, const Arguments &arguments)
{
    return withCounter(office, arguments, [&](int number) {
        const auto result = (office.counters().*Verb)({number, {}});
        const SiteConfiguration &site = office.configuration();
        return result ? answerFor(result.value(), site) : answerFor(result.error(), site, number);
    });
}

template <CounterService::CounterResult (CounterService::*Verb)(const VerbRequest &)>
Answer set(Office &office, const Arguments &arguments)
{
    return withCounter(office, arguments, [&](int number) {
        return answerFor((office.counters().*Verb)({number, {}}), office, number);
    });
}

Answer transfer(Office &office, const Arguments &arguments)
{
    const SiteConfiguration &site = office.configuration();
    const auto field = fieldNamed(site, arguments.value(FieldOption));
    if (!field)
        return field.error();
    return withCounter(office, arguments, [&](int number) {
        const auto result = office.counters().transfer({number, {}}, field.value().code);
        return result ? answerFor(result.value(), site) : answerFor(result.error(), site, number);
    });
}

Answer serveByHand(Office &office, const Arguments &arguments)
{
    const auto ticket = ticketNamed(office, arguments.operands().first());
    if (!ticket)
        return ticket.error();
    return withCounter(office, arguments, [&](int number) {
        const auto served = office.counters().servedByHand({ticket.value().id}, {number, {}});
        return served ? answerFor(served.value().front(), office.configuration())
                      : answerFor(served.error());
    });
}

Answer askForHelp(Office &office, const Arguments &arguments)
{
    const auto counter = counterNamed(office.configuration(), arguments.value(CounterOption));
    if (!counter)
        return counter.error();
    const int number = counter.value().number;
    const auto asked = office.help().askSilently(Id::random(office.random()), number, {});
    if (!asked)
        return storageFailedAnswer();
    const QString since = office.configuration().zone().iso(asked.value().asked);
    return {Exit::Done,
            QJsonObject{{QStringLiteral("id"), asked.value().id.hex()},
                        {QStringLiteral("counter"), number},
                        {QStringLiteral("askedAt"), since}},
            QStringLiteral("counter %1 asks for the head since %2\n").arg(number).arg(since),
            {}};
}

Answer comeBackLate(Office &office, const Arguments &arguments)
{
    return withTicket(office, arguments, [&](const Ticket &ticket) {
        return office.counters().comeBackLate(ticket.id, {});
    });
}

Answer makeVoid(Office &office, const Arguments &arguments)
{
    return withTicket(office, arguments, [&](const Ticket &ticket) {
        return office.counters().makeVoid(ticket.id, arguments.value(ReasonOption), {});
    });
}

Answer changeJourney(Office &office, const Arguments &arguments)
{
    std::vector<QString> ahead;
    for (const QString &name : arguments.values(NextOption)) {
        const auto field = fieldNamed(office.configuration(), name);
        if (!field)
            return field.error();
        ahead.push_back(field.value().code);
    }
    return withTicket(office, arguments, [&](const Ticket &ticket) {
        return office.counters().changeJourney(ticket.id, ahead, {});
    });
}

Answer noteNeeds(Office &office, const Arguments &arguments)
{
    if (arguments.has(NeedOption) == arguments.has(NoneOption))
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("\"ticket needs\" wants --need NEED or --none, not both"),
                        QStringLiteral("name every need anew, or clear them with --none"));
    const auto needs = needsNamed(arguments.values(NeedOption));
    if (!needs)
        return needs.error();
    return withTicket(office, arguments, [&](const Ticket &ticket) {
        return office.counters().noteNeeds(ticket.id, needs.value(), {});
    });
}

void call(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    const auto counter = counterNamed(office.configuration(), arguments.value(CounterOption));
    if (!counter)
        return answer(counter.error());
    const auto ticket = ticketNamed(office, arguments.operands().first());
    if (!ticket)
        return answer(ticket.error());
    ClaimRequest request{
        Id::random(office.random()), counter.value().number, {}, ticket.value().id};
    if (arguments.has(RequestOption)) {
        const auto id = requestNamed(arguments.value(RequestOption));
        if (!id)
            return answer(id.error());
        request.request = id.value();
    }
    office.queue().callNext(request, [&office, answer, at = counter.value()](const auto &called) {
        const SiteConfiguration &site = office.configuration();
        if (!called)
            return answer(answerFor(called.error(), site, at.number));
        Answer done = answerFor(called.value(), site);
        if (!at.servesField(called.value().field))
            done.text +=
                QStringLiteral("counter %1 does not serve this field otherwise\n").arg(at.number);
        answer(done);
    });
}

Answer pause(Office &office, const Arguments &arguments)
{
    CounterState wanted;
    wanted.reason = arguments.value(ReasonOption);
    if (arguments.has(MinutesOption)) {
        const auto minutes =
            numberNamed(MinutesOption, arguments.value(MinutesOption), 1, LongestPause);
        if (!minutes)
            return minutes.error();
        wanted.until = office.clock().now() + std::chrono::minutes{minutes.value()};
    }
    return withCounter(office, arguments, [&](int number) {
        wanted.counter = number;
        return answerFor(office.counters().pause(wanted, {}), office, number);
    });
}

} // namespace

std::vector<Command> counterCommands()
{
    const auto writing = [](void (*run)(Office &, const Arguments &, const AnswerLater &)) {
        return InOffice{InOffice::Needs::Writing, run};
    };
    const auto row = [](const char *words, const QStringList &operands, const char *help,
                        std::vector<OptionSpec> options, const InOffice &action) {
        return Command{QString::fromLatin1(words).split(u' '), operands, QString::fromUtf8(help),
                       std::move(options), action};
    };
    const QStringList ticket{QStringLiteral("ID|NUMBER")};
    const OptionSpec counter{CounterOption, QStringLiteral("N"),
                             QStringLiteral("number of the counter"), true, false};
    const OptionSpec field{FieldOption, QStringLiteral("FIELD"),
                           QStringLiteral("code, letter or name"), true, false};
    const OptionSpec next{NextOption, QStringLiteral("FIELD"),
                          QStringLiteral("what comes after this step; several times, in order"),
                          false, true};
    const OptionSpec need{NeedOption, QStringLiteral("NEED"),
                          QStringLiteral("hearing sight walking reading interpreter; all of them, "
                                         "what was noted before is replaced"),
                          false, true};
    const OptionSpec none{NoneOption, {}, QStringLiteral("the person needs nothing"), false, false};
    const OptionSpec why{ReasonOption, QStringLiteral("TEXT"), QStringLiteral("kept with it"), true,
                         false};
    const OptionSpec pauseWhy{ReasonOption, QStringLiteral("TEXT"),
                              QStringLiteral("for colleagues"), false, false};
    const OptionSpec minutes{MinutesOption, QStringLiteral("N"),
                             QStringLiteral("until when, shown in the hall"), false, false};
    const OptionSpec request{RequestOption, QStringLiteral("ID"),
                             QStringLiteral("the same id is answered with the same call"), false,
                             false};
    return {
        row("ticket call", ticket,
            "calls this number, waiting or held, out of turn; who was served there is finished",
            {counter, request}, writing(call)),
        row("ticket hold", {}, "who is at the counter waits aside until called", {counter},
            writing(atOnce<act<&CounterService::hold>>)),
        row("ticket return", {}, "who is at the counter goes back into the queue with the old rank",
            {counter}, writing(atOnce<act<&CounterService::putBack>>)),
        row("ticket transfer", {}, "who is at the counter goes into another field's queue",
            {counter, field}, writing(atOnce<transfer>)),
        row("ticket undo", {}, "the last call was a mistake: back into the queue", {counter},
            writing(atOnce<act<&CounterService::undo>>)),
        row("ticket served-by-hand", ticket,
            "who waited when everything stood still and was served there without the machine",
            {counter}, writing(atOnce<serveByHand>)),
        row("ticket late-return", ticket, "a no-show came after all", {},
            writing(atOnce<comeBackLate>)),
        row("ticket void", ticket, "the number counts no more", {why}, writing(atOnce<makeVoid>)),
        row("ticket journey", ticket, "sets what comes after the present step", {next},
            writing(atOnce<changeJourney>)),
        row("ticket needs", ticket, "notes what the person needs", {need, none},
            writing(atOnce<noteNeeds>)),
        row("counter help", {},
            "asks for the head of the centre in silence: shown at the desks, never in the hall",
            {counter}, writing(atOnce<askForHelp>)),
        row("counter pause", {}, "nobody works there for a while", {counter, pauseWhy, minutes},
            writing(atOnce<pause>)),
        row("counter open", {}, "the pause is over", {counter},
            writing(atOnce<set<&CounterService::resume>>)),
        row("counter close", {}, "nobody works there for the rest of the day", {counter},
            writing(atOnce<set<&CounterService::close>>)),
    };
}

} // namespace motcua
