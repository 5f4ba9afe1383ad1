#pragma once

#include "ui/desk/window/messagebar.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace motcua {

/// A procedure that can be recorded.
struct WorkChoice {
    QString code;
    QString name;
    bool operator==(const WorkChoice &) const = default;
};

/// "Ghi nhanh": letters of a procedure, copies, fee; Enter records from every field, arrows choose
/// while one types, Esc closes. Humble: it shows what it is told and tells what was typed.
class WorkForm : public QFrame {
    Q_OBJECT

public:
    explicit WorkForm(QWidget *parent = nullptr);

    /// Empty, with the keyboard in the first field.
    void open();
    void close();
    bool isOpen() const { return isVisibleTo(parentWidget()); }

    /// The first one is chosen.
    void setChoices(const std::vector<WorkChoice> &choices);
    /// What is usual for the procedure chosen; `fee` in đồng.
    void setFee(qint64 fee);
    void showMessage(const DeskMessage &message, bool canUndo);
    /// Ready for the next one; the message stays.
    void clearFields();

    QString typed() const;
    /// Code; empty when nothing fits what was typed.
    QString procedure() const;
    int copies() const;
    qint64 fee() const;

Q_SIGNALS:
    void typedChanged();
    /// Another procedure or other copies: the usual fee may be another one.
    void amountChanged();
    void saveWanted();
    void undoWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();

    QLineEdit *m_search;
    QListWidget *m_list;
    QSpinBox *m_copies;
    QSpinBox *m_fee;
    QPushButton *m_save;
    QPushButton *m_undo;
    QLabel *m_message;
};

} // namespace motcua
