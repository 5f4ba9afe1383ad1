#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua {

/// What the QR on a form that we printed says: which form of which procedure it is, in which
/// version, and, when somebody filled it here, the number of the draft and its answers, sealed so
/// that only the staff of the site can open them:
///
///     https://…/thu-tuc-hanh-chinh/…#MOTCUA:F:1.001193:to-khai-khai-sinh:3:0007:<Base64url>
///
/// Before "#" stands the link of the procedure, which any phone opens; no phone sends the rest.
struct FormCode {
    static constexpr qsizetype MostSealed = 1400; ///< bytes: more makes no code that prints well

    QString procedure; ///< code of the catalogue
    QString form; ///< small letters, digits and dashes
    int version = 1;
    QString draft; ///< letters and digits; empty on a blank form
    QByteArray sealed; ///< a libsodium sealed box; empty on a blank form

    bool operator==(const FormCode &) const = default;
};

/// The text of the QR; `address` is the link of the procedure, see addressOf().
QString encodeFormCode(const FormCode &code, const QString &address);
/// Nothing when the text is not exactly a form's code. Never trusts its length or content; what is
/// sealed is not opened here.
std::optional<FormCode> decodeFormCode(QStringView text);

} // namespace motcua
