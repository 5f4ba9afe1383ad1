#include "app/platform/ownerlock.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace motcua {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// flock() can wait by itself, but then nothing but a signal ends the waiting.
bool lockWithin(int fd, milliseconds wait)
{
    const auto end = steady_clock::now() + wait;
    milliseconds pause{1};
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (steady_clock::now() >= end)
            return false;
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, milliseconds{16});
    }
    return true;
}

} // namespace

OwnerLock::OwnerLock(int fd, QString program)
    : m_fd(fd)
    , m_program(std::move(program))
{
}

OwnerLock::OwnerLock(OwnerLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_program(std::move(other.m_program))
{
}

OwnerLock::~OwnerLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<OwnerLock, OwnerLock::Error> OwnerLock::acquire(const QString &file, const QString &program,
                                                       milliseconds wait)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (fd < 0)
        return Error::Refused;
    OwnerLock lock(fd, program);
    if (!lockWithin(fd, wait))
        return Error::Held;
    if (!lock.write({}))
        return Error::Refused;
    return lock;
}

bool OwnerLock::announce(const QString &socket) { return write(socket); }

bool OwnerLock::write(const QString &socket)
{
    const QByteArray text = QByteArray::number(qint64{::getpid()}) + '\n' + m_program.toUtf8()
        + '\n' + socket.toUtf8() + '\n';
    // Cut after writing: a full disk still has room for what replaces the old note.
    return ::pwrite(m_fd, text.constData(), size_t(text.size()), 0) == text.size()
        && ::ftruncate(m_fd, text.size()) == 0;
}

bool OwnerLock::isHeld(const QString &file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    // Shared: two who ask at the same time do not take each other for the holder.
    const bool held = ::flock(fd, LOCK_SH | LOCK_NB) != 0;
    ::close(fd);
    return held;
}

std::optional<LockHolder> OwnerLock::note(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(in.read(4096)).split(u'\n');
    if (lines.size() < 4) // half written: the holder is just taking over
        return std::nullopt;
    return LockHolder{lines[0].toLongLong(), lines[1], lines[2]};
}

} // namespace motcua
