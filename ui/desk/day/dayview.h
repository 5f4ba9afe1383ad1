#pragma once

#include "ui/desk/window/messagebar.h"

#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;

namespace motcua {

/// What the page "Chốt ngày" says of one business day.
struct DayText {
    QString title; ///< "Thứ Hai 23/11/2026"
    QString figures; ///< "41 người đã xong, 2 vắng"
    QStringList left; ///< a line a person
    QString atCounters; ///< who is still served, and what to do; empty: nobody
    bool canMove = false; ///< somebody waits or is held
    bool canClose = false; ///< nobody is left
    bool canReopen = false; ///< the closing may be taken back
    bool operator==(const DayText &) const = default;
};

/// The page "Chốt ngày". Humble: it shows what it is told and tells what was pressed.
class DayView : public QWidget {
    Q_OBJECT

public:
    explicit DayView(QWidget *parent = nullptr);

    void setText(const DayText &text);
    /// Asks before everybody is moved, in the place of the buttons; empty: asks nothing. What may
    /// be pressed without thinking changes nothing.
    void ask(const QString &question);
    bool isAsking() const { return m_question->isVisibleTo(this); }
    void showMessage(const DeskMessage &message);
    void clearMessage();

Q_SIGNALS:
    void moveWanted();
    void moveConfirmed();
    void moveDeclined();
    void closeWanted();
    void reopenWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeQuestion();
    void showVerbs();

    QLabel *m_title;
    QLabel *m_figures;
    QLabel *m_atCounters;
    QLabel *m_nobody;
    MessageBar *m_message;
    QListWidget *m_left;
    QPushButton *m_move;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QFrame *m_question;
    QLabel *m_asked;
    QPushButton *m_decline;
    DayText m_text;
};

} // namespace motcua
