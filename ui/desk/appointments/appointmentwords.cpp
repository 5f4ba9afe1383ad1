#include "ui/desk/appointments/appointmentwords.h"

#include "ui/models/datewords.h"
#include "ui/models/needwords.h"

namespace motcua {

namespace {

QString hour(const SiteZone &zone, Instant t) { return zone.time(t).toString(u"HH:mm"); }

} // namespace

QString AppointmentWords::day(QDate day) { return DateWords::date(day); }

QString AppointmentWords::place(const SlotPlaces &slot, const SiteZone &zone)
{
    return tr("%1 · %n places left", nullptr, slot.left).arg(hour(zone, slot.start));
}

QString AppointmentWords::row(const AppointmentLine &line, const SiteConfiguration &site)
{
    const Appointment &a = line.appointment;
    const QString state = line.ticket ? tr("has come: %1").arg(line.ticket->shownNumber())
        : a.cancelled                 ? tr("cancelled")
                                      : tr("has not come yet");
    QStringList parts{hour(site.zone(), a.start), site.fieldName(a.field), a.code, state};
    parts += NeedWords::of(a.needs);
    return parts.join(u" · ");
}

DeskMessage AppointmentWords::made(const Appointment &appointment, const SiteConfiguration &site)
{
    return DeskMessage::notice(
        tr("Made: %1, %2, %3. Please tell the code: %4. It is typed at the kiosk on "
           "arrival.")
            .arg(hour(site.zone(), appointment.start), day(appointment.day),
                 site.fieldName(appointment.field), appointment.code));
}

DeskMessage AppointmentWords::arrived(const Ticket &ticket)
{
    return DeskMessage::notice(
        tr("The number is %1. Its slip is printed.").arg(ticket.shownNumber()));
}

DeskMessage AppointmentWords::cancelled(const Appointment &appointment,
                                        const SiteConfiguration &site)
{
    return DeskMessage::notice(tr("The appointment at %1 is cancelled; its place is free again.")
                                   .arg(hour(site.zone(), appointment.start)));
}

DeskMessage AppointmentWords::refusal(AppointmentError error)
{
    switch (error) {
    case AppointmentError::UnknownField:
    case AppointmentError::NoAppointments:
        return DeskMessage::notice(
            tr("This field has no appointments any more. Nothing was changed."));
    case AppointmentError::NotInHours:
        return DeskMessage::notice(
            tr("The centre is closed then. Nothing was changed. Please choose another "
               "time."));
    case AppointmentError::Passed:
        return DeskMessage::notice(
            tr("The time of this appointment is over. Please give a new number."));
    case AppointmentError::TooFarAhead:
        return DeskMessage::notice(
            tr("That is too far ahead. Nothing was changed. Please choose an earlier "
               "day."));
    case AppointmentError::DayClosed:
        return DeskMessage::notice(
            tr("The day takes no more numbers. The code is good on the next open day, "
               "and called first there."));
    case AppointmentError::SlotFull:
        return DeskMessage::notice(
            tr("The last place at this time has just been taken. Nothing was changed. "
               "Please choose another time."));
    case AppointmentError::UnknownCode:
        return DeskMessage::notice(tr("There is no such appointment. Nothing was changed."));
    case AppointmentError::Cancelled:
        return DeskMessage::notice(tr("This appointment was cancelled. Please give a new number."));
    case AppointmentError::Arrived:
        return DeskMessage::notice(tr("Its holder has a number already. Nothing was changed."));
    case AppointmentError::NotToday:
        return DeskMessage::notice(tr("This appointment is of another day. Nothing was changed."));
    case AppointmentError::NotAllowed:
        return DeskMessage::notice(
            tr("Your account may not do this. Nothing was changed. Please ask a "
               "colleague or the administrator."));
    case AppointmentError::NobodyDecides:
        return {DeskMessage::Kind::Problem,
                tr("Sorry, the machine that leads the queue cannot be reached. The appointment "
                   "stands. Please press again in a moment.")};
    case AppointmentError::StorageFailed: break;
    }
    return {DeskMessage::Kind::Problem,
            tr("Sorry, this machine could not write to its disk. Nothing was changed. Please press "
               "again; if it stays so, call the administrator.")};
}

} // namespace motcua
