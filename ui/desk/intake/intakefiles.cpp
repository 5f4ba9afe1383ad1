#include "ui/desk/intake/intakefiles.h"

#include "ui/desk/files/filebasket.h"
#include "ui/desk/files/filewords.h"
#include "ui/desk/files/scanstrip.h"
#include "ui/desk/session/desksession.h"

#include <QFileInfo>

#include <algorithm>

namespace motcua {

IntakeFiles::IntakeFiles(const DeskServices &services, FileBasket &basket, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_basket(basket)
    , m_keeper(services)
{
    connect(&basket, &FileBasket::filesChosen, this,
            [this](const QStringList &paths) { add(pickedFiles(paths)); });
    connect(&basket, &FileBasket::emptyWanted, this, [this] {
        m_files.erase(m_request);
        showFiles();
    });
    connect(&basket.strip(), &ScanStrip::addWanted, this, [this] {
        std::vector<PickedFile> files;
        for (const ScannedPage &page : m_services.scans->waiting())
            files.push_back({page.path, page});
        add(files);
        m_services.scans->leave(std::vector(m_services.scans->waiting())); // no other one gets them
    });
    connect(&basket.strip(), &ScanStrip::leaveWanted, this,
            [this] { m_services.scans->leave(std::vector(m_services.scans->waiting())); });
    connect(&m_keeper, &FileKeeper::ended, this, [this](const KeptFiles &files) {
        if (!files.refused.empty() && m_services.session.isOpen())
            Q_EMIT message(FileWords::notKept(files));
        Q_EMIT kept();
    });
    if (services.scans)
        connect(services.scans, &ScanFolder::changed, this, &IntakeFiles::showScanned);
}

void IntakeFiles::show(const Id &request)
{
    m_request = request;
    showFiles();
    showScanned();
}

void IntakeFiles::forget()
{
    m_files.clear();
    showFiles();
}

void IntakeFiles::add(const std::vector<PickedFile> &files)
{
    std::vector<PickedFile> &mine = m_files[m_request];
    for (const PickedFile &file : files) {
        if (std::ranges::find(mine, file.path, &PickedFile::path) == mine.end())
            mine.push_back(file);
    }
    showFiles();
}

void IntakeFiles::received(const Id &dossier)
{
    const auto files = m_files.find(dossier);
    if (files == m_files.end())
        return;
    m_keeper.keep(dossier, files->second);
    m_files.erase(files);
}

void IntakeFiles::showFiles()
{
    QStringList names;
    const auto mine = m_files.find(m_request);
    if (mine != m_files.end()) {
        for (const PickedFile &file : mine->second)
            names.append(QFileInfo(file.path).fileName());
    }
    m_basket.setFiles(names);
}

void IntakeFiles::showScanned()
{
    const ScanFolder *scans = m_services.scans;
    if (!scans)
        return;
    if (!scans->waiting().empty())
        m_basket.strip().set(FileWords::scanned(scans->waiting()), FileWords::attachScanned({}));
    else
        m_basket.strip().set(scans->isThere() ? QString() : FileWords::folderAway(scans->folder()),
                             {});
}

} // namespace motcua
