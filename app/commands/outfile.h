#pragma once

#include "app/commands/answer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua {

/// The disk refused a file that a command makes for a person.
Answer notSaved(const QString &path);

/// Writes such a file, wholly or not at all; what to answer when the disk refused.
std::optional<Answer> saveFile(const QByteArray &bytes, const QString &path);

} // namespace motcua
