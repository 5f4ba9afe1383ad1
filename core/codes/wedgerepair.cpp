#include "core/codes/wedgerepair.h"

#include "core/base/vietnamesesyllable.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace motcua {

namespace {

using Damage = RepairedText::Damage;

/// CP1252's letters for the bytes 0x80 to 0x9F; 0: the byte is none there.
constexpr std::array<char16_t, 32> Cp1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<char> cp1252Byte(QChar c)
{
    if (c.unicode() < 0x100)
        return char(c.unicode());
    const auto it = std::ranges::find(Cp1252, c.unicode());
    return it == Cp1252.end() ? std::nullopt
                              : std::optional(char(0x80 + std::distance(Cp1252.begin(), it)));
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return isMarkedVietnameseLetter(c); });
}

// UTF-8 shown as Latin-1 or CP1252: "Nguyá»…n".
std::optional<QString> fromCp1252(const QString &typed)
{
    QByteArray bytes;
    for (const QChar c : typed) {
        const auto byte = cp1252Byte(c);
        if (!byte)
            return std::nullopt;
        bytes += *byte;
    }
    const auto text = strictUtf8(bytes);
    return text && *text != typed && hasLetter(*text) ? text : std::nullopt;
}

/// The text with every match replaced by what `letters` makes of it; nothing: it stays.
template <typename Letters>
QString replaced(const QString &text, const QRegularExpression &pattern, Letters letters)
{
    QString result;
    qsizetype end = 0;
    for (const auto &match : pattern.globalMatch(text)) {
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += letters(match).value_or(match.captured());
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

// "&#7885;" and "%E1%BB%8D".
QString unescaped(const QString &typed)
{
    static const QRegularExpression entity(QStringLiteral(R"(&#(x?)([0-9a-fA-F]{2,6});)"));
    static const QRegularExpression percent(QStringLiteral(R"((?:%[89A-Fa-f][0-9A-Fa-f])+)"));
    const QString text = replaced(typed, entity, [](const auto &match) {
        bool fine = false;
        const uint code = match.captured(2).toUInt(&fine, match.captured(1).isEmpty() ? 10 : 16);
        const QChar letter(fine && code < 0x10000 ? char16_t(code) : char16_t(0));
        return isMarkedVietnameseLetter(letter) ? std::optional(QString(letter)) : std::nullopt;
    });
    return replaced(text, percent, [](const auto &match) {
        return strictUtf8(QByteArray::fromPercentEncoding(match.captured().toLatin1()));
    });
}

/// Bytes that were typed as four decimal digits each, "0225" for E1: one run of them.
QByteArray bytesOf(QStringView run)
{
    QByteArray bytes;
    for (qsizetype i = 0; i + 4 <= run.size(); i += 4)
        bytes += char(run.sliced(i, 4).toInt());
    return bytes;
}

int lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

// Bytes that are signs of CP1252 were swallowed by the keyboard's layout.
bool mayBeLost(int byte)
{
    return byte >= 0x80 && byte <= 0x9F && Cp1252[std::size_t(byte - 0x80)] != 0;
}

/// The letters that bytes with one lost among them may have been, "?" for none.
QStringList readings(const QByteArray &bytes)
{
    QStringList letters;
    for (qsizetype at = 1; at <= bytes.size(); ++at) {
        for (int byte = 0x80; byte <= 0x9F; ++byte) {
            if (!mayBeLost(byte))
                continue;
            const auto letter = strictUtf8(QByteArray(bytes).insert(at, char(byte)));
            if (letter && letter->size() == 1 && isMarkedVietnameseLetter(letter->front())
                && !letters.contains(*letter))
                letters.append(*letter);
        }
    }
    return letters;
}

/// One letter, or several readings of it, within the word that stands around it.
struct Piece {
    QString text;
    QStringList readings; ///< not empty: a byte is lost
};

std::vector<Piece> piecesOf(const QString &typed)
{
    // Alone between blanks it is the number of a house.
    static const QRegularExpression run(
        QStringLiteral(R"((?:(?<=\p{L})BYTE|(?<!\d)BYTE(?=BYTE|\p{L}))(?:BYTE)*)")
            .replace(QStringLiteral("BYTE"),
                     QStringLiteral(R"(0(?:1(?:2[89]|[3-9]\d)|2[0-4]\d|25[0-5]))")));
    std::vector<Piece> pieces;
    qsizetype end = 0;
    const auto plain = [&](qsizetype until) {
        if (until > end)
            pieces.push_back({typed.sliced(end, until - end), {}});
    };
    for (const auto &match : run.globalMatch(typed)) {
        plain(match.capturedStart());
        end = match.capturedEnd();
        QByteArray bytes = bytesOf(match.capturedView());
        while (!bytes.isEmpty()) {
            const int whole = lengthOf(bytes.front());
            if (const auto letter =
                    strictUtf8(bytes.first(std::min<qsizetype>(whole, bytes.size())));
                letter && bytes.size() >= whole) {
                pieces.push_back({*letter, {}});
                bytes.remove(0, whole);
                continue;
            }
            // The letter ends where the next one begins.
            qsizetype taken = 1;
            while (taken < bytes.size() && taken < whole
                   && (static_cast<unsigned char>(bytes[taken]) & 0xC0) == 0x80)
                ++taken;
            pieces.push_back({QStringLiteral("?"), readings(bytes.first(taken))});
            bytes.remove(0, taken);
        }
    }
    plain(typed.size());
    return pieces;
}

bool isWordSign(QChar c) { return c.isLetter() || c == u'?'; }

/// The word around a place of a text.
QString wordAround(const QString &text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && isWordSign(text[begin - 1]))
        --begin;
    qsizetype end = at + 1;
    while (end < text.size() && isWordSign(text[end]))
        ++end;
    return text.sliced(begin, end - begin);
}

/// Within a word of capitals a capital; at its beginning too, where names have one.
bool wantsCapital(const QString &word)
{
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    const bool capitals =
        std::ranges::none_of(word, [](QChar c) { return c.isLetter() && c.isLower(); });
    return word.startsWith(u'?') || (capitals && letters > 1);
}

// A lost letter is found again only where exactly one makes the word a syllable.
RepairedText fromDigits(const QString &typed)
{
    const std::vector<Piece> pieces = piecesOf(typed);
    RepairedText repaired{{}, Damage::None};
    std::vector<std::pair<qsizetype, QStringList>> lost;
    for (const Piece &piece : pieces) {
        if (piece.text == u"?")
            lost.emplace_back(repaired.text.size(), piece.readings);
        repaired.text += piece.text;
    }
    if (pieces.size() > 1 || repaired.text != typed)
        repaired.damage = Damage::Repaired;
    for (const auto &[at, letters] : lost) {
        const QString word = wordAround(repaired.text, at);
        QStringList fitting;
        if (word.count(u'?') == 1) {
            for (const QString &letter : letters) {
                if (letter.front().isUpper() == wantsCapital(word)
                    && isVietnameseSyllable(QString(word).replace(u'?', letter)))
                    fitting.append(letter);
            }
        }
        if (fitting.size() == 1)
            repaired.text.replace(at, 1, fitting.front());
        else
            repaired.damage = Damage::Open;
    }
    return repaired;
}

// Code points glued into a word: "V259n" for "Văn".
RepairedText fromCodePoints(const QString &typed)
{
    static const QRegularExpression glued(QStringLiteral(R"((?<=\p{L})(\d{3,4})(?=\p{L}|$|\s))"));
    const QString text = replaced(typed, glued, [](const auto &match) {
        const QChar letter(char16_t(match.capturedView(1).toUInt()));
        return isMarkedVietnameseLetter(letter) ? std::optional(QString(letter)) : std::nullopt;
    });
    return {text, text == typed ? Damage::None : Damage::Repaired};
}

// "Hoôồng": the same letter with more and more marks, as an input method grows it.
bool isComposedTwice(const QString &text)
{
    const auto base = [](QChar c) {
        const QChar small = c.toLower();
        return small == u'đ' ? QChar(u'd')
                             : QString(small).normalized(QString::NormalizationForm_D).front();
    };
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool grows =
            base(text[i]) == base(text[i - 1]) && text[i].toLower() != text[i - 1].toLower();
        const bool marked =
            isMarkedVietnameseLetter(text[i]) || isMarkedVietnameseLetter(text[i - 1]);
        if (grows && marked && !isVietnameseSyllable(wordAround(text, i)))
            return true;
    }
    return false;
}

bool hasBrokenSigns(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const bool drawing = c.unicode() >= 0x2500 && c.unicode() <= 0x25FF;
        return drawing || c == QChar::ReplacementCharacter;
    });
}

} // namespace

RepairedText repairTyped(const QString &typed)
{
    const QString composed = typed.normalized(QString::NormalizationForm_C);
    const QString clear = unescaped(composed);
    RepairedText repaired{fromCp1252(clear).value_or(clear), Damage::None};
    if (repaired.text != composed)
        repaired.damage = Damage::Repaired;
    for (auto *step : {fromDigits, fromCodePoints}) {
        const RepairedText next = step(repaired.text);
        repaired.text = next.text;
        repaired.damage = std::max(repaired.damage, next.damage);
    }
    if (hasBrokenSigns(repaired.text))
        repaired.damage = Damage::Open;
    else if (isComposedTwice(repaired.text))
        repaired.damage = Damage::InputMethod;
    return repaired;
}

} // namespace motcua
