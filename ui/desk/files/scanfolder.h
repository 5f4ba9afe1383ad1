#pragma once

#include "ui/desk/window/sidework.h"

#include <QDateTime>
#include <QMap>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace motcua {

/// A page that a scanner program saved, as it lay in the folder when it was whole.
struct ScannedPage {
    QString path;
    qint64 bytes = 0;
    QDateTime modified;
    bool operator==(const ScannedPage &) const = default;
};

/// A folder where any scanner program saves its pages. A page waits here when nobody writes into it
/// any more, until it is stored elsewhere or left alone; what lay there before the start does not,
/// for it is of somebody else. The folder may be a share of the network that is slow or comes
/// later: it is listed beside the window.
class ScanFolder : public QObject {
    Q_OBJECT

public:
    /// `stillFor` is how long a file must not change before it counts as whole.
    explicit ScanFolder(const QString &folder, std::chrono::milliseconds stillFor = StillFor,
                        QObject *parent = nullptr);

    const QString &folder() const { return m_folder; }
    /// Whether the folder is there and can be read.
    bool isThere() const { return m_isThere; }
    /// By name.
    const std::vector<ScannedPage> &waiting() const { return m_waiting; }
    /// Not asked about any more; it stays in the folder.
    void leave(const std::vector<ScannedPage> &pages);
    /// It is stored elsewhere: removed from the folder, unless it is another page by now. False:
    /// it lies there still.
    bool takeAway(const ScannedPage &page);

    static constexpr std::chrono::milliseconds StillFor{1500};
    static bool isPage(const QString &fileName); ///< pictures and PDF, no half ones

Q_SIGNALS:
    /// What waits, or whether the folder is there.
    void changed();

private:
    struct Look {
        qint64 bytes = -1;
        QDateTime modified;
        bool operator==(const Look &) const = default;
    };
    struct Listing {
        bool isThere = false;
        QMap<QString, Look> files; ///< by path
    };
    static Listing list(const QString &folder);
    void take(const Listing &listing);
    bool wasRenamed(const Look &look, const Listing &listing) const;

    QString m_folder;
    SideWork m_side;
    QTimer m_timer;
    std::vector<ScannedPage> m_waiting;
    QMap<QString, Look> m_growing; ///< seen, perhaps not whole
    QMap<QString, Look> m_known; ///< waits, was left alone, or was there before
    bool m_isThere = false;
    bool m_listed = false; ///< at least once
};

} // namespace motcua
