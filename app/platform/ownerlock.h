#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace motcua {

/// What the holder of a lock wrote into it: for people, and for the way to its socket.
struct LockHolder {
    qint64 pid = 0;
    QString program;
    QString socket; ///< where it answers; empty when it does not
    bool operator==(const LockHolder &) const = default;
};

/// The one owner of a data folder. The kernel holds the lock and frees it with the process, however
/// that ends; the file's contents are only a note and may outlive the holder.
class OwnerLock {
public:
    enum class Error {
        Held, ///< by another process, or elsewhere in this one
        Refused, ///< the file cannot be opened or written
    };

    /// Asks again until `wait` is over.
    static Result<OwnerLock, Error> acquire(const QString &file, const QString &program,
                                            std::chrono::milliseconds wait = {});
    /// Reads the note; nothing when there is none. Says nothing about whether the holder still
    /// lives.
    static std::optional<LockHolder> note(const QString &file);
    /// Whether somebody holds it at this moment; leaves the file as it is.
    static bool isHeld(const QString &file);

    OwnerLock(OwnerLock &&other) noexcept;
    OwnerLock &operator=(OwnerLock &&) = delete;
    ~OwnerLock();

    /// Notes where the holder answers from now on.
    bool announce(const QString &socket);

private:
    OwnerLock(int fd, QString program);
    bool write(const QString &socket);

    int m_fd;
    QString m_program;
};

} // namespace motcua
