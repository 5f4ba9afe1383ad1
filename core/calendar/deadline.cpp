#include "core/calendar/deadline.h"

#include "core/base/foldedtext.h"
#include "core/calendar/officetime.h"
#include "core/calendar/workcalendar.h"

#include <algorithm>
#include <cassert>

namespace motcua {

QStringList variantsOf(const Procedure &procedure)
{
    QStringList names;
    if (procedure.duration.maxValue)
        names.append(Verification);
    for (const DurationVariant &variant : procedure.duration.variants)
        names.append(variant.forCase);
    return names;
}

std::optional<Term> termOf(const Procedure &procedure, const QString &variant)
{
    const Duration &duration = procedure.duration;
    Term term{procedure.code, duration.unit, 0, {}, procedure.decision};
    if (variant.isEmpty()) {
        if (!duration.value)
            return std::nullopt;
        term.value = *duration.value;
        return term;
    }
    if (variant == Verification && duration.maxValue) {
        term.value = *duration.maxValue;
        term.variant = Verification;
        if (!duration.maxBasis.isEmpty())
            term.basis = duration.maxBasis;
        if (term.unit == DurationUnit::SameDay)
            term.unit = DurationUnit::WorkingDay;
        return term;
    }
    const auto it = std::ranges::find_if(duration.variants, [&](const DurationVariant &v) {
        return plainText(v.forCase) == plainText(variant);
    });
    if (it == duration.variants.end())
        return std::nullopt;
    term.unit = it->unit;
    term.value = it->value;
    term.variant = it->forCase;
    return term;
}

// One due date in the making.
class DeadlineCounter::Counting {
public:
    Counting(const DeadlineCounter &counter, const Term &term)
        : m_counter(counter)
        , m_calendar(counter.m_calendar)
        , m_rules(counter.m_rules)
        , m_zone(counter.m_zone)
        , m_term(term)
        , m_byClock(term.value >= m_rules.clockHoursFrom)
    {
    }

    void received(Instant at)
    {
        m_from = at;
        m_day = m_zone.date(at);
        const QTime time = m_zone.time(at);
        note({DeadlineRule::Received, m_day, time});
        if (!isOfficeHour(m_calendar, m_day, time))
            note({DeadlineRule::OutsideHours, m_day, time});
    }

    void restarted(Instant completed)
    {
        received(completed);
        note({DeadlineRule::Restarted, m_day, m_zone.time(completed)});
    }

    // `used`: days or hours of the term that were counted before the applicant was asked.
    void paused(Instant completed, int used)
    {
        received(completed);
        m_term.value = std::max(m_term.value - used, 1);
        note({DeadlineRule::Paused, m_day, m_zone.time(completed), m_term.value});
    }

    Deadline finish()
    {
        DeadlineStep given{DeadlineRule::Term, {}, {}, m_term.value, m_term.variant, m_term.unit};
        given.basis = m_term.basis;
        if (const ProcedureClock *own = m_rules.procedure(m_term.procedure);
            own && given.basis.isEmpty())
            given.basis = own->basis;
        m_deadline.steps.push_back(given);
        switch (m_term.unit) {
        case DurationUnit::SameDay: sameDay(); break;
        case DurationUnit::WorkingDay: workingDays(); break;
        case DurationUnit::Day: days(); break;
        case DurationUnit::Hour: hours(); break;
        }
        return std::move(m_deadline);
    }

private:
    void note(DeadlineStep step)
    {
        step.basis = m_rules.basis(step.rule);
        m_deadline.steps.push_back(std::move(step));
    }

    void shiftLate()
    {
        m_day = m_calendar.workingAfter(m_day, 1);
        note({DeadlineRule::Late, m_day, m_rules.lateAfter});
        if (const ProcedureClock *own = m_rules.procedure(m_term.procedure); own && own->lateShifts)
            m_deadline.steps.back().basis = own->basis;
    }

