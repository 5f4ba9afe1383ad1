#include "ui/desk/appointments/arrival.h"

#include "ui/desk/appointments/appointmentwords.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/session/desksession.h"

#include <QPointer>

namespace motcua {

void arriveAtDesk(const DeskServices &services, const QString &code, QObject *asker,
                  const std::function<void(const DeskMessage &message)> &tell)
{
    const QPointer<QObject> alive(asker);
    services.appointments.arrive(code, services.session.actor(),
                                 [alive, &desk = services.session, slip = services.slip,
                                  session = services.session.number(),
                                  tell](const Result<Ticket, AppointmentError> &arrived) {
                                     if (!alive)
                                         return;
                                     if (arrived)
                                         slip(arrived.value());
                                     if (session == desk.number())
                                         tell(arrived ? AppointmentWords::arrived(arrived.value())
                                                      : AppointmentWords::refusal(arrived.error()));
                                 });
}

} // namespace motcua
