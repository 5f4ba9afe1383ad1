#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <random>

namespace motcua {

/// A disk in memory, registered with SQLite under a name of its own, on which the n-th step of a
/// kind fails. Write-ahead logs, their shared memory and locks work as on a real disk, so that
/// files are used in the mode that is shipped. What was written stays in the files until this goes,
/// what was synced also when the power is cut; a file is named by any text.
class FaultVfs {
public:
    enum class Step { Open, Read, Write, Sync, Truncate, Delete, SharedMemory };
    static constexpr int StepCount = 7;

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// For the `vfs` of Database.
    const char *name() const;

    /// From now on the n-th step of this kind (from 1) fails once with `code`; with `onward`, it
    /// and all after it. Only one fault at a time.
    void failAt(Step step, int n, int code, bool onward = false);
    /// No step fails any more.
    void heal();
    /// Whether the fault has happened since failAt().
    bool struck() const;
    /// Steps of this kind since failAt() or heal().
    int calls(Step step) const;

    /// Called at every step, before it has an effect.
    void watch(std::function<void(Step)> watcher);
    /// So many bytes fit on the disk, all files together; a write beyond ends with SQLITE_FULL.
    void setRoom(std::optional<qint64> bytes);
    /// Every sync takes so long.
    void setSyncTime(std::chrono::milliseconds time);

    /// What a power cut at this moment leaves of the database file `from`, as `to`. What was synced
    /// is there. Of what was written since, in any order, each sector of 512 bytes is new, old, or
    /// torn in its middle; a file never synced may be gone. Deleted is deleted.
    void cutPower(const QString &from, const QString &to, std::mt19937 &fate);
    /// Everything that belongs to the database file `from` as `to`, as it lies there now: what a
    /// process leaves that is killed at this moment.
    void copy(const QString &from, const QString &to);
    /// The bytes of one file; nothing there gives nothing.
    QByteArray bytes(const QString &file) const;
    void setBytes(const QString &file, const QByteArray &bytes);
    bool exists(const QString &file) const;
    void remove(const QString &file);

    struct Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

/// SQLite's result codes that a step can fail with, in words for the message of a failed test.
QString faultName(FaultVfs::Step step, int n, int code);

} // namespace motcua
