// Appointments at the kiosk: made, and kept. The other intents are in kioskintents.cpp.
#include "ui/kiosk/kioskcontroller.h"

#include "ui/kiosk/kioskwords.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

#include <QPointer>

namespace motcua {

void KioskController::openAppointments()
{
    if (m_take.isUnderWay())
        return;
    m_appointmentPages.begin({});
    go(AppointmentPage);
}

void KioskController::chooseAppointment(const QString &code)
{
    if (m_page == AppointmentPage)
        m_appointmentPages.choose(code, Id::fromName("kiosk appointment", m_request.hex()));
}

void KioskController::takeInstead()
{
    if (m_page == AppointmentPage && !m_take.isUnderWay())
        take(m_appointmentPages.field());
}

void KioskController::showAppointment(const Appointment &appointment)
{
    m_sinks.appointment(appointment);
    m_made = appointment;
    showCard();
    m_history.clear();
    show(NumberPage);
}

void KioskController::openCode()
{
    m_codeMessage.clear();
    go(CodePage);
    Q_EMIT codeMessageChanged();
}

void KioskController::enterCode(const QString &code)
{
    if (m_page != CodePage || m_take.isUnderWay())
        return;
    const QPointer<KioskController> self(this);
    m_appointments.arrive(
        code, {},
        [self, code, session = m_request](const Result<Ticket, AppointmentError> &answer) {
            if (self)
                self->arrived(code, session, answer);
        });
}

// The slip is of a ticket that is durable, whoever stands at the kiosk by now.
void KioskController::arrived(const QString &code, const Id &session,
                              const Result<Ticket, AppointmentError> &answer)
{
    if (answer)
        m_sinks.ticket(answer.value());
    if (session != m_request || m_page != CodePage)
        return;
    if (answer)
        return showNumber(answer.value());
    QDate day;
    try {
        if (const auto line = m_appointments.find(code))
            day = line->appointment.day;
    } catch (const StorageError &) {
        m_codeMessage = KioskWords::noArrival(AppointmentError::StorageFailed, {});
        Q_EMIT codeMessageChanged();
        return;
    }
    m_codeMessage = KioskWords::noArrival(answer.error(), day);
    Q_EMIT codeMessageChanged();
}

} // namespace motcua
