#pragma once

#include "app/commands/answer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua {

/// The disk refused a file that a command makes for a person.
Answer notSaved(const QString &path);

/// What to answer when there is something under that name already: a file that a person made is
/// never written over. To be asked before anything is done for the new one.
std::optional<Answer> alreadyThere(const QString &path);

/// Writes such a file, wholly or not at all; what to answer when it is there already or the disk
/// refused.
std::optional<Answer> saveFile(const QByteArray &bytes, const QString &path);

} // namespace motcua
