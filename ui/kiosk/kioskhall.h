#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace motcua {

struct QueueSnapshot;
struct SiteConfiguration;

/// What the kiosk says of the centre itself at this minute.
struct KioskHall {
    Q_GADGET
    QML_VALUE_TYPE(kioskHall)
    Q_PROPERTY(QString authority MEMBER authority)
    Q_PROPERTY(QString centre MEMBER centre)
    Q_PROPERTY(QString pledge MEMBER pledge)
    Q_PROPERTY(QString hotline MEMBER hotline)
    Q_PROPERTY(QString clock MEMBER clock)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString waiting MEMBER waiting)
    Q_PROPERTY(QString guidance MEMBER guidance)
    Q_PROPERTY(QString opening MEMBER opening)
    Q_PROPERTY(QStringList hours MEMBER hours)
    Q_PROPERTY(bool practice MEMBER practice)

public:
    QString authority;
    QString centre;
    QString pledge;
    QString hotline;
    QString clock;
    QString date;
    QString waiting; ///< people in all queues
    QString guidance; ///< the guidance queue's figure; empty where there is none
    QString opening; ///< empty while the doors are open
    QStringList hours;
    bool practice = false; ///< nobody is served by its numbers
    bool operator==(const KioskHall &) const = default;
};

KioskHall kioskHall(const SiteConfiguration &configuration, const QueueSnapshot &snapshot,
                    Instant now, bool english);

} // namespace motcua
