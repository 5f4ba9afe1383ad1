#pragma once

#include <QString>

namespace motcua {

/// Copies a database file as it is at one moment, while its owner goes on writing, into one file
/// that needs none beside it. `to` is empty or not there; it is on the disk when this returns.
/// Throws StorageError.
void copyDatabase(const QString &from, const QString &to);

} // namespace motcua
