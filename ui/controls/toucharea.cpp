#include "ui/controls/toucharea.h"

#include <QQuickWindow>

namespace motcua {

TouchGate *TouchGate::of(QObject *window)
{
    auto *gate = window->findChild<TouchGate *>(QString(), Qt::FindDirectChildrenOnly);
    return gate ? gate : new TouchGate(window);
}

bool TouchGate::enter(TouchArea *area)
{
    if (m_holder && m_holder != area)
        return false;
    if (!area->isQuick() && m_last.isValid() && m_last.elapsed() < Pause)
        return false;
    m_holder = area;
    return true;
}

void TouchGate::leave(TouchArea *area)
{
    if (m_holder == area)
        m_holder = nullptr;
}

TouchArea::TouchArea(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
}

void TouchArea::setQuick(bool quick)
{
    if (quick == m_quick)
        return;
    m_quick = quick;
    Q_EMIT quickChanged();
}

TouchGate *TouchArea::gate() const { return window() ? TouchGate::of(window()) : nullptr; }

void TouchArea::press(const QPointF &position)
{
    TouchGate *shared = gate();
    m_down = shared && shared->enter(this);
    setPressed(m_down && contains(position));
}

void TouchArea::move(const QPointF &position) { setPressed(m_down && contains(position)); }

void TouchArea::release(const QPointF &position)
{
    const bool inside = m_down && contains(position);
    cancel();
    if (inside)
        touch();
}

void TouchArea::touch()
{
    if (!isEnabled())
        return;
    if (TouchGate *shared = gate())
        shared->acted();
    Q_EMIT touched();
}

void TouchArea::cancel()
{
    m_down = false;
    m_finger = -1;
    if (TouchGate *shared = gate())
        shared->leave(this);
    setPressed(false);
}

void TouchArea::setPressed(bool pressed)
{
    if (pressed == m_pressed)
        return;
    m_pressed = pressed;
    Q_EMIT pressedChanged();
}

void TouchArea::mousePressEvent(QMouseEvent *event)
{
    // A press that does not count is swallowed: it is not meant for what lies underneath.
    if (m_finger < 0)
        press(event->position());
}

void TouchArea::mouseMoveEvent(QMouseEvent *event) { move(event->position()); }

void TouchArea::mouseReleaseEvent(QMouseEvent *event) { release(event->position()); }

// The press before it has acted or not; this one is a second press like any other.
void TouchArea::mouseDoubleClickEvent(QMouseEvent *event) { event->accept(); }

void TouchArea::mouseUngrabEvent() { cancel(); }

void TouchArea::touchUngrabEvent() { cancel(); }

void TouchArea::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel) {
        cancel();
        return;
    }
    for (const QEventPoint &point : event->points()) {
        if (m_finger < 0 && point.state() == QEventPoint::Pressed) {
            m_finger = point.id();
            press(point.position());
        } else if (point.id() == m_finger && point.state() == QEventPoint::Released) {
            release(point.position());
        } else if (point.id() == m_finger) {
            move(point.position());
        }
    }
    event->accept();
}

void TouchArea::itemChange(ItemChange change, const ItemChangeData &data)
{
    // An area that goes away under the finger must not keep the window waiting.
    if (change == ItemVisibleHasChanged && !data.boolValue)
        cancel();
    QQuickItem::itemChange(change, data);
}

} // namespace motcua
