#include "core/dossiers/attachmentservice.h"

#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"
#include "core/storage/blobstore.h"

#include <algorithm>

namespace motcua {

namespace {

QString fileNameOf(const QString &name)
{
    return keptText(name.section(u'/', -1).section(u'\\', -1)).left(200);
}

} // namespace

AttachmentService::AttachmentService(DossierWriter &writer, Dossiers &dossiers, BlobStore &blobs,
                                     Random &random)
    : m_writer(writer)
    , m_dossiers(dossiers)
    , m_blobs(blobs)
    , m_random(random)
{
}

DossierWriter::Changed AttachmentService::attach(const Id &dossier, const QString &name,
                                                 const QString &paper, const QByteArray &content,
                                                 const Id &actor)
{
    Attachment added;
    added.name = fileNameOf(name);
    added.paper = keptText(paper);
    added.bytes = content.size();
    if (added.name.isEmpty() || content.isEmpty() || content.size() > MostBytes)
        return DossierError::BadAttachment;
    try {
        const auto known = m_dossiers.find(dossier);
        if (!known)
            return DossierError::UnknownDossier;
        if (!m_writer.mayWith(actor, Kind::AttachmentAdded, known->procedure))
            return DossierError::NotAllowed;
        added.sha256 = m_blobs.keep(content);
        const bool there = std::ranges::any_of(known->attachments, [&](const Attachment &a) {
            return a.sha256 == added.sha256 && a.name == added.name;
        });
        if (there)
            return *known;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
    added.id = Id::random(m_random);
    return m_writer.change(
        dossier, Kind::AttachmentAdded, actor, [&](const Dossier &d) -> DossierWriter::Draft {
            if (d.attachments.size() >= MostAttachments || d.state == DossierState::Voided)
                return DossierError::NotPossible;
            return attachmentAdded(d.id, added, actor);
        });
}

DossierWriter::Changed AttachmentService::attachHeld(const Id &dossier, const QString &name,
                                                     const QByteArray &sha256, const Id &actor)
{
    try {
        const auto content = m_blobs.read(sha256);
        return content ? attach(dossier, name, {}, *content, actor)
                       : DossierWriter::Changed(DossierError::AttachmentLost);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

DossierWriter::Changed AttachmentService::remove(const Id &dossier, const Id &attachment,
                                                 const QString &reason, const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::AttachmentRemoved, actor,
                           [&](const Dossier &d) -> DossierWriter::Draft {
                               if (std::ranges::find(d.attachments, attachment, &Attachment::id)
                                   == d.attachments.end())
                                   return DossierError::UnknownAttachment;
                               return attachmentRemoved(d.id, attachment, why, actor);
                           });
}

Result<QByteArray, DossierError> AttachmentService::content(const Id &dossier,
                                                            const Id &attachment) const
{
    try {
        const auto known = m_dossiers.find(dossier);
        if (!known)
            return DossierError::UnknownDossier;
        const auto named = std::ranges::find(known->attachments, attachment, &Attachment::id);
        if (named == known->attachments.end())
            return DossierError::UnknownAttachment;
        auto bytes = m_blobs.read(named->sha256);
        return bytes ? Result<QByteArray, DossierError>(std::move(*bytes))
                     : DossierError::AttachmentLost;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
