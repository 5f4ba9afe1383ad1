#pragma once

#include "core/dossiers/dossier.h"
#include "ui/desk/files/filekeeper.h"
#include "ui/desk/window/messagebar.h"
#include "ui/scan/picturefile.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences about files of dossiers.
class FileWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::FileWords)

public:
    /// "PDF", "picture"
    static QString kind(const QString &fileName);
    /// "240 KB"
    static QString size(qint64 bytes);
    /// Kind, size, and the paper it shows.
    static QString about(const Attachment &attachment);
    static QString nobody(); ///< in place of who added it

    /// What the scanner saved; `target` is where it would go: a dossier's code, or empty for what
    /// is being written down.
    static QString scanned(const std::vector<ScannedPage> &pages);
    static QString attachScanned(const QString &target);
    static QString folderAway(const QString &folder);
    static QString pageOf(int page, int pages);

    static DeskMessage keeping(int files);
    static DeskMessage kept(const KeptFiles &files);
    static DeskMessage notKept(const KeptFiles &files);
    /// Files that were picked for what is being written down.
    static DeskMessage notTaken(const std::vector<RefusedFile> &files);
    static DeskMessage removed(const QString &name);
    static DeskMessage reasonWanted();
    static DeskMessage chooseFile();
    static DeskMessage chooseDossier();
    static DeskMessage notShown(PictureError error);
    static DeskMessage copySaved(const QString &path);
    static DeskMessage copyNotSaved(const QString &path);

private:
    static QString refusal(const RefusedFile &file);
    static QString problem(FileProblem problem);
};

} // namespace motcua
