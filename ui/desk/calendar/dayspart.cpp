#include "ui/desk/calendar/dayspart.h"

#include "core/site/siterules.h"
#include "ui/desk/calendar/calendarwords.h"
#include "ui/desk/window/plainparts.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace motcua {

namespace {

enum DaysColumn_ { DayColumn, KindColumn, NameColumn, OriginColumn, DaysColumns };
constexpr int RowRole = Qt::UserRole;
constexpr int NoRow = -1; // of the law alone
constexpr int LeastListHeight = 150;
const QColor LeftOutText(0x3F, 0x51, 0x66);
const QColor WrongText(0xB0, 0x0E, 0x28);
const QColor DayText(0x10, 0x24, 0x3A);

DayDraft dayDraft(const CalendarDay &day) { return {writtenDay(day.day), day.kind, day.name}; }

void colour(QTreeWidgetItem &item, const QColor &text)
{
    for (int i = 0; i < DaysColumns; ++i)
        item.setForeground(i, text);
}

} // namespace

DaysPart::DaysPart(CalendarDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(new QTreeWidget(this))
    , m_day(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_add(plainButton("dayAdd", tr("Add a day (Ins)"), "plain", this))
    , m_remove(plainButton("dayRemove", tr("Remove (Del)"), "plain", this))
    , m_basis(plainLabel("formHint", this))
    , m_problem(plainLabel("dayProblem", this))
{
    arrangeList();
    m_problem->setProperty("kind", QStringLiteral("problem"));
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(makeEditor());
    column->addWidget(m_problem);
    column->addWidget(m_basis);
}

void DaysPart::arrangeList()
{
    m_list->setObjectName(QStringLiteral("calendarDays"));
    m_list->setAccessibleName(tr("Days off, and days worked instead"));
    m_list->setHeaderLabels({tr("Day"), tr("Kind"), tr("Name"), tr("Origin")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(LeastListHeight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DaysPart::showRow);
    const auto onKey = [this](Qt::Key key, void (DaysPart::*act)()) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Insert, &DaysPart::addDay);
    onKey(Qt::Key_Delete, &DaysPart::removeDay);
}

QLayout *DaysPart::makeEditor()
{
    m_day->setObjectName(QStringLiteral("dayDay"));
    m_day->setAccessibleName(tr("Day, such as 16/02/2027"));
    m_day->setPlaceholderText(tr("dd/mm/yyyy"));
    m_day->setFixedWidth(116);
    m_kind->setObjectName(QStringLiteral("dayKind"));
    m_kind->setAccessibleName(tr("Kind of day"));
    for (const DayKind kind :
         {DayKind::Statutory, DayKind::Compensatory, DayKind::SwapOff, DayKind::MakeUp})
        m_kind->addItem(CalendarWords::kind(kind), int(kind));
    m_name->setObjectName(QStringLiteral("dayName"));
    m_name->setAccessibleName(tr("Name of the day"));
    m_name->setPlaceholderText(tr("Name of the day"));
    m_name->setMaxLength(LongestSiteText);
    connect(m_day, &QLineEdit::textEdited, this, &DaysPart::write);
    connect(m_name, &QLineEdit::textEdited, this, &DaysPart::write);
    connect(m_kind, &QComboBox::activated, this, &DaysPart::write);
    connect(m_add, &QPushButton::clicked, this, &DaysPart::addDay);
    connect(m_remove, &QPushButton::clicked, this, &DaysPart::removeDay);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_day);
    row->addWidget(m_kind);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    return row;
}

void DaysPart::setYear(int year)
{
    m_year = year;
    m_lawful = m_draft.lawful(year);
    showDays(0);
}

void DaysPart::fill(QTreeWidgetItem &item, const DayDraft &day)
{
    const auto known = writtenDay(day.day, m_year);
    const bool lawful = std::ranges::any_of(
        m_lawful.days, [&](const CalendarDay &d) { return known && d.day == *known; });
    const bool leftOut = item.data(DayColumn, RowRole).toInt() == NoRow;
    item.setText(DayColumn, CalendarWords::day(day, m_year));
    item.setText(KindColumn, CalendarWords::kind(day.kind));
    item.setText(NameColumn, day.name);
    item.setText(OriginColumn,
                 leftOut                         ? CalendarWords::leftOut()
                     : m_draft.isEntered(m_year) ? CalendarWords::entered(lawful)
                                                 : CalendarWords::computed());
    colour(item, leftOut ? LeftOutText : DayText);
}

// By day, those that are none yet last.
void DaysPart::showDays(int row)
{
    struct Line {
        QDate day;
        int row;
        DayDraft written;
    };
    const QDate last(m_year + 1, 1, 1);
    const YearDraft year = m_draft.year(m_year);
    std::vector<Line> lines;
    for (int i = 0; i < int(year.days.size()); ++i) {
        const DayDraft &written = year.days[std::size_t(i)];
        lines.push_back({writtenDay(written.day, m_year).value_or(last), i, written});
    }
    for (const CalendarDay &day : m_lawful.days) {
        if (std::ranges::find(lines, day.day, &Line::day) == lines.end())
            lines.push_back({day.day, NoRow, dayDraft(day)});
    }
    std::ranges::stable_sort(lines, {}, &Line::day);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Line &line : lines) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setData(DayColumn, RowRole, line.row);
            fill(*item, line.written);
            if (line.row == row)
                m_list->setCurrentItem(item);
        }
    }
    showRow();
}

