#include "app/platform/printers/devicechannel.h"

#include <QFile>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace motcua {

namespace {

PrinterFault faultOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM: return PrinterFault::NotAllowed;
    case EBUSY: return PrinterFault::Offline; // another program has it
    default: return PrinterFault::NotThere;
    }
}

speed_t speedOf(int baud)
{
    switch (baud) {
    case 19'200: return B19200;
    case 38'400: return B38400;
    case 57'600: return B57600;
    case 115'200: return B115200;
    default: return B9600;
    }
}

bool setRaw(int file, int baud)
{
    termios settings{};
    if (::tcgetattr(file, &settings) != 0)
        return false;
    ::cfmakeraw(&settings);
    settings.c_cflag |= CLOCAL | CREAD;
    ::cfsetspeed(&settings, speedOf(baud));
    return ::tcsetattr(file, TCSANOW, &settings) == 0 && ::tcflush(file, TCIOFLUSH) == 0;
}

} // namespace

DeviceChannel::DeviceChannel(QString path, int baud)
    : m_path(std::move(path))
    , m_baud(baud)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &DeviceChannel::checkDrained);
    m_rest.setSingleShot(true);
    m_rest.setInterval(100);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_readable)
            m_readable->setEnabled(true);
    });
}

DeviceChannel::~DeviceChannel() { close(); }

PrinterFault DeviceChannel::opening()
{
    const QByteArray path = QFile::encodeName(m_path);
    m_file = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_file < 0)
        return faultOf(errno);
    struct stat info {};
    if (::fstat(m_file, &info) != 0 || !S_ISCHR(info.st_mode))
        return PrinterFault::NotThere; // a file of that name, left behind while the device was gone
    m_isLine = ::isatty(m_file) == 1;
    return m_isLine && !setRaw(m_file, m_baud) ? PrinterFault::NotThere : PrinterFault::None;
}

void DeviceChannel::open()
{
    close();
    if (const PrinterFault fault = opening(); fault != PrinterFault::None)
        return fail(fault);
    m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DeviceChannel::readSome);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DeviceChannel::writeSome);
    Q_EMIT opened();
}

void DeviceChannel::write(const QByteArray &bytes)
{
    m_pending += bytes;
    if (m_writable)
        m_writable->setEnabled(true);
}

void DeviceChannel::close()
{
    m_soon.stop();
    m_rest.stop();
    m_pending.clear();
    m_readable.reset();
    m_writable.reset();
    if (m_file < 0)
        return;
    if (m_isLine && unsentBytes(m_file) > 0)
        ::tcflush(m_file, TCOFLUSH); // else closing waits for a printer that takes nothing
    ::close(m_file);
    m_file = -1;
}

void DeviceChannel::readSome()
{
    std::array<char, 256> buffer{};
    const ssize_t count = ::read(m_file, buffer.data(), buffer.size());
    if (count > 0) {
        Q_EMIT received(QByteArray(buffer.data(), count));
    } else if (count == 0 && !m_isLine) {
        m_readable->setEnabled(false); // some drivers are always ready with nothing
        m_rest.start();
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
        fail(PrinterFault::NotThere);
    }
}

void DeviceChannel::writeSome()
{
    if (m_pending.isEmpty()) {
        m_writable->setEnabled(false);
        checkDrained();
        return;
    }
    const ssize_t count =
        ::write(m_file, m_pending.constData(), static_cast<std::size_t>(m_pending.size()));
    if (count > 0) {
        m_pending.remove(0, count);
        Q_EMIT progressed();
    } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
        fail(PrinterFault::NotThere);
    }
}

// Ready for more means that a USB printer took everything, but not that a serial line sent it.
void DeviceChannel::checkDrained()
{
    if (m_isLine && unsentBytes(m_file) > 0) {
        m_soon.start();
        return;
    }
    Q_EMIT drained();
}

void DeviceChannel::fail(PrinterFault fault)
{
    close();
    Q_EMIT failed(fault);
}

} // namespace motcua
