#include "app/platform/scanners/scanfolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace motcua {

ScanFolder::ScanFolder(const QString &folder, std::chrono::milliseconds stillFor, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_known(present())
    , m_wasThere(isThere())
{
    if (m_wasThere)
        m_watcher.addPath(m_folder);
    // Shares of the network tell nothing: they are looked at.
    m_timer.setInterval(stillFor);
    connect(&m_timer, &QTimer::timeout, this, &ScanFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ScanFolder::look);
    m_timer.start();
}

bool ScanFolder::isThere() const { return QFileInfo(m_folder).isDir(); }

bool ScanFolder::isPage(const QString &fileName)
{
    constexpr std::array Endings{u"jpg", u"jpeg", u"png", u"pdf", u"tif", u"tiff"};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return !fileName.startsWith(u'.') && std::ranges::any_of(Endings, [&](const char16_t *e) {
        return ending == QStringView(e);
    });
}

QHash<QString, ScanFolder::Look> ScanFolder::present() const
{
    QHash<QString, Look> files;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files)) {
        if (isPage(file.fileName()))
            files.insert(file.absoluteFilePath(), {file.size(), file.lastModified()});
    }
    return files;
}

void ScanFolder::look()
{
    if (const bool there = isThere(); there != m_wasThere) {
        m_wasThere = there;
        if (there)
            m_watcher.addPath(m_folder);
        Q_EMIT thereChanged(there);
    }
    const QHash<QString, Look> now = present();
    m_known.removeIf([&](const auto &known) { return !now.contains(known.key()); });
    QStringList ready;
    QHash<QString, Look> growing;
    for (auto file = now.cbegin(); file != now.cend(); ++file) {
        if (m_known.contains(file.key()) && m_known.value(file.key()) == file.value())
            continue;
        const bool still = sender() == &m_timer && file->bytes > 0 && m_growing.contains(file.key())
            && m_growing.value(file.key()) == file.value();
        if (still) {
            m_known.insert(file.key(), file.value());
            ready.append(file.key());
        } else {
            growing.insert(file.key(), file.value());
        }
    }
    m_growing = growing;
    ready.sort();
    for (const QString &page : ready)
        Q_EMIT pageReady(page);
}

} // namespace motcua
