#pragma once

#include "ui/desk/intake/intakestate.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace motcua {

/// Channel, fee and how the applicant hears of it. Humble.
class WaysPart : public QFrame {
    Q_OBJECT

public:
    explicit WaysPart(QWidget *parent = nullptr);

    void setWays(const IntakeWays &ways);
    IntakeWays ways() const;
    /// What the catalogue says of the fee.
    void setFeeNote(const QString &note);
    /// What the chosen way of telling still needs; empty: nothing.
    void setNotifyNote(const QString &note);
    void focusFee();

Q_SIGNALS:
    void changed();
    void channelChanged();
    void feeTold();

private:
    QComboBox *addChoice(const char *name, const QString &label);
    void add(const QString &label, QWidget *field);

    QComboBox *m_channel;
    QLineEdit *m_writtenBy;
    QSpinBox *m_fee;
    QLabel *m_feeNote;
    QComboBox *m_payment;
    QComboBox *m_resultWay;
    QComboBox *m_notifyWay;
    QLabel *m_notifyNote;
};

} // namespace motcua
