#pragma once

#include <QString>

namespace motcua {

/// Makes an empty file that nobody else may read, before SQLite would make one that whoever the
/// umask lets may. False when it is there already, or the disk refused.
bool makePrivateFile(const QString &file);

} // namespace motcua
