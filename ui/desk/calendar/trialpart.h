#pragma once

#include "ui/desk/calendar/calendarwords.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;

namespace motcua {

class HourEdit;

/// Asks what would be received when, and shows when it would be returned. Humble.
class TrialPart final : public QWidget {
    Q_OBJECT

public:
    explicit TrialPart(QWidget *parent = nullptr);

    struct Choice {
        QString code;
        QString name;
        QStringList variants; ///< beside the usual case
        bool operator==(const Choice &) const = default;
    };
    void setProcedures(const std::vector<Choice> &procedures);
    void setReceived(QDate day, QTime time);
    TrialCase tried() const;
    /// Rich text.
    void setResult(const QString &result);

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showVariants();

    std::vector<Choice> m_choices;
    QComboBox *m_procedure;
    QComboBox *m_variant;
    QDateEdit *m_day;
    HourEdit *m_time;
    QCheckBox *m_online;
    QLabel *m_result;
};

} // namespace motcua
