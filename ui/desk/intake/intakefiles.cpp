#include "ui/desk/intake/intakefiles.h"

#include "core/dossiers/intakedrafts.h"
#include "ui/desk/files/filebasket.h"
#include "ui/desk/files/filewords.h"
#include "ui/desk/files/scanstrip.h"
#include "ui/desk/session/desksession.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace motcua {

IntakeFiles::IntakeFiles(const DeskServices &services, FileBasket &basket, Naming naming,
                         QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_basket(basket)
    , m_naming(std::move(naming))
    , m_keeper(services)
{
    connect(&basket, &FileBasket::filesChosen, this,
            [this](const QStringList &paths) { add(pickedFiles(paths)); });
    connect(&basket, &FileBasket::emptyWanted, this, [this] {
        m_files.clear();
        m_naming(m_files);
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
        Q_EMIT kept(files);
    });
    if (services.scans)
        connect(services.scans, &ScanFolder::changed, this, &IntakeFiles::showScanned);
}

void IntakeFiles::show(const Id &request, const std::vector<PickedFile> &files)
{
    m_request = request;
    m_files = files;
    m_refused.clear();
    showFiles();
    showScanned();
    for (const PickedFile &file : files)
        read(file);
}

void IntakeFiles::add(const std::vector<PickedFile> &files)
{
    std::vector<PickedFile> more;
    for (const PickedFile &file : files) {
        if (std::ranges::find(m_files, file.path, &PickedFile::path) != m_files.end())
            continue;
        m_files.push_back(file);
        more.push_back(file);
    }
    m_naming(m_files); // a power cut while they are read: they are read anew
    showFiles();
    for (const PickedFile &file : more)
        read(file);
}

void IntakeFiles::read(const PickedFile &file)
{
    if (file.held)
        return;
    m_side.start(
        [file]() -> Read {
            auto content = readPicked(file);
            const QByteArray sha256 = content
                ? QCryptographicHash::hash(content.value(), QCryptographicHash::Sha256)
                : QByteArray();
            return {std::move(content), sha256};
        },
        [this, request = m_request, path = file.path](const Read &read) {
            if (request == m_request) // else it is read again when it is shown again
                taken(path, read);
        });
}

void IntakeFiles::taken(const QString &path, const Read &read)
{
    const auto file = std::ranges::find(m_files, path, &PickedFile::path);
    if (file == m_files.end() || file->held)
        return;
    if (!read.content) {
        m_refused.push_back({QFileInfo(path).fileName(), read.content.error()});
        m_files.erase(file);
        m_naming(m_files);
        showFiles();
        return Q_EMIT message(FileWords::notTaken(m_refused));
    }
    file->sha256 = read.sha256;
    // Without room it stays where it is, and is read when the dossier is received.
    if (m_naming(m_files) && m_services.dossiers.drafts.hold(read.content.value())) {
        file->held = true;
        m_naming(m_files);
    }
}

void IntakeFiles::keep(const Id &dossier, const std::vector<PickedFile> &files)
{
    m_keeper.keep(dossier, files);
}

void IntakeFiles::showFiles()
{
    QStringList names;
    for (const PickedFile &file : m_files)
        names.append(QFileInfo(file.path).fileName());
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
