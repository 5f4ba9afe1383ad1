#pragma once

#include <QByteArray>

#include <optional>

namespace motcua {

/// Files under their own SHA-256, beside the database: scans are a thousand times the bytes of what
/// is told of them. What is kept never changes.
class BlobStore {
public:
    BlobStore() = default;
    BlobStore(const BlobStore &) = delete;
    BlobStore &operator=(const BlobStore &) = delete;
    virtual ~BlobStore() = default;

    /// Durable when it answers with the hash, 32 bytes. Throws StorageError.
    virtual QByteArray keep(const QByteArray &content) = 0;
    /// Nothing when it is not there, or is not what was kept. Throws StorageError when it cannot be
    /// read.
    virtual std::optional<QByteArray> read(const QByteArray &sha256) const = 0;
    /// Nothing names it any more. Throws StorageError.
    virtual void remove(const QByteArray &sha256) = 0;
};

} // namespace motcua
