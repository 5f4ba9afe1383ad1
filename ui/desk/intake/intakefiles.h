#pragma once

#include "ui/desk/files/filekeeper.h"

#include <QObject>

#include <map>

namespace motcua {

class FileBasket;
struct DeskMessage;

/// Files of dossiers that are being written down: kept with each as soon as it is received.
class IntakeFiles : public QObject {
    Q_OBJECT

public:
    IntakeFiles(const DeskServices &services, FileBasket &basket, QObject *parent = nullptr);

    /// Those of this intake are shown; what was chosen for another one waits.
    void show(const Id &request);
    /// Nothing of whoever worked here stays.
    void forget();
    void add(const std::vector<PickedFile> &files);
    /// It was received: its files are stored with it.
    void received(const Id &dossier);

Q_SIGNALS:
    /// Some could not be kept.
    void message(const motcua::DeskMessage &message);
    /// The dossier has its files.
    void kept();

private:
    void showFiles();
    void showScanned();

    DeskServices m_services;
    FileBasket &m_basket;
    FileKeeper m_keeper;
    std::map<Id, std::vector<PickedFile>> m_files; ///< by intake
    Id m_request;
};

} // namespace motcua
