#include "ui/desk/window/desklook.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QScreen>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace motcua {

namespace {

QString styleSheetText()
{
    QFile file(QStringLiteral(":/motcua/themes/desk.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// What style sheets leave to the palette: menus, tool tips, selections.
QPalette deskPalette()
{
    QPalette palette(QColor(0xf3, 0xf6, 0xfa));
    const QColor ink(0x10, 0x24, 0x3a);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x0b, 0x4f, 0x8a));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x3f, 0x51, 0x66));
    return palette;
}

/// Makes the list that a box opens as wide as its longest line, within the screen.
void widen(QWidget &popup)
{
    auto *list = popup.findChild<QAbstractItemView *>();
    auto *box = qobject_cast<QComboBox *>(popup.parentWidget());
    if (!list || !box)
        return;
    int wanted = list->sizeHintForColumn(box->modelColumn()) + 2 * list->frameWidth();
    if (box->count() > box->maxVisibleItems())
        wanted += list->verticalScrollBar()->sizeHint().width();
    const QRect screen = popup.screen()->availableGeometry();
    wanted = std::min(wanted, screen.width());
    if (wanted <= popup.width())
        return;
    list->setMinimumWidth(wanted);
    popup.setGeometry(std::min(popup.x(), screen.right() + 1 - wanted), popup.y(), wanted,
                      popup.height());
}

/// A wheel that turns over a box while somebody scrolls changes nothing, and no list that a box
/// opens cuts its lines.
class BoxGuard : public QObject {
public:
    explicit BoxGuard(QWidget &window)
        : QObject(&window)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->inherits("QComboBoxPrivateContainer"))
            widen(*static_cast<QWidget *>(watched));
        const bool changes =
            qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched);
        if (event->type() != QEvent::Wheel || !changes
            || static_cast<QWidget *>(watched)->window() != parent())
            return false;
        event->ignore(); // whatever scrolls behind it has its turn
        return true;
    }
};

} // namespace

void dressAsDesk(QWidget &window)
{
    qApp->installEventFilter(new BoxGuard(window));
    window.setPalette(deskPalette());
    window.setStyleSheet(styleSheetText());
}

} // namespace motcua
