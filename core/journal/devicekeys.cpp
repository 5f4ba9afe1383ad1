#include "core/journal/devicekeys.h"

#include "core/journal/identity.h"
#include "core/journal/journaltables.h"

#include <QSet>

#include <algorithm>

namespace motcua {

bool signedByDevice(Database &database, QByteArrayView message, QByteArrayView signature)
{
    QSet<QByteArray> keys; // each device has a log of every stream
    for (const LogRow &log : readLogs(database))
        keys.insert(log.publicKey);
    return std::any_of(keys.begin(), keys.end(), [&](const QByteArray &key) {
        return KeyPair::verify(message, signature, key);
    });
}

} // namespace motcua
