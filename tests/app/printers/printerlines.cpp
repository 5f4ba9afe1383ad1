#include "tests/app/printers/printerlines.h"

#include "app/platform/printers/devicechannel.h"
#include "app/platform/printers/tcpchannel.h"
#include "tests/support/catch.h"

#include <QFile>

#include <array>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace motcua {

namespace {
constexpr int SlowBytes = 1024;
}

PtyLine::PtyLine()
{
    m_rest.setSingleShot(true);
    QObject::connect(&m_rest, &QTimer::timeout, [this] {
        if (m_readable)
            m_readable->setEnabled(true);
    });
    setThere(true);
}

PtyLine::~PtyLine() { setThere(false); }

QString PtyLine::path() const { return m_dir.filePath(QStringLiteral("lp0")); }

std::unique_ptr<ByteChannel> PtyLine::channel()
{
    return std::make_unique<DeviceChannel>(path(), 115'200);
}

void PtyLine::setThere(bool there)
{
    m_rest.stop();
    m_readable.reset();
    for (int *file : {&m_master, &m_slave}) {
        if (*file >= 0)
            ::close(*file);
        *file = -1;
    }
    QFile::remove(path());
    if (!there)
        return;
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    REQUIRE(m_master >= 0);
    REQUIRE(::grantpt(m_master) == 0);
    REQUIRE(::unlockpt(m_master) == 0);
    const QString name = QString::fromLocal8Bit(::ptsname(m_master));
    m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    REQUIRE(m_slave >= 0);
    REQUIRE(QFile::link(name, path()));
    printer.reply = [this](const QByteArray &bytes) {
        const ssize_t count = ::write(m_master, bytes.constData(), std::size_t(bytes.size()));
        CHECK(count == bytes.size());
    };
    m_readable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    QObject::connect(m_readable.get(), &QSocketNotifier::activated, [this] { read(); });
}

void PtyLine::read()
{
    if (!reading || slowness > 0) {
        m_readable->setEnabled(false);
        m_rest.start(std::max(slowness, 20));
        if (!reading)
            return;
    }
    std::array<char, SlowBytes> buffer{};
    const ssize_t count = ::read(m_master, buffer.data(), buffer.size());
    if (count > 0)
        printer.receive(QByteArray(buffer.data(), count));
}

TcpLine::TcpLine()
{
    m_rest.setSingleShot(true);
    QObject::connect(&m_rest, &QTimer::timeout, [this] { read(); });
    QObject::connect(&m_server, &QTcpServer::newConnection, [this] { accept(); });
    printer.reply = [this](const QByteArray &bytes) {
        if (m_socket)
            m_socket->write(bytes);
    };
    setThere(true);
}

std::unique_ptr<ByteChannel> TcpLine::channel()
{
    return std::make_unique<TcpChannel>(QStringLiteral("127.0.0.1"), m_port);
}

void TcpLine::setThere(bool there)
{
    m_server.close();
    if (m_socket) {
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
    if (!there)
        return;
    REQUIRE(m_server.listen(QHostAddress::LocalHost, m_port));
    m_port = m_server.serverPort();
}

// As such printers do, it serves one connection after the other.
void TcpLine::accept()
{
    if (m_socket)
        m_socket.release()->deleteLater();
    m_socket.reset(m_server.nextPendingConnection());
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(SlowBytes);
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, [this] { read(); });
    read();
}

void TcpLine::read()
{
    if (!m_socket || m_rest.isActive())
        return;
    if (!reading) {
        m_rest.start(20);
        return;
    }
    const QByteArray bytes = m_socket->read(SlowBytes);
    if (bytes.isEmpty())
        return;
    m_rest.start(slowness);
    printer.receive(bytes);
}

} // namespace motcua
