#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace motcua {

class TouchGate;

/// Turns a finger into one intent. It acts on release inside the area, however long the press
/// lasted; sliding out and releasing does nothing. In one window one finger counts at a time, and
/// for TouchGate::Pause after an area acted no other acts: a trembling hand touches once. Never
/// takes keyboard focus.
class TouchArea : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool pressed READ isPressed NOTIFY pressedChanged)
    Q_PROPERTY(bool quick READ isQuick WRITE setQuick NOTIFY quickChanged)

public:
    explicit TouchArea(QQuickItem *parent = nullptr);

    /// A finger is down and inside.
    bool isPressed() const { return m_pressed; }
    /// Keys of a pad, pressed one after another: no pause between two touches.
    bool isQuick() const { return m_quick; }
    void setQuick(bool quick);

    /// A touch without a finger, for assistive technology.
    Q_INVOKABLE void touch();

Q_SIGNALS:
    void touched();
    void pressedChanged();
    void quickChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void press(const QPointF &position);
    void move(const QPointF &position);
    void release(const QPointF &position);
    void cancel();
    void setPressed(bool pressed);
    TouchGate *gate() const;

    bool m_pressed = false;
    bool m_quick = false;
    bool m_down = false; ///< a press that counts
    int m_finger = -1;
};

/// What the touch areas of one window share; a child of that window.
class TouchGate : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Milliseconds after an act in which no further act counts.
    static constexpr qint64 Pause = 600;

    static TouchGate *of(QObject *window);
    /// False while another area holds a finger or the pause lasts.
    bool enter(TouchArea *area);
    void leave(TouchArea *area);
    void acted() { m_last.start(); }

private:
    QPointer<TouchArea> m_holder;
    QElapsedTimer m_last;
};

} // namespace motcua
