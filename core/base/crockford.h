#pragma once

#include <QString>

namespace motcua {

class Random;

/// Crockford's Base32, for codes that people read aloud and type: no I, L, O, U.
inline constexpr QStringView CrockfordSigns = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Five random bits a sign.
QString randomCrockford(int signs, Random &random);
/// What was typed as it was made: in capitals, without dashes and blanks, signs that look alike
/// taken for one. Other signs stay.
QString plainCrockford(QStringView typed);
/// Of CrockfordSigns alone.
bool isCrockford(QStringView text);

} // namespace motcua
