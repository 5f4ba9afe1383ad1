#pragma once

#include "core/queueing/dayservice.h"
#include "core/site/site.h"

#include <QCoreApplication>
#include <QDialog>

#include <functional>

class QDateEdit;
class QLabel;

namespace motcua {

/// "Hôm nay là thứ …, ngày … phải không?", asked before any window works when the machine's clock
/// cannot be believed. Accepted when a person named the day and it was written down.
class DayDialog : public QDialog {
    Q_OBJECT

public:
    using State = std::function<Result<Done, DayError>(QDate)>;

    DayDialog(const DayQuestion &question, const SiteConfiguration &site, State state,
              QWidget *parent = nullptr);

protected:
    /// Enter presses what has the focus: a date that was typed is not taken for a yes.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(QDate proposed, const QString &why);
    void answer(QDate day);

    State m_state;
    QLabel *m_problem;
    QDateEdit *m_other;
};

/// Why the dialog asks.
class DayDialogWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::DayDialogWords)

public:
    static QString why(const DayQuestion &question, const SiteConfiguration &site);
};

} // namespace motcua
