#include "ui/firstrun/daydialog.h"

#include "ui/desk/day/daywords.h"
#include "ui/desk/window/desklook.h"
#include "ui/desk/window/plainparts.h"
#include "ui/models/datewords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

DayDialog::DayDialog(const DayQuestion &question, const SiteConfiguration &site, State state,
                     QWidget *parent)
    : QDialog(parent)
    , m_state(std::move(state))
    , m_problem(plainLabel("dayProblem", this))
    , m_other(new QDateEdit(question.proposed, this))
{
    setObjectName(QStringLiteral("dayDialog"));
    setWindowTitle(tr("Một cửa: which day is it?"));
    dressAsDesk(*this);
    layOut(question.proposed, DayDialogWords::why(question, site));
}

void DayDialog::layOut(QDate proposed, const QString &why)
{
    auto *ask = plainLabel("dayDialogAsk", this);
    ask->setText(tr("Is today %1?").arg(DateWords::date(proposed)));
    auto *reason = plainLabel("dayDialogWhy", this);
    reason->setText(why);
    m_other->setObjectName(QStringLiteral("dayDialogDate"));
    m_other->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_other->setAccessibleName(tr("Today's date"));
    for (QLineEdit *inner : m_other->findChildren<QLineEdit *>())
        inner->setAccessibleName(m_other->accessibleName()); // what a date box is read by
    m_problem->hide();
    auto *yes = plainButton("dayDialogYes", tr("Yes, that is today"), "main", this);
    auto *named = plainButton("dayDialogOther", tr("No, this day is today"), "plain", this);
    auto *leave = plainButton("dayDialogLeave", tr("Leave, to set the clock right"), "plain", this);

    auto *other = new QHBoxLayout;
    other->setSpacing(12);
    other->addWidget(m_other);
    other->addWidget(named);
    other->addStretch(1);
    other->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(16);
    column->addWidget(ask);
    column->addWidget(reason);
    column->addWidget(yes, 0, Qt::AlignLeft);
    column->addLayout(other);
    column->addWidget(m_problem);
    resize(680, 300);

    connect(yes, &QPushButton::clicked, this, [this, proposed] { answer(proposed); });
    connect(named, &QPushButton::clicked, this, [this] { answer(m_other->date()); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    yes->setFocus();
}

void DayDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else if (focusWidget() == m_other)
        answer(m_other->date());
}

void DayDialog::answer(QDate day)
{
    const auto stated = m_state(day);
    if (stated)
        return accept();
    m_problem->setText(DayWords::refusal(stated.error()).text);
    m_problem->show();
}

QString DayDialogWords::why(const DayQuestion &question, const SiteConfiguration &site)
{
    const SiteZone zone = site.zone();
    const auto shown = [&](Instant t) -> QString {
        return zone.time(t).toString(u"HH:mm") + QStringLiteral(", ")
            + DateWords::date(zone.date(t));
    };
    switch (question.why) {
    case DayDoubt::ClockBehind:
        return tr("The clock of this machine shows %1, but the last work was written at %2. The "
                  "clock is behind; its battery may be dead. Nothing is lost. Numbers and figures "
                  "will stand under the day that you name.")
            .arg(shown(question.clock), shown(question.lastWritten));
    case DayDoubt::LongAbsence:
        return tr("The clock of this machine shows %1; the last work here was on %2. If the clock "
                  "runs ahead, please leave and set it right first.")
            .arg(shown(question.clock), DateWords::date(question.lastDay));
    }
    return {};
}

} // namespace motcua
