#pragma once

#include <QString>

namespace motcua {

/// What a scanner that types as a keyboard makes of Vietnamese letters, and the way back. Letters
/// are never invented: what has more than one reading stays open.
struct RepairedText {
    enum class Damage {
        None,
        Repaired, ///< all of it; to be looked at all the same
        Open, ///< "?" stands where a letter is lost
        InputMethod, ///< an input method composed while the scanner typed: switch it off
    };
    QString text;
    Damage damage = Damage::None;
    bool operator==(const RepairedText &) const = default;
};

/// A name or an address as it was typed. Only for fields of letters: figures of others would be
/// taken for damaged letters.
RepairedText repairTyped(const QString &typed);

} // namespace motcua
