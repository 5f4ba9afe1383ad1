#pragma once

#include <QStringList>

#include <optional>

namespace motcua {

/// Reads one line for each prompt: from standard input, or asked for at the terminal without
/// showing what is typed. Nothing when there is no terminal, standard input ended too soon, or a
/// line is longer than 1024 bytes, no UTF-8 or has control characters (Ctrl+C and Enter give up).
std::optional<QStringList> readSecrets(const QStringList &prompts, bool fromStandardInput);

} // namespace motcua
