#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace motcua {

/// What the texts of our QR codes are made of: parts between colons, the first two of which say
/// whose code it is and of what.

/// Longer texts are none of ours: what a stranger made a megabyte long is not even split.
inline constexpr qsizetype LongestCode = 64;
inline constexpr int SiteDigits = 5;
inline constexpr int DayDigits = 8;

/// QStringView::toInt also takes signs, blanks and the digits of other scripts.
inline bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

inline bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
    });
}

/// Base64url without padding.
inline QString base64Signs(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// The bytes whose signs these are. Base64 leaves bits over at the end: of two texts for the same
/// bytes one is none.
inline std::optional<QByteArray> bytesOfSigns(QStringView text)
{
    auto read = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || base64Signs(*read) != text)
        return std::nullopt;
    return std::move(*read);
}

/// "yyyyMMdd"; an invalid date for anything else.
inline QDate parseDay(QStringView text)
{
    if (text.size() != DayDigits || !isDigits(text))
        return {};
    return QDate(text.first(4).toInt(), text.sliced(4, 2).toInt(), text.sliced(6).toInt());
}

} // namespace motcua
