#pragma once

#include "core/base/id.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace motcua {

/// Somebody who may have been served without the machine.
struct ByHandPerson {
    Id ticket;
    int step = 0; ///< of the journey: a tick is for this one and no other
    QString text;
    bool operator==(const ByHandPerson &) const = default;
};

struct ByHandChoice {
    QString code;
    QString name;
    bool operator==(const ByHandChoice &) const = default;
};

/// The page "Ghi bù". Humble: ticks stay with the person, and their step, while the list changes.
class ByHandView : public QWidget {
    Q_OBJECT

public:
    explicit ByHandView(QWidget *parent = nullptr);

    /// When everything stood still, and what is to be done here.
    void setExplanation(const QString &text);
    void setPeople(const std::vector<ByHandPerson> &people);
    /// By number, as text; keeps what was chosen.
    void setCounters(const std::vector<ByHandChoice> &counters);
    void setFields(const std::vector<ByHandChoice> &fields);
    void chooseCounter(int counter);
    void showMessage(const DeskMessage &message);
    void clear();

    std::vector<Id> ticked() const;
    int counter() const;
    QString field() const;
    int newcomers() const;

Q_SIGNALS:
    void servedWanted();
    void newcomersWanted();
    void undoWanted(); ///< of what was noted last

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void countTicks();
    std::vector<ByHandPerson> tickedPeople() const;

    QLabel *m_explanation;
    QLabel *m_nobody;
    QListWidget *m_people;
    QComboBox *m_counter;
    QPushButton *m_served;
    QComboBox *m_field;
    QSpinBox *m_newcomers;
    QPushButton *m_give;
    MessageBar *m_message;
    std::vector<ByHandPerson> m_shown;
    std::vector<ByHandChoice> m_counters;
    std::vector<ByHandChoice> m_fields;
};

} // namespace motcua
