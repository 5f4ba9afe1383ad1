#include "ui/desk/calendar/termspart.h"

#include "ui/desk/calendar/calendarwords.h"
#include "ui/desk/settings/formrows.h"
#include "ui/desk/settings/houredit.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int MostClockHours = 1000;

QString hinted(const QString &hint, const QString &law)
{
    const QString basis = CalendarWords::basis(law);
    return basis.isEmpty() ? hint : hint + u' ' + basis;
}

} // namespace

TermsPart::TermsPart(CalendarDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_form(new FormRows(this))
    , m_late(new HourEdit(this))
    , m_shifts(new QCheckBox(tr("Also terms of several days begin a working day later"), this))
    , m_supplement(new QComboBox(this))
    , m_clock(new QSpinBox(this))
    , m_exceptions(plainLabel("formHint", this))
{
    m_late->setFixedWidth(140);
    m_clock->setRange(1, MostClockHours);
    m_clock->setSuffix(tr(" hours"));
    m_clock->setFixedWidth(140);
    m_supplement->addItem(tr("The whole term begins anew"), int(SupplementClock::Restart));
    m_supplement->addItem(tr("The rest of the term goes on"), int(SupplementClock::Pause));
    const QString room(u' '); // a hint that is said when the rules are known
    m_form->add("termsLate", tr("Received late after"), m_late, room);
    m_form->add("termsShifts", tr("Received late"), m_shifts,
                tr("Not ticked: only what is due on the same day is due on the next working day. "
                   "The law does not settle it for longer terms."));
    m_form->add("termsSupplement", tr("A supplement was handed in"), m_supplement, room);
    m_form->add("termsClock", tr("By the clock from"), m_clock, room);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_exceptions);
    column->addStretch(1);
    connect(m_late, &HourEdit::timeEdited, this, &TermsPart::take);
    connect(m_late, &HourEdit::notUnderstood, this, [this](const QString &typed) {
        m_form->setProblem(
            m_late,
            tr("“%1” is no time. Please write it like 15:00; the time before still holds.")
                .arg(typed));
    });
    connect(m_shifts, &QCheckBox::clicked, this, &TermsPart::take);
    connect(m_supplement, &QComboBox::activated, this, &TermsPart::take);
    connect(m_clock, &QSpinBox::valueChanged, this, &TermsPart::take);
}

void TermsPart::refresh()
{
    const DeadlineRules &rules = m_draft.rules;
    m_form->clearProblems();
    m_late->setTime(rules.lateAfter);
    m_shifts->setChecked(rules.lateShiftsTerms);
    m_supplement->setCurrentIndex(m_supplement->findData(int(rules.supplement)));
    const QSignalBlocker quiet(m_clock);
    m_clock->setValue(rules.clockHoursFrom);
    m_exceptions->setText(CalendarWords::exceptions(rules));
    showHints();
}

void TermsPart::showHints()
{
    const DeadlineRules &rules = m_draft.rules;
    m_form->setHint(m_late,
                    hinted(tr("What is due on the same day is then due on the next working day."),
                           rules.basis(DeadlineRule::Late)));
    const bool restarts = rules.supplement == SupplementClock::Restart;
    m_form->setHint(m_supplement,
                    hinted(restarts ? tr("Counted from zero once the dossier is complete.")
                                    : tr("The time that the applicant needs is not counted."),
                           rules.basis(restarts ? DeadlineRule::Restarted : DeadlineRule::Paused)));
    m_form->setHint(m_clock,
                    hinted(tr("Terms of so many hours and more run by the clock, shorter ones "
                              "while the office is open."),
                           rules.basis(DeadlineRule::ClockHours)));
}

void TermsPart::take()
{
    DeadlineRules &rules = m_draft.rules;
    rules.lateAfter = m_late->time();
    rules.lateShiftsTerms = m_shifts->isChecked();
    rules.supplement = SupplementClock(m_supplement->currentData().toInt());
    rules.clockHoursFrom = m_clock->value();
    m_form->clearProblems();
    showHints();
    Q_EMIT edited();
}

void TermsPart::showFault(const QString &words) { m_form->setProblem(m_late, words); }

} // namespace motcua
