#include "ui/desk/files/scanfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace motcua {

ScanFolder::ScanFolder(const QString &folder, std::chrono::milliseconds stillFor, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_timer.setInterval(stillFor);
    const auto look = [this] {
        if (!m_side.isBusy()) // a share that is slow is not asked twice
            m_side.start([folder = m_folder] { return list(folder); },
                         [this](const Listing &listing) { take(listing); });
    };
    connect(&m_timer, &QTimer::timeout, this, look);
    look();
    m_timer.start();
}

bool ScanFolder::isPage(const QString &fileName)
{
    constexpr std::array Endings{u"jpg", u"jpeg", u"png", u"pdf", u"tif", u"tiff"};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return !fileName.startsWith(u'.') && !fileName.startsWith(u'~')
        && std::ranges::any_of(Endings,
                               [&](const char16_t *known) { return ending == QStringView(known); });
}

ScanFolder::Listing ScanFolder::list(const QString &folder)
{
    const QFileInfo info(folder);
    Listing listing{info.isDir() && info.isReadable() && info.isExecutable(), {}};
    if (!listing.isThere)
        return listing;
    // A link may point anywhere: it is no page.
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (isPage(file.fileName()))
            listing.files.insert(file.absoluteFilePath(), {file.size(), file.lastModified()});
    }
    return listing;
}

// Under another name it is no other page.
bool ScanFolder::wasRenamed(const Look &look, const Listing &listing) const
{
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        const bool waits =
            std::ranges::find(m_waiting, known.key(), &ScannedPage::path) != m_waiting.end();
        if (!waits && known.value() == look && !listing.files.contains(known.key()))
            return true;
    }
    return false;
}

void ScanFolder::take(const Listing &listing)
{
    const bool first = !m_listed;
    m_listed = true;
    const std::vector<ScannedPage> before = m_waiting;
    const bool wasThere = m_isThere;
    m_isThere = listing.isThere;
    QMap<QString, Look> growing;
    for (auto file = listing.files.cbegin(); file != listing.files.cend(); ++file) {
        const auto known = m_known.constFind(file.key());
        if (known != m_known.cend() && known.value() == file.value())
            continue;
        std::erase_if(m_waiting, [&](const ScannedPage &p) { return p.path == file.key(); });
        const auto seen = m_growing.constFind(file.key());
        const bool still = seen != m_growing.cend() && seen.value() == file.value();
        if (first || wasRenamed(file.value(), listing)) {
            m_known.insert(file.key(), file.value());
        } else if (still && file.value().bytes > 0) {
            m_known.insert(file.key(), file.value());
            m_waiting.push_back({file.key(), file.value().bytes, file.value().modified});
        } else {
            growing.insert(file.key(), file.value());
        }
    }
    m_growing = growing;
    // While the folder is away nothing in it was forgotten.
    if (m_isThere) {
        const auto isGone = [&](const QString &path) { return !listing.files.contains(path); };
        m_known.removeIf([&](const auto &known) { return isGone(known.key()); });
        std::erase_if(m_waiting, [&](const ScannedPage &page) { return isGone(page.path); });
    }
    std::ranges::sort(m_waiting, {}, &ScannedPage::path);
    if (m_waiting != before || m_isThere != wasThere || first)
        Q_EMIT changed();
}

void ScanFolder::leave(const std::vector<ScannedPage> &pages)
{
    const auto isLeft = [&](const ScannedPage &page) {
        return std::ranges::find(pages, page) != pages.end();
    };
    if (std::erase_if(m_waiting, isLeft) > 0)
        Q_EMIT changed();
}

bool ScanFolder::takeAway(const ScannedPage &page)
{
    const QFileInfo now(page.path);
    const bool same = now.exists() && !now.isSymLink() && now.size() == page.bytes
        && now.lastModified() == page.modified;
    const bool removed = same && QFile::remove(page.path);
    leave({page});
    return removed;
}

} // namespace motcua
