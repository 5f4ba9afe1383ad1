#pragma once

#include "core/dossiers/dossierservice.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

class BlobStore;
class Clock;
class Database;
class Dossiers;

/// A file that goes with an intake.
struct DraftedFile {
    /// How it lay in the scanner's folder, which it leaves when it is kept with a dossier.
    struct Scan {
        qint64 bytes = 0;
        Instant modified{};
        bool operator==(const Scan &) const = default;
    };
    QString path; ///< on this machine
    std::optional<Scan> scan = {}; ///< nothing: it was picked
    QByteArray sha256 = {}; ///< empty: it was not read yet
    bool held = false; ///< its bytes are in the blob store
    bool operator==(const DraftedFile &) const = default;
};

/// A dossier that somebody is writing down and has not received.
struct IntakeDraft {
    /// As far as it was told; its request is the draft's identity, counter and actor say whose it
    /// is.
    Intake intake;
    QStringList seen; ///< papers that were shown and given back
    QStringList waived; ///< papers that are not wanted of this person
    bool feeTold = false; ///< the fee is what somebody typed, not what the catalogue proposes
    std::vector<DraftedFile> files;
    Instant saved{};
    bool operator==(const IntakeDraft &) const = default;
};

/// Drafts of intakes, kept for a power cut. They are of this machine: no operation of the journal
/// names them, and no fold touches them. A call is one transaction. Bytes of files that only a
/// draft names go with it; bytes without a draft are never left behind, for they are somebody's.
class IntakeDrafts {
public:
    /// All of them outlive this.
    IntakeDrafts(Database &database, const Clock &clock, Dossiers &dossiers, BlobStore &blobs);

    /// In place of what was kept of the same request.
    Result<Done, DossierError> keep(const IntakeDraft &draft);
    /// The bytes of a file, durable when it answers: a stick is pulled out, a folder for downloads
    /// is emptied at the next start. Refused unless a draft that was kept names their hash.
    Result<Done, DossierError> hold(const QByteArray &content);
    /// Of one account at one counter, the newest first. What cannot be read is left out.
    Result<std::vector<IntakeDraft>, DossierError> of(int counter, const Id &account) const;
    /// The dossier was received or is not wanted any more; done, too, when there is none.
    Result<Done, DossierError> discard(const Id &request);

private:
    std::vector<DraftedFile> filesOf(const Id &request) const;
    std::vector<IntakeDraft> all() const;
    void release(const Id &request, const std::vector<DraftedFile> &kept);

    Database &m_database;
    const Clock &m_clock;
    Dossiers &m_dossiers;
    BlobStore &m_blobs;
};

/// Sixth schema.
void createIntakeDraftTable(Database &database);

} // namespace motcua
