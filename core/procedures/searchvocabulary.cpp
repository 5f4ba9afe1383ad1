#include "core/procedures/searchvocabulary.h"

#include <algorithm>
#include <array>
#include <utility>

namespace motcua {

namespace {

constexpr double SameSound = 0.8;
constexpr double SameSoundBesideSame = 0.5;
constexpr double OneSlip = 0.7;
constexpr double Begun = 0.75;
constexpr qsizetype ShortestForSlip = 3;
constexpr qsizetype ShortestPart = 2;
constexpr qsizetype ShortestJoined = 5;
constexpr qsizetype LongestJoined = 60;

} // namespace

QString withoutKeystrokes(const QString &plain)
{
    QString word;
    for (const QChar c : plain) {
        const bool doubled =
            !word.isEmpty() && word.back() == c && QStringView(u"adeo").contains(c); // dd aa ee oo
        if (!doubled && c != u'w' && !c.isDigit())
            word += c;
    }
    if (word.size() > 2 && QStringView(u"sfrxj").contains(word.back()))
        word.chop(1);
    return word;
}

QString soundOf(const QString &plain)
{
    // The first that fits; those that stay the same shield what begins like another.
    static constexpr std::array<std::pair<QStringView, QStringView>, 15> Beginnings{{
        {u"ngh", u"ng"},
        {u"ng", u"ng"},
        {u"nh", u"nh"},
        {u"kh", u"kh"},
        {u"tr", u"ch"},
        {u"gi", u"d"},
        {u"gh", u"g"},
        {u"qu", u"w"},
        {u"ph", u"f"},
        {u"r", u"d"},
        {u"z", u"d"},
        {u"j", u"d"},
        {u"s", u"x"},
        {u"n", u"l"},
        {u"k", u"c"},
    }};
    const auto beginning = std::ranges::find_if(
        Beginnings, [&](const auto &pair) { return plain.startsWith(pair.first); });
    QString sound = plain;
    if (beginning != Beginnings.end())
        sound.replace(0, beginning->first.size(), beginning->second.toString());
    sound.replace(u'y', u'i');
    if (sound.endsWith(u"ng") || sound.endsWith(u"nh"))
        sound.chop(1);
    if (sound.endsWith(u'c') && sound.size() > 2)
        sound.back() = u't';
    return sound;
}

bool isOneSlipAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const QStringView restA = a.sliced(inA - a.begin());
    const QStringView restB = b.sliced(inB - b.begin());
    if (a.size() < b.size())
        return restA == restB.sliced(1);
    if (restA.isEmpty())
        return false; // the same
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0]
        && restA.sliced(2) == restB.sliced(2);
}

int SearchVocabulary::add(const QString &plain)
{
    if (const auto known = m_numbers.constFind(plain); known != m_numbers.constEnd())
        return *known;
    const int number = size();
    m_words.push_back(plain);
    m_numbers.insert(plain, number);
    m_bySound[soundOf(plain)].push_back(number);
    return number;
}

std::vector<SearchVocabulary::Hit> SearchVocabulary::hits(const FoldedWord &typed,
                                                          bool unfinished) const
{
    std::vector<Hit> hits;
    const auto add = [&hits](int word, double likeness) {
        if (std::ranges::find(hits, word, &Hit::word) == hits.end())
            hits.push_back({word, likeness});
    };
    const int same = m_numbers.value(typed.plain, -1);
    if (same >= 0)
        add(same, 1);
    if (unfinished) {
        for (int i = 0; i < size(); ++i) {
            if (m_words[std::size_t(i)].startsWith(typed.plain))
                add(i, Begun);
        }
    }
    // Beside a word that is the same, one that only sounds like it is meant less likely.
    const double heard = same < 0 ? SameSound : SameSoundBesideSame;
    for (const int word : m_bySound.value(soundOf(typed.plain)))
        add(word, heard);
    if (!hits.empty() || typed.plain.size() < ShortestForSlip)
        return hits;
    if (const int meant = m_numbers.value(withoutKeystrokes(typed.plain), -1); meant >= 0) {
        add(meant, SameSound);
        return hits;
    }
    for (int i = 0; i < size(); ++i) {
        const QString &word = m_words[std::size_t(i)];
        if (word.size() >= ShortestForSlip && isOneSlipAway(typed.plain, word))
            add(i, OneSlip);
    }
    return hits;
}

std::vector<FoldedWord> SearchVocabulary::split(const QString &joined) const
{
    const qsizetype size = joined.size();
    if (size < ShortestJoined || size > LongestJoined)
        return {};
    // fewest[i]: parts of the first i letters; 0: they cannot be parted.
    std::vector<int> fewest(std::size_t(size) + 1, 0);
    std::vector<qsizetype> from(std::size_t(size) + 1, 0);
    for (qsizetype end = ShortestPart; end <= size; ++end) {
        for (qsizetype begin = 0; begin + ShortestPart <= end; ++begin) {
            const bool reached = begin == 0 || fewest[std::size_t(begin)] > 0;
            const int parts = fewest[std::size_t(begin)] + 1;
            int &best = fewest[std::size_t(end)];
            if (reached && (best == 0 || parts < best)
                && m_numbers.contains(joined.mid(begin, end - begin))) {
                best = parts;
                from[std::size_t(end)] = begin;
            }
        }
    }
    std::vector<FoldedWord> parts;
    if (fewest.back() == 0)
        return parts;
    for (qsizetype end = size; end > 0; end = from[std::size_t(end)]) {
        const QString part = joined.mid(from[std::size_t(end)], end - from[std::size_t(end)]);
        parts.insert(parts.begin(), {part, part});
    }
    return parts;
}

} // namespace motcua
