#pragma once

#include "app/commands/backup.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QThread;

namespace motcua {

class Office;

/// Saves the site by itself once a business day is over: its doors have closed by the site's hours,
/// or a person closed it. A machine that was off then saves when it is on again. The files stand in
/// one folder, named by the site's time; the last ones are kept. Once a month the newest is tried:
/// what was never restored is no backup.
class DailyBackup : public QObject {
    Q_OBJECT

public:
    /// `folder` empty: nothing is ever saved. It is never made: a stick that is not plugged in must
    /// not become a folder of this disk. The office outlives this; going waits for a saving at
    /// work.
    DailyBackup(Office &office, const QString &folder, QObject *parent = nullptr);
    ~DailyBackup() override;

    /// Looks whether a day is over that is not saved yet, and begins to save, in a thread of its
    /// own. To be called now and then; what failed is tried again after RetryAfter.
    void look();
    /// The program ends: towards the evening what was done since the last saving is saved, also
    /// when nobody closed the day. Going waits for it.
    void lookAtEnd();
    /// Whether a saving is at work.
    bool isBusy() const { return m_thread != nullptr; }

    static constexpr int Kept = 14;
    static constexpr std::chrono::minutes RetryAfter{15};
    /// So long before the doors close the evening begins.
    static constexpr std::chrono::hours Evening{1};

Q_SIGNALS:
    /// The attempt is over; on this object's thread.
    void ended(bool saved);

private:
    bool isDue() const;
    bool isEvening() const;
    std::optional<Backup> newest() const;
    void begin();
    void finish(const Result<Backup, BackupError> &outcome);
    QStringList files() const;
    void keepLast() const;

    Office &m_office;
    QString m_folder;
    Instant m_notBefore{};
    std::unique_ptr<QThread> m_thread;
};

} // namespace motcua
