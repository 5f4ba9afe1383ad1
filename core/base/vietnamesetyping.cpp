#include "core/base/vietnamesetyping.h"

#include "core/base/vietnamesemarks.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace motcua {

namespace {

// A letter apart from its marks.
struct Letter {
    QChar base; ///< as it was typed, large or small
    char16_t quality = 0; ///< circumflex, breve or horn; of d the stroke
    QChar small() const { return base.toLower(); }
    bool isVowel() const { return QStringView(u"aeiouy").contains(small()); }
};

constexpr char16_t Stroke = 0x335; // of đ; Unicode does not take it apart

struct Word {
    std::vector<Letter> letters;
    char16_t tone = 0;
};

Word apart(QStringView text)
{
    Word word;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        const char16_t sign = c.unicode();
        if (std::ranges::find(Tones, sign) != Tones.end())
            word.tone = sign;
        else if (sign == Circumflex || sign == Breve || sign == Horn)
            word.letters.back().quality = sign;
        else if (c == u'đ' || c == u'Đ')
            word.letters.push_back({c == u'đ' ? QChar(u'd') : QChar(u'D'), Stroke});
        else
            word.letters.push_back({c, 0});
    }
    return word;
}

// Vowels that sound: without the u of "qu" and the i of "gi" before another vowel.
std::pair<std::size_t, std::size_t> vowelsOf(const std::vector<Letter> &letters)
{
    std::size_t first = 0;
    while (first < letters.size() && !letters[first].isVowel())
        ++first;
    const bool glides = first == 1 && first + 1 < letters.size() && letters[first + 1].isVowel()
        && letters[first].quality == 0
        && ((letters[0].small() == u'q' && letters[1].small() == u'u')
            || (letters[0].small() == u'g' && letters[1].small() == u'i'));
    if (glides)
        ++first;
    std::size_t end = first;
    while (end < letters.size() && letters[end].isVowel())
        ++end;
    return {first, end};
}

// Where books put the tone: on the vowel with a mark of its own, the last of two; else on the
// second of three and on the second of two before a consonant; else on the first.
std::optional<std::size_t> placeOfTone(const std::vector<Letter> &letters)
{
    const auto [first, end] = vowelsOf(letters);
    if (first == end)
        return std::nullopt;
    for (std::size_t i = end; i-- > first;) {
        if (letters[i].quality != 0)
            return i;
    }
    const std::size_t count = end - first;
    const bool isClosed = end < letters.size();
    return count >= 3 || (count == 2 && isClosed) ? first + 1 : first;
}

QString together(const Word &word)
{
    const auto place = word.tone != 0 ? placeOfTone(word.letters) : std::nullopt;
    QString text;
    for (std::size_t i = 0; i < word.letters.size(); ++i) {
        const Letter &letter = word.letters[i];
        if (letter.quality == Stroke) {
            text += letter.base.isUpper() ? QChar(u'Đ') : QChar(u'đ');
            continue;
        }
        text += letter.base;
        if (letter.quality != 0)
            text += QChar(letter.quality);
        if (place == i)
            text += QChar(word.tone);
    }
    return text.normalized(QString::NormalizationForm_C);
}

std::optional<char16_t> toneOf(QChar key, TypingMethod method)
{
    const QStringView keys = method == TypingMethod::Telex ? u"sfrxj" : u"12345";
    // Their order is sắc huyền hỏi ngã nặng in both.
    const qsizetype i = keys.indexOf(key.toLower());
    return i < 0 ? std::nullopt : std::optional(Tones[std::size_t(i)]);
}

bool takesTonesAway(QChar key, TypingMethod method)
{
    return method == TypingMethod::Telex ? key.toLower() == u'z' : key == u'0';
}

bool hasOa(const std::vector<Letter> &letters)
{
    const auto [first, end] = vowelsOf(letters);
    return end - first >= 2 && letters[first].small() == u'o' && letters[first + 1].small() == u'a';
}

// What a key makes of letters: the mark, and the letters that can have it.
struct Mark {
    char16_t quality = 0;
    QStringView letters;
};

std::vector<Mark> marksOf(QChar key, TypingMethod method, const std::vector<Letter> &letters)
{
    const QChar small = key.toLower();
    if (method == TypingMethod::Telex) {
        if (small == u'a')
            return {{Circumflex, u"a"}};
        if (small == u'e')
            return {{Circumflex, u"e"}};
        if (small == u'o')
            return {{Circumflex, u"o"}};
        if (small == u'd')
            return {{Stroke, u"d"}};
        const Mark horn{Horn, u"uo"};
        const Mark breve{Breve, u"a"};
        if (small == u'w') // "hoặc" has it on its a, "mưa" on its u
            return hasOa(letters) ? std::vector{breve, horn} : std::vector{horn, breve};
        return {};
    }
    switch (small.unicode()) {
    case u'6': return {{Circumflex, u"aeo"}};
    case u'7': return {{Horn, u"uo"}};
    case u'8': return {{Breve, u"a"}};
    case u'9': return {{Stroke, u"d"}};
    default: return {};
    }
}

