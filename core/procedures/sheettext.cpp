#include "core/procedures/sheettext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr QByteArrayView LittleMark("\xff\xfe", 2);
constexpr QByteArrayView BigMark("\xfe\xff", 2);
constexpr char32_t None = 0xfffd;

// Bytes 0x80..0xff of code page 1258; tones stand behind their letter as marks of their own.
constexpr std::array<char16_t, 128> Windows1258Letters{
    0x20ac, None,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, None,   0x2039,
    0x0152, None,   None,   None,   None,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, None,   0x203a, 0x0153, None,   None,   0x0178, 0x00a0, 0x00a1, 0x00a2, 0x00a3,
    0x00a4, 0x00a5, 0x00a6, 0x00a7, 0x00a8, 0x00a9, 0x00aa, 0x00ab, 0x00ac, 0x00ad, 0x00ae, 0x00af,
    0x00b0, 0x00b1, 0x00b2, 0x00b3, 0x00b4, 0x00b5, 0x00b6, 0x00b7, 0x00b8, 0x00b9, 0x00ba, 0x00bb,
    0x00bc, 0x00bd, 0x00be, 0x00bf, 0x00c0, 0x00c1, 0x00c2, 0x0102, 0x00c4, 0x00c5, 0x00c6, 0x00c7,
    0x00c8, 0x00c9, 0x00ca, 0x00cb, 0x0300, 0x00cd, 0x00ce, 0x00cf, 0x0110, 0x00d1, 0x0309, 0x00d3,
    0x00d4, 0x01a0, 0x00d6, 0x00d7, 0x00d8, 0x00d9, 0x00da, 0x00db, 0x00dc, 0x01af, 0x0303, 0x00df,
    0x00e0, 0x00e1, 0x00e2, 0x0103, 0x00e4, 0x00e5, 0x00e6, 0x00e7, 0x00e8, 0x00e9, 0x00ea, 0x00eb,
    0x0301, 0x00ed, 0x00ee, 0x00ef, 0x0111, 0x00f1, 0x0323, 0x00f3, 0x00f4, 0x01a1, 0x00f6, 0x00f7,
    0x00f8, 0x00f9, 0x00fa, 0x00fb, 0x00fc, 0x01b0, 0x20ab, 0x00ff};

std::optional<QString> fromWindows1258(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text += code < 0x80 ? QChar(char16_t{code}) : QChar(Windows1258Letters[code - 0x80]);
    }
    return text.contains(QChar(None)) ? std::nullopt : std::optional(text);
}

bool isLittle(QByteArrayView bytes)
{
    if (bytes.startsWith(BigMark))
        return false;
    if (bytes.startsWith(LittleMark))
        return true;
    // Most letters of a sheet are Latin: their high half is zero.
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == 0;
    return zeros[1] >= zeros[0];
}

std::optional<QString> decoded(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QString> read(QByteArrayView bytes, SheetEncoding encoding)
{
    switch (encoding) {
    case SheetEncoding::Utf8: return decoded(bytes, QStringConverter::Utf8);
    case SheetEncoding::Utf16:
        return bytes.size() % 2 != 0
            ? std::nullopt
            : decoded(bytes,
                      isLittle(bytes) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    case SheetEncoding::Windows1258: return fromWindows1258(bytes);
    }
    return std::nullopt;
}

// A stray one in a UTF-8 file makes it no UTF-16.
template <typename Text, typename Sign> bool hasManyZeros(const Text &text, Sign zero)
{
    constexpr qsizetype LatinShare = 8;
    return std::count(text.begin(), text.end(), zero) * LatinShare > text.size();
}

} // namespace

SheetEncoding likelyEncoding(QByteArrayView bytes)
{
    const bool hasMark = bytes.startsWith(LittleMark) || bytes.startsWith(BigMark);
    if (hasMark || hasManyZeros(bytes, '\0'))
        return SheetEncoding::Utf16;
    return read(bytes, SheetEncoding::Utf8) ? SheetEncoding::Utf8 : SheetEncoding::Windows1258;
}

std::optional<QString> sheetText(QByteArrayView bytes, SheetEncoding encoding)
{
    auto text = read(bytes, encoding);
    if (!text || hasManyZeros(*text, QChar(u'\0')))
        return std::nullopt;
    if (text->startsWith(QChar(QChar::ByteOrderMark)))
        text->remove(0, 1);
    text->replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text->normalized(QString::NormalizationForm_C);
}

} // namespace motcua
