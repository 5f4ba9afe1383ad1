#pragma once

#include <QString>

#include <optional>

namespace motcua {

/// What the QR on a reserve number says: whose number it is. The day it will be used on is not
/// known when it is printed.
///
///     MOTCUA:R:27259:A901
struct ReserveCode {
    int site = 0; ///< Site::id, 0..99999
    QString number; ///< as shown: "A901"
    bool operator==(const ReserveCode &) const = default;
};

QString encodeReserveCode(const ReserveCode &code);
/// Nothing when the text is not exactly a reserve number's code. Never trusts its length or
/// content.
std::optional<ReserveCode> decodeReserveCode(QStringView text);

} // namespace motcua
