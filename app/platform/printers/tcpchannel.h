#pragma once

#include "app/platform/printers/bytechannel.h"

#include <QTcpSocket>
#include <QTimer>

namespace motcua {

/// A printer in the network that takes raw bytes on a port of its own, usually 9100.
class TcpChannel final : public ByteChannel {
    Q_OBJECT

public:
    TcpChannel(QString host, quint16 port);

    void open() override;
    void write(const QByteArray &bytes) override;
    void close() override;

private:
    void checkDrained();

    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_soon; ///< until the printer has everything
    int m_unsent = 0;
};

} // namespace motcua
