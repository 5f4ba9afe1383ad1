#pragma once

#include "ui/desk/window/messagebar.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace motcua {

/// What the page "Chốt ngày" says of one business day.
struct DayText {
    QString title; ///< "Thứ Hai 23/11/2026"
    QString figures; ///< "41 người đã xong, 2 vắng"
    QStringList left; ///< a line a person
    bool canMove = false; ///< somebody waits or is held
    bool canClose = false; ///< nobody is left
    bool operator==(const DayText &) const = default;
};

/// The page "Chốt ngày". Humble: it shows what it is told and tells what was pressed.
class DayView : public QWidget {
    Q_OBJECT

public:
    explicit DayView(QWidget *parent = nullptr);

    void setText(const DayText &text);
    void showMessage(const DeskMessage &message);
    void clearMessage();

Q_SIGNALS:
    void moveWanted();
    void closeWanted();

private:
    QLabel *m_title;
    QLabel *m_figures;
    QLabel *m_nobody;
    MessageBar *m_message;
    QListWidget *m_left;
    QPushButton *m_move;
    QPushButton *m_close;
};

} // namespace motcua
