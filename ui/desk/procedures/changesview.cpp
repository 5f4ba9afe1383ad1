#include "ui/desk/procedures/changesview.h"

#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace motcua {

ChangesView::ChangesView(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel("proceduresChangesTitle", this))
    , m_changes(new QTreeWidget(this))
    , m_accept(plainButton("proceduresAccept", tr("Accept the changes"), "main", this))
{
    setObjectName(QStringLiteral("listPanel"));
    m_changes->setObjectName(QStringLiteral("proceduresChanges"));
    m_changes->setAccessibleName(tr("Changes"));
    m_changes->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setWordWrap(true);
    auto *back = plainButton("proceduresChangesBack", tr("Back to the list (Esc)"), "plain", this);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_accept);
    verbs->addWidget(back);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_changes, 1);
    column->addLayout(verbs);
    connect(m_accept, &QPushButton::clicked, this, &ChangesView::acceptWanted);
    connect(back, &QPushButton::clicked, this, &ChangesView::backWanted);
}

void ChangesView::showChanges(const QString &title, const std::vector<ChangeEntry> &changes,
                              const QString &accept)
{
    m_title->setText(title);
    m_accept->setVisible(!accept.isEmpty());
    if (!accept.isEmpty())
        m_accept->setText(accept);
    m_changes->clear();
    QList<QTreeWidgetItem *> items;
    for (const ChangeEntry &change : changes) {
        items.append(new QTreeWidgetItem(QStringList{change.title}));
        for (const ChangeEntry::Key &key : change.keys)
            new QTreeWidgetItem(items.back(), {key.label, key.before, key.after});
    }
    m_changes->addTopLevelItems(items);
    for (QTreeWidgetItem *item : items)
        item->setFirstColumnSpanned(true);
    m_changes->expandAll();
    for (int column = 0; column < m_changes->columnCount(); ++column)
        m_changes->setColumnWidth(column, m_changes->viewport()->width() / 3);
    m_changes->setFocus();
}

} // namespace motcua
