#include "core/queueing/appointmentoperations.h"

#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"

namespace motcua {

namespace {

// Keys of AppointmentMade; a cancellation has none.
constexpr int AppointmentDayKey = 1;
constexpr int AppointmentFieldKey = 2;
constexpr int AppointmentStartKey = 3;
constexpr int AppointmentLengthKey = 4;
constexpr int AppointmentCodeKey = 5;
constexpr int AppointmentProcedureKey = 6;
constexpr int AppointmentNeedsKey = 7;

std::optional<Appointment> make(const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f)
        return std::nullopt;
    Appointment made;
    made.id = operation.header.entity;
    made.day = dayFromNumber(f->integer(AppointmentDayKey));
    made.field = f->text(AppointmentFieldKey);
    made.procedure = f->text(AppointmentProcedureKey);
    made.start = fromMs(f->integer(AppointmentStartKey));
    made.length = std::chrono::minutes{f->smallInteger(AppointmentLengthKey)};
    made.code = f->text(AppointmentCodeKey);
    made.needs = Needs::fromInt(f->smallInteger(AppointmentNeedsKey) & EveryNeed);
    made.made = operation.header.wall;
    if (!made.day.isValid() || made.field.isEmpty() || !isPlausible(made.start)
        || made.length < ShortestSlot || made.length > LongestSlot || !isAppointmentCode(made.code))
        return std::nullopt;
    return made;
}

} // namespace

Journal::Draft appointmentMade(const Appointment &appointment, const Id &actor)
{
    QCborMap payload{{AppointmentDayKey, dayNumber(appointment.day)},
                     {AppointmentFieldKey, appointment.field},
                     {AppointmentStartKey, toMs(appointment.start)},
                     {AppointmentLengthKey, qint64(appointment.length.count())},
                     {AppointmentCodeKey, appointment.code}};
    if (!appointment.procedure.isEmpty())
        payload.insert(AppointmentProcedureKey, appointment.procedure);
    if (appointment.needs)
        payload.insert(AppointmentNeedsKey, appointment.needs.toInt());
    return {Kind::AppointmentMade, appointment.id, std::move(payload), actor};
}

Journal::Draft appointmentCancelled(const Appointment &appointment, const Id &actor)
{
    return {Kind::AppointmentCancelled, appointment.id, {}, actor};
}

std::optional<Appointment> foldAppointment(std::span<const Operation> operations,
                                           std::vector<Conflict> *conflicts)
{
    std::optional<Appointment> appointment;
    for (const Operation &operation : operations) {
        const bool makes = Kind(operation.header.kind) == Kind::AppointmentMade;
        bool effective = false;
        if (makes && !appointment) {
            appointment = make(operation);
            effective = appointment.has_value();
        } else if (!makes && appointment && !appointment->cancelled) {
            appointment->cancelled = true;
            effective = true;
        }
        if (!effective && conflicts)
            conflicts->push_back({operation.log, operation.header.seq});
    }
    return appointment;
}

} // namespace motcua
