#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace motcua {

/// The text of bytes that were read out of a picture; nothing when they cannot be one: not valid
/// UTF-8, nothing at all, signs that are no text. Code pages are not guessed: a name with other
/// letters is worse than none.
std::optional<QString> readText(QByteArrayView bytes);

} // namespace motcua
