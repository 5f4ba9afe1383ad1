#include "ui/desk/window/counterchooser.h"

#include "ui/desk/window/flowbox.h"
#include "ui/desk/window/notebutton.h"
#include "ui/desk/window/plainparts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

CounterChooser::CounterChooser(QWidget *parent)
    : QWidget(parent)
    , m_tiles(new FlowBox(16))
{
    setObjectName(QStringLiteral("counterChooser"));
    auto *title = new QLabel(tr("Which counter is this machine at?"), this);
    title->setObjectName(QStringLiteral("chooserTitle"));
    auto *advice = new QLabel(
        tr("It is remembered on this machine and can be changed in the menu at any time."), this);
    advice->setObjectName(QStringLiteral("chooserAdvice"));
    advice->setWordWrap(true);

    m_tiles->setObjectName(QStringLiteral("chooserTiles"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(advice);
    column->addSpacing(16);
    column->addWidget(plainScroll("chooserScroll", m_tiles, this), 1);
}

void CounterChooser::setOffers(const std::vector<CounterOffer> &offers)
{
    if (offers == m_offers)
        return;
    m_offers = offers;
    for (NoteButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    for (const CounterOffer &offer : offers) {
        auto *button = new NoteButton(QStringLiteral("counter"), m_tiles);
        button->setObjectName(QStringLiteral("chooserCounter%1").arg(offer.number));
        button->setTexts(offer.name, offer.serves);
        button->setFixedSize(500, 64);
        connect(button, &NoteButton::clicked, this,
                [this, number = offer.number] { Q_EMIT counterChosen(number); });
        m_tiles->addWidget(button);
        m_buttons.push_back(button);
    }
}

void CounterChooser::keyPressEvent(QKeyEvent *event)
{
    auto *focused = qobject_cast<NoteButton *>(focusWidget());
    if (focused && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return focused->click();
    const int number = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    const auto chosen = std::find_if(m_offers.begin(), m_offers.end(),
                                     [&](const CounterOffer &o) { return o.number == number; });
    if (chosen == m_offers.end())
        QWidget::keyPressEvent(event);
    else
        Q_EMIT counterChosen(number);
}

void CounterChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_buttons.empty())
        m_buttons.front()->setFocus();
}

} // namespace motcua
