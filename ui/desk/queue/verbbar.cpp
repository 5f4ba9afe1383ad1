#include "ui/desk/queue/verbbar.h"

#include "ui/desk/queue/queuewords.h"
#include "ui/desk/window/notebutton.h"

#include <QShortcut>

#include <algorithm>

namespace motcua {

VerbBar::VerbBar(QWidget *parent)
    : FlowBox(12, parent)
{
    setObjectName(QStringLiteral("verbBar"));
}

void VerbBar::setOffers(const std::vector<VerbOffer> &offers)
{
    if (offers == m_offers)
        return;
    m_offers = offers;
    while (m_places.size() < offers.size())
        addPlace();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        const bool used = i < offers.size();
        place.button->setVisible(used);
        place.shortcut->setKey(used ? QKeySequence(offers[i].key) : QKeySequence());
        if (!used)
            continue;
        place.button->setTexts(QueueWords::verb(offers[i].verb),
                               QKeySequence(offers[i].key).toString(QKeySequence::NativeText));
        place.button->setLook("primary", offers[i].primary);
    }
}

void VerbBar::setLocked(bool locked)
{
    m_locked = locked;
    for (const Place &place : m_places) {
        place.button->setLook("locked", locked);
        if (!locked)
            place.button->setLook("pressedNow", false);
    }
}

void VerbBar::focusFirst()
{
    if (!m_places.empty())
        m_places.front().button->setFocus();
}

QWidget *VerbBar::button(Verb verb) const
{
    const auto offer = std::ranges::find(m_offers, verb, &VerbOffer::verb);
    return offer == m_offers.end() ? nullptr
                                   : m_places[std::size_t(offer - m_offers.begin())].button;
}

void VerbBar::addPlace()
{
    const std::size_t index = m_places.size();
    auto *button = new NoteButton(QStringLiteral("verb"), this);
    button->setObjectName(QStringLiteral("verb%1").arg(index));
    button->setMinimumHeight(52);
    auto *shortcut = new QShortcut(this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, index] { press(index); });
    connect(button, &NoteButton::clicked, this, [this, index] { press(index); });
    addWidget(button);
    m_places.push_back({button, shortcut});
}

void VerbBar::press(std::size_t index)
{
    if (m_locked || index >= m_offers.size())
        return;
    // Seen before the work begins: writing to a slow disk must not look like a dead key.
    NoteButton *button = m_places[index].button;
    button->setLook("pressedNow", true);
    button->repaint();
    const Verb verb = m_offers[index].verb;
    Q_EMIT chosen(verb);
    if (!m_locked)
        button->setLook("pressedNow", false);
}

} // namespace motcua
