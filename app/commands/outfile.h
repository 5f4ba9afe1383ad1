#pragma once

#include "app/commands/answer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua {

/// The disk refused a file that a command makes for a person.
Answer notSaved(const QString &path);

/// What to answer when there is something under that name already, for files that cannot be made
/// again: such a one is never written over. To be asked before anything is done for the new one.
std::optional<Answer> alreadyThere(const QString &path);

/// What to answer when the name says that it is another kind of file than is made: "x.png" of a
/// PDF. A name without an ending is none.
std::optional<Answer> otherKind(const QString &path, const QString &ending);

/// Writes a file that can be made again, wholly or not at all, over what was there; what to answer
/// when the disk refused.
std::optional<Answer> saveFile(const QByteArray &bytes, const QString &path);

} // namespace motcua
