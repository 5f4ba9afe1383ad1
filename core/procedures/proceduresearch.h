#pragma once

#include "core/procedures/procedure.h"
#include "core/procedures/searchvocabulary.h"
#include "core/procedures/searchwords.h"

#include <optional>
#include <span>
#include <vector>

namespace motcua {

/// Finds a procedure as people ask for it: without marks, abbreviated, misspelt, by everyday words,
/// by what happened in their life, by its code or the beginning of one.
///
/// Every procedure has texts: its names, its aliases, the words of the events that ask for it. A
/// text answers a question as far as it explains the question's words and is explained by them;
/// rare words and words that stand together ("khai sinh") count more than common and lone ones
/// (inverse document frequency over the procedures). A procedure is as good as its best text.
class ProcedureSearch {
public:
    struct Match {
        QString code;
        double score = 0; ///< (0, 1]; 1: nothing is left open
        bool operator==(const Match &) const = default;
    };

    ProcedureSearch(std::span<const Procedure> procedures, const SearchWords &words);

    /// Best first, at most `most`. The last word may be unfinished: somebody is typing it.
    std::vector<Match> find(QStringView question, std::size_t most) const;

    /// Longer questions are cut: nobody asks so much.
    static constexpr std::size_t MostWords = 24;

private:
    struct Word {
        int number = 0; ///< in the vocabulary
        QString marked;
    };
    struct Text {
        int procedure = 0;
        double trust = 1; ///< how surely who says this means that
        std::vector<Word> words;
        double weight = 0; ///< of its words and pairs
    };
    struct Asked;

    void addText(int procedure, double trust, QStringView text);
    void weigh();
    double weightOf(int word) const;
    double weightOfPair(int first, int second) const;
    std::vector<FoldedWord> written(QStringView question) const;
    std::vector<bool> fillers(const std::vector<FoldedWord> &words) const;
    Asked understand(QStringView question) const;
    /// It asks for something that is done elsewhere, and for nothing else.
    bool asksElsewhere(QStringView question) const;
    double answer(const Text &text, const Asked &asked) const;
    /// Nothing: the question names no code.
    std::optional<std::vector<Match>> byCode(QStringView question) const;

    std::vector<QString> m_codes;
    std::vector<double> m_standing; ///< factor: superseded ones come last, common ones first
    std::vector<Text> m_texts;
    SearchVocabulary m_vocabulary;
    std::vector<double> m_weights; ///< by word
    QHash<quint64, double> m_pairs; ///< weight by pair of words
    QHash<QString, std::vector<FoldedWord>> m_abbreviations;
    std::vector<std::vector<FoldedWord>> m_fillers; ///< longest first
    std::vector<std::vector<FoldedWord>> m_elsewhere;
    std::vector<std::vector<FoldedWord>> m_idleElsewhere; ///< fillers and verbs, longest first
};

} // namespace motcua
