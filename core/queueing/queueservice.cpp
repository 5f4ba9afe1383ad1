#include "core/queueing/queueservice.h"

#include "core/queueing/appointments.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/callorder.h"
#include "core/queueing/counterstates.h"
#include "core/queueing/dayrest.h"
#include "core/queueing/leftbehind.h"
#include "core/queueing/ticketoperations.h"
#include "core/queueing/tickets.h"
#include "core/queueing/waitestimate.h"
#include "core/site/siteservice.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace motcua {

namespace {

constexpr int RecentCalls = 20;

TakeError takeError(DrawError error)
{
    switch (error) {
    case DrawError::NobodyDecides: return TakeError::NobodyDecides;
    case DrawError::StorageFailed: return TakeError::StorageFailed;
    }
    return TakeError::StorageFailed;
}

} // namespace

QueueService::QueueService(Journal &journal, SiteService &sites, BusinessDays &days,
                           Tickets &tickets, Appointments &appointments, CounterStates &counters,
                           const QueueRights &rights, NumberSource &numbers,
                           QueueAuthority &authority)
    : m_journal(journal)
    , m_sites(sites)
    , m_days(days)
    , m_tickets(tickets)
    , m_appointments(appointments)
    , m_counters(counters)
    , m_rights(rights)
    , m_numbers(numbers)
    , m_authority(authority)
    , m_verb(journal, sites, days, tickets, rights)
{
    sites.heed([this](const SiteConfiguration &wanted) {
        return leftBehind(m_sites.configuration(), wanted, people());
    });
}

// Dated slips and appointments reach as far ahead as anybody looks for an open day.
PeopleInHall QueueService::people() const
{
    const Instant now = m_journal.time();
    PeopleInHall found;
    for (int ahead = 0; ahead <= LongestClosure; ++ahead) {
        const QDate day = today().addDays(ahead);
        for (const auto &tickets :
             {m_tickets.atCounters(day), m_tickets.waiting(day, now), m_tickets.held(day)})
            std::ranges::copy(tickets, std::back_inserter(found.tickets));
        std::ranges::copy(expectedOn(m_appointments, m_tickets, day),
                          std::back_inserter(found.expected));
    }
    return found;
}

QDate QueueService::today() const
{
    return m_days.at(m_journal.time(), m_sites.configuration().zone());
}

void QueueService::take(const TakeRequest &request, TakeAnswer answer)
{
    const SiteConfiguration &site = m_sites.configuration();
    const Field *field = site.field(request.field);
    const auto known = [&](const QString &f) { return site.field(f) != nullptr; };
    if (!field || !std::ranges::all_of(request.firstFields, known)
        || request.firstFields.size() >= std::size_t(MostSteps)
        || request.procedure.size() > LongestProcedureCode)
        return answer(TakeError::UnknownField);
    if (!request.priority.isEmpty() && !site.priority(request.priority))
        return answer(TakeError::UnknownPriority);
    bool allowed = false;
    std::optional<Ticket> before;
    std::optional<QDate> day;
    try {
        allowed = m_rights.may(request.actor, Kind::TicketTaken);
        before = m_tickets.find(request.request);
        const bool comesAnew = !request.rank && field->dailyQuota > 0;
        day = request.overQuota ? today()
                                : dayFor(*field, comesAnew ? owed() : std::vector<Ticket>());
    } catch (const StorageError &) {
        return answer(TakeError::StorageFailed);
    }
    // Outside of the guard above: what the answer's receiver throws is not ours to answer again.
    if (!allowed)
        return answer(TakeError::NotAllowed);
    if (before && (before->series != field->series || before->procedure != request.procedure))
        return answer(TakeError::OtherRequest);
    if (before)
        return answer(*before);
    if (!day)
        return answer(TakeError::NoDayLeft);
    const DrawRequest draw{request.request, *day, field->series};
    m_numbers.draw(draw, [this, request, draw, answer](Result<int, DrawError> number) {
        answer(number ? taken(request, draw, number.value())
                      : Result<Ticket, TakeError>(takeError(number.error())));
    });
}

std::optional<int> QueueService::remaining(const Field &field, QDate day) const
{
    if (field.dailyQuota == 0)
        return std::nullopt;
    const std::vector<Appointment> expected = expectedOn(m_appointments, m_tickets, day);
    const auto kept = std::ranges::count(expected, field.code, &Appointment::field);
    return std::max(0, field.dailyQuota - m_tickets.count(day, field.series) - int(kept));
}

