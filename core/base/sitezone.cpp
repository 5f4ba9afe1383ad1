#include "core/base/sitezone.h"

#include <QDateTime>

namespace motcua {

SiteZone::SiteZone(QTimeZone zone)
    : m_zone(std::move(zone))
{
}

std::optional<SiteZone> SiteZone::fromName(const QString &name)
{
    QTimeZone zone(name.toUtf8()); // of no name Qt makes the machine's
    if (name.isEmpty() || !zone.isValid())
        return std::nullopt;
    return SiteZone(std::move(zone));
}

SiteZone SiteZone::vietnam()
{
    if (auto zone = fromName(QStringLiteral("Asia/Ho_Chi_Minh")))
        return *zone;
    return SiteZone(QTimeZone(7 * 3600));
}

QString SiteZone::name() const { return QString::fromUtf8(m_zone.id()); }

static QDateTime civil(const QTimeZone &zone, Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(t), zone);
}

QDate SiteZone::date(Instant t) const { return civil(m_zone, t).date(); }

QTime SiteZone::time(Instant t) const { return civil(m_zone, t).time(); }

Instant SiteZone::at(QDate date, QTime time) const
{
    return fromMs(QDateTime(date, time, m_zone).toMSecsSinceEpoch());
}

QString SiteZone::iso(Instant t) const
{
    return civil(m_zone, t)
        .toOffsetFromUtc(m_zone.offsetFromUtc(civil(m_zone, t)))
        .toString(Qt::ISODateWithMs);
}

} // namespace motcua
