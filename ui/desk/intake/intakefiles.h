#pragma once

#include "ui/desk/files/filekeeper.h"
#include "ui/desk/window/sidework.h"

#include <QObject>

#include <functional>

namespace motcua {

class FileBasket;
struct DeskMessage;

/// Files of the dossier that is being written down: read as soon as they are picked, and kept with
/// it when it is received. Its draft names them before their bytes are held.
class IntakeFiles : public QObject {
    Q_OBJECT

public:
    /// Writes them into the draft; false: it could not be kept.
    using Naming = std::function<bool(const std::vector<PickedFile> &)>;

    IntakeFiles(const DeskServices &services, FileBasket &basket, Naming naming,
                QObject *parent = nullptr);

    /// Those of this intake.
    void show(const Id &request, const std::vector<PickedFile> &files);
    /// Stored with a dossier that was received; `kept` tells what became of them.
    void keep(const Id &dossier, const std::vector<PickedFile> &files);

Q_SIGNALS:
    /// Some could not be read or kept.
    void message(const motcua::DeskMessage &message);
    void kept(const motcua::KeptFiles &files);

private:
    struct Read {
        Result<QByteArray, FileProblem> content;
        QByteArray sha256;
    };
    void add(const std::vector<PickedFile> &files);
    void read(const PickedFile &file);
    void taken(const QString &path, const Read &read);
    void showFiles();
    void showScanned();

    DeskServices m_services;
    FileBasket &m_basket;
    Naming m_naming;
    FileKeeper m_keeper;
    SideWork m_side;
    Id m_request;
    std::vector<PickedFile> m_files;
    std::vector<RefusedFile> m_refused; ///< of this intake, told together
};

} // namespace motcua
