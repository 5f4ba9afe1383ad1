#include "ui/desk/due/dueview.h"

#include "ui/desk/due/apologyform.h"
#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum DueColumn_ {
    DueCodeColumn,
    DueOwnerColumn,
    DueProcedureColumn,
    DueMomentColumn,
    LeftColumn,
    ToldColumn,
};
enum DueKey { GoKey, TickKey, ApologyKey, CopyListKey };
constexpr int ApologyGroup = 5; // behind every Nearness

int groupId(const std::optional<Nearness> &nearness)
{
    return nearness ? int(*nearness) : ApologyGroup;
}

bool isIn(int group, const DueEntry &entry)
{
    return group == ApologyGroup ? entry.apology : int(entry.nearness) == group;
}

const QColor LateText(0x7D, 0x00, 0x16);

} // namespace

DueView::DueView(QWidget *parent)
    : QWidget(parent)
    , m_calendar(plainLabel("dueCalendar", this))
    , m_enter(plainButton("dueEnter", tr("To the working calendar"), "plain", this))
    , m_groupRow(new QHBoxLayout)
    , m_groupButtons(new QButtonGroup(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel("dueNothing", this))
    , m_form(new ApologyForm(this))
    , m_keys(new KeyBar(QStringLiteral("dueKey"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("dueView"));
    m_groupButtons->setExclusive(true);
    m_list->setObjectName(QStringLiteral("dueList"));
    m_list->setAccessibleName(tr("Dossiers that are due"));
    m_list->setHeaderLabels({tr("Code"), tr("In whose name"), tr("Procedure"), tr("Due"),
                             tr("Time left"), tr("To be told")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(DueProcedureColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_nothing->setText(tr("Nothing is due here."));
    m_calendar->setWordWrap(true);
    m_calendar->hide();
    m_enter->hide();
    m_keys->setObjectName(QStringLiteral("dueKeys"));
    m_keys->setKeys({{tr("Go to the dossier"), QKeySequence(Qt::Key_F2), true},
                     {tr("Tick all"), QKeySequence(Qt::Key_F4), false},
                     {tr("New date and apology"), QKeySequence(Qt::Key_F7), false},
                     {tr("Copy the list of those ticked"), QKeySequence(Qt::Key_F8), false}});

    m_groupRow->setSpacing(10);
    m_groupRow->addStretch(1);
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->addWidget(m_nothing);
    list->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *calendar = new QHBoxLayout;
    calendar->setSpacing(12);
    calendar->addWidget(m_calendar, 1);
    calendar->addWidget(m_enter);
    column->addLayout(calendar);
    column->addLayout(m_groupRow);
    column->addWidget(m_message);
    column->addWidget(panel, 1);
    column->addWidget(m_form);
    column->addWidget(m_keys);

    const auto goThere = [this] {
        if (const Id dossier = at(m_list->indexOfTopLevelItem(m_list->currentItem()));
            !dossier.isNull())
            Q_EMIT dossierWanted(dossier);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, goThere);
    connect(m_keys, &KeyBar::keyChosen, this, [this, goThere](int index) {
        switch (DueKey(index)) {
        case GoKey: return goThere();
        case TickKey: return tickAll();
        case ApologyKey: return Q_EMIT apologiesWanted();
        case CopyListKey: return Q_EMIT copyWanted();
        }
    });
    connect(m_message, &MessageBar::actionWanted, this, &DueView::callsWanted);
    connect(m_enter, &QPushButton::clicked, this, &DueView::calendarWanted);
    connect(m_groupButtons, &QButtonGroup::idClicked, this, &DueView::narrow);
    startAt(this, m_list);
}

void DueView::setCalendarNotice(const QString &notice, bool mayEnter)
{
    m_calendar->setText(notice);
    m_calendar->setVisible(!notice.isEmpty());
    m_enter->setVisible(!notice.isEmpty() && mayEnter);
}

Id DueView::at(int row) const { return row < 0 ? Id{} : m_entries[std::size_t(row)].dossier; }

void DueView::setGroups(const std::vector<DueGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    for (const DueGroup &group : groups) {
        const int id = groupId(group.nearness);
        auto *button = qobject_cast<QPushButton *>(m_groupButtons->button(id));
        if (!button) {
            button = plainButton("dueGroup", {}, "chip", this);
            button->setObjectName(QStringLiteral("dueGroup%1").arg(id));
            button->setCheckable(true);
            m_groupButtons->addButton(button, id);
            m_groupRow->insertWidget(m_groupRow->count() - 1, button);
            setTabOrder(m_groupButtons->buttons().size() > 1 ? static_cast<QWidget *>(
                            m_groupButtons->buttons()[m_groupButtons->buttons().size() - 2])
                                                             : this,
                        button);
        }
        button->setText(group.text);
    }
    if (!m_groupButtons->checkedButton() && !groups.empty())
        m_groupButtons->buttons().constFirst()->setChecked(true);
    narrow();
}

void DueView::setEntries(const std::vector<DueEntry> &entries)
{
    if (entries == m_entries)
        return narrow();
    std::vector<Id> kept;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(DueCodeColumn) == Qt::Checked)
            kept.push_back(at(row));
    }
    const Id current = at(m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_entries = entries;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const DueEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(
            m_list, {entry.code, entry.owner, entry.procedure, entry.due, entry.left, entry.told});
        const bool ticked = std::ranges::find(kept, entry.dossier) != kept.end();
        item->setCheckState(DueCodeColumn, ticked ? Qt::Checked : Qt::Unchecked);
        if (entry.nearness == Nearness::Late)
            item->setForeground(LeftColumn, LateText);
        if (entry.dossier == current)
            m_list->setCurrentItem(item);
    }
    for (const int column :
         {DueCodeColumn, DueOwnerColumn, DueMomentColumn, LeftColumn, ToldColumn})
        m_list->resizeColumnToContents(column);
    narrow();
}

void DueView::narrow()
{
    const int group = m_groupButtons->checkedId();
    int seen = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const bool fits = isIn(group, m_entries[i]);
        m_list->topLevelItem(int(i))->setHidden(!fits);
        seen += fits ? 1 : 0;
    }
    const QTreeWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden()) {
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            if (!m_list->topLevelItem(row)->isHidden()) {
                m_list->setCurrentItem(m_list->topLevelItem(row));
                break;
            }
        }
    }
    m_list->setVisible(seen > 0);
    m_nothing->setVisible(seen == 0);
}

std::vector<Id> DueView::ticked() const
{
    std::vector<Id> dossiers;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item->isHidden() && item->checkState(DueCodeColumn) == Qt::Checked)
            dossiers.push_back(at(row));
    }
    return dossiers;
}

void DueView::tickAll()
{
    const auto isOpen = [this](int row) { return !m_list->topLevelItem(row)->isHidden(); };
    int open = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        open += isOpen(row) ? 1 : 0;
    const bool all = int(ticked().size()) == open; // once more: none
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (isOpen(row))
            m_list->topLevelItem(row)->setCheckState(DueCodeColumn,
                                                     all ? Qt::Unchecked : Qt::Checked);
    }
}

void DueView::clear()
{
    m_message->clear();
    setEntries({});
}

void DueView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace motcua
