#include "ui/desk/queue/ticketcard.h"

#include "ui/desk/queue/verbbar.h"
#include "ui/desk/window/elidedlabel.h"

#include <QBoxLayout>
#include <QLabel>

namespace motcua {

TicketCard::TicketCard(QWidget *parent)
    : QFrame(parent)
    , m_caption(new QLabel(this))
    , m_asking(new QLabel(this))
    , m_number(new QLabel(this))
    , m_colour(new QFrame(this))
    , m_title(new ElidedLabel(2, this))
    , m_details(new ElidedLabel(1, this))
    , m_step(new ElidedLabel(1, this))
    , m_verbs(new VerbBar(this))
{
    setObjectName(QStringLiteral("ticketCard"));
    m_caption->setObjectName(QStringLiteral("cardCaption"));
    m_asking->setObjectName(QStringLiteral("cardAsking"));
    m_number->setObjectName(QStringLiteral("cardNumber"));
    m_colour->setObjectName(QStringLiteral("cardColour"));
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_details->setObjectName(QStringLiteral("cardDetails"));
    m_step->setObjectName(QStringLiteral("cardStep"));
    m_number->setContentsMargins(0, 0, 40, 0);
    m_colour->setFixedSize(64, 6);

    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_asking);
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_number);
    left->addWidget(m_colour);
    auto *right = new QVBoxLayout;
    right->setSpacing(5);
    right->addSpacing(12);
    right->addWidget(m_title);
    right->addWidget(m_details);
    right->addWidget(m_step);
    right->addStretch(1);
    auto *person = new QHBoxLayout;
    person->setSpacing(0);
    person->addLayout(left);
    person->addLayout(right, 1);
    // The same height with and without somebody at the counter: no button moves.
    auto *prop = new QSpacerItem(0, 104, QSizePolicy::Fixed, QSizePolicy::Fixed);
    person->addItem(prop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 18);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(person, 1);
    column->addSpacing(12);
    column->addWidget(m_verbs);
    setAsking(false);
}

void TicketCard::setText(const TicketCardText &text)
{
    m_caption->setText(text.caption);
    m_number->setText(text.number);
    m_number->setVisible(!text.number.isEmpty());
    m_colour->setVisible(!text.number.isEmpty());
    m_colour->setStyleSheet(QStringLiteral("background: %1").arg(text.colour.name()));
    m_title->setText(text.title);
    m_details->setText(text.details);
    m_step->setText(text.step);
    m_step->setVisible(!text.step.isEmpty());
}

void TicketCard::setAsking(bool asking)
{
    // Keeps its room: nothing may move while somebody aims at a button.
    m_asking->setText(asking ? tr("Asking…") : QString());
}

} // namespace motcua
