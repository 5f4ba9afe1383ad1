#include "ui/desk/dossiers/dossierview.h"

#include "ui/desk/dossiers/dossierabout.h"
#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

enum DossierColumn { WhoseColumn, WhatColumn, DueColumn };

constexpr std::array AllStates{DossierState::InProcess, DossierState::WaitingSupplement,
                               DossierState::Approved,  DossierState::Refused,
                               DossierState::Returned,  DossierState::Withdrawn,
                               DossierState::Stopped,   DossierState::Voided};
const QColor LateColour(0x7D, 0x00, 0x16);

} // namespace

DossierView::DossierView(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_late(new QCheckBox(tr("Late only"), this))
    , m_list(new QTreeWidget(this))
    , m_count(plainLabel("dossiersCount", this))
    , m_about(new DossierAbout(this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("dossierView"));
    m_search->setObjectName(QStringLiteral("dossiersSearch"));
    m_search->setPlaceholderText(tr("Code, words of a name, beginning of a number"));
    m_search->setAccessibleName(tr("Search dossiers"));
    m_search->setClearButtonEnabled(true);
    m_state->setObjectName(QStringLiteral("dossiersState"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), 0);
    for (const DossierState state : AllStates)
        m_state->addItem(DossierWords::state(state), int(state));
    m_field->setObjectName(QStringLiteral("dossiersField"));
    m_field->setAccessibleName(tr("Field"));
    m_late->setObjectName(QStringLiteral("dossiersLate"));
    m_list->setObjectName(QStringLiteral("dossiersList"));
    m_list->setAccessibleName(tr("Dossiers"));
    m_list->setHeaderLabels({tr("Code and name"), tr("Procedure and state"), tr("Due")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);

    auto *split = new QSplitter(this);
    split->addWidget(makeList());
    split->addWidget(m_about);
    split->setChildrenCollapsible(false);
    split->setSizes({600, 520});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(split, 1);

    connect(m_search, &QLineEdit::textChanged, this, &DossierView::searchChanged);
    connect(m_state, &QComboBox::activated, this, &DossierView::searchChanged);
    connect(m_field, &QComboBox::activated, this, &DossierView::searchChanged);
    connect(m_late, &QCheckBox::clicked, this, &DossierView::searchChanged);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DossierView::choiceChanged);
    connect(m_message, &MessageBar::actionWanted, this, &DossierView::messageActionWanted);
    connect(&form(), &DossierForm::closed, m_list, qOverload<>(&QWidget::setFocus));
    setFocusProxy(m_search);
    // From what is looked for to what is found.
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, qOverload<>(&QWidget::setFocus));
}

QWidget *DossierView::makeList()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_state, 1);
    filters->addWidget(m_field, 1);
    filters->addWidget(m_late);
    QHeaderView *head = m_list->header();
    head->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    head->setStretchLastSection(false);
    auto *column = new QVBoxLayout(panel);
    column->addWidget(m_search);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    return panel;
}

DossierForm &DossierView::form() { return m_about->form(); }

void DossierView::setFields(const std::vector<std::pair<QString, QString>> &fields)
{
    if (fields == m_fields && m_field->count() > 0)
        return;
    m_fields = fields;
    const QString kept = field();
    m_field->clear();
    m_field->addItem(tr("All fields"), QString());
    for (const auto &[code, name] : fields)
        m_field->addItem(name, code);
    m_field->setCurrentIndex(std::max(0, m_field->findData(kept)));
}

void DossierView::setEntries(const std::vector<DossierEntry> &entries, const QString &count)
{
    m_count->setText(count);
    if (entries == m_entries)
        return;
    const Id kept = chosen();
    m_entries = entries;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QList<QTreeWidgetItem *> items;
        for (const DossierEntry &entry : entries) {
            auto *item = new QTreeWidgetItem({entry.code + u'\n' + entry.owner,
                                              entry.procedure + u'\n' + entry.state, entry.due});
            if (entry.late)
                item->setForeground(WhatColumn, LateColour);
            items.append(item);
        }
        m_list->addTopLevelItems(items);
        for (const int column : {WhoseColumn, DueColumn})
            m_list->resizeColumnToContents(column);
    }
    choose(kept);
}

void DossierView::choose(const Id &dossier)
{
    const auto wanted = std::ranges::find(m_entries, dossier, &DossierEntry::dossier);
    const int row = wanted == m_entries.end() ? 0 : int(wanted - m_entries.begin());
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    Q_EMIT choiceChanged();
}

QString DossierView::typed() const { return m_search->text(); }

void DossierView::setTyped(const QString &text) { m_search->setText(text); }

std::optional<DossierState> DossierView::state() const
{
    const int state = m_state->currentData().toInt();
    return state == 0 ? std::nullopt : std::optional(DossierState(state));
}

QString DossierView::field() const { return m_field->currentData().toString(); }

bool DossierView::lateOnly() const { return m_late->isChecked(); }

Id DossierView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? Id{} : m_entries[std::size_t(row)].dossier;
}

void DossierView::clearFilters()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_state->setCurrentIndex(0);
    m_field->setCurrentIndex(0);
    m_late->setChecked(false);
}

void DossierView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void DossierView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT left();
}

} // namespace motcua
