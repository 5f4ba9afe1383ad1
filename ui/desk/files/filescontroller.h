#pragma once

#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/files/filekeeper.h"
#include "ui/scan/pagedpicture.h"

#include <QObject>

#include <optional>

namespace motcua {

class FilesPart;
class ScanStrip;
struct DeskMessage;

/// Drives the files of the dossier that is open: added, looked at, removed. Whoever looks into one
/// is written down first.
class FilesController : public QObject {
    Q_OBJECT

public:
    /// What the scanner saves is offered on the strip.
    FilesController(const DeskServices &services, FilesPart &part, ScanStrip &strip,
                    QObject *parent = nullptr);

    /// Nothing: none is open.
    void setDossier(const std::optional<Dossier> &dossier);
    /// What is shown of a file is hidden.
    void hide();

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);
    /// The dossier has other files.
    void changed();

private:
    void show();
    void showScanned();
    void add(const std::vector<PickedFile> &files);
    void addScanned();
    void ended(const KeptFiles &files);
    /// After the look was written down; nothing: it was refused, and said so.
    std::optional<QByteArray> open(const Attachment &file);
    std::optional<Attachment> chosen();
    void view();
    void turn(int step);
    void saveCopy();
    void remove();

    DeskServices m_services;
    FilesPart &m_part;
    ScanStrip &m_strip;
    DossierReader m_reader;
    FileKeeper m_keeper;
    std::optional<Dossier> m_dossier;
    std::optional<PagedPicture> m_picture; ///< what is looked at
    QString m_pictureName;
    int m_page = 0;
};

} // namespace motcua
