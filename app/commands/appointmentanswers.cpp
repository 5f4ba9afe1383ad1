#include "app/commands/appointmentanswers.h"

#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"

#include <QJsonArray>

namespace motcua {

namespace {

Answer refused(Exit exit, const char *code, const char *message, const char *hint)
{
    return Answer::failed(exit, QString::fromLatin1(code), QString::fromLatin1(message),
                          QString::fromLatin1(hint));
}

} // namespace

Answer answerFor(AppointmentError error)
{
    switch (error) {
    case AppointmentError::UnknownField:
        return refused(Exit::BadInput, "unknown-field", "the site has no such field",
                       "see motcua-ctl field list");
    case AppointmentError::NoAppointments:
        return refused(Exit::NotPossible, "no-appointments", "this field has no appointments",
                       "set appointmentMinutes of the field with motcua-ctl site apply");
    case AppointmentError::NotInHours:
        return refused(Exit::BadInput, "not-in-hours",
                       "no appointment begins then: closed, a holiday, or between two",
                       "see motcua-ctl appointment places");
    case AppointmentError::Passed:
        return refused(Exit::NotPossible, "passed", "the time of this appointment is over",
                       "take a number with motcua-ctl ticket take");
    case AppointmentError::TooFarAhead:
        return refused(Exit::BadInput, "too-far-ahead", "that is more than 31 days ahead",
                       "choose an earlier day");
    case AppointmentError::DayClosed:
        return refused(Exit::NotPossible, "day-closed", "the day was closed",
                       "choose another day; a code is good again on the next open one");
    case AppointmentError::SlotFull:
        return refused(Exit::NotPossible, "slot-full", "every place at that time is taken",
                       "see motcua-ctl appointment places");
    case AppointmentError::UnknownCode:
        return refused(Exit::BadInput, "unknown-code", "no appointment has this code",
                       "see motcua-ctl appointment list");
    case AppointmentError::Cancelled:
        return refused(Exit::NotPossible, "cancelled", "this appointment was cancelled",
                       "make another with motcua-ctl appointment make");
    case AppointmentError::Arrived:
        return refused(Exit::NotPossible, "arrived", "its holder has a number already",
                       "see motcua-ctl appointment list");
    case AppointmentError::NotToday:
        return refused(Exit::NotPossible, "not-today", "this appointment is of a later day",
                       "see motcua-ctl appointment list --day; or the clock is wrong");
    case AppointmentError::NotAllowed: return notAllowedAnswer();
    case AppointmentError::NobodyDecides: return nobodyDecidesAnswer();
    case AppointmentError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

QString stateName(const AppointmentLine &line, Office &office)
{
    if (line.ticket)
        return QStringLiteral("arrived");
    if (line.appointment.cancelled)
        return QStringLiteral("cancelled");
    return line.appointment.day < office.queue().today() ? QStringLiteral("passed")
                                                         : QStringLiteral("expected");
}

QJsonObject toJson(const AppointmentLine &line, Office &office)
{
    const Appointment &a = line.appointment;
    const SiteZone zone = office.configuration().zone();
    return {{QStringLiteral("id"), a.id.hex()},
            {QStringLiteral("code"), a.code},
            {QStringLiteral("day"), a.day.toString(Qt::ISODate)},
            {QStringLiteral("field"), a.field},
            {QStringLiteral("procedure"),
             a.procedure.isEmpty() ? QJsonValue() : QJsonValue(a.procedure)},
            {QStringLiteral("startAt"), zone.iso(a.start)},
            {QStringLiteral("minutes"), int(a.length.count())},
            {QStringLiteral("needs"), QJsonArray::fromStringList(needNames(a.needs))},
            {QStringLiteral("madeAt"), zone.iso(a.made)},
            {QStringLiteral("state"), stateName(line, office)},
            {QStringLiteral("number"),
             line.ticket ? QJsonValue(line.ticket->shownNumber()) : QJsonValue()}};
}

Answer answerFor(const AppointmentLine &line, Office &office)
{
    const Appointment &a = line.appointment;
    const SiteZone zone = office.configuration().zone();
    const Field *field = office.configuration().field(a.field);
    return {
        Exit::Done,
        toJson(line, office),
        textPairs({{QStringLiteral("code"), a.code},
                   {QStringLiteral("field"), field ? field->name : a.field},
                   {QStringLiteral("day"), a.day.toString(Qt::ISODate)},
                   {QStringLiteral("time"), zone.time(a.start).toString(QStringLiteral("HH:mm"))},
                   {QStringLiteral("state"), stateName(line, office)}}),
        {}};
}

} // namespace motcua
