#pragma once

#include "core/base/clock.h"

namespace motcua {

/// The machine's clock; everything else is handed one.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace motcua
