#pragma once

#include <QStringView>

namespace motcua {

/// Whether a word is a syllable that Vietnamese can have, in any letter case: initial, rime and
/// tone fit. Names of other peoples of the country ("H'Hen") are none: never a reason to refuse a
/// name.
bool isVietnameseSyllable(QStringView word);

/// Whether it is a letter of the alphabet that carries a mark: ă, Đ, ễ.
bool isMarkedVietnameseLetter(QChar letter);

} // namespace motcua
