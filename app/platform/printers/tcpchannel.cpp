#include "app/platform/printers/tcpchannel.h"

#include <QSignalBlocker>

#include <sys/socket.h>

namespace motcua {

TcpChannel::TcpChannel(QString host, quint16 port)
    : m_host(std::move(host))
    , m_port(port)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &TcpChannel::checkDrained);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        Q_EMIT opened();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this,
            [this] { Q_EMIT received(m_socket.readAll()); });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] {
        Q_EMIT progressed();
        m_unsent = 0;
        if (m_socket.bytesToWrite() == 0)
            m_soon.start();
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        close();
        Q_EMIT failed(PrinterFault::NotThere);
    });
}

void TcpChannel::open()
{
    close();
    m_socket.connectToHost(m_host, m_port);
}

void TcpChannel::write(const QByteArray &bytes) { m_socket.write(bytes); }

void TcpChannel::close()
{
    m_soon.stop();
    m_unsent = 0;
    const QSignalBlocker quiet(m_socket);
    const int descriptor = int(m_socket.socketDescriptor());
    if (descriptor >= 0 && unsentBytes(descriptor) > 0) {
        // Else the system would go on offering it for minutes.
        const linger now{1, 0};
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    m_socket.abort();
}

// The system takes a whole slip at once; the printer has what it has acknowledged.
void TcpChannel::checkDrained()
{
    const int unsent = unsentBytes(int(m_socket.socketDescriptor()));
    if (unsent == 0) {
        Q_EMIT drained();
        return;
    }
    if (m_unsent != 0 && unsent < m_unsent)
        Q_EMIT progressed();
    m_unsent = unsent;
    m_soon.start();
}

} // namespace motcua
