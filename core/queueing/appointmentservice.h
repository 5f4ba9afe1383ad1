#pragma once

#include "core/base/result.h"
#include "core/queueing/appointment.h"
#include "core/queueing/queueservice.h"

#include <functional>
#include <optional>
#include <vector>

namespace motcua {

class Appointments;
class BusinessDays;
class Journal;
class QueueRights;
class SiteService;
class Tickets;

enum class AppointmentError {
    UnknownField, ///< or a procedure code that is too long
    NoAppointments, ///< the field has none
    NotInHours, ///< closed that day, a holiday, or no slot begins then
    Passed, ///< begins before now, or was of an earlier day on which the centre was there
    TooFarAhead, ///< more than LongestClosure days
    DayClosed, ///< the day was closed before its end
    SlotFull,
    UnknownCode, ///< no appointment has this id or code
    Cancelled,
    Arrived, ///< its holder has a number already
    NotToday, ///< of a later day
    NotAllowed, ///< not by this account
    NobodyDecides, ///< no number can be drawn: manual mode
    StorageFailed,
};

struct AppointmentRequest {
    Id request; ///< identity of the appointment: the same request gives the same one
    QString field;
    Instant start{}; ///< one of AppointmentService::places()
    QString procedure{}; ///< may be empty
    Needs needs{};
    Id actor{};
};

/// A begin that may still be chosen.
struct SlotPlaces {
    Instant start{};
    int left = 0; ///< 0: full
    bool operator==(const SlotPlaces &) const = default;
};

/// An appointment and what became of it.
struct AppointmentLine {
    Appointment appointment;
    std::optional<Ticket> ticket; ///< of its holder, who came
    bool operator==(const AppointmentLine &) const = default;
};

/// Places at certain times. A call is one transaction; nothing is written when it answers with an
/// error. How many may begin together is looked at in the transaction that adds one, so that two at
/// once never get one place too many.
class AppointmentService {
public:
    using Made = Result<Appointment, AppointmentError>;
    using ArriveAnswer = std::function<void(Result<Ticket, AppointmentError>)>;

    AppointmentService(Journal &journal, SiteService &sites, BusinessDays &days,
                       Appointments &appointments, Tickets &tickets, QueueService &queue,
                       const QueueRights &rights);

    /// The day's slots that did not begin yet, full ones, too.
    Result<std::vector<SlotPlaces>, AppointmentError> places(const QString &field, QDate day) const;
    /// Days from today within LongestClosure on which a slot has a place left, at most so many.
    Result<std::vector<QDate>, AppointmentError> freeDays(const QString &field, int atMost) const;

    Made make(const AppointmentRequest &request);
    Made cancel(const Id &appointment, const Id &actor);
    /// Its holder is there: the number of today, see turnOf(). An appointment that the centre did
    /// not keep, because its day was closed before it began or never opened, is good on a later
    /// day, too, and called first. Answers exactly once, perhaps late; the same appointment is
    /// answered with the same number.
    void arrive(const QString &code, const Id &actor, ArriveAnswer answer);

    // Reads throw StorageError.

    std::optional<AppointmentLine> find(const QString &code) const;
    std::optional<Appointment> find(const Id &appointment) const;
    /// Of a day by their begin, cancelled ones, too.
    std::vector<AppointmentLine> list(QDate day) const;

private:
    std::optional<AppointmentError> refusal(const AppointmentRequest &request) const;
    std::optional<AppointmentError> refusal(const Appointment &appointment) const;
    bool wasKept(const Appointment &appointment) const;
    QString newCode(const Id &appointment) const;
    TakeRequest requestFor(const Appointment &appointment, const Id &actor) const;
    AppointmentLine line(const Appointment &appointment) const;

    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Appointments &m_appointments;
    Tickets &m_tickets;
    QueueService &m_queue;
    const QueueRights &m_rights;
};

} // namespace motcua
