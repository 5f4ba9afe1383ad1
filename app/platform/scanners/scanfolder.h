#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace motcua {

/// A folder where any scanner program saves its pages. A file is told once, when nobody writes into
/// it any more; what lay there before the start is told to nobody, for it is of somebody else.
class ScanFolder : public QObject {
    Q_OBJECT

public:
    /// `stillFor` is how long a file must not change before it counts as whole.
    explicit ScanFolder(const QString &folder, std::chrono::milliseconds stillFor = StillFor,
                        QObject *parent = nullptr);

    /// Whether the folder is there: a share of the network may come later.
    bool isThere() const;

    static constexpr std::chrono::milliseconds StillFor{1500};
    static bool isPage(const QString &fileName); ///< pictures and PDF, no half ones

Q_SIGNALS:
    void pageReady(const QString &file);
    void thereChanged(bool isThere);

private:
    struct Look {
        qint64 bytes = -1;
        QDateTime modified;
        bool operator==(const Look &) const = default;
    };
    void look();
    QHash<QString, Look> present() const;

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QHash<QString, Look> m_growing; ///< seen, perhaps not whole
    QHash<QString, Look> m_known; ///< told, or there before
    bool m_wasThere = false;
};

} // namespace motcua
