#pragma once

#include "core/storage/blobstore.h"

#include <QString>

namespace motcua {

/// Blobs as files of a folder, "ab/cdef…" by their hash, readable by nobody else. A file appears
/// whole: written under another name, on the disk, then renamed.
class BlobFolder final : public BlobStore {
public:
    /// The folder need not exist.
    explicit BlobFolder(const QString &folder);

    QByteArray keep(const QByteArray &content) override;
    std::optional<QByteArray> read(const QByteArray &sha256) const override;

    void remove(const QByteArray &sha256) override;

    /// Copies what `to` lacks. Throws StorageError.
    void copyTo(const QString &to) const;

private:
    QString fileOf(const QByteArray &sha256) const;
    QString m_folder;
};

} // namespace motcua
