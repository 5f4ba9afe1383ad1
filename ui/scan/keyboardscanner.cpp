#include "ui/scan/keyboardscanner.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace motcua {

namespace {

using Time = WedgeAssembler::Time;

constexpr Time HoldTime{60}; // somewhat more than a scanner takes for a key

bool isPlain(const QKeyEvent &key)
{
    return (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

bool isLetter(const QKeyEvent &key)
{
    return isPlain(key) && !key.text().isEmpty() && key.text().front().isPrint();
}

bool isEnd(const QKeyEvent &key)
{
    return isPlain(key)
        && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab);
}

bool isField(QObject *target)
{
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(target, &query);
    return query.value(Qt::ImEnabled).toBool();
}

} // namespace

KeyboardScanner::KeyboardScanner(QObject &application, QObject *parent)
    : QObject(parent)
{
    m_release.setSingleShot(true);
    m_release.setInterval(HoldTime);
    connect(&m_release, &QTimer::timeout, this, &KeyboardScanner::release);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &KeyboardScanner::look);
    m_sinceStamp.start();
    application.installEventFilter(this);
}

// A key comes to the window and then to what has the focus in it; it counts there.
bool KeyboardScanner::eventFilter(QObject *target, QEvent *event)
{
    if (m_sending || target != QGuiApplication::focusObject())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: return take(target, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        if (m_held.empty())
            return false;
        hold(target, *static_cast<QKeyEvent *>(event));
        return true;
    case QEvent::InputMethod: return takeComposed(target, *static_cast<QInputMethodEvent *>(event));
    default: return false;
    }
}

// The time of the press, not of its arrival: behind a window that was busy for a moment a hand
// looks as quick as a scanner.
Time KeyboardScanner::pressed(quint64 stamp)
{
    const Time at = stamp > 0 ? std::max(Time(qint64(stamp)), m_stamp) : now();
    m_stamp = at;
    m_sinceStamp.start();
    return at;
}

Time KeyboardScanner::now() const { return m_stamp + Time(m_sinceStamp.elapsed()); }

bool KeyboardScanner::take(QObject *target, const QKeyEvent &key)
{
    if (key.isAutoRepeat()) // a finger that rests on a key is as quick as a scanner
        return false;
    if (isLetter(key))
        return takeLetter(target, key);
    bool ours = false;
    if (key.key() == Qt::Key_Backspace)
        ours = apply(target, m_assembler.erase(pressed(key.timestamp())));
    else if (isEnd(key))
        ours = apply(target, m_assembler.end(pressed(key.timestamp())));
    if (!ours)
        release(); // in their order
    return ours;
}

bool KeyboardScanner::takeLetter(QObject *target, const QKeyEvent &key)
{
    const Time before = m_stamp;
    const Time at = pressed(key.timestamp());
    if (at - before >= HoldTime)
        release();
    if (apply(target, m_assembler.type(key.text(), at)))
        return true;
    // No code begins with a blank, and on a button it is a press.
    if (key.key() == Qt::Key_Space || isField(target)) {
        release();
        return false;
    }
    hold(target, key);
    return true;
}

bool KeyboardScanner::takeComposed(QObject *target, const QInputMethodEvent &composed)
{
    const Time at = pressed(0);
    bool ours = false;
    for (int i = 0; i < composed.replacementLength(); ++i)
        ours = apply(target, m_assembler.erase(at)) || ours;
    if (!composed.commitString().isEmpty())
        ours = apply(target, m_assembler.type(composed.commitString(), at)) || ours;
    if (ours && !composed.preeditString().isEmpty())
        return false; // what is being composed stays visible until it is committed
    return ours;
}

// Takes back what got through, and says whether this key is a scanner's.
bool KeyboardScanner::apply(QObject *target, const WedgeAssembler::Taken &taken)
{
    if (taken.ours) {
        m_held.clear();
        m_release.stop();
    }
    if (taken.before > 0 && isField(target)) {
        const QScopedValueRollback sending(m_sending, true);
        for (qsizetype i = 0; i < taken.before; ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
            QCoreApplication::sendEvent(target, &press);
        }
    }
    look();
    return taken.ours;
}

void KeyboardScanner::hold(QObject *target, const QKeyEvent &key)
{
    m_held.push_back({target, std::shared_ptr<QKeyEvent>(key.clone())});
    m_release.start();
}

void KeyboardScanner::release()
{
    m_release.stop();
    const QScopedValueRollback sending(m_sending, true);
    while (!m_held.empty()) {
        const HeldKey key = m_held.front();
        m_held.pop_front();
        if (key.target)
            QCoreApplication::sendEvent(key.target, key.event.get());
    }
}

void KeyboardScanner::look()
{
    if (const auto text = m_assembler.scan(now()))
        Q_EMIT scanned(*text);
    const auto due = m_assembler.due();
    if (due)
        m_due.start(std::max(Time{1}, *due - now()));
    else
        m_due.stop();
}

} // namespace motcua
