#pragma once

#include "core/dossiers/dossierwriter.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/files/scanfolder.h"
#include "ui/desk/window/sidework.h"

#include <QObject>
#include <QStringList>

#include <variant>

namespace motcua {

/// A file of this machine that becomes a dossier's.
struct PickedFile {
    QString path;
    std::optional<ScannedPage> scanned = {}; ///< from the scanner's folder, and removed there
    QByteArray sha256 = {}; ///< empty: not read yet
    bool held = false; ///< its bytes are in the blob store: the file itself may be gone
    bool operator==(const PickedFile &) const = default;
};

/// Files that were dropped or chosen.
std::vector<PickedFile> pickedFiles(const QStringList &paths);

/// Why a file cannot be read.
enum class FileProblem {
    Gone,
    NotAllowed,
    NoFile, ///< a folder or a device
    Empty,
    TooLarge, ///< see AttachmentService::MostBytes
    Changed, ///< while it was read
};

/// In any thread.
Result<QByteArray, FileProblem> readPicked(const PickedFile &picked);

struct RefusedFile {
    QString name;
    std::variant<FileProblem, DossierError> why;
    bool held = false; ///< its bytes are in the blob store
};

/// What became of files.
struct KeptFiles {
    Id target; ///< the dossier's
    std::optional<Dossier> dossier; ///< with them; nothing: none was kept
    int kept = 0;
    int leftBehind = 0; ///< scanned and kept, but still in the scanner's folder
    std::vector<RefusedFile> refused;
};

/// Reads files beside the window and stores them with a dossier. Of one whose bytes are held the
/// file is not asked any more. A page leaves the scanner's folder
/// only when it is stored.
class FileKeeper : public QObject {
    Q_OBJECT

public:
    explicit FileKeeper(const DeskServices &services, QObject *parent = nullptr);

    /// In the name of whoever works here now; `ended` tells what became of them.
    void keep(const Id &dossier, const std::vector<PickedFile> &files);
    bool isBusy() const { return m_side.isBusy(); }

Q_SIGNALS:
    void ended(const motcua::KeptFiles &files);

private:
    using Content = Result<QByteArray, FileProblem>;
    struct Round {
        Id actor;
        KeptFiles outcome;
    };
    DossierWriter::Changed attach(const Round &round, const PickedFile &file,
                                  const Content &content);
    void store(Round &round, const PickedFile &file, const Content &content);

    DeskServices m_services;
    SideWork m_side;
};

} // namespace motcua
