#pragma once

namespace motcua {

/// How long a test waits for a password to be compared, in ms: it is slow by design, and the more
/// so where other work goes on.
inline constexpr int PasswordPatience = 60'000;

} // namespace motcua
