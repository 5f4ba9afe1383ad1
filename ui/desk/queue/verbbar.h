#pragma once

#include "ui/desk/queue/verbs.h"
#include "ui/desk/window/flowbox.h"

class QShortcut;

namespace motcua {

class NoteButton;

/// One row of buttons that follows the state, with their keys; wraps when there are many.
class VerbBar : public FlowBox {
    Q_OBJECT

public:
    explicit VerbBar(QWidget *parent = nullptr);

    void setOffers(const std::vector<VerbOffer> &offers);
    const std::vector<VerbOffer> &offers() const { return m_offers; }
    /// While an answer is awaited nothing can be pressed; the button pressed shows it. Buttons stay
    /// enabled so that the keyboard focus stays where it is.
    void setLocked(bool locked);
    void focusFirst();
    /// The button of an offered verb, for a menu below it; null when it is not offered.
    QWidget *button(Verb verb) const;

Q_SIGNALS:
    void chosen(motcua::Verb verb);

private:
    struct Place {
        NoteButton *button = nullptr;
        QShortcut *shortcut = nullptr;
    };
    void addPlace();
    void press(std::size_t index);

    std::vector<VerbOffer> m_offers;
    std::vector<Place> m_places; ///< reused from state to state, so that focus keeps its place
    bool m_locked = false;
};

} // namespace motcua
