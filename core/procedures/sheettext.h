#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace motcua {

/// Encodings in which spreadsheets save text in Vietnam.
enum class SheetEncoding {
    Utf8, ///< with or without a mark at the beginning
    Utf16, ///< "Unicode text"; without a mark the half with the zeros tells the order
    Windows1258, ///< the code page of Vietnamese Windows
};

/// What the bytes look like: a mark or many zeros tell UTF-16, else all valid UTF-8 is UTF-8.
SheetEncoding likelyEncoding(QByteArrayView bytes);

/// The text in NFC, without a mark, its lines ended by \n. Nothing when the bytes are none in this
/// encoding, or so many zeros that they are of another; a stray one stays in the text.
std::optional<QString> sheetText(QByteArrayView bytes, SheetEncoding encoding);

} // namespace motcua
