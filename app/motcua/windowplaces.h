#pragma once

#include <QSize>

class QString;
class QWidget;
class QWindow;

namespace motcua {

class MachineSettings;

/// Where the windows of this machine stand, and how large.
class WindowPlaces {
public:
    /// The settings outlive this.
    WindowPlaces(const MachineSettings &machine, bool fullScreen)
        : m_machine(machine)
        , m_fullScreen(fullScreen)
    {
    }

    /// On the screen that carries the window's name, or was chosen for it in machine.ini; of that
    /// size where it is not full screen. Null: there is no such window.
    void show(QWindow *window, const QString &name, QSize ordinary) const;
    /// The same for a window of widgets; it fills a screen of its own.
    void show(QWidget &window, const QString &name) const;
    /// Ordinary windows side by side as far as the screen goes, those without a screen of their
    /// own. Null: there is no such window.
    void spread(QWindow *kiosk, QWindow *board, QWidget *desk) const;

private:
    const MachineSettings &m_machine;
    bool m_fullScreen;
};

} // namespace motcua
