#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace motcua {

/// A time of day as people write it: "7:30", "07:30", "7h30", "7.30", "0730", "17"; "24:00" is the
/// end of the day. What is no time goes back to the last one when the keyboard leaves, and says so.
class HourEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit HourEdit(QWidget *parent = nullptr);

    void setTime(QTime time);
    QTime time() const { return m_time; }
    static QString text(QTime time);
    /// Nothing when it is no time.
    static std::optional<QTime> timeOf(const QString &text);

Q_SIGNALS:
    /// A person wrote another time.
    void timeEdited();
    /// A person wrote this, which is no time: the last one holds.
    void notUnderstood(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(QTime time);
    void read();
    void finish();

    QTime m_time{0, 0};
};

} // namespace motcua
