#pragma once

#include "ui/desk/queue/verbs.h"
#include "ui/desk/window/keybar.h"

namespace motcua {

/// The verbs of the state at a counter, with their keys.
class VerbBar : public KeyBar {
    Q_OBJECT

public:
    explicit VerbBar(QWidget *parent = nullptr);

    void setOffers(const std::vector<VerbOffer> &offers);
    const std::vector<VerbOffer> &offers() const { return m_offers; }
    /// The button of an offered verb, for a menu below it; null when it is not offered.
    QWidget *button(Verb verb) const;

Q_SIGNALS:
    void chosen(motcua::Verb verb);

private:
    std::vector<VerbOffer> m_offers;
};

} // namespace motcua
