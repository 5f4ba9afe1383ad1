#pragma once

#include <QtGlobal>

namespace motcua {

/// Room on the disk that holds the data: said before it is used up.
struct DiskRoom {
    static constexpr qint64 Low = 200LL * 1024 * 1024; ///< bytes
    static constexpr qint64 Full = 2LL * 1024 * 1024; ///< nothing may be counted on
    qint64 bytes = Low;
    bool isFull() const { return bytes < Full; }
    bool isLow() const { return bytes < Low; }
};

} // namespace motcua
