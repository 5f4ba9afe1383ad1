#include "ui/desk/queue/verbbar.h"

#include "ui/desk/queue/queuewords.h"

#include <algorithm>

namespace motcua {

VerbBar::VerbBar(QWidget *parent)
    : KeyBar(QStringLiteral("verb"), parent)
{
    setObjectName(QStringLiteral("verbBar"));
    connect(this, &KeyBar::keyChosen, this,
            [this](int index) { Q_EMIT chosen(m_offers[std::size_t(index)].verb); });
}

void VerbBar::setOffers(const std::vector<VerbOffer> &offers)
{
    m_offers = offers;
    std::vector<KeyOffer> keys;
    for (const VerbOffer &offer : offers)
        keys.push_back({QueueWords::verb(offer.verb), QKeySequence(offer.key), offer.primary});
    setKeys(keys);
}

QWidget *VerbBar::button(Verb verb) const
{
    const auto offer = std::ranges::find(m_offers, verb, &VerbOffer::verb);
    return offer == m_offers.end() ? nullptr : buttonAt(std::size_t(offer - m_offers.begin()));
}

} // namespace motcua
