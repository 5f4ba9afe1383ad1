#include "ui/desk/upload/portalsection.h"

#include "ui/desk/upload/uploadfields.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

PortalSection::PortalSection(SettingsDraft &draft, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_list(new QListWidget(this))
    , m_up(plainButton("portalUp", tr("Earlier (Ctrl+Up)"), "plain", this))
    , m_down(plainButton("portalDown", tr("Later (Ctrl+Down)"), "plain", this))
{
    QLabel *advice = plainLabel("formHint", this);
    advice->setText(tr("The page “To be entered” copies the fields of a dossier in this order, one "
                       "key each, as the province's form asks for them."));
    m_list->setObjectName(QStringLiteral("portalFields"));
    m_list->setAccessibleName(tr("Fields in the order of the province's form"));
    m_up->setShortcut(QKeySequence(QStringLiteral("Ctrl+Up")));
    m_down->setShortcut(QKeySequence(QStringLiteral("Ctrl+Down")));
    QPushButton *save = plainButton("portalSave", tr("Keep the order (Ctrl+S)"), "main", this);
    save->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    QPushButton *usual = plainButton("portalUsual", tr("As usual"), "plain", this);
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(8);
    for (QPushButton *button : {m_up, m_down, save, usual})
        verbs->addWidget(button);
    verbs->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list, 1);
    row->addLayout(verbs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(advice);
    column->addLayout(row, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(save, &QPushButton::clicked, this, &PortalSection::saveWanted);
    connect(usual, &QPushButton::clicked, this, &PortalSection::usualWanted);
}

void PortalSection::setOrder(const QStringList &keys)
{
    m_list->clear();
    for (const QString &key : keys) {
        auto *item = new QListWidgetItem(UploadFields::label(key), m_list);
        item->setData(Qt::UserRole, key);
    }
    m_list->setCurrentRow(keys.isEmpty() ? -1 : 0);
}

QStringList PortalSection::order() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    return keys;
}

void PortalSection::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

} // namespace motcua
