#include "core/procedures/proceduresearch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

constexpr double TrustInName = 0.9;
constexpr double TrustInOfficialName = 0.75;
constexpr double TrustInField = 0.35;
constexpr double TrustInEvent = 1.0;
constexpr double TrustPerPlaceInEvent = 0.1; // the second procedure of an event is less likely
constexpr double LeastTrustInEvent = 0.5;
constexpr double Superseded = 0.6;
constexpr double CommonFirst = 0.06;
constexpr double PerFurtherText = 0.06;
constexpr double Lone = 0.6; // a word, of what a pair of words counts
constexpr double FillerWeight = 0.12;
constexpr double OtherMarks = 0.55; // "mật" is hardly "mất"
constexpr double Unexplained = 0.5; // a word that nobody knows, of the rarest
constexpr double ShareOfText = 0.45;
constexpr double LeastScore = 0.12;
constexpr std::size_t LongestAbbreviation = 3; // words
constexpr qsizetype LongestQuestion = 400; // characters
constexpr int Positions = 64;
static_assert(ProcedureSearch::MostWords < Positions);

quint64 pairOf(int first, int second) { return quint64(quint32(first)) << 32 | quint32(second); }

/// Whether `words`, from `at` on, are `phrase`: with its marks or with none.
bool standsAt(const std::vector<FoldedWord> &words, std::size_t at,
              const std::vector<FoldedWord> &phrase)
{
    if (at + phrase.size() > words.size())
        return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        const FoldedWord &word = words[at + i];
        if (word.plain != phrase[i].plain || (word.hasMarks() && word.marked != phrase[i].marked))
            return false;
    }
    return true;
}

bool standIn(const std::vector<FoldedWord> &words, const std::vector<FoldedWord> &phrase)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (standsAt(words, at, phrase))
            return true;
    }
    return false;
}

void sortByLength(std::vector<std::vector<FoldedWord>> &phrases)
{
    std::ranges::stable_sort(phrases, std::greater{}, [](const auto &p) { return p.size(); });
}

} // namespace

/// A question taken apart. Bit p of a word's mask: the p-th word of the question may be this one.
struct ProcedureSearch::Asked {
    struct Place {
        FoldedWord word;
        double weight = 0; ///< of what it most likely is
        double share = 1; ///< FillerWeight for a filler
        std::vector<SearchVocabulary::Hit> hits;
    };
    std::vector<Place> places;
    std::vector<quint64> masks; ///< by word of the vocabulary
    double weight = 0; ///< of its words and pairs

    double likeness(int place, const Word &word) const
    {
        const Place &p = places[std::size_t(place)];
        const auto hit = std::ranges::find(p.hits, word.number, &SearchVocabulary::Hit::word);
        const bool otherMarks = p.word.hasMarks() && p.word.marked != word.marked;
        return hit->likeness * (otherMarks ? OtherMarks : 1);
    }
};

ProcedureSearch::ProcedureSearch(std::span<const Procedure> procedures, const SearchWords &words)
{
    QHash<QString, int> numbers;
    for (const Procedure &p : procedures) {
        const int number = int(m_codes.size());
        numbers.insert(p.code, number);
        m_codes.push_back(p.code);
        m_standing.push_back((p.supersededBy.isEmpty() ? 1 : Superseded)
                             * (1 + CommonFirst / (1 + std::max(0, p.order) / 20.0)));
        addText(number, 1, p.plainName);
        addText(number, TrustInName, p.name);
        addText(number, TrustInOfficialName, p.officialName);
        addText(number, TrustInName, p.plainNameEn);
        addText(number, TrustInField, p.field);
        for (const QString &alias : p.aliases)
            addText(number, 1, alias);
    }
    for (const LifeEvent &event : words.events) {
        double trust = TrustInEvent;
        for (const QString &code : event.procedures) {
            if (const auto known = numbers.constFind(code); known != numbers.constEnd()) {
                for (const QString &said : event.words)
                    addText(*known, trust, said);
                trust = std::max(LeastTrustInEvent, trust - TrustPerPlaceInEvent);
            }
        }
    }
    for (const SearchWords::Abbreviation &short_ : words.abbreviations)
        m_abbreviations.insert(short_.written, foldedWords(short_.meaning));
    for (const QString &filler : words.fillers)
        m_fillers.push_back(foldedWords(filler));
    sortByLength(m_fillers);
    m_idleElsewhere = m_fillers;
    for (const QString &verb : words.elsewhereVerbs)
        m_idleElsewhere.push_back(foldedWords(verb));
    sortByLength(m_idleElsewhere);
    for (const QString &thing : words.elsewhere)
        m_elsewhere.push_back(foldedWords(thing));
    // Each text is folded once, however many things there are: this runs at every start.
    const auto dropNamedIn = [this](const QString &named) {
        std::erase_if(m_elsewhere, [text = foldedWords(named)](const auto &thing) {
            return standIn(text, thing);
        });
    };
    for (const Procedure &p : procedures) {
        dropNamedIn(p.plainName);
        dropNamedIn(p.name);
        std::ranges::for_each(p.aliases, dropNamedIn);
    }
    weigh();
}