// The quota is looked at before the number is drawn: two kiosks that draw the last one at the same
// moment give one number more, never one twice.
std::optional<QDate> QueueService::dayFor(const Field &field, const std::vector<Ticket> &owed) const
{
    auto before = int(std::ranges::count(owed, field.code, &Ticket::lastField));
    return firstDay([&](QDate day) {
        const auto left = remaining(field, day);
        if (!left || *left > before)
            return true;
        before -= *left;
        return false;
    });
}

std::vector<Ticket> QueueService::owed() const
{
    const QDate today = this->today();
    std::vector<QDate> days = m_days.unclosedBefore(today);
    if (m_days.isClosed(today) || isClosing(m_sites.configuration(), m_journal.time()))
        days.push_back(today);
    std::vector<Ticket> left;
    for (const QDate day : days)
        std::ranges::copy(m_tickets.left(day), std::back_inserter(left));
    return restOf(left, today).owed();
}

std::vector<std::optional<QDate>> QueueService::daysFor(const std::vector<QString> &fields,
                                                        QDate closed) const
{
    std::map<std::pair<QString, QDate>, int> promised;
    std::vector<std::optional<QDate>> days;
    for (const QString &code : fields) {
        const Field *field = m_sites.configuration().field(code);
        const auto hasOne = [&](QDate day) {
            const auto left = remaining(*field, day);
            return day != closed && (!left || *left > promised[{code, day}]);
        };
        const auto day = field ? firstDay(hasOne) : std::nullopt;
        if (day)
            ++promised[{code, *day}];
        days.push_back(day);
    }
    return days;
}

std::optional<QDate> QueueService::firstDay(const HasOne &hasOne) const
{
    const SiteConfiguration &site = m_sites.configuration();
    const QDate now = today();
    if (!m_days.isClosed(now) && !isClosing(site, m_journal.time()) && hasOne(now))
        return now;
    for (int ahead = 1; ahead <= LongestClosure; ++ahead) {
        const QDate day = now.addDays(ahead);
        if (!openingOf(site, day).empty() && hasOne(day))
            return day;
    }
    return std::nullopt;
}

// The number is ours now; the site may have changed since it was asked for.
Result<Ticket, TakeError> QueueService::taken(const TakeRequest &request, const DrawRequest &draw,
                                              int number)
{
    const SiteConfiguration &site = m_sites.configuration();
    const PriorityGroup *priority = site.priority(request.priority);
    Ticket ticket;
    ticket.id = request.request;
    ticket.day = draw.day;
    ticket.series = draw.series;
    ticket.number = number;
    ticket.procedure = request.procedure;
    ticket.priority = request.priority;
    ticket.needs = request.needs;
    ticket.rank = m_journal.time(); // a clock that went back puts nobody before those who wait
    if (priority)
        ticket.rank -= priority->headStart;
    ticket.rank = request.rank.value_or(ticket.rank);
    ticket.due = request.due;
    ticket.receipt = request.receipt;
    std::vector<QString> fields = request.firstFields;
    fields.push_back(request.field);
    for (const QString &field : fields) {
        // A question may lead first to the very counter that does the work.
        if (ticket.steps.empty() || ticket.steps.back().field != field)
            ticket.steps.push_back({field, 0, {}, {}, {}});
    }
    try {
        Journal::Transaction transaction(m_journal);
        if (auto twice = m_tickets.find(ticket.id)) // answered while the number was on its way
            return *twice;
        m_days.open(transaction, today(), request.actor); // not the day of a number given ahead
        transaction.append(ticketTaken(ticket, request.actor));
        ticket = m_tickets.find(ticket.id).value(); // a read that fails must not hide a commit
        transaction.commit();
        return ticket;
    } catch (const StorageError &) {
        return TakeError::StorageFailed;
    }
}

void QueueService::callNext(const ClaimRequest &request, CallAnswer answer)
{
    m_authority.claimNext(request, std::move(answer));
}

VerbResult QueueService::recall(const VerbRequest &request)
{
    const int most = m_sites.configuration().site.rules.recallLimit;
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        if (ticket.state != TicketState::Called)
            return VerbError::NotCalled;
        const bool drop = ticket.recalls + 1 >= most && !ticket.needs;
        return drop ? ticketNoShow(ticket, request.actor) : ticketRecalled(ticket, request.actor);
    });
}

VerbResult QueueService::start(const VerbRequest &request)
{
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        if (ticket.state != TicketState::Called)
            return VerbError::NotCalled;
        return ticketStarted(ticket, request.actor);
    });
}

VerbResult QueueService::finish(const VerbRequest &request)
{
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        return ticketFinished(ticket, request.actor);
    });
}

VerbResult QueueService::markNoShow(const VerbRequest &request)
{
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        if (ticket.state != TicketState::Called)
            return VerbError::NotCalled;
        if (ticket.needs)
            return VerbError::NeedsPerson;
        return ticketNoShow(ticket, request.actor);
    });
}

