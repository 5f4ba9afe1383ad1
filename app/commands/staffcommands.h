#pragma once

#include <QString>

namespace motcua {

/// Passwords come from standard input instead of being asked for at the terminal.
inline const QString PasswordStdinOption = QStringLiteral("password-stdin");

} // namespace motcua
