#pragma once

#include "core/queueing/ticket.h"
#include "core/site/site.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace motcua {

/// A place at a certain time, kept for somebody who comes back or who phoned. Holds nothing of the
/// person: who has the code has the place. It becomes a ticket when its holder is there.
struct Appointment {
    Id id; ///< and the id of the request that made it
    QDate day; ///< business day
    QString field;
    QString procedure; ///< procedure code, may be empty
    Instant start{};
    std::chrono::minutes length{0}; ///< of the slot when it was made
    QString code; ///< digits, see AppointmentDigits; printed, and typed at the kiosk
    Needs needs;
    Instant made{};
    bool cancelled = false;
    bool operator==(const Appointment &) const = default;

    /// Identity of the ticket it becomes: the same for the same appointment, so that typing the
    /// code twice gives one number.
    Id ticket() const { return Id::fromName("arrival", id.hex()); }
};

inline constexpr int AppointmentDigits = 6;
bool isAppointmentCode(QStringView text);

/// Begins of the field's appointments on a day, ascending: one slot after the other from each
/// opening of the doors, whole ones only. Empty on a closed day and for a field without them.
std::vector<Instant> slotsOf(const SiteConfiguration &configuration, const Field &field, QDate day);

/// Where in its queue the holder of an appointment comes, decided on arrival.
struct AppointmentTurn {
    std::optional<Instant> due; ///< first from then on
    std::optional<Instant> rank; ///< else this place; neither: behind all, as everybody
    bool operator==(const AppointmentTurn &) const = default;
};

/// The rule, and its reasons:
/// - Who is early waits by the time of arrival like everybody, and is first from the moment the
///   appointment begins: coming early costs nobody else a turn.
/// - Who comes while the slot lasts is first at once. A slot holds few places, so those without an
///   appointment lose at most these few turns in its time.
/// - Who is later goes behind `placesPerSlot` of those who wait for every whole slot of delay:
///   being late costs a little more each time, never the whole turn, and it never puts anybody
///   behind those who come afterwards.
/// `waiting` are the people of its day, in the order of turns.
AppointmentTurn turnOf(const Appointment &appointment, const std::vector<Ticket> &waiting,
                       int placesPerSlot, Instant now);

} // namespace motcua
