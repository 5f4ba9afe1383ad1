#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace motcua {

/// A message beside the work instead of a box over it: what happened, what is safe, what to do.
struct DeskMessage {
    enum class Kind { Notice, Problem };
    Kind kind = Kind::Notice;
    QString text;
    QString action = {}; ///< what can be done about it at once, on a button; usually empty
    static DeskMessage notice(const QString &text) { return {Kind::Notice, text}; }
    static DeskMessage problem(const QString &text) { return {Kind::Problem, text}; }
    bool operator==(const DeskMessage &) const = default;
};

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const DeskMessage &message);
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace motcua
