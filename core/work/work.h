#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <vector>

namespace motcua {

/// Work done at once at a counter for somebody without a number (certifying two copies), as its
/// officer noted it. Tells nothing of the person.
struct Work {
    Id id; ///< identity of the request that recorded it
    QDate day; ///< business day
    int counter = 0;
    QString procedure; ///< code
    int copies = 1; ///< 1..MostCopies
    qint64 feeVnd = 0; ///< taken in for all of them, in đồng; 0..HighestFee
    Instant at{};
    bool isVoid = false; ///< recorded by mistake
    QString voidReason;
    bool operator==(const Work &) const = default;
};

inline constexpr int MostCopies = 9999;
inline constexpr qint64 HighestFee = 1'000'000'000; // đồng

/// What was done at once on a day; void records do not count.
struct WorkFigures {
    int records = 0;
    int copies = 0;
    qint64 feeVnd = 0;
    bool operator==(const WorkFigures &) const = default;
};
WorkFigures figuresOf(const std::vector<Work> &works);

} // namespace motcua
