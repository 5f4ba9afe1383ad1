#include "core/queueing/appointmentoperations.h"

#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"

namespace motcua {

namespace {

// Keys of AppointmentMade; a cancellation has none.
constexpr int DayKey = 1;
constexpr int FieldKey = 2;
constexpr int StartKey = 3;
constexpr int LengthKey = 4;
constexpr int CodeKey = 5;
constexpr int ProcedureKey = 6;
constexpr int NeedsKey = 7;

std::optional<Appointment> make(const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f)
        return std::nullopt;
    Appointment made;
    made.id = operation.header.entity;
    made.day = dayFromNumber(f->integer(DayKey));
    made.field = f->text(FieldKey);
    made.procedure = f->text(ProcedureKey);
    made.start = fromMs(f->integer(StartKey));
    made.length = std::chrono::minutes{f->smallInteger(LengthKey)};
    made.code = f->text(CodeKey);
    made.needs = Needs::fromInt(f->smallInteger(NeedsKey) & EveryNeed);
    made.made = operation.header.wall;
    if (!made.day.isValid() || made.field.isEmpty() || !isPlausible(made.start)
        || made.length < ShortestSlot || made.length > LongestSlot || !isAppointmentCode(made.code))
        return std::nullopt;
    return made;
}

} // namespace

Journal::Draft appointmentMade(const Appointment &appointment, const Id &actor)
{
    QCborMap payload{{DayKey, dayNumber(appointment.day)},
                     {FieldKey, appointment.field},
                     {StartKey, toMs(appointment.start)},
                     {LengthKey, qint64(appointment.length.count())},
                     {CodeKey, appointment.code}};
    if (!appointment.procedure.isEmpty())
        payload.insert(ProcedureKey, appointment.procedure);
    if (appointment.needs)
        payload.insert(NeedsKey, appointment.needs.toInt());
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
