#pragma once

#include "app/platform/printers/bytechannel.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace motcua {

/// A device file: /dev/usb/lp0, or a serial line, which is set to raw bytes.
class DeviceChannel final : public ByteChannel {
    Q_OBJECT

public:
    /// `baud` concerns serial lines only.
    DeviceChannel(QString path, int baud);
    ~DeviceChannel() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    void close() override;

private:
    PrinterFault opening();
    void readSome();
    void writeSome();
    void checkDrained();
    void fail(PrinterFault fault);

    QString m_path;
    int m_baud;
    int m_file = -1;
    bool m_isLine = false; ///< serial
    QByteArray m_pending;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_soon; ///< until the driver's own buffer is empty
    QTimer m_rest; ///< after an empty read
};

} // namespace motcua