QueueSnapshot QueueService::snapshot() const
{
    const SiteConfiguration &site = m_sites.configuration();
    QueueSnapshot s;
    const QDate day = today();
    s.day = m_days.last() ? std::optional(day) : std::nullopt;
    s.waiting = m_tickets.waiting(day, m_journal.time());
    s.held = m_tickets.held(day);
    s.absent = m_tickets.absent(day);
    s.expected = expectedOn(m_appointments, m_tickets, day);
    s.calls = m_tickets.calls(day, RecentCalls);
    const std::vector<Ticket> atCounters = m_tickets.atCounters(day);
    s.interruptions = m_days.interruptions(day);
    const std::vector<ServiceTime> services = this->services(day, s.interruptions);
    const std::vector<CounterState> states = m_counters.list(day);
    const WaitSituation situation{site,   s.waiting,       atCounters,      services,
                                  states, s.interruptions, m_journal.time()};
    const std::vector<Ticket> owed = this->owed();
    for (const Field &field : site.fields) {
        const auto waiting = std::ranges::count(s.waiting, field.code, &Ticket::field);
        const auto ofEvenings = std::ranges::count_if(owed, [&](const Ticket &ticket) {
            return ticket.day < day && ticket.lastField() == field.code;
        });
        FieldLine line{field.code, int(waiting), estimateWait(situation, field.code), std::nullopt,
                       std::nullopt};
        if (const auto left = remaining(field, day))
            line.remaining = std::max(0, *left - int(ofEvenings));
        if (const auto next = dayFor(field, owed); next && *next != day)
            line.nextDay = next;
        s.fields.push_back(std::move(line));
    }
    for (const Counter &counter : site.counters) {
        CounterLine line;
        line.counter = counter.number;
        line.state.counter = counter.number;
        const auto state = std::ranges::find(states, counter.number, &CounterState::counter);
        if (state != states.end())
            line.state = *state;
        const auto current = std::ranges::find(atCounters, counter.number, &Ticket::counter);
        if (current != atCounters.end())
            line.current = *current;
        std::chrono::milliseconds sum{0};
        for (const ServiceTime &service : services) {
            if (service.counter != counter.number)
                continue;
            ++line.servedToday;
            line.lastFinished = service.finished;
            sum += service.duration;
        }
        if (line.servedToday > 0)
            line.meanServiceSeconds = int(sum.count() / 1000 / line.servedToday);
        s.counters.push_back(std::move(line));
    }
    for (FieldLine &line : s.fields) {
        for (const Counter &counter : site.counters) {
            if (!counter.servesField(line.field))
                continue;
            const CounterLine *there = s.counterLine(counter.number);
            const CounterPresence presence = there->state.presence;
            line.isServed |= presence != CounterPresence::Closed;
            line.isFree |= presence == CounterPresence::Open && !there->current;
        }
    }
    return s;
}

std::vector<ServiceTime>
QueueService::services(QDate day, const std::vector<Interruption> &interruptions) const
{
    std::vector<ServiceTime> services = m_tickets.services(day);
    for (ServiceTime &service : services) {
        const Instant begun = service.finished - service.duration;
        service.duration = countedTime(interruptions, begun, service.finished);
    }
    return services;
}

QueueService::Standing QueueService::standing(const Ticket &ticket) const
{
    if (ticket.state != TicketState::Waiting)
        return {};
    try {
        return readStanding(ticket);
    } catch (const StorageError &) {
        return {0, std::nullopt, true};
    }
}

QueueService::Standing QueueService::readStanding(const Ticket &ticket) const
{
    const Instant now = m_journal.time();
    const std::vector<Ticket> waiting = m_tickets.waiting(ticket.day, now);
    const std::vector<Ticket> atCounters = m_tickets.atCounters(ticket.day);
    const std::vector<Interruption> interruptions = m_days.interruptions(ticket.day);
    const std::vector<ServiceTime> services = this->services(ticket.day, interruptions);
    const std::vector<CounterState> states = m_counters.list(ticket.day);
    const WaitSituation situation{m_sites.configuration(), waiting, atCounters, services, states,
                                  interruptions,           now};
    const auto before = [&](const Ticket &other) {
        return other.field == ticket.field && isCalledBefore(other, ticket, now);
    };
    return {int(std::ranges::count_if(waiting, before)),
            estimateWait(situation, ticket.field, &ticket)};
}

std::optional<Ticket> QueueService::find(const Id &id) const { return m_tickets.find(id); }

std::vector<Ticket> QueueService::fetching(QDate day) const { return m_tickets.withReceipt(day); }

std::vector<Ticket> QueueService::list(QDate day) const { return m_tickets.list(day); }

} // namespace motcua
