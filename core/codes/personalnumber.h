#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace motcua {

enum class Sex { Male, Female };

/// The personal identification number (số định danh cá nhân): PPP G YY RRRRRR (NĐ 137/2015,
/// Điều 13; TT 59/2021/TT-BCA, Điều 4). It has no check digit.
struct PersonalNumber {
    QString text; ///< 12 digits
    /// Where the birth was registered, under the codes of 63 provinces; from 100 on a country.
    /// A number keeps it for life, so it may name a province that is merged today.
    int place = 0;
    Sex sex = Sex::Male;
    int bornYear = 0;
    bool operator==(const PersonalNumber &) const = default;
};

/// Nothing unless the text is 12 digits of ASCII. An unknown place is valid.
std::optional<PersonalNumber> personalNumber(QStringView text);

/// Name of one of the 63 provinces, as it was before 1/7/2025; empty for another place.
QString provinceName(int place);

} // namespace motcua
