#pragma once

#include "app/platform/printers/bytechannel.h"
#include "tests/support/fakeprinter.h"

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace motcua {

/// A fake printer at the end of a real line.
class PrinterLine {
public:
    virtual ~PrinterLine() = default;
    virtual std::unique_ptr<ByteChannel> channel() = 0;
    /// Pulls the plug, or puts it in again.
    virtual void setThere(bool there) = 0;

    FakePrinter printer;
    int slowness = 0; ///< ms between two reads of 1 KiB; 0 as fast as it can
    bool reading = true; ///< false: takes nothing, like a printer that hangs
};

/// Behind a pseudo terminal.
class PtyLine final : public PrinterLine {
public:
    PtyLine();
    ~PtyLine() override;
    std::unique_ptr<ByteChannel> channel() override;
    void setThere(bool there) override;
    QString path() const;

private:
    void read();

    QTemporaryDir m_dir;
    int m_master = -1;
    int m_slave = -1; ///< held open, or the master hears an end whenever the channel closes
    std::unique_ptr<QSocketNotifier> m_readable;
    QTimer m_rest;
};

/// Behind a TCP port.
class TcpLine final : public PrinterLine {
public:
    TcpLine();
    std::unique_ptr<ByteChannel> channel() override;
    void setThere(bool there) override;
    quint16 port() const { return m_port; }

private:
    void accept();
    void read();

    QTcpServer m_server;
    quint16 m_port = 0;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_rest;
};

} // namespace motcua