void ProcedureSearch::addText(int procedure, double trust, QStringView text)
{
    Text added{procedure, trust, {}, 0};
    for (const FoldedWord &word : foldedWords(text))
        added.words.push_back({m_vocabulary.add(word.plain), word.marked});
    if (!added.words.empty())
        m_texts.push_back(std::move(added));
}

void ProcedureSearch::weigh()
{
    std::vector<QSet<int>> withWord(std::size_t(m_vocabulary.size()));
    QHash<quint64, QSet<int>> withPair;
    for (const Text &text : m_texts) {
        for (std::size_t i = 0; i < text.words.size(); ++i) {
            withWord[std::size_t(text.words[i].number)].insert(text.procedure);
            if (i > 0)
                withPair[pairOf(text.words[i - 1].number, text.words[i].number)].insert(
                    text.procedure);
        }
    }
    const auto rarity = [all = double(m_codes.size())](qsizetype found) {
        return std::log(1 + all / double(found));
    };
    m_weights.clear();
    for (const QSet<int> &found : withWord)
        m_weights.push_back(Lone * rarity(found.size()));
    for (auto it = withPair.constBegin(); it != withPair.constEnd(); ++it)
        m_pairs.insert(it.key(), rarity(it->size()));
    for (Text &text : m_texts) {
        for (std::size_t i = 0; i < text.words.size(); ++i) {
            text.weight += weightOf(text.words[i].number);
            if (i > 0)
                text.weight += weightOfPair(text.words[i - 1].number, text.words[i].number);
        }
    }
}

double ProcedureSearch::weightOf(int word) const { return m_weights[std::size_t(word)]; }

double ProcedureSearch::weightOfPair(int first, int second) const
{
    return m_pairs.value(pairOf(first, second));
}

// Abbreviations written out, words that were run together parted.
std::vector<FoldedWord> ProcedureSearch::written(QStringView question) const
{
    const std::vector<FoldedWord> typed = foldedWords(question.left(LongestQuestion));
    std::vector<FoldedWord> words;
    const auto append = [&words](const std::vector<FoldedWord> &more) {
        words.insert(words.end(), more.begin(), more.end());
    };
    for (std::size_t at = 0; at < typed.size();) {
        std::size_t taken = 0;
        for (std::size_t n = std::min(LongestAbbreviation, typed.size() - at); n > 0; --n) {
            QString key;
            for (std::size_t i = 0; i < n; ++i)
                key += (i > 0 ? QStringLiteral(" ") : QString()) + typed[at + i].plain;
            if (const auto meant = m_abbreviations.constFind(key);
                meant != m_abbreviations.constEnd()
                && (n > 1 || !typed[at].hasMarks() || key.size() < 3)) {
                append(*meant);
                taken = n;
                break;
            }
        }
        if (taken == 0) {
            const FoldedWord &word = typed[at];
            auto parts = m_vocabulary.hits(word, true).empty() ? m_vocabulary.split(word.plain)
                                                               : std::vector<FoldedWord>{};
            append(parts.empty() ? std::vector{word} : parts);
            taken = 1;
        }
        at += taken;
    }
    if (words.size() > MostWords)
        words.resize(MostWords);
    return words;
}

std::vector<bool> ProcedureSearch::fillers(const std::vector<FoldedWord> &words) const
{
    std::vector<bool> fillers(words.size(), false);
    for (std::size_t at = 0; at < words.size();) {
        const auto phrase = std::ranges::find_if(
            m_fillers, [&](const auto &filler) { return standsAt(words, at, filler); });
        const std::size_t taken = phrase == m_fillers.end() ? 1 : phrase->size();
        if (phrase != m_fillers.end())
            std::fill_n(fillers.begin() + std::ptrdiff_t(at), taken, true);
        at += taken;
    }
    return fillers;
}

ProcedureSearch::Asked ProcedureSearch::understand(QStringView question) const
{
    const std::vector<FoldedWord> words = written(question);
    const std::vector<bool> idle = fillers(words);
    const bool onlyIdle = std::ranges::all_of(idle, [](bool is) { return is; });
    const bool unfinished = !question.isEmpty() && question.back().isLetterOrNumber();
    const double rarest = Lone * std::log(1 + double(m_codes.size()));
    Asked asked;
    asked.masks.resize(std::size_t(m_vocabulary.size()));
    for (std::size_t i = 0; i < words.size(); ++i) {
        Asked::Place place{words[i], rarest * Unexplained, 1, {}};
        place.hits = m_vocabulary.hits(words[i], unfinished && i + 1 == words.size());
        place.share = idle[i] && !onlyIdle ? FillerWeight : 1;
        if (!place.hits.empty()) {
            const auto best =
                std::ranges::max_element(place.hits, {}, &SearchVocabulary::Hit::likeness);
            place.weight = weightOf(best->word);
        }
        place.weight *= place.share;
        asked.weight += place.weight;
        if (i > 0 && !place.hits.empty() && !asked.places.back().hits.empty())
            asked.weight +=
                weightOfPair(asked.places.back().hits.front().word, place.hits.front().word)
                * std::min(place.share, asked.places.back().share);
        for (const SearchVocabulary::Hit &hit : place.hits)
            asked.masks[std::size_t(hit.word)] |= quint64{1} << i;
        asked.places.push_back(std::move(place));
    }
    return asked;
}

