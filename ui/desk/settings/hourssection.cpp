#include "ui/desk/settings/hourssection.h"

#include "ui/desk/settings/formrows.h"
#include "ui/desk/settings/weekdayrow.h"
#include "ui/models/datewords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int LongestMinutes = 24 * 60;
constexpr int ListHeight = 112;

std::vector<OpeningInterval> hoursOf(const Site &site, int weekday)
{
    std::vector<OpeningInterval> hours;
    std::ranges::copy_if(site.opening, std::back_inserter(hours),
                         [&](const OpeningInterval &o) { return o.weekday == weekday; });
    std::ranges::sort(hours, {}, &OpeningInterval::from);
    return hours;
}

} // namespace

HoursSection::HoursSection(SettingsDraft &draft, QDate today, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_weekProblem(new QLabel(this))
    , m_form(new FormRows(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (int day = 0; day < 7; ++day) {
        auto *row = new WeekdayRow(DateWords::weekday(day + 1), this);
        row->setObjectName(QStringLiteral("weekday%1").arg(day + 1));
        connect(row, &WeekdayRow::edited, this, &HoursSection::takeWeek);
        connect(row, &WeekdayRow::notUnderstood, this, [this, day](const QString &typed) {
            m_weekProblem->setText(
                //: a day of the week, then what was typed
                tr("%1: “%2” is no time. Please write it like 7:30; the time before still holds.")
                    .arg(DateWords::weekday(day + 1), typed));
            m_weekProblem->show();
        });
        m_week[size_t(day)] = row;
        column->addWidget(row);
    }
    m_weekProblem->setObjectName(QStringLiteral("weekProblem"));
    m_weekProblem->setProperty("kind", QStringLiteral("problem"));
    m_weekProblem->setWordWrap(true);
    m_weekProblem->hide();
    column->addWidget(m_weekProblem);
    column->addSpacing(8);
    m_before = addMinutes("numbersBefore", tr("Numbers before opening"),
                          tr("The kiosk gives numbers so long before the doors open."));
    m_last = addMinutes("lastNumberBefore", tr("Last numbers before closing"),
                        tr("After that, people get a number of the next day. 0: until closing."));
    m_form->add("closedDays", tr("Days closed"), makeClosedDays(today),
                tr("Holidays and other days on which the week above does not hold."));
    column->addWidget(m_form);
    column->addStretch(1);
}

QSpinBox *HoursSection::addMinutes(const char *name, const QString &label, const QString &hint)
{
    auto *minutes = new QSpinBox(m_form);
    minutes->setRange(0, LongestMinutes);
    minutes->setSingleStep(5);
    minutes->setSuffix(tr(" minutes"));
    minutes->setFixedWidth(140);
    m_form->add(name, label, minutes, hint);
    connect(minutes, &QSpinBox::valueChanged, this, &HoursSection::takeMinutes);
    return minutes;
}

QWidget *HoursSection::makeClosedDays(QDate today)
{
    auto *days = new QWidget(m_form);
    m_closed = new QListWidget(days);
    m_closed->setObjectName(QStringLiteral("closedList"));
    m_closed->setAccessibleName(tr("Days closed"));
    m_closed->setFixedHeight(ListHeight);
    m_day = new QDateEdit(today, days);
    m_day->setObjectName(QStringLiteral("closedDay"));
    FormRows::nameAloud(*m_day, tr("Day to close on"));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_close = new QPushButton(tr("&Close on this day"), days);
    m_close->setObjectName(QStringLiteral("closedAdd"));
    m_open = new QPushButton(tr("&Open again"), days);
    m_open->setObjectName(QStringLiteral("closedRemove"));
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(6);
    verbs->addWidget(m_day);
    for (QPushButton *button : {m_close, m_open}) {
        button->setProperty("kind", QStringLiteral("plain"));
        button->setAutoDefault(false);
        verbs->addWidget(button);
    }
    verbs->addStretch(1);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_closed, 1);
    row->addLayout(verbs);
    connect(m_close, &QPushButton::clicked, this, [this] { closeOn(m_day->date()); });
    connect(m_open, &QPushButton::clicked, this, [this] { openOn(m_closed->currentRow()); });
    connect(m_closed, &QListWidget::currentRowChanged, this,
            [this](int chosen) { m_open->setEnabled(chosen >= 0); });
    return days;
}

void HoursSection::refresh()
{
    const Site &site = draft().site.site;
    for (int day = 0; day < 7; ++day)
        m_week[size_t(day)]->setHours(hoursOf(site, day + 1));
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietLast(m_last);
    m_before->setValue(int(site.numbersBefore.count()));
    m_last->setValue(int(site.lastNumberBefore.count()));
    showClosedDays();
}

void HoursSection::showClosedDays()
{
    m_closed->clear();
    for (const QDate day : draft().site.site.closedDays)
        m_closed->addItem(DateWords::date(day));
    m_open->setEnabled(m_closed->currentRow() >= 0);
}

void HoursSection::takeWeek()
{
    clearProblems();
    std::vector<OpeningInterval> &opening = draft().site.site.opening;
    opening.clear();
    for (int day = 0; day < 7; ++day)
        std::ranges::copy(m_week[size_t(day)]->hours(day + 1), std::back_inserter(opening));
    Q_EMIT edited();
}

void HoursSection::takeMinutes()
{
    clearProblems();
    draft().site.site.numbersBefore = std::chrono::minutes(m_before->value());
    draft().site.site.lastNumberBefore = std::chrono::minutes(m_last->value());
    Q_EMIT edited();
}

void HoursSection::closeOn(QDate day)
{
    std::vector<QDate> &days = draft().site.site.closedDays;
    const auto place = std::ranges::lower_bound(days, day);
    if (place != days.end() && *place == day)
        return;
    days.insert(place, day);
    showClosedDays();
    Q_EMIT edited();
}

void HoursSection::openOn(int row)
{
    std::vector<QDate> &days = draft().site.site.closedDays;
    if (row < 0 || row >= int(days.size()))
        return;
    days.erase(days.begin() + row);
    showClosedDays();
    Q_EMIT edited();
}

bool HoursSection::showProblem(const SiteProblem &problem, const QString &words)
{
    if (problem.part != SiteProblem::Part::Hours)
        return false;
    const int weekday = problem.subject.toInt();
    if (weekday < 1 || weekday > 7) {
        m_form->setProblem(m_last, words);
        return true;
    }
    m_weekProblem->setText(DateWords::weekday(weekday) + u": " + words);
    m_weekProblem->show();
    m_week[size_t(weekday - 1)]->findChild<QWidget *>(QStringLiteral("hourFrom"))->setFocus();
    return true;
}

void HoursSection::clearProblems()
{
    m_weekProblem->hide();
    m_form->clearProblems();
}

} // namespace motcua
