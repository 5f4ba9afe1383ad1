#pragma once

#include "app/platform/scanners/serialscanner.h"
#include "ui/scan/camera/framesource.h"
#include "ui/scan/keyboardscanner.h"

#include <memory>
#include <optional>

namespace motcua {

/// What reads codes at this machine: a camera, scanners that type, and one on a serial line.
class CodeSources : public QObject {
    Q_OBJECT

public:
    /// `application` sends the keys and outlives this.
    CodeSources(std::unique_ptr<FrameSource> camera,
                const std::optional<SerialScanner::Setting> &scanner, QObject &application);
    ~CodeSources() override;

    /// Asked for frames by whoever shows them.
    FrameSource &camera() { return *m_camera; }

Q_SIGNALS:
    /// A scanner read this.
    void scanned(const QString &text);
    /// The serial scanner came, or is gone.
    void scannerThere(bool there);
    /// It sends what is no UTF-8; `number` as in SerialScanner::Listener.
    void unreadable(const QString &number);

private:
    std::unique_ptr<FrameSource> m_camera;
    KeyboardScanner m_keys;
    std::unique_ptr<SerialScanner> m_line;
};

} // namespace motcua
