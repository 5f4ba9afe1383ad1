#pragma once

#include "core/dossiers/dossierwriter.h"

namespace motcua {

class BlobStore;
class Random;

/// Photographs and files of dossiers. The bytes are durable before the operation that names them;
/// erasing an attachment leaves both in the journal.
class AttachmentService {
public:
    /// All of them outlive the service.
    AttachmentService(DossierWriter &writer, Dossiers &dossiers, BlobStore &blobs, Random &random);

    /// `name` as the file is called; folders in it are dropped. The same bytes under the same name
    /// are attached once.
    DossierWriter::Changed attach(const Id &dossier, const QString &name, const QString &paper,
                                  const QByteArray &content, const Id &actor);
    /// Bytes that the store has already, see IntakeDrafts::hold(); AttachmentLost: it has not.
    DossierWriter::Changed attachHeld(const Id &dossier, const QString &name,
                                      const QByteArray &sha256, const Id &actor);
    /// It is shown no more.
    DossierWriter::Changed remove(const Id &dossier, const Id &attachment, const QString &reason,
                                  const Id &actor);
    Result<QByteArray, DossierError> content(const Id &dossier, const Id &attachment) const;

    static constexpr qint64 MostBytes = 64 * 1024 * 1024;
    static constexpr std::size_t MostAttachments = 200;

private:
    DossierWriter &m_writer;
    Dossiers &m_dossiers;
    BlobStore &m_blobs;
    Random &m_random;
};

} // namespace motcua
