#include "app/platform/systemclock.h"

namespace motcua {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace motcua
