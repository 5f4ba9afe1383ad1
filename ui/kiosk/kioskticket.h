#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace motcua {

class QueueService;
struct Appointment;
struct SiteConfiguration;
struct Ticket;

/// What the page with the number shows of a ticket just taken, or of an appointment just made.
struct KioskTicket {
    Q_GADGET
    QML_VALUE_TYPE(kioskTicket)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString colour MEMBER colour)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString priority MEMBER priority)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(QString paper MEMBER paper)
    Q_PROPERTY(QString keep MEMBER keep)
    Q_PROPERTY(QStringList steps MEMBER steps)
    Q_PROPERTY(QString ahead MEMBER ahead)
    Q_PROPERTY(QString wait MEMBER wait)

public:
    QString title; ///< of the page
    QString number; ///< or an appointment's code
    QString field; ///< of the last step: what the citizen came for
    QString colour;
    QString picture;
    QString priority; ///< empty without one
    QString notice; ///< a sentence above the number, often empty
    QString paper; ///< said when the slip does not come; else empty
    QString keep; ///< what to do with the number
    QStringList steps;
    QString ahead;
    QString wait;
    bool operator==(const KioskTicket &) const = default;
};

/// `slip`: the citizen gets it on paper, too.
KioskTicket kioskTicket(const Ticket &ticket, const SiteConfiguration &configuration,
                        const QueueService &queue, Instant now, bool english, bool slip);
KioskTicket kioskAppointment(const Appointment &appointment, const SiteConfiguration &configuration,
                             bool english);

} // namespace motcua
