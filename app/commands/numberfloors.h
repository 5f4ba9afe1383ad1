#pragma once

#include "core/queueing/losses.h"

#include <map>
#include <utility>

namespace motcua {

class Office;

/// The numbers that a damaged file still shows, and from them those that may be on paper.
class SeenNumbers {
public:
    void see(const NumberFloor &number);

    /// Of today and later days, where `office`, made of what was saved, does not know as many.
    /// `unnamed`: so many more may have been given of which nothing tells. Without a known end
    /// there may be more still: then a new hundred begins. Throws StorageError.
    std::vector<NumberFloor> floors(Office &office, int unnamed, bool isEndKnown) const;

private:
    std::map<std::pair<QDate, QString>, int> m_highest;
};

} // namespace motcua
