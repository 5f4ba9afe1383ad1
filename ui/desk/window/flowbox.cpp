#include "ui/desk/window/flowbox.h"

#include "ui/desk/window/flowlayout.h"

#include <QEvent>

#include <algorithm>

namespace motcua {

FlowBox::FlowBox(int gap, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(gap, this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FlowBox::addWidget(QWidget *widget)
{
    m_flow->addWidget(widget);
    // Made later than what follows the box, but reached by Tab before it.
    setTabOrder(m_last ? m_last : this, widget);
    m_last = widget;
}

void FlowBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FlowBox::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // Shown: what changed while it was hidden was fitted to a width nobody had decided on.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return done;
}

void FlowBox::fit()
{
    // Before it is seen nobody has given it its width: at the one it was born with it would ask for
    // a line for each, and the window would grow for good.
    const int room = isVisible() ? width() : std::max(width(), window()->width());
    const int wanted = m_flow->heightFor(room);
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

} // namespace motcua