    void rollForward()
    {
        if (m_calendar.isWorking(m_day))
            return;
        const auto special = m_calendar.special(m_day);
        const QDate off = m_day;
        m_day = m_calendar.workingFrom(m_day);
        note({DeadlineRule::RolledForward,
              m_day,
              {},
              int(off.daysTo(m_day)),
              special ? special->name : QString()});
    }

    // Who comes on a day of rest would otherwise be served before who came late the day before.
    void shiftDayOff()
    {
        if (m_calendar.isWorking(m_day))
            return;
        m_day = m_calendar.workingFrom(m_day);
        note({DeadlineRule::DayOff, m_day});
        QString &basis = m_deadline.steps.back().basis;
        if (const ProcedureClock *own = m_rules.procedure(m_term.procedure); own && own->lateShifts)
            basis = own->basis;
        else if (basis.isEmpty())
            basis = m_rules.basis(DeadlineRule::RolledForward);
    }

    // Holidays and worked days of rest after `from`, until the due day.
    void noteSpecialDays(QDate from)
    {
        for (QDate day = from.addDays(1); day <= m_day; day = day.addDays(1)) {
            if (const auto special = m_calendar.special(day))
                note({DeadlineRule::SpecialDay, day, {}, int(special->kind), special->name});
        }
    }

    void noteUnconfirmed(QDate from)
    {
        for (int year = from.year(); year <= m_day.year(); ++year) {
            if (!m_calendar.year(year).tetConfirmed)
                note({DeadlineRule::Unconfirmed, m_day, {}, year});
        }
    }

    void endAtClosing(QDate from)
    {
        const QTime closing = m_calendar.closing(m_day);
        m_deadline.due = m_zone.at(m_day, closing);
        note({DeadlineRule::Closing, m_day, closing});
        noteUnconfirmed(from);
    }

    void sameDay()
    {
        const QDate from = m_day;
        if (m_counter.isLate(m_from))
            shiftLate();
        shiftDayOff();
        endAtClosing(from);
    }

    void firstDay()
    {
        if (m_counter.startOf(m_term, m_from) != m_day) {
            if (m_counter.isLate(m_from))
                shiftLate();
            else
                shiftDayOff();
        }
        note({DeadlineRule::FirstDay, m_day});
    }

    void workingDays()
    {
        firstDay();
        const QDate from = m_day;
        m_day = m_calendar.workingAfter(m_day, m_term.value);
        noteSpecialDays(from);
        note({DeadlineRule::WorkingDays, m_day, {}, m_term.value});
        endAtClosing(from);
    }

    void days()
    {
        firstDay();
        const QDate from = m_day;
        m_day = m_day.addDays(m_term.value);
        note({DeadlineRule::Days, m_day, {}, m_term.value});
        rollForward();
        endAtClosing(from);
    }

    void hours()
    {
        const QDate from = m_day;
        if (m_byClock)
            return clockHours(from);
        m_deadline.due =
            afterOfficeTime(m_calendar, m_zone, m_from, std::chrono::hours(m_term.value));
        m_day = m_zone.date(m_deadline.due);
        noteSpecialDays(from);
        note({DeadlineRule::OfficeHours, m_day, m_zone.time(m_deadline.due), m_term.value});
        noteUnconfirmed(from);
    }

    void clockHours(QDate from)
    {
        m_deadline.due = m_from + std::chrono::hours(m_term.value);
        m_day = m_zone.date(m_deadline.due);
        note({DeadlineRule::ClockHours, m_day, m_zone.time(m_deadline.due), m_term.value});
        if (m_calendar.isWorking(m_day))
            return noteUnconfirmed(from);
        rollForward();
        endAtClosing(from);
    }

