#include "ui/desk/queue/queuewords.h"

#include "core/queueing/hallwatch.h"
#include "ui/desk/queue/counterwords.h"
#include "ui/models/needwords.h"

namespace motcua {

namespace {

QString hour(const SiteConfiguration &configuration, Instant t)
{
    return configuration.zone().time(t).toString(u"HH:mm");
}

} // namespace

QString QueueWords::verb(Verb verb)
{
    switch (verb) {
    case Verb::CallNext: return tr("Call next");
    case Verb::Arrived: return tr("Arrived");
    case Verb::FinishAndNext: return tr("Done and call next");
    case Verb::Recall: return tr("Call again");
    case Verb::Finish: return tr("Done");
    case Verb::NoShow: return tr("Absent");
    case Verb::Fetch: return tr("Invite in person");
    case Verb::Hold: return tr("Hold");
    case Verb::Transfer: return tr("Transfer");
    case Verb::Undo: return tr("Undo");
    case Verb::Pause: return tr("Pause");
    case Verb::Resume: return tr("Open again");
    case Verb::More: return tr("More");
    }
    return {};
}

QString QueueWords::minutes(int minutes) { return tr("%n min", nullptr, minutes); }

DeskMessage QueueWords::refusal(ClaimError error, bool finishedFirst)
{
    switch (error) {
    case ClaimError::NobodyWaiting:
        return DeskMessage::notice(finishedFirst
                                       ? tr("Done. Nobody is waiting for this counter now.")
                                       : tr("Nobody is waiting for this counter now."));
    case ClaimError::CounterBusy:
        return DeskMessage::notice(
            tr("Somebody is called to this counter already. Nothing was changed. Press "
               "Arrived, Done or Absent first."));
    case ClaimError::UnknownTicket:
    case ClaimError::NotWaiting:
    case ClaimError::OtherRequest:
        return DeskMessage::notice(
            tr("This number is not waiting any more: it was settled elsewhere. Nothing "
               "was changed."));
    case ClaimError::UnknownCounter:
        return DeskMessage::problem(
            tr("Sorry, this counter is no longer in the settings. Nobody was called. "
               "Please choose the counter of this machine in the menu."));
    case ClaimError::NotAllowed:
        return DeskMessage::notice(
            tr("Your account does not serve this counter or this queue. Nothing was "
               "changed. Choose another counter in the menu, or ask the administrator."));
    case ClaimError::NobodyDecides:
        return DeskMessage::problem(
            tr("Sorry, the machine that leads the queue cannot be reached. Nobody was "
               "called and everybody keeps their place. Please press again in a moment, "
               "or call by voice and agree with the other counters."));
    case ClaimError::StorageFailed:
        return DeskMessage::problem(
            tr("Sorry, this machine could not write to its disk. Nobody was called and "
               "everybody keeps their place. Please press again; if it stays so, call "
               "the administrator."));
    }
    return {};
}

DeskMessage QueueWords::refusal(VerbError error)
{
    switch (error) {
    case VerbError::UnknownCounter: return refusal(ClaimError::UnknownCounter, false);
    case VerbError::NobodyAtCounter:
        return DeskMessage::notice(
            tr("Nobody is at this counter any more: it was settled elsewhere. Nothing "
               "was changed. Press Call next to go on."));
    case VerbError::SomebodyAtCounter:
        return DeskMessage::notice(
            tr("Somebody is still at this counter, so it stays open. Press Done, Transfer "
               "or Absent first."));
    case VerbError::NotServing:
    case VerbError::NotCalled:
        return DeskMessage::notice(
            tr("This number is in another state already. Nothing was changed. The "
               "buttons now show what can be done."));
    case VerbError::NeedsPerson:
        return DeskMessage::notice(
            tr("This person needs help to come. The number stays called. Please go and "
               "invite them in person."));
    case VerbError::TooLate:
        return DeskMessage::notice(
            tr("The call is too long ago to be undone. Nothing was changed. Hold or "
               "transfer the number instead."));
    case VerbError::UnknownField:
        return DeskMessage::notice(
            tr("This queue is no longer in the settings. Nothing was changed."));
    case VerbError::NotAllowed: return refusal(ClaimError::NotAllowed, false);
    case VerbError::StorageFailed:
        return DeskMessage::problem(
            tr("Sorry, this machine could not write to its disk. Nothing was changed. "
               "Please press again; if it stays so, call the administrator."));
    }
    return {};
}

DeskMessage QueueWords::noAnswer()
{
    return DeskMessage::problem(
        tr("Sorry, there is no answer yet. Nobody is lost and nobody is called twice. "
           "Please press again to ask for the same call."));
}

DeskMessage QueueWords::readingFailed()
{
    return DeskMessage::problem(
        tr("Sorry, this machine could not read its disk. Nothing is lost; the list shows "
           "an earlier moment and is read again by itself. If it stays so, call the "
           "administrator."));
}

DeskMessage QueueWords::chosen(const QString &number)
{
    return DeskMessage::notice(
        tr("%1 is chosen in the list. Enter shows what can be done with it.").arg(number));
}

DeskMessage QueueWords::justCalled(const QString &number)
{
    return DeskMessage::notice(
        tr("%1 was called a moment ago. Please give them some seconds to come.").arg(number));
}

DeskMessage QueueWords::becameAbsent(const QString &number, int calls)
{
    return DeskMessage::notice(
        tr("%1 was called %n times and did not come: now among the absent. If they come after all, "
           "choose %1 in the list.",
           nullptr, calls)
            .arg(number));
}

DeskMessage QueueWords::goesOn(const QString &number, const QString &field)
{
    return DeskMessage::notice(tr("%1 now waits for the next step: %2.").arg(number, field));
}

TicketCardText QueueWords::atCounter(const Ticket &ticket, const SiteConfiguration &configuration,
                                     const std::vector<Interruption> &interruptions,
                                     const ProcedureName &procedureName)
{
    TicketCardText card;
    card.caption =
        ticket.state == TicketState::Serving ? tr("Now serving") : tr("Called, not here yet");
    card.number = ticket.shownNumber();
    if (const Field *field = configuration.field(ticket.field))
        card.colour = QColor(field->colour);
    const QString name = ticket.procedure.isEmpty() ? QString() : procedureName(ticket.procedure);
    if (ticket.procedure.isEmpty())
        card.title = configuration.fieldName(ticket.field);
    else
        card.title = name.isEmpty() ? ticket.procedure : name + u" · " + ticket.procedure;
    card.details = details(ticket, configuration, interruptions);
    card.step = journey(ticket, configuration);
    return card;
}

QString QueueWords::results(const std::vector<Dossier> &ready)
{
    if (ready.empty())
        return tr("The result of this receipt does not lie ready any more");
    QStringList codes;
    for (const Dossier &dossier : ready)
        codes.append(dossier.code());
    return tr("To hand over (Ctrl+H): %1").arg(codes.join(QStringLiteral(", ")));
}

DeskMessage QueueWords::notHandedOver(const std::vector<Dossier> &ready)
{
    QStringList codes;
    for (const Dossier &dossier : ready)
        codes.append(dossier.code());
    return DeskMessage::problem(
        tr("Nobody wrote down that the result of %1 was handed over. If it was, please do so on "
           "the page Dossiers.")
            .arg(codes.join(QStringLiteral(", "))));
}

QString QueueWords::details(const Ticket &ticket, const SiteConfiguration &configuration,
                            const std::vector<Interruption> &interruptions)
{
    QStringList parts;
    if (!ticket.procedure.isEmpty())
        parts.append(configuration.fieldName(ticket.field));
    const QDate taken = configuration.zone().date(ticket.taken);
    const QString time = hour(configuration, ticket.taken);
    //: a time, then the day before the present one
    parts.append(taken == ticket.day ? tr("taken at %1").arg(time)
                                     : tr("taken at %1 on %2").arg(time, taken.toString(u"dd/MM")));
    if (const auto called = ticket.steps[std::size_t(ticket.step)].called) {
        const auto before = waited(ticket, configuration, interruptions, *called);
        parts.append(tr("waited %n min", nullptr, static_cast<int>(before.count())));
    }
    if (const PriorityGroup *group = configuration.priority(ticket.priority))
        parts.append(group->name);
    if (ticket.needs)
        parts.append(NeedWords::of(ticket.needs));
    if (ticket.state == TicketState::Called && ticket.recalls > 0)
        parts.append(tr("called %n times", nullptr, ticket.recalls + 1));
    return parts.join(u" · ");
}

QString QueueWords::journey(const Ticket &ticket, const SiteConfiguration &configuration)
{
    const int steps = static_cast<int>(ticket.steps.size());
    if (steps < 2)
        return {};
    const QString place = tr("Step %1/%2").arg(ticket.step + 1).arg(steps);
    if (ticket.step > 0) {
        const TicketStep &before = ticket.steps[static_cast<std::size_t>(ticket.step - 1)];
        const QString field = configuration.fieldName(before.field);
        return before.finished
            ? tr("%1: was at %2 at %3").arg(place, field, hour(configuration, *before.finished))
            : tr("%1: was at %2").arg(place, field);
    }
    const TicketStep &after = ticket.steps[static_cast<std::size_t>(ticket.step + 1)];
    return tr("%1: next comes %2").arg(place, configuration.fieldName(after.field));
}

TicketCardText QueueWords::idle(const std::vector<WaitingRow> &forThisCounter,
                                const CounterState &state, const SiteConfiguration &configuration)
{
    int waiting = 0;
    const WaitingRow *next = nullptr;
    for (const WaitingRow &row : forThisCounter) {
        if (!row.isWaiting())
            continue;
        ++waiting;
        if (row.standing == WaitingRow::Standing::Next)
            next = &row;
    }
    TicketCardText card;
    card.caption = state.presence == CounterPresence::Open
        ? tr("Nobody is at this counter")
        : CounterWords::pause(state, configuration);
    card.title =
        waiting == 0 ? tr("Nobody is waiting") : tr("%n people are waiting", nullptr, waiting);
    if (next) {
        card.details =
            tr("Next: %1 · %2 · waited %3")
                .arg(next->number, next->procedure.isEmpty() ? next->field : next->procedure,
                     minutes(next->waitedMinutes));
    }
    return card;
}

std::vector<Figure> QueueWords::figures(const QueueSnapshot &snapshot, int counter,
                                        const std::vector<WaitingRow> &forThisCounter)
{
    int waiting = 0;
    int longest = 0;
    for (const WaitingRow &row : forThisCounter) {
        if (!row.isWaiting())
            continue;
        ++waiting;
        longest = std::max(longest, row.waitedMinutes);
    }
    const CounterLine *line = snapshot.counterLine(counter);
    std::vector<Figure> figures;
    figures.push_back({QString::number(line ? line->servedToday : 0), tr("people served")});
    if (line && line->meanServiceSeconds) {
        const int mean = std::max(1, (*line->meanServiceSeconds + 30) / 60);
        figures.push_back({minutes(mean), tr("each, on average")});
    } else {
        figures.push_back({tr("none yet"), tr("each, on average")});
    }
    figures.push_back({QString::number(waiting), tr("waiting")});
    figures.push_back({minutes(longest), tr("longest wait")});
    return figures;
}

std::vector<Chip> QueueWords::chips(const QueueSnapshot &snapshot,
                                    const SiteConfiguration &configuration, int counter)
{
    const Counter *here = configuration.counter(counter);
    int forHere = 0;
    std::vector<Chip> fields;
    for (const Field &field : configuration.fields) {
        const FieldLine *line = snapshot.fieldLine(field.code);
        const int waiting = line ? line->waiting : 0;
        const bool served = here && here->servesField(field.code);
        if (served)
            forHere += waiting;
        if (served || waiting > 0) {
            //: field, then how many wait for it
            const QString label = tr("%1 %2").arg(field.name).arg(waiting);
            fields.push_back({{WaitingFilter::Kind::OneField, field.code}, label});
        }
    }
    std::vector<Chip> chips;
    chips.push_back({{WaitingFilter::Kind::ThisCounter, {}}, tr("This counter %1").arg(forHere)});
    chips.insert(chips.end(), fields.begin(), fields.end());
    chips.push_back(
        {{WaitingFilter::Kind::Everybody, {}}, tr("Everybody %1").arg(snapshot.waiting.size())});
    return chips;
}

QString QueueWords::colleagues(const QueueSnapshot &snapshot, int counter)
{
    QStringList parts;
    for (const CounterLine &line : snapshot.counters) {
        if (line.counter == counter)
            continue;
        if (!line.current && line.state.presence == CounterPresence::Closed)
            parts.append(tr("Counter %1 is closed").arg(line.counter));
        else if (!line.current && line.state.presence == CounterPresence::Paused)
            parts.append(tr("Counter %1 pauses").arg(line.counter));
        else if (!line.current)
            parts.append(tr("Counter %1 is free").arg(line.counter));
        else if (line.current->state == TicketState::Serving)
            parts.append(tr("Counter %1 serves %2")
                             .arg(QString::number(line.counter), line.current->shownNumber()));
        else
            parts.append(tr("Counter %1 calls %2")
                             .arg(QString::number(line.counter), line.current->shownNumber()));
    }
    return parts.join(u" · ");
}

} // namespace motcua
