#pragma once

#include "core/queueing/ticket.h"
#include "ui/desk/window/messagebar.h"

#include <QVariant>
#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace motcua {

/// One line of a choice.
struct AppointmentChoice {
    QVariant value;
    QString text;
    bool operator==(const AppointmentChoice &) const = default;
};

/// One appointment of the day in the list.
struct AppointmentRow {
    QString text;
    bool open = false; ///< stands, and its holder has not come
    bool operator==(const AppointmentRow &) const = default;
};

/// The page "Lịch hẹn". Humble: it shows what it is told and tells what was pressed.
class AppointmentView : public QWidget {
    Q_OBJECT

public:
    explicit AppointmentView(QWidget *parent = nullptr);

    /// What was chosen stays chosen while it is among the choices.
    void setFields(const std::vector<AppointmentChoice> &fields);
    void setDays(const std::vector<AppointmentChoice> &days);
    void setTimes(const std::vector<AppointmentChoice> &times);
    void setRows(const QString &title, const std::vector<AppointmentRow> &rows);
    QVariant field() const;
    QVariant day() const;
    QVariant time() const;
    Needs needs() const;
    void clearNeeds();
    void showMessage(const DeskMessage &message);
    void clearMessage();

Q_SIGNALS:
    void choiceChanged();
    void makeWanted(bool printed);
    void arriveWanted(int row);
    void copyWanted(int row); ///< of its slip
    void cancelWanted(int row);

private:
    QLayout *makeForm();
    void fill(QComboBox &box, const std::vector<AppointmentChoice> &choices);
    void showVerbs();

    QComboBox *m_field;
    QComboBox *m_day;
    QComboBox *m_time;
    std::vector<QCheckBox *> m_needs; ///< in the order of AllNeeds
    QPushButton *m_make;
    QPushButton *m_print;
    MessageBar *m_message;
    QLabel *m_title;
    QLabel *m_nobody;
    QListWidget *m_list;
    std::vector<AppointmentRow> m_rows;
    QPushButton *m_arrive;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace motcua