std::optional<int> DaysPart::row() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int row = item ? item->data(DayColumn, RowRole).toInt() : NoRow;
    return row == NoRow ? std::nullopt : std::optional(row);
}

void DaysPart::showRow()
{
    m_problem->hide();
    const auto chosen = row();
    for (QWidget *editor : std::initializer_list<QWidget *>{m_day, m_kind, m_name, m_remove})
        editor->setEnabled(chosen.has_value());
    const DayDraft day = chosen ? m_draft.year(m_year).days[std::size_t(*chosen)] : DayDraft();
    m_day->setText(day.day);
    m_kind->setCurrentIndex(m_kind->findData(int(day.kind)));
    m_name->setText(day.name);
    const QTreeWidgetItem *item = m_list->currentItem();
    m_basis->setText(
        CalendarWords::basis(item ? m_draft.basisOf(item->text(NameColumn)) : QString()));
}

void DaysPart::write()
{
    const auto chosen = row();
    if (!chosen)
        return;
    m_problem->hide();
    YearDraft year = m_draft.year(m_year);
    year.days[std::size_t(*chosen)] = {m_day->text(), DayKind(m_kind->currentData().toInt()),
                                       m_name->text()};
    take(year);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) { // the others may be entered now, too
        QTreeWidgetItem &item = *m_list->topLevelItem(i);
        if (const int row = item.data(DayColumn, RowRole).toInt(); row != NoRow)
            fill(item, year.days[std::size_t(row)]);
    }
}

void DaysPart::take(const YearDraft &year)
{
    m_draft.setYear(year);
    Q_EMIT edited();
}

// A day of the law that was left out is taken as it is; else an empty one.
void DaysPart::addDay()
{
    DayDraft day;
    if (const QTreeWidgetItem *item = m_list->currentItem(); item && !row()) {
        const auto lawful = std::ranges::find_if(m_lawful.days, [&](const CalendarDay &d) {
            return CalendarWords::day(dayDraft(d), m_year) == item->text(DayColumn);
        });
        if (lawful != m_lawful.days.end())
            day = dayDraft(*lawful);
    }
    YearDraft year = m_draft.year(m_year);
    year.days.push_back(day);
    take(year);
    showDays(int(year.days.size()) - 1);
    m_day->setFocus();
}

void DaysPart::removeDay()
{
    const auto chosen = row();
    if (!chosen)
        return;
    YearDraft year = m_draft.year(m_year);
    year.days.erase(year.days.begin() + *chosen);
    take(year);
    showDays(std::min(*chosen, int(year.days.size()) - 1));
    m_list->setFocus();
}

void DaysPart::takeLawful()
{
    YearDraft year = m_draft.year(m_year);
    year.days.clear();
    std::ranges::transform(m_lawful.days, std::back_inserter(year.days), dayDraft);
    take(year);
    showDays(0);
}

void DaysPart::showFault(const DraftFault &fault, const QString &words)
{
    showDays(fault.row);
    colour(*m_list->currentItem(), WrongText);
    m_problem->setText(words);
    m_problem->show();
    (fault.what == DraftFault::What::NoName ? m_name : m_day)->setFocus();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace motcua
