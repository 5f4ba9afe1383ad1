#include "ui/desk/window/keybar.h"

#include "ui/desk/window/notebutton.h"

#include <QShortcut>

namespace motcua {

KeyBar::KeyBar(const QString &name, QWidget *parent)
    : FlowBox(12, parent)
    , m_name(name)
{
}

void KeyBar::setKeys(const std::vector<KeyOffer> &offers)
{
    if (offers == m_keys)
        return;
    m_keys = offers;
    while (m_places.size() < offers.size())
        addPlace();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        const bool used = i < offers.size();
        place.button->setVisible(used);
        place.shortcut->setKey(used ? offers[i].key : QKeySequence());
        if (!used)
            continue;
        place.button->setTexts(offers[i].text, offers[i].key.toString(QKeySequence::NativeText));
        place.button->setLook("primary", offers[i].primary);
    }
}

void KeyBar::setLocked(bool locked)
{
    m_locked = locked;
    for (const Place &place : m_places) {
        place.button->setLook("locked", locked);
        if (!locked)
            place.button->setLook("pressedNow", false);
    }
}

void KeyBar::focusFirst()
{
    if (!m_places.empty())
        m_places.front().button->setFocus();
}

QWidget *KeyBar::buttonAt(std::size_t index) const { return m_places[index].button; }

void KeyBar::addPlace()
{
    const std::size_t index = m_places.size();
    auto *button = new NoteButton(QStringLiteral("verb"), this);
    button->setObjectName(m_name + QString::number(index));
    button->setMinimumHeight(52);
    auto *shortcut = new QShortcut(this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, index] { press(index); });
    connect(button, &NoteButton::clicked, this, [this, index] { press(index); });
    addWidget(button);
    m_places.push_back({button, shortcut});
}

void KeyBar::press(std::size_t index)
{
    if (m_locked || index >= m_keys.size())
        return;
    // Seen before the work begins: writing to a slow disk must not look like a dead key.
    NoteButton *button = m_places[index].button;
    button->setLook("pressedNow", true);
    button->repaint();
    Q_EMIT keyChosen(int(index));
    if (!m_locked)
        button->setLook("pressedNow", false);
}

} // namespace motcua