    const DeadlineCounter &m_counter;
    const WorkCalendar &m_calendar;
    const DeadlineRules &m_rules;
    const SiteZone &m_zone;
    Term m_term;
    bool m_byClock; ///< of hours; also of what a pause left of them
    Instant m_from{};
    QDate m_day; ///< from which the term counts, later the due day
    Deadline m_deadline;
};

DeadlineCounter::DeadlineCounter(const WorkCalendar &calendar, const DeadlineRules &rules,
                                 SiteZone zone)
    : m_calendar(calendar)
    , m_rules(rules)
    , m_zone(std::move(zone))
{
}

Deadline DeadlineCounter::count(const Term &term, Instant received) const
{
    Counting counting(*this, term);
    counting.received(received);
    return counting.finish();
}

bool DeadlineCounter::isLate(Instant received) const
{
    const QDate day = m_zone.date(received);
    const QTime time = m_zone.time(received);
    return m_calendar.isWorking(day)
        && (time > m_rules.lateAfter || time >= m_calendar.closing(day));
}

QDate DeadlineCounter::startOf(const Term &term, Instant received) const
{
    const QDate day = m_zone.date(received);
    if (!m_rules.shiftsLate(term.procedure))
        return day;
    return isLate(received) ? m_calendar.workingAfter(day, 1) : m_calendar.workingFrom(day);
}

// How much of a term has been counted, in its unit.
int DeadlineCounter::used(const Term &term, Instant from, Instant until) const
{
    const QDate start = startOf(term, from);
    const QDate end = std::max(start, m_zone.date(until));
    switch (term.unit) {
    case DurationUnit::SameDay: return 0;
    case DurationUnit::WorkingDay: return m_calendar.workingDaysBetween(start, end);
    case DurationUnit::Day: return int(start.daysTo(end));
    case DurationUnit::Hour: break;
    }
    const auto time = term.value >= m_rules.clockHoursFrom
        ? until - from
        : officeTimeBetween(m_calendar, m_zone, from, until);
    return int(std::chrono::floor<std::chrono::hours>(time).count());
}

Deadline DeadlineCounter::afterSupplements(const Term &term, Instant received,
                                           const std::vector<Pause> &pauses) const
{
    assert(!pauses.empty());
    if (m_rules.supplementClock(term.procedure) == SupplementClock::Restart) {
        Counting counting(*this, term);
        counting.restarted(pauses.back().completed);
        return counting.finish();
    }
    int counted = 0;
    Instant from = received;
    Deadline soFar = count(term, received);
    for (const Pause &pause : pauses) {
        if (pause.asked > soFar.due)
            return soFar; // what was late before stays late
        counted += used(term, from, pause.asked);
        from = pause.completed;
        Counting goesOn(*this, term);
        goesOn.paused(from, counted);
        soFar = goesOn.finish();
    }
    return soFar;
}

void DeadlineCounter::appointAnew(Deadline &deadline, Instant due, const QString &basis) const
{
    DeadlineStep step{DeadlineRule::Extended, m_zone.date(due), m_zone.time(due)};
    step.basis = basis.isEmpty() ? m_rules.basis(step.rule) : basis;
    deadline.due = due;
    deadline.steps.push_back(std::move(step));
}

std::optional<DeadlineCounter::Target> DeadlineCounter::target(const Term &term, Instant received,
                                                               Instant due, bool online) const
{
    const int days =
        term.unit == DurationUnit::WorkingDay || term.unit == DurationUnit::Day ? term.value : 0;
    const auto applies = [&](const HouseRule &rule) {
        switch (rule.applies) {
        case HouseRule::Applies::Online: return online;
        case HouseRule::Applies::SameDay: return term.unit == DurationUnit::SameDay;
        case HouseRule::Applies::LongTerm: return days > rule.overDays;
        }
        return false;
    };
    std::optional<Target> best;
    for (const HouseRule &rule : m_rules.house) {
        if (!applies(rule) || rule.decision.isEmpty())
            continue;
        Instant promised = due;
        if (rule.hours > 0) {
            promised =
                afterOfficeTime(m_calendar, m_zone, received, std::chrono::hours(rule.hours));
        } else {
            const QDate day = m_calendar.workingBefore(m_zone.date(due), rule.daysEarly);
            promised = m_zone.at(day, m_calendar.closing(day));
        }
        if (promised > received && promised < due && (!best || promised < best->due))
            best = Target{promised, rule.decision};
    }
    return best;
}

QDate DeadlineCounter::apologyBy(Instant due) const
{
    return m_calendar.workingBefore(m_zone.date(due), 1);
}

} // namespace motcua
