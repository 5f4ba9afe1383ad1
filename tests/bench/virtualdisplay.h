#pragma once

#include <QPoint>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>

namespace motcua {

/// An X server without a screen, with a window manager, without which nothing becomes full screen.
/// Its picture lies in memory and can be looked at from outside, without troubling server or
/// programs.
class VirtualDisplay {
public:
    explicit VirtualDisplay(QSize size);
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay &) = delete;
    VirtualDisplay &operator=(const VirtualDisplay &) = delete;

    QString name() const { return m_name; } ///< ":7"
    QSize size() const { return m_size; }
    /// Red, green, blue of one point: 0xRRGGBB.
    quint32 pixel(QPoint at) const;

private:
    QSize m_size;
    QTemporaryDir m_folder;
    QProcess m_server, m_manager;
    QString m_name;
    uchar *m_file = nullptr;
    quint32 m_pixels = 0; ///< where they begin in the file
    quint32 m_lineBytes = 0;
    QFile m_picture;
};

} // namespace motcua
