#include "app/platform/scanners/serialscanner.h"

#include "core/codes/codetext.h"
#include "core/codes/personalnumber.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>

namespace motcua {

namespace {

constexpr qsizetype LongestText = 4000; ///< more is no code but a line that rustles

speed_t bits(SerialScanner::Speed speed)
{
    switch (speed) {
    case SerialScanner::Speed::Baud9600: return B9600;
    case SerialScanner::Speed::Baud19200: return B19200;
    case SerialScanner::Speed::Baud38400: return B38400;
    case SerialScanner::Speed::Baud57600: return B57600;
    case SerialScanner::Speed::Baud115200: return B115200;
    }
    return B9600;
}

/// Bytes as they come: no echo, no signs that mean something to a terminal.
bool makeRaw(int line, SerialScanner::Speed speed)
{
    termios setting{};
    if (tcgetattr(line, &setting) != 0)
        return false;
    cfmakeraw(&setting);
    setting.c_cflag |= CLOCAL | CREAD;
    cfsetspeed(&setting, bits(speed));
    return tcsetattr(line, TCSANOW, &setting) == 0;
}

// Digits are the same in every code page.
QString numberBefore(const QByteArray &bytes)
{
    const qsizetype bar = bytes.indexOf('|');
    const auto number =
        bar > 0 ? personalNumber(QString::fromLatin1(bytes.first(bar).trimmed())) : std::nullopt;
    return number ? number->text : QString();
}

bool isEnd(char byte) { return byte == '\r' || byte == '\n' || byte == '\t' || byte == '\0'; }

} // namespace

SerialScanner::SerialScanner(Setting setting, Listener listener)
    : m_setting(std::move(setting))
    , m_listener(std::move(listener))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_setting.silence);
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] { finish(); });
    m_again.setSingleShot(true);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { look(); });
    m_again.start(0);
}

SerialScanner::~SerialScanner()
{
    m_notifier.reset();
    if (m_line >= 0)
        ::close(m_line);
}

void SerialScanner::look()
{
    const QByteArray path = QFile::encodeName(m_setting.device);
    m_line = ::open(path.constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_line >= 0 && !makeRaw(m_line, m_setting.speed))
        ::close(std::exchange(m_line, -1));
    const bool first = !std::exchange(m_looked, true);
    if (m_line < 0) {
        m_again.start(m_setting.again);
        if (first)
            m_listener.presence(false);
        return;
    }
    ::ioctl(m_line, TIOCEXCL); // two readers would each get half of a text
    m_notifier = std::make_unique<QSocketNotifier>(m_line, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_silence, [this] { read(); });
    m_listener.presence(true);
}

// At the first error: a line whose far end is gone would report it without end.
void SerialScanner::close()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // it is the one that called
    ::close(std::exchange(m_line, -1));
    m_silence.stop();
    m_bytes.clear();
    m_again.start(m_setting.again);
    m_listener.presence(false);
}

void SerialScanner::read()
{
    char buffer[512];
    const ssize_t count = ::read(m_line, buffer, sizeof buffer);
    if (count > 0)
        take(QByteArrayView(buffer, count));
    else if (count == 0 || (errno != EAGAIN && errno != EINTR))
        close();
}

void SerialScanner::take(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (isEnd(byte))
            finish();
        else
            m_bytes += byte;
        if (m_bytes.size() >= LongestText)
            finish();
    }
    if (!m_bytes.isEmpty())
        m_silence.start();
}

void SerialScanner::finish()
{
    m_silence.stop();
    const QByteArray bytes = std::exchange(m_bytes, {});
    if (bytes.isEmpty())
        return;
    if (const auto text = readText(bytes))
        m_listener.scanned(*text);
    else
        m_listener.unreadable(numberBefore(bytes));
}

std::optional<SerialScanner::Speed> scannerSpeed(const QString &text)
{
    using Speed = SerialScanner::Speed;
    static constexpr std::array<std::pair<const char *, Speed>, 5> Speeds{
        {{"9600", Speed::Baud9600},
         {"19200", Speed::Baud19200},
         {"38400", Speed::Baud38400},
         {"57600", Speed::Baud57600},
         {"115200", Speed::Baud115200}}};
    for (const auto &[name, speed] : Speeds) {
        if (text == QLatin1String(name))
            return speed;
    }
    return std::nullopt;
}

} // namespace motcua
