#pragma once

#include "core/codes/wedgeassembler.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

class QInputMethodEvent;
class QKeyEvent;

namespace motcua {

/// Listens to all keys of the program for a handheld scanner that pretends to be a keyboard. What
/// it types reaches no page: letters that got into a field before they were known for its own are
/// taken back, and a page on which letters are commands gets each a moment later, when no other
/// followed as fast as only a scanner types.
class KeyboardScanner : public QObject {
    Q_OBJECT

public:
    /// `application` sends the keys and outlives this.
    explicit KeyboardScanner(QObject &application, QObject *parent = nullptr);

Q_SIGNALS:
    /// Letters may be damaged on the way: see repairTyped().
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    struct HeldKey {
        QPointer<QObject> target;
        std::shared_ptr<QKeyEvent> event;
    };

    bool take(QObject *target, const QKeyEvent &key);
    bool takeLetter(QObject *target, const QKeyEvent &key);
    bool takeComposed(QObject *target, const QInputMethodEvent &composed);
    bool apply(QObject *target, const WedgeAssembler::Taken &taken);
    void hold(QObject *target, const QKeyEvent &key);
    void release();
    void look();
    /// When a key was pressed, of its time stamp; 0: now.
    WedgeAssembler::Time pressed(quint64 stamp);
    WedgeAssembler::Time now() const;

    WedgeAssembler m_assembler;
    std::deque<HeldKey> m_held; ///< presses and their releases, in order
    QTimer m_release;
    QTimer m_due;
    WedgeAssembler::Time m_stamp{}; ///< when the last key was pressed
    QElapsedTimer m_sinceStamp;
    bool m_sending = false; ///< a key that comes now is from here
};

} // namespace motcua
