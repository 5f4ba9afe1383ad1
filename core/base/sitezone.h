#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace motcua {

/// Civil time of the site, never of the machine: what a date or an hour on paper means.
class SiteZone {
public:
    /// IANA name such as "Asia/Ho_Chi_Minh"; nothing when this machine does not know it.
    static std::optional<SiteZone> fromName(const QString &name);
    /// Vietnam's civil time (UTC+7 without summer time), also where no zone database is installed.
    static SiteZone vietnam();

    QString name() const;
    QDate date(Instant t) const;
    QTime time(Instant t) const;
    /// The instant at which a clock on the wall of the site shows this.
    Instant at(QDate date, QTime time) const;
    /// ISO 8601 with offset and milliseconds: 2026-11-23T08:21:00.000+07:00
    QString iso(Instant t) const;

private:
    explicit SiteZone(QTimeZone zone);
    QTimeZone m_zone;
};

} // namespace motcua
