#include "ui/desk/dossiers/dossierview.h"

#include "ui/desk/dossiers/dossierabout.h"
#include "ui/desk/dossiers/dossierfilters.h"
#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/dossiers/exportform.h"
#include "ui/desk/dossiers/viewchooser.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum DossierColumn { WhoseColumn, WhatColumn, DueColumn };

const QColor LateColour(0x7D, 0x00, 0x16);

} // namespace

DossierView::DossierView(QWidget *parent)
    : QWidget(parent)
    , m_filters(new DossierFilters(this))
    , m_views(new ViewChooser(this))
    , m_export(new ExportForm(this))
    , m_list(new QTreeWidget(this))
    , m_count(plainLabel("dossiersCount", this))
    , m_about(new DossierAbout(this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("dossierView"));
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
    column->addWidget(m_views->nameLine());
    column->addWidget(m_export);
    column->addWidget(split, 1);

    addActions(m_views->actions()); // its keys are heard on the whole page
    auto *exports = new QShortcut(QKeySequence(QStringLiteral("Ctrl+E")), this);
    exports->setContext(Qt::WidgetWithChildrenShortcut);
    connect(exports, &QShortcut::activated, this, &DossierView::exportWanted);
    connect(m_views, &ViewChooser::lineClosed, this, &DossierView::focusList);
    connect(m_filters, &DossierFilters::changed, this, &DossierView::searchChanged);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DossierView::choiceChanged);
    connect(m_message, &MessageBar::actionWanted, this, &DossierView::messageActionWanted);
    connect(m_filters, &DossierFilters::goOn, this, &DossierView::focusList);
    connect(&form(), &DossierForm::closed, this, &DossierView::focusList);
    startAt(this, m_filters);
}

QWidget *DossierView::makeList()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    QHeaderView *head = m_list->header();
    head->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    head->setStretchLastSection(false);
    auto *column = new QVBoxLayout(panel);
    auto *exports = plainButton("dossiersExport", tr("Workbook…"), "plain", panel);
    exports->setAccessibleName(tr("Write a workbook of these dossiers"));
    connect(exports, &QPushButton::clicked, this, &DossierView::exportWanted);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(exports);
    column->addWidget(m_views);
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return panel;
}

DossierForm &DossierView::form() { return m_about->form(); }

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

void DossierView::setTyped(const QString &text) { m_filters->setTyped(text); }

void DossierView::focusList() { m_list->setFocus(); }

Id DossierView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? Id{} : m_entries[std::size_t(row)].dossier;
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
