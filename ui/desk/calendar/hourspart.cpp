#include "ui/desk/calendar/hourspart.h"

#include "ui/desk/settings/choices.h"
#include "ui/desk/settings/weekdayrow.h"
#include "ui/desk/window/plainparts.h"
#include "ui/models/datewords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace motcua {

HoursPart::HoursPart(CalendarDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_whose(new QComboBox(this))
    , m_hint(plainLabel("formHint", this))
    , m_own(new QCheckBox(tr("Its counters have hours of their own"), this))
    , m_problem(plainLabel("officeProblem", this))
{
    m_whose->setObjectName(QStringLiteral("officeWhose"));
    m_whose->setAccessibleName(tr("Whose hours"));
    m_own->setObjectName(QStringLiteral("officeOwn"));
    m_problem->setProperty("kind", QStringLiteral("problem"));
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_whose, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    column->addWidget(m_own);
    for (int day = 0; day < 7; ++day) {
        auto *row = new WeekdayRow(DateWords::weekday(day + 1), this);
        row->setObjectName(QStringLiteral("officeDay%1").arg(day + 1));
        connect(row, &WeekdayRow::edited, this, &HoursPart::takeWeek);
        connect(row, &WeekdayRow::notUnderstood, this, [this, day](const QString &typed) {
            m_problem->setText(
                //: a day of the week, then what was typed
                tr("%1: “%2” is no time. Please write it like 7:30; the time before still holds.")
                    .arg(DateWords::weekday(day + 1), typed));
            m_problem->show();
        });
        m_week[std::size_t(day)] = row;
        column->addWidget(row);
    }
    column->addWidget(m_problem);
    column->addStretch(1);
    connect(m_whose, &QComboBox::activated, this, &HoursPart::showWeek);
    connect(m_own, &QCheckBox::clicked, this, &HoursPart::takeOwn);
}

void HoursPart::setAgencies(const std::vector<Agency> &agencies)
{
    m_agencies = agencies;
    refresh();
}

QString HoursPart::agency() const { return m_whose->currentData().toString(); }

CounterHours *HoursPart::counter() const
{
    std::vector<CounterHours> &counters = m_draft.data.counterHours;
    const auto own = std::ranges::find(counters, agency(), &CounterHours::agency);
    return own == counters.end() ? nullptr : &*own;
}

void HoursPart::refresh()
{
    const QString chosen = agency();
    m_whose->clear();
    m_whose->addItem(tr("Office hours that terms count by"), QString());
    for (const Agency &agency : m_agencies)
        m_whose->addItem(tr("Counters of: %1").arg(agency.name), agency.code);
    for (const CounterHours &hours : m_draft.data.counterHours) {
        if (m_whose->findData(hours.agency) < 0) // an agency that is gone
            m_whose->addItem(tr("Counters of: %1").arg(hours.agency), hours.agency);
    }
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(chosen)));
    showWeek();
}

void HoursPart::showWeek()
{
    m_problem->hide();
    const bool office = agency().isEmpty();
    const CounterHours *own = office ? nullptr : counter();
    m_hint->setText(
        office ? tr("Terms run and end in these hours. A weekday without hours is a day of rest. "
                    "When the doors are open stands under “Working hours”.")
               : tr("When somebody is there to receive, such as the police on Saturday mornings. "
                    "No term counts by it."));
    m_own->setVisible(!office);
    m_own->setChecked(own);
    const std::vector<OpeningInterval> &hours = own ? own->opening : m_draft.data.officeHours;
    for (int day = 0; day < 7; ++day) {
        std::vector<OpeningInterval> ofDay;
        std::ranges::copy_if(hours, std::back_inserter(ofDay),
                             [&](const OpeningInterval &o) { return o.weekday == day + 1; });
        std::ranges::sort(ofDay, {}, &OpeningInterval::from);
        m_week[std::size_t(day)]->setHours(ofDay);
        m_week[std::size_t(day)]->setVisible(office || own);
    }
}

void HoursPart::takeWeek()
{
    m_problem->hide();
    std::vector<OpeningInterval> hours;
    for (int day = 0; day < 7; ++day)
        std::ranges::copy(m_week[std::size_t(day)]->hours(day + 1), std::back_inserter(hours));
    if (agency().isEmpty())
        m_draft.data.officeHours = hours;
    else if (CounterHours *own = counter())
        own->opening = hours;
    Q_EMIT edited();
}

// Their own hours begin as those of the office.
void HoursPart::takeOwn(bool own)
{
    std::vector<CounterHours> &counters = m_draft.data.counterHours;
    std::erase_if(counters, [this](const CounterHours &c) { return c.agency == agency(); });
    if (own)
        counters.push_back({agency(), m_draft.data.officeHours});
    showWeek();
    Q_EMIT edited();
}

void HoursPart::showFault(const DraftFault &fault, const QString &words)
{
    const int weekday = fault.subject.toInt();
    const bool office = fault.subject.isEmpty() || (weekday >= 1 && weekday <= 7);
    chooseValue(*m_whose, office ? QString() : fault.subject, fault.subject);
    showWeek();
    m_problem->setText(words);
    m_problem->show();
    const std::size_t row = office && weekday > 0 ? std::size_t(weekday - 1) : 0;
    m_week[row]->findChild<QWidget *>(QStringLiteral("hourFrom"))->setFocus();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace motcua
