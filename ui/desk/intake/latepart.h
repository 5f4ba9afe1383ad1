#pragma once

#include <QDateTime>
#include <QFrame>

#include <optional>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QWidget;

namespace motcua {

/// A dossier that was received before and is put down now (ghi bù): when, and why only now. Humble.
class LatePart : public QFrame {
    Q_OBJECT

public:
    struct Late {
        QDate day; ///< on the clock of the site
        QTime time;
        QString reason;
        bool operator==(const Late &) const = default;
    };

    explicit LatePart(QWidget *parent = nullptr);

    void set(const std::optional<Late> &late);
    /// Nothing: it is received now.
    std::optional<Late> late() const;
    /// What stands there when somebody ticks it.
    void setProposal(const QDate &day, const QTime &time);
    void focusMoment();
    void focusReason();

Q_SIGNALS:
    void changed();
    /// Somebody ticks it: a proposal is wanted.
    void wanted();

private:
    QCheckBox *m_isLate;
    QWidget *m_inside;
    QDateTimeEdit *m_when;
    QLineEdit *m_reason;
};

} // namespace motcua
