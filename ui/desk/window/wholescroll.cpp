#include "ui/desk/window/wholescroll.h"

#include <QEvent>
#include <QScrollBar>

namespace motcua {

WholeScroll::WholeScroll(const char *name, QWidget *inside, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QString::fromLatin1(name));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(inside);
}

QSize WholeScroll::sizeHint() const { return widget()->sizeHint(); }

QSize WholeScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            QScrollArea::minimumSizeHint().height()};
}

bool WholeScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace motcua
