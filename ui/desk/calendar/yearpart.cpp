#include "ui/desk/calendar/yearpart.h"

#include "core/calendar/lunardate.h"
#include "ui/desk/calendar/calendarwords.h"
#include "ui/desk/calendar/dayspart.h"
#include "ui/desk/window/plainparts.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace motcua {

YearPart::YearPart(CalendarDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_unconfirmed(plainLabel("calendarUnconfirmed", this))
    , m_this(plainButton("yearThis", {}, "chip", this))
    , m_next(plainButton("yearNext", {}, "chip", this))
    , m_other(new QSpinBox(this))
    , m_lawful(plainButton("yearLawful", tr("Days as by law"), "plain", this))
    , m_state(plainLabel("formHint", this))
    , m_tet(new QCheckBox(tr("There is a notice of the days off at Tết"), this))
    , m_source(new QLineEdit(this))
    , m_problem(plainLabel("yearProblem", this))
    , m_days(new DaysPart(draft, this))
{
    m_problem->setProperty("kind", QStringLiteral("problem"));
    m_problem->hide();
    m_unconfirmed->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_unconfirmed);
    column->addLayout(makeChoice());
    column->addWidget(m_state);
    column->addLayout(makeNotice());
    column->addWidget(m_problem);
    column->addWidget(m_days, 1);
    connect(m_days, &DaysPart::edited, this, [this] {
        showState();
        Q_EMIT edited();
    });
}

QLayout *YearPart::makeChoice()
{
    m_other->setObjectName(QStringLiteral("yearOther"));
    m_other->setRange(FirstLunarYear, LastLunarYear);
    m_other->setFixedWidth(110);
    speakAs(m_other, tr("Year"));
    for (QPushButton *button : {m_this, m_next}) {
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this,
                [this, button] { choose(button->text().toInt()); });
    }
    connect(m_other, &QSpinBox::valueChanged, this, &YearPart::choose);
    connect(m_lawful, &QPushButton::clicked, m_days, &DaysPart::takeLawful);
    auto *caption = new QLabel(tr("Year"), this);
    auto *other = new QLabel(tr("another"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{caption, m_this, m_next, other, m_other})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_lawful);
    return row;
}

QLayout *YearPart::makeNotice()
{
    m_tet->setObjectName(QStringLiteral("yearTet"));
    m_source->setObjectName(QStringLiteral("yearSource"));
    m_source->setAccessibleName(tr("Number of the notice"));
    m_source->setPlaceholderText(tr("Number of the notice, such as 12729/VPCP-KGVX"));
    connect(m_tet, &QCheckBox::clicked, this, &YearPart::write);
    connect(m_source, &QLineEdit::textEdited, this, &YearPart::write);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_tet);
    row->addWidget(m_source, 1);
    return row;
}

void YearPart::setToday(QDate today)
{
    m_today = today;
    m_this->setText(QString::number(today.year()));
    m_next->setText(QString::number(today.year() + 1));
    if (m_year == 0)
        choose(today.year());
}

void YearPart::choose(int year)
{
    m_year = year;
    refresh();
}

void YearPart::refresh()
{
    const YearDraft year = m_draft.year(m_year);
    const QSignalBlocker quiet(m_other);
    m_other->setValue(m_year);
    m_this->setChecked(m_year == m_today.year());
    m_next->setChecked(m_year == m_today.year() + 1);
    m_tet->setChecked(year.tetConfirmed);
    m_source->setText(year.source);
    m_problem->hide();
    m_days->setYear(m_year);
    showState();
}

void YearPart::showState()
{
    m_state->setText(CalendarWords::year(m_draft, m_year));
    std::vector<int> open;
    for (const int year : {m_today.year(), m_today.year() + 1}) {
        if (!m_draft.year(year).tetConfirmed)
            open.push_back(year);
    }
    const QString notice = CalendarWords::unconfirmed(open);
    m_unconfirmed->setText(notice);
    m_unconfirmed->setVisible(!notice.isEmpty());
}

void YearPart::write()
{
    m_problem->hide();
    YearDraft year = m_draft.year(m_year);
    year.tetConfirmed = m_tet->isChecked();
    year.source = m_source->text();
    const bool wasEntered = m_draft.isEntered(m_year);
    m_draft.setYear(year);
    if (m_draft.isEntered(m_year) != wasEntered)
        m_days->setYear(m_year); // the days have another origin now
    showState();
    Q_EMIT edited();
}

void YearPart::showFault(const DraftFault &fault, const QString &words)
{
    choose(fault.year);
    if (fault.place == DraftFault::Place::Day)
        return m_days->showFault(fault, words);
    m_problem->setText(words);
    m_problem->show();
    m_source->setFocus();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void YearPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh(); // other office hours give other days by law
}

} // namespace motcua