// The u of "uơ" has a horn as soon as a letter follows: "thuở", but "thương".
void joinHorns(std::vector<Letter> &letters)
{
    const auto [first, end] = vowelsOf(letters);
    for (std::size_t i = first; i + 1 < end && i + 2 < letters.size(); ++i) {
        const bool isPair = letters[i].small() == u'u' && letters[i].quality == 0
            && letters[i + 1].small() == u'o' && letters[i + 1].quality == Horn;
        if (isPair)
            letters[i].quality = Horn;
    }
}

// Letters that the mark can stand on, the last one first; of "uo" before another letter both.
std::vector<std::size_t> placesOf(const Mark &mark, const std::vector<Letter> &letters)
{
    if (mark.quality == Stroke) {
        const bool begins = !letters.empty() && letters.front().small() == u'd';
        return begins ? std::vector<std::size_t>{0} : std::vector<std::size_t>();
    }
    const auto [first, end] = vowelsOf(letters);
    for (std::size_t i = end; i-- > first;) {
        if (!mark.letters.contains(letters[i].small()))
            continue;
        const bool isPair = mark.quality == Horn && letters[i].small() == u'o' && i > first
            && letters[i - 1].small() == u'u' && i + 1 < letters.size();
        return isPair ? std::vector<std::size_t>{i, i - 1} : std::vector<std::size_t>{i};
    }
    return {};
}

enum class Effect { None, Set, TakenBack };

Effect mark(Word &word, QChar key, TypingMethod method)
{
    for (const Mark &mark : marksOf(key, method, word.letters)) {
        const auto places = placesOf(mark, word.letters);
        if (places.empty())
            continue;
        const bool stands = std::ranges::all_of(
            places, [&](std::size_t i) { return word.letters[i].quality == mark.quality; });
        for (const std::size_t i : places)
            word.letters[i].quality = stands ? char16_t{0} : mark.quality;
        return stands ? Effect::TakenBack : Effect::Set;
    }
    return Effect::None;
}

Effect tone(Word &word, QChar key, TypingMethod method)
{
    if (!placeOfTone(word.letters))
        return Effect::None;
    if (takesTonesAway(key, method)) {
        const bool stood = word.tone != 0;
        word.tone = 0;
        return stood ? Effect::Set : Effect::None;
    }
    const auto wanted = toneOf(key, method);
    if (!wanted)
        return Effect::None;
    const bool stands = word.tone == *wanted;
    word.tone = stands ? char16_t{0} : *wanted;
    return stands ? Effect::TakenBack : Effect::Set;
}

bool belongsToWord(QChar key, TypingMethod method)
{
    return key.isLetter() || (method == TypingMethod::Vni && key.isDigit());
}

} // namespace

void VietnameseTyping::setText(const QString &text)
{
    m_text = text.normalized(QString::NormalizationForm_C);
    m_word = m_text.size();
    m_isPlain = false;
}

void VietnameseTyping::type(QChar key)
{
    if (belongsToWord(key, m_method)) {
        typeInWord(key);
        return;
    }
    m_text += key;
    m_word = m_text.size();
    m_isPlain = false;
}

void VietnameseTyping::typeInWord(QChar key)
{
    Word word = apart(QStringView(m_text).sliced(m_word));
    Effect effect = Effect::None;
    if (!m_isPlain && !word.letters.empty()) {
        effect = mark(word, key, m_method);
        if (effect == Effect::None)
            effect = tone(word, key, m_method);
    }
    if (effect != Effect::Set) {
        word.letters.push_back({key, 0});
        joinHorns(word.letters);
    }
    m_isPlain = m_isPlain || effect == Effect::TakenBack;
    m_text = m_text.first(m_word) + together(word);
}

void VietnameseTyping::erase()
{
    if (m_text.isEmpty())
        return;
    m_text.chop(1);
    if (m_text.size() >= m_word)
        return;
    m_isPlain = false;
    m_word = m_text.size(); // now in the word before
    while (m_word > 0 && belongsToWord(m_text[m_word - 1], m_method))
        --m_word;
}

} // namespace motcua