bool ProcedureSearch::asksElsewhere(QStringView question) const
{
    const std::vector<FoldedWord> words = foldedWords(question.left(LongestQuestion));
    const auto longestAt = [&words](std::size_t at, const auto &phrases) {
        std::size_t longest = 0;
        for (const auto &phrase : phrases) {
            if (standsAt(words, at, phrase))
                longest = std::max(longest, phrase.size());
        }
        return longest;
    };
    bool asks = false;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t thing = longestAt(at, m_elsewhere);
        const std::size_t taken = thing > 0 ? thing : longestAt(at, m_idleElsewhere);
        if (taken == 0)
            return false;
        asks = asks || thing > 0;
        at += taken;
    }
    return asks;
}

double ProcedureSearch::answer(const Text &text, const Asked &asked) const
{
    double explained = 0; // of the question
    double used = 0; // of the text
    quint64 taken = 0;
    quint64 before = 0; // places that the word before was found at
    int placeBefore = -1;
    double likenessBefore = 0;
    for (std::size_t i = 0; i < text.words.size(); ++i) {
        const Word &word = text.words[i];
        const quint64 free = asked.masks[std::size_t(word.number)] & ~taken;
        if (free == 0) {
            before = 0;
            placeBefore = -1;
            continue;
        }
        // The place behind the word before, if it is free: words that stand together.
        const quint64 next = before << 1 & free;
        const quint64 chosen = next != 0 ? next & (~next + 1) : free & (~free + 1);
        const int place = std::countr_zero(chosen);
        const double likeness = asked.likeness(place, word);
        const Asked::Place &p = asked.places[std::size_t(place)];
        explained += std::min(p.weight, weightOf(word.number)) * likeness;
        used += weightOf(word.number) * likeness;
        if (next != 0 && placeBefore >= 0) {
            const double pair = weightOfPair(text.words[i - 1].number, word.number);
            const double both = std::min(likeness, likenessBefore);
            explained +=
                pair * both * std::min(p.share, asked.places[std::size_t(placeBefore)].share);
            used += pair * both;
        }
        taken |= chosen;
        before = chosen;
        placeBefore = place;
        likenessBefore = likeness;
    }
    if (explained <= 0)
        return 0;
    const double ofQuestion = std::min(1.0, explained / asked.weight);
    const double ofText = std::min(1.0, used / text.weight);
    return ofQuestion * (1 - ShareOfText + ShareOfText * ofText) * text.trust;
}

std::optional<std::vector<ProcedureSearch::Match>>
ProcedureSearch::byCode(QStringView question) const
{
    static const QRegularExpression written(
        QStringLiteral(R"(^\s*(\d)[.\s]?(\d{0,6})(?:[.-]?H\d+.*)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression within(QStringLiteral(R"((?<![\d.])([1-9]\.\d{6})(?!\d))"));
    std::vector<Match> matches;
    if (const auto found = within.match(question.toString()); found.hasMatch()) {
        if (std::ranges::find(m_codes, found.captured(1)) != m_codes.end())
            matches.push_back({found.captured(1), 1});
        return matches;
    }
    const auto begun = written.match(question.toString());
    if (!begun.hasMatch())
        return std::nullopt;
    const QString digits = begun.captured(1) + begun.captured(2);
    for (const QString &code : m_codes) {
        const QString bare = QString(code).remove(u'.');
        const bool begins = bare.startsWith(digits);
        const bool ends = digits.size() >= 4 && bare.endsWith(digits);
        if (begins || ends)
            matches.push_back({code, double(digits.size()) / double(bare.size())});
    }
    return matches;
}

std::vector<ProcedureSearch::Match> ProcedureSearch::find(QStringView question,
                                                          std::size_t most) const
{
    const auto coded = byCode(question);
    std::vector<Match> matches = coded.value_or(std::vector<Match>{});
    if (!coded) {
        const Asked asked = understand(question);
        if (asked.places.empty() || asksElsewhere(question))
            return matches;
        std::vector<double> best(m_codes.size(), 0);
        std::vector<double> further(m_codes.size(), 0);
        for (const Text &text : m_texts) {
            const double score = answer(text, asked);
            double &standing = best[std::size_t(text.procedure)];
            further[std::size_t(text.procedure)] += std::min(score, standing);
            standing = std::max(standing, score);
        }
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            const double more = std::min(1.0, further[i]) * PerFurtherText;
            const double score = best[i] * m_standing[i] * (1 + more);
            if (best[i] >= LeastScore)
                matches.push_back({m_codes[i], score});
        }
        const auto highest = std::ranges::max_element(matches, {}, &Match::score);
        const double scale = highest == matches.end() ? 1 : std::max(1.0, highest->score);
        for (Match &match : matches)
            match.score /= scale;
    }
    std::ranges::stable_sort(matches, std::greater{}, &Match::score);
    if (matches.size() > most)
        matches.resize(most);
    return matches;
}

} // namespace motcua
