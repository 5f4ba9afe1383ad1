#pragma once

#include "core/printing/printjob.h"

#include <QByteArray>
#include <QObject>

namespace motcua {

/// A line to a printer that carries bytes both ways. Never blocks.
class ByteChannel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with opened() or failed(), perhaps before it returns; a channel may be opened again
    /// after close().
    virtual void open() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// What was not taken yet is dropped.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    /// The far end took some bytes.
    void progressed();
    /// The far end took all bytes.
    void drained();
    /// The line is gone; nothing more comes of it.
    void failed(motcua::PrinterFault fault);
};

/// Bytes the system still holds for the far end of a serial line or a connection; 0 for others.
int unsentBytes(int descriptor);

} // namespace motcua
