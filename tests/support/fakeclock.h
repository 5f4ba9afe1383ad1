#pragma once

#include "core/base/clock.h"
#include "core/base/sitezone.h"

namespace motcua {

/// A clock the test moves. Starts at the site time of $MOTCUA_TEST_TIME (HH:mm, 08:00 without it)
/// on Monday 2026-11-23, so that a whole suite can be run at the edges of a day.
class FakeClock final : public Clock {
public:
    FakeClock()
        : m_now(start())
    {
    }
    Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds d) { m_now += d; }
    void set(Instant t) { m_now = t; }

    static QDate startDay() { return QDate(2026, 11, 23); }
    static Instant start()
    {
        const QTime time =
            QTime::fromString(qEnvironmentVariable("MOTCUA_TEST_TIME", QStringLiteral("08:00")),
                              QStringLiteral("HH:mm"));
        return SiteZone::vietnam().at(startDay(), time);
    }

private:
    Instant m_now;
};

} // namespace motcua
