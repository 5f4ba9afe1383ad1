#pragma once

#include "core/storage/blobstore.h"
#include "core/storage/storageerror.h"

#include <QCryptographicHash>
#include <QHash>

namespace motcua {

/// Blobs in memory, on a disk that may refuse.
class FakeBlobs final : public BlobStore {
public:
    QByteArray keep(const QByteArray &content) override
    {
        if (refuses)
            throw StorageError(13, "no room"); // SQLITE_FULL
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        files.insert(hash, content);
        return hash;
    }
    std::optional<QByteArray> read(const QByteArray &sha256) const override
    {
        const auto found = files.constFind(sha256);
        return found == files.constEnd() ? std::nullopt : std::optional(*found);
    }

    void remove(const QByteArray &sha256) override { files.remove(sha256); }

    bool refuses = false;
    QHash<QByteArray, QByteArray> files;
};

} // namespace motcua
