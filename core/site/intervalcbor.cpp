#include "core/site/intervalcbor.h"

#include "core/base/cbor.h"

namespace motcua {

namespace {

int minuteOfDay(QTime t)
{
    return t == UntilMidnight ? 24 * 60 : t.msecsSinceStartOfDay() / 60'000;
}

QTime timeOfMinute(qint64 minute)
{
    if (minute < 0)
        return QTime();
    return minute >= 24 * 60 ? UntilMidnight : QTime(0, 0).addSecs(int(minute) * 60);
}

} // namespace

QCborArray intervalsToCbor(const std::vector<OpeningInterval> &intervals)
{
    QCborArray stored;
    for (const OpeningInterval &o : intervals)
        stored.append(QCborArray{o.weekday, minuteOfDay(o.from), minuteOfDay(o.to)});
    return stored;
}

std::vector<OpeningInterval> intervalsFromCbor(const QCborArray &stored)
{
    std::vector<OpeningInterval> intervals;
    for (const QCborValue &value : stored) {
        const QCborArray o = value.toArray();
        intervals.push_back({cborInt(o.at(0)), timeOfMinute(cborInteger(o.at(1))),
                             timeOfMinute(cborInteger(o.at(2)))});
    }
    return intervals;
}

} // namespace motcua
