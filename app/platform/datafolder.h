#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua {

/// Where everything of one site lies. Only the user who made it may look inside.
class DataFolder {
public:
    /// An absolute or relative path; the folder need not exist.
    explicit DataFolder(const QString &path);
    /// $MOTCUA_DATA, else motcua in the user's data folder.
    static DataFolder standard(const QProcessEnvironment &environment);

    QString path() const { return m_path; }
    QString database() const { return file(u"motcua.db"); }
    QString keys() const { return file(u"keys"); }
    QString slips() const { return file(u"slips"); }
    QString numbers() const { return file(u"numbers"); }
    QString attachments() const { return file(u"attachments"); }
    QString papers() const { return file(u"papers"); }
    QString lock() const { return file(u"lock"); }
    QString file(QStringView name) const;

    bool exists() const;
    /// Makes the folder and the one for slips, both 0700, where they are missing.
    bool create() const;
    /// Room on its disk, for whoever is no administrator; nothing when it cannot be told.
    std::optional<qint64> bytesFree() const;
    /// What lies in it besides the lock, sorted; empty for a folder that is not there.
    QStringList contents() const;
    /// A site was set up here and its file is in place.
    /// False: it is there and this user may not look into it.
    bool mayBeRead() const;
    /// Whether the disk of a path has no room for what SQLite needs even to read.
    static bool isFull(const QString &path);
    bool hasSite() const;

    /// Takes from everybody else what they may do with a file or folder of ours.
    static bool makePrivate(const QString &path);
    /// Whether nobody else may read or write it.
    static bool isPrivate(const QString &path);
    /// Makes what was created and renamed in a folder survive a power cut.
    static bool sync(const QString &folder);
    /// The same for what was written into a file.
    static bool syncFile(const QString &file);

private:
    QString m_path;
};

} // namespace motcua
