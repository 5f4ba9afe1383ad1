#include "ui/desk/window/desklook.h"

#include <QFile>
#include <QPalette>
#include <QWidget>

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

} // namespace

void dressAsDesk(QWidget &window)
{
    window.setPalette(deskPalette());
    window.setStyleSheet(styleSheetText());
}

} // namespace motcua
