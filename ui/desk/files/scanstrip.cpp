#include "ui/desk/files/scanstrip.h"

#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

ScanStrip::ScanStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel("scanStripText", this))
    , m_add(plainButton("scanStripAdd", tr("Add"), "main", this))
    , m_leave(plainButton("scanStripLeave", tr("Leave it there"), "plain", this))
{
    setObjectName(QStringLiteral("scanStrip"));
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_add);
    verbs->addWidget(m_leave);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(verbs);
    connect(m_add, &QPushButton::clicked, this, &ScanStrip::addWanted);
    connect(m_leave, &QPushButton::clicked, this, &ScanStrip::leaveWanted);
    hide();
}

void ScanStrip::set(const QString &text, const QString &add)
{
    m_text->setText(text);
    if (!add.isEmpty())
        m_add->setText(add);
    m_add->setVisible(!add.isEmpty());
    m_leave->setVisible(!add.isEmpty());
    setVisible(!text.isEmpty());
}

} // namespace motcua
