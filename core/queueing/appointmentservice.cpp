#include "core/queueing/appointmentservice.h"

#include "core/queueing/appointmentoperations.h"
#include "core/queueing/appointments.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/queuerights.h"
#include "core/queueing/tickets.h"
#include "core/site/siteservice.h"

#include <QtEndian>

#include <algorithm>

namespace motcua {

namespace {

constexpr quint32 Codes = 1'000'000;

AppointmentError appointmentError(TakeError error)
{
    switch (error) {
    case TakeError::UnknownField: return AppointmentError::UnknownField;
    case TakeError::NotAllowed: return AppointmentError::NotAllowed;
    case TakeError::NobodyDecides: return AppointmentError::NobodyDecides;
    case TakeError::NoDayLeft:
    case TakeError::UnknownPriority:
    case TakeError::OtherRequest:
    case TakeError::StorageFailed: break;
    }
    return AppointmentError::StorageFailed;
}

} // namespace

AppointmentService::AppointmentService(Journal &journal, SiteService &sites, BusinessDays &days,
                                       Appointments &appointments, Tickets &tickets,
                                       QueueService &queue, const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_days(days)
    , m_appointments(appointments)
    , m_tickets(tickets)
    , m_queue(queue)
    , m_rights(rights)
{
}

Result<std::vector<SlotPlaces>, AppointmentError> AppointmentService::places(const QString &field,
                                                                             QDate day) const
{
    const SiteConfiguration &site = m_sites.configuration();
    const Field *known = site.field(field);
    if (!known)
        return AppointmentError::UnknownField;
    if (!known->takesAppointments())
        return AppointmentError::NoAppointments;
    std::vector<SlotPlaces> places;
    try {
        if (m_days.isClosed(day))
            return places;
        for (const Instant start : slotsOf(site, *known, day)) {
            if (start <= m_journal.time())
                continue;
            const int taken = m_appointments.count(field, start, known->slot);
            places.push_back({start, std::max(0, known->slotPlaces - taken)});
        }
        return places;
    } catch (const StorageError &) {
        return AppointmentError::StorageFailed;
    }
}

Result<std::vector<QDate>, AppointmentError> AppointmentService::freeDays(const QString &field,
                                                                          int atMost) const
{
    std::vector<QDate> days;
    try {
        const QDate today = m_queue.today();
        for (int ahead = 0; ahead <= LongestClosure && int(days.size()) < atMost; ++ahead) {
            const auto places = this->places(field, today.addDays(ahead));
            if (!places)
                return places.error();
            if (std::ranges::any_of(places.value(), [](const SlotPlaces &s) { return s.left > 0; }))
                days.push_back(today.addDays(ahead));
        }
        return days;
    } catch (const StorageError &) {
        return AppointmentError::StorageFailed;
    }
}

std::optional<AppointmentError> AppointmentService::refusal(const AppointmentRequest &request) const
{
    const SiteConfiguration &site = m_sites.configuration();
    const Field *field = site.field(request.field);
    if (!field || request.procedure.size() > LongestProcedureCode)
        return AppointmentError::UnknownField;
    if (!field->takesAppointments())
        return AppointmentError::NoAppointments;
    if (!m_rights.may(request.actor, Kind::AppointmentMade))
        return AppointmentError::NotAllowed;
    if (request.start <= m_journal.time())
        return AppointmentError::Passed;
    const QDate day = site.zone().date(request.start);
    if (day > m_queue.today().addDays(LongestClosure))
        return AppointmentError::TooFarAhead;
    if (!std::ranges::binary_search(slotsOf(site, *field, day), request.start))
        return AppointmentError::NotInHours;
    if (m_days.isClosed(day))
        return AppointmentError::DayClosed;
    if (m_appointments.count(field->code, request.start, field->slot) >= field->slotPlaces)
        return AppointmentError::SlotFull;
    return std::nullopt;
}

// Drawn from the id until nobody who may still come has it: no one who types a code he made up
// should meet another's by chance.
QString AppointmentService::newCode(const Id &appointment) const
{
    const QDate from = m_queue.today().addDays(-LongestClosure);
    for (int attempt = 0;; ++attempt) {
        const Id drawn =
            Id::fromName("appointment code", QString(appointment.hex() + QString::number(attempt)));
        const quint32 number = qFromBigEndian<quint32>(drawn.bytes().constData()) % Codes;
        QString code = QString::number(number).rightJustified(AppointmentDigits, u'0');
        if (!m_appointments.isUsed(code, from))
            return code;
    }
}

AppointmentService::Made AppointmentService::make(const AppointmentRequest &request)
{
    try {
        Journal::Transaction transaction(m_journal);
        if (auto before = m_appointments.find(request.request))
            return *before;
        if (const auto why = refusal(request))
            return *why;
        const SiteConfiguration &site = m_sites.configuration();
        Appointment made;
        made.id = request.request;
        made.day = site.zone().date(request.start);
        made.field = request.field;
        made.procedure = request.procedure;
        made.start = request.start;
        made.length = site.field(request.field)->slot;
        made.code = newCode(request.request);
        made.needs = request.needs;
        transaction.append(appointmentMade(made, request.actor));
        made = m_appointments.find(made.id).value(); // a read must not fail after a commit
        transaction.commit();
        return made;
    } catch (const StorageError &) {
        return AppointmentError::StorageFailed;
    }
}

AppointmentService::Made AppointmentService::cancel(const Id &appointment, const Id &actor)
{
    try {
        Journal::Transaction transaction(m_journal);
        auto found = m_appointments.find(appointment);
        if (!found)
            return AppointmentError::UnknownCode;
        if (!m_rights.mayIn(actor, Kind::AppointmentCancelled, found->field))
            return AppointmentError::NotAllowed;
        if (m_tickets.find(found->ticket()))
            return AppointmentError::Arrived;
        if (found->cancelled)
            return *found;
        transaction.append(appointmentCancelled(*found, actor));
        found = m_appointments.find(appointment);
        transaction.commit();
        return found.value();
    } catch (const StorageError &) {
        return AppointmentError::StorageFailed;
    }
}

// Whether the centre was there when it began.
bool AppointmentService::wasKept(const Appointment &appointment) const
{
    if (!m_days.isOpened(appointment.day))
        return false;
    const auto closed = m_days.closedAt(appointment.day);
    return !closed || *closed > appointment.start;
}

std::optional<AppointmentError> AppointmentService::refusal(const Appointment &appointment) const
{
    if (appointment.cancelled)
        return AppointmentError::Cancelled;
    if (!m_sites.configuration().field(appointment.field))
        return AppointmentError::UnknownField;
    const QDate today = m_queue.today();
    if (appointment.day > today)
        return AppointmentError::NotToday;
    if (m_days.isClosed(today))
        return AppointmentError::DayClosed;
    const bool late = appointment.day < today;
    if (late && (appointment.day < today.addDays(-LongestClosure) || wasKept(appointment)))
        return AppointmentError::Passed;
    return std::nullopt;
}

TakeRequest AppointmentService::requestFor(const Appointment &appointment, const Id &actor) const
{
    TakeRequest request;
    request.request = appointment.ticket();
    request.field = appointment.field;
    request.procedure = appointment.procedure;
    request.needs = appointment.needs;
    request.actor = actor;
    request.overQuota = true; // its place was kept
    const QDate today = m_queue.today();
    if (appointment.day < today) {
        request.rank = appointment.start;
        return request;
    }
    const Instant now = m_journal.time();
    const int places = m_sites.configuration().site.rules.latePlaces;
    const AppointmentTurn turn = turnOf(appointment, m_tickets.waiting(today, now), places, now);
    request.due = turn.due;
    request.rank = turn.rank;
    return request;
}

void AppointmentService::arrive(const QString &code, const Id &actor, ArriveAnswer answer)
{
    using Asked = Result<TakeRequest, AppointmentError>;
    std::optional<Ticket> known;
    const auto asked = [&]() -> Asked {
        try {
            const auto appointment = m_appointments.coded(code);
            if (!appointment)
                return AppointmentError::UnknownCode;
            known = m_tickets.find(appointment->ticket());
            if (const auto why = refusal(*appointment); why && !known)
                return *why;
            return requestFor(*appointment, actor);
        } catch (const StorageError &) {
            return AppointmentError::StorageFailed;
        }
    }();
    if (!asked)
        return answer(asked.error());
    if (known)
        return answer(*known);
    m_queue.take(asked.value(), [answer](Result<Ticket, TakeError> taken) {
        answer(taken ? Result<Ticket, AppointmentError>(taken.value())
                     : appointmentError(taken.error()));
    });
}

AppointmentLine AppointmentService::line(const Appointment &appointment) const
{
    return {appointment, m_tickets.find(appointment.ticket())};
}

std::optional<AppointmentLine> AppointmentService::find(const QString &code) const
{
    const auto appointment = m_appointments.coded(code);
    return appointment ? std::optional(line(*appointment)) : std::nullopt;
}

std::optional<Appointment> AppointmentService::find(const Id &appointment) const
{
    return m_appointments.find(appointment);
}

std::vector<AppointmentLine> AppointmentService::list(QDate day) const
{
    std::vector<AppointmentLine> lines;
    for (const Appointment &appointment : m_appointments.list(day))
        lines.push_back(line(appointment));
    return lines;
}

} // namespace motcua
