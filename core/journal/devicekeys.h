#pragma once

#include <QByteArrayView>

namespace motcua {

class Database;

/// Whether a device of this site signed the message, one that is gone included: by the keys of all
/// logs. Throws StorageError.
bool signedByDevice(Database &database, QByteArrayView message, QByteArrayView signature);

} // namespace motcua
