#include "ui/desk/files/filescontroller.h"

#include "core/base/sitezone.h"
#include "core/dossiers/attachmentservice.h"
#include "core/staff/accesslog.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/files/filespart.h"
#include "ui/desk/files/filewords.h"
#include "ui/desk/files/scanstrip.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QSaveFile>

#include <algorithm>

namespace motcua {

namespace {

constexpr int PageDots = 1600; // across: small print can be read

} // namespace

FilesController::FilesController(const DeskServices &services, FilesPart &part, ScanStrip &strip,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_part(part)
    , m_strip(strip)
    , m_reader(services)
    , m_keeper(services)
{
    connect(&part, &FilesPart::filesChosen, this,
            [this](const QStringList &paths) { add(pickedFiles(paths)); });
    connect(&part, &FilesPart::viewWanted, this, &FilesController::view);
    connect(&part, &FilesPart::pageWanted, this, &FilesController::turn);
    connect(&part, &FilesPart::copyWanted, this, &FilesController::saveCopy);
    connect(&part, &FilesPart::removeWanted, this, &FilesController::remove);
    connect(&strip, &ScanStrip::addWanted, this, &FilesController::addScanned);
    connect(&strip, &ScanStrip::leaveWanted, this,
            [this] { m_services.scans->leave(std::vector(m_services.scans->waiting())); });
    connect(&m_keeper, &FileKeeper::ended, this, &FilesController::ended);
    if (services.scans)
        connect(services.scans, &ScanFolder::changed, this, &FilesController::showScanned);
}

void FilesController::setDossier(const std::optional<Dossier> &dossier)
{
    if (!dossier || !m_dossier || dossier->id != m_dossier->id) {
        hide();
        m_part.askReason(false);
    }
    m_dossier = dossier;
    show();
    showScanned();
}

void FilesController::hide()
{
    m_picture.reset();
    m_pictureName.clear();
    m_part.closeViewer();
}

void FilesController::show()
{
    std::vector<FileEntry> entries;
    const SiteZone zone = m_services.feed.configuration().zone();
    if (m_dossier) {
        for (const Attachment &file : m_dossier->attachments) {
            const QString who = m_reader.accountName(file.by);
            entries.push_back({file.id, file.name, FileWords::about(file),
                               DossierWords::shortMoment(file.added, zone),
                               who.isEmpty() ? FileWords::nobody() : who});
        }
    }
    m_part.setEntries(entries);
}

void FilesController::showScanned()
{
    const ScanFolder *scans = m_services.scans;
    if (!scans || !m_dossier)
        return m_strip.set({}, {});
    if (!scans->waiting().empty())
        m_strip.set(FileWords::scanned(scans->waiting()),
                    FileWords::attachScanned(m_dossier->code()));
    else
        m_strip.set(scans->isThere() ? QString() : FileWords::folderAway(scans->folder()), {});
}

void FilesController::addScanned()
{
    if (m_keeper.isBusy()) // a second press: they are being read
        return;
    std::vector<PickedFile> files;
    for (const ScannedPage &page : m_services.scans->waiting())
        files.push_back({page.path, page});
    add(files);
}

void FilesController::add(const std::vector<PickedFile> &files)
{
    if (!m_reader.isOpen())
        return;
    if (!m_dossier)
        return Q_EMIT message(FileWords::chooseDossier());
    if (files.empty())
        return;
    Q_EMIT message(FileWords::keeping(int(files.size())));
    m_keeper.keep(m_dossier->id, files);
}

void FilesController::ended(const KeptFiles &files)
{
    if (files.dossier)
        Q_EMIT changed();
    if (m_reader.isOpen())
        Q_EMIT message(files.refused.empty() ? FileWords::kept(files) : FileWords::notKept(files));
}

std::optional<Attachment> FilesController::chosen()
{
    if (!m_reader.isOpen() || !m_dossier)
        return std::nullopt;
    const auto file = std::ranges::find(m_dossier->attachments, m_part.chosen(), &Attachment::id);
    if (file != m_dossier->attachments.end())
        return *file;
    Q_EMIT message(FileWords::chooseFile());
    return std::nullopt;
}

std::optional<QByteArray> FilesController::open(const Attachment &file)
{
    const auto &account = m_services.session.account();
    const bool recorded = account
        && m_services.dossiers.access.viewed(*account, m_dossier->id, QStringLiteral("attachment"));
    if (!recorded) {
        Q_EMIT message(DossierWords::notRevealed(account.has_value()));
        return std::nullopt;
    }
    auto content = m_services.dossiers.attachments.content(m_dossier->id, file.id);
    if (content)
        return std::move(content).value();
    Q_EMIT message(DossierWords::refusal(content.error()));
    return std::nullopt;
}

void FilesController::view()
{
    const auto file = chosen();
    const auto content = file ? open(*file) : std::nullopt;
    if (!content)
        return;
    auto picture = PagedPicture::open(*content);
    if (!picture)
        return Q_EMIT message(FileWords::notShown(picture.error()));
    m_picture = std::move(picture).value();
    m_pictureName = file->name;
    m_page = 0;
    turn(0);
}

void FilesController::turn(int step)
{
    if (!m_picture)
        return;
    m_page = std::clamp(m_page + step, 0, m_picture->pages() - 1);
    const QImage page = m_picture->page(m_page, PageDots);
    if (page.isNull())
        return Q_EMIT message(FileWords::notShown(PictureError::NoPicture));
    m_part.showPage(page, m_pictureName, FileWords::pageOf(m_page + 1, m_picture->pages()));
}

void FilesController::saveCopy()
{
    const auto file = chosen();
    if (!file)
        return;
    const QString path = m_part.askCopy(file->name);
    const auto content = path.isEmpty() ? std::nullopt : open(*file);
    if (!content)
        return;
    QSaveFile out(path);
    const bool saved = out.open(QIODevice::WriteOnly)
        && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(*content) == content->size() && out.commit();
    Q_EMIT message(saved ? FileWords::copySaved(path) : FileWords::copyNotSaved(path));
}

void FilesController::remove()
{
    const auto file = chosen();
    if (!file)
        return;
    if (m_part.reason().isEmpty())
        return Q_EMIT message(FileWords::reasonWanted());
    const auto without = m_services.dossiers.attachments.remove(
        m_dossier->id, file->id, m_part.reason(), m_services.session.actor());
    if (!without)
        return Q_EMIT message(DossierWords::refusal(without.error()));
    m_part.askReason(false);
    Q_EMIT changed();
    Q_EMIT message(FileWords::removed(file->name));
}

} // namespace motcua
