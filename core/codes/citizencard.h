#pragma once

#include "core/codes/personalnumber.h"
#include "core/codes/wedgerepair.h"

#include <QDate>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua {

/// A date as a card writes it; day and month may be unknown (0).
struct CardDate {
    int year = 0; ///< 0: nothing could be read
    int month = 0;
    int day = 0;
    /// "1990-03-15", "1990-03", "1990"; empty for none.
    QString iso() const;
    bool operator==(const CardDate &) const = default;
};

/// Years that somebody has completed on this day for certain, whatever is unknown of the birth;
/// nothing without a year, or before it.
std::optional<int> fullYears(const CardDate &born, QDate day);

/// What the QR of a citizen's card says: thẻ CCCD (2021, front) and thẻ căn cước (2024, back). A
/// card is never refused for what does not fit: the clerk looks at it.
struct CitizenCard {
    enum class Warning {
        Incomplete = 1, ///< fields are missing: look the person up by the number
        BadOldId = 2, ///< is there and is not 9 digits
        BadBirth = 4,
        BadIssue = 8,
        SexContradictsNumber = 16,
        YearContradictsNumber = 32,
        UnknownSex = 64,
        NameRepaired = 128, ///< damaged by the way it was typed: to be checked letter by letter
        AddressRepaired = 256,
        NameDamaged = 512, ///< and letters are missing: to be typed
        AddressDamaged = 1024,
        InputMethod = 2048, ///< composed while the scanner typed: switch it off and scan again
    };
    Q_DECLARE_FLAGS(Warnings, Warning)

    PersonalNumber number;
    QString oldId; ///< số CMND, 9 digits; empty on many cards
    QString name;
    CardDate born;
    std::optional<Sex> sex;
    QString address; ///< as printed on the day of issue: never the present one unasked
    CardDate issued;
    /// Fields behind the seventh, without empty ones at the end. Their order is not published: a
    /// cancelled number is 12 digits, a parent's name has letters.
    QStringList extra;
    Warnings warnings;

    bool operator==(const CitizenCard &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(CitizenCard::Warnings)

/// Nothing when the text is no card's: it does not begin with 12 digits and a bar, or is another
/// code that does. Blanks and signs that scanners add are no harm.
std::optional<CitizenCard> parseCitizenCard(QStringView text);

} // namespace motcua
