#include "ui/desk/queue/ticketcard.h"

#include "ui/desk/queue/verbbar.h"
#include "ui/desk/window/elidedlabel.h"

#include <QGridLayout>
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
    m_number->setFixedHeight(78); // of its letters; the font's line is higher
    m_colour->setFixedSize(64, 6);

    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_caption);
    left->addWidget(m_number);
    left->addWidget(m_colour);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(5);
    right->addSpacing(6);
    right->addWidget(m_title);
    right->addWidget(m_details);
    right->addWidget(m_step);
    right->addStretch(1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 14, 24, 18);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(10);
    grid->addLayout(left, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->addWidget(m_asking, 0, 2, Qt::AlignTop);
    grid->addWidget(m_verbs, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
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
