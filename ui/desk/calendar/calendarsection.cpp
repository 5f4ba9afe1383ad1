#include "ui/desk/calendar/calendarsection.h"

#include "ui/desk/calendar/hourspart.h"
#include "ui/desk/calendar/housepart.h"
#include "ui/desk/calendar/termspart.h"
#include "ui/desk/calendar/yearpart.h"
#include "ui/desk/window/plainparts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace motcua {

CalendarSection::CalendarSection(SettingsDraft &draft, QDate today, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_names(new QHBoxLayout)
    , m_group(makeNames())
    , m_parts(new QStackedWidget(this))
    , m_year(new YearPart(m_calendar, this))
    , m_hours(new HoursPart(m_calendar, this))
    , m_terms(new TermsPart(m_calendar, this))
    , m_house(new HousePart(m_calendar, this))
    , m_trial(new TrialPart(this))
    , m_save(plainButton("calendarSave", tr("Save the calendar (Ctrl+S)"), "main", this))
    , m_drop(plainButton("calendarDrop", tr("Forget the changes"), "plain", this))
    , m_unsaved(plainLabel("formHint", this))
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_year, m_hours, m_terms, m_house, m_trial})
        m_parts->addWidget(part); // in the order of their names
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_save);
    foot->addWidget(m_drop);
    foot->addWidget(m_unsaved, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(m_names);
    column->addWidget(m_parts, 1);
    column->addLayout(foot);
    m_year->setToday(today);

    connect(m_group, &QButtonGroup::idClicked, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_year, &YearPart::edited, this, &CalendarSection::changed);
    connect(m_hours, &HoursPart::edited, this, &CalendarSection::changed);
    connect(m_terms, &TermsPart::edited, this, &CalendarSection::changed);
    connect(m_house, &HousePart::edited, this, &CalendarSection::changed);
    connect(m_trial, &TrialPart::changed, this, &CalendarSection::trialWanted);
    connect(m_save, &QPushButton::clicked, this, &CalendarSection::saveWanted);
    connect(m_drop, &QPushButton::clicked, this, &CalendarSection::dropWanted);
}

QButtonGroup *CalendarSection::makeNames()
{
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    m_names->setSpacing(8);
    for (const auto &[name, title] : std::initializer_list<std::pair<const char *, QString>>{
             {"calendarYear", tr("Days off")},
             {"calendarHours", tr("Office hours")},
             {"calendarTerms", tr("Terms")},
             {"calendarHouse", tr("Promises")},
             {"calendarTrial", tr("Try it")}}) {
        QPushButton *button = plainButton(name, title, "chip", this);
        button->setCheckable(true);
        button->setChecked(group->buttons().isEmpty());
        group->addButton(button, int(group->buttons().size()));
        m_names->addWidget(button);
    }
    m_names->addStretch(1);
    return group;
}

void CalendarSection::choosePart(QWidget *part)
{
    m_parts->setCurrentWidget(part);
    m_group->button(m_parts->currentIndex())->setChecked(true);
}

void CalendarSection::setCalendar(const CalendarDraft &calendar)
{
    m_calendar = calendar;
    m_year->refresh();
    m_hours->refresh();
    m_terms->refresh();
    m_house->refresh();
}

// Agencies are another section's.
void CalendarSection::refresh() { m_hours->setAgencies(draft().site.agencies); }

void CalendarSection::chooseYear(int year)
{
    choosePart(m_year);
    m_year->choose(year);
}

void CalendarSection::showFault(const DraftFault &fault, const QString &words)
{
    switch (fault.place) {
    case DraftFault::Place::Source:
    case DraftFault::Place::Day: choosePart(m_year); return m_year->showFault(fault, words);
    case DraftFault::Place::Hours: choosePart(m_hours); return m_hours->showFault(fault, words);
    case DraftFault::Place::Terms: choosePart(m_terms); return m_terms->showFault(words);
    case DraftFault::Place::House: choosePart(m_house); return m_house->showFault(fault, words);
    case DraftFault::Place::Disk: Q_EMIT told(DeskMessage::problem(words));
    }
}

void CalendarSection::setUnsaved(const QString &words, bool any)
{
    m_unsaved->setText(words);
    m_save->setEnabled(any);
    m_drop->setEnabled(any);
}

} // namespace motcua
