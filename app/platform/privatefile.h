#pragma once

#include <QByteArray>
#include <QString>

namespace motcua {

/// Makes an empty file that nobody else may read, before SQLite would make one that whoever the
/// umask lets may. False when it is there already, or the disk refused.
bool makePrivateFile(const QString &file);

/// In place of what was there, whole or not at all, for nobody else to read. False when the disk
/// refused.
bool writePrivateFile(const QString &file, const QByteArray &bytes);

} // namespace motcua
