#include "app/motcua/windowplaces.h"

#include "app/motcua/machinesettings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace motcua {

void WindowPlaces::show(QWindow *window, const QString &name, QSize ordinary) const
{
    if (!window)
        return;
    const QString wanted = m_machine.screenOf(name);
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == wanted) {
            window->setScreen(screen);
            window->setPosition(screen->geometry().topLeft());
            if (!m_fullScreen)
                ordinary = ordinary.boundedTo(screen->size());
        }
    }
    window->resize(ordinary);
    m_fullScreen ? window->showFullScreen() : window->show();
}

void WindowPlaces::show(QWidget &window, const QString &name) const
{
    const QString wanted = m_machine.screenOf(name);
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == wanted) {
            window.setGeometry(screen->geometry());
            window.showFullScreen();
            return;
        }
    }
    window.show();
}

// The desk lies over the lower part of the board, whose calls are above.
void WindowPlaces::spread(QWindow *kiosk, QWindow *board, QWidget *desk) const
{
    if (m_fullScreen)
        return;
    constexpr int Gap = 12;
    const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
    const auto isFree = [this](const char *name) {
        return m_machine.screenOf(QString::fromLatin1(name)).isEmpty();
    };
    int left = free.left();
    if (kiosk && isFree("kiosk")) {
        kiosk->setPosition(free.topLeft());
        left += kiosk->width() + Gap;
    }
    if (board && isFree("board"))
        board->setPosition(std::min(left, std::max(free.left(), free.right() - board->width())),
                           free.top());
    if (desk) {
        const QSize size = desk->frameSize();
        desk->move(std::max(free.left(), free.right() - size.width()),
                   std::max(free.top(), free.bottom() - size.height()));
    }
}

} // namespace motcua
