#pragma once

#include <QLineEdit>
#include <QTime>

namespace motcua {

/// A time of day as it is written on doors: "7:30", "07:30"; "24:00" is the end of the day. What is
/// no time goes back to the last one when the keyboard leaves.
class HourEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit HourEdit(QWidget *parent = nullptr);

    void setTime(QTime time);
    QTime time() const { return m_time; }
    static QString text(QTime time);

Q_SIGNALS:
    /// A person wrote another time.
    void timeEdited();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();

    QTime m_time{0, 0};
};

} // namespace motcua
