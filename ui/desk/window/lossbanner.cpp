#include "ui/desk/window/lossbanner.h"

#include "ui/desk/window/plainparts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace motcua {

LossBanner::LossBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel("lossText", this))
{
    setObjectName(QStringLiteral("lossBanner"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse); // the path of the list
    auto *read = plainButton("lossRead", tr("Read, do not tell it again"), "paper", this);
    read->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(read, 0, Qt::AlignTop);
    connect(read, &QPushButton::clicked, this, &LossBanner::read);
    hide();
}

void LossBanner::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString LossBanner::text() const { return m_text->text(); }

} // namespace motcua
