#pragma once

#include "ui/desk/window/flowbox.h"

#include <QKeySequence>
#include <QString>

#include <vector>

class QShortcut;

namespace motcua {

class NoteButton;

/// Something that can be done, with its key.
struct KeyOffer {
    QString text;
    QKeySequence key;
    bool primary = false; ///< the one expected next
    bool operator==(const KeyOffer &) const = default;
};

/// One row of buttons that follows the state, with their keys; wraps when there are many. Keys are
/// heard while the row is seen.
class KeyBar : public FlowBox {
    Q_OBJECT

public:
    /// Its buttons are called `name` with their place behind it.
    explicit KeyBar(const QString &name, QWidget *parent = nullptr);

    void setKeys(const std::vector<KeyOffer> &offers);
    /// While an answer is awaited nothing can be pressed; the button pressed shows it. Buttons stay
    /// enabled so that the keyboard focus stays where it is.
    void setLocked(bool locked);
    void focusFirst();
    /// The button at a place of the offers.
    QWidget *buttonAt(std::size_t index) const;

Q_SIGNALS:
    /// A place of the offers.
    void keyChosen(int index);

private:
    struct Place {
        NoteButton *button = nullptr;
        QShortcut *shortcut = nullptr;
    };
    void addPlace();
    void press(std::size_t index);

    QString m_name;
    std::vector<KeyOffer> m_keys;
    std::vector<Place> m_places; ///< reused from state to state, so that focus keeps its place
    bool m_locked = false;
};

} // namespace motcua
