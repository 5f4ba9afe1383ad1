#pragma once

#include "core/base/foldedtext.h"

#include <QHash>
#include <QString>

#include <vector>

namespace motcua {

/// The words of the texts that are searched, and which of them somebody may have meant.
class SearchVocabulary {
public:
    /// A word of the vocabulary as an answer to a word that was typed.
    struct Hit {
        int word = 0;
        double likeness = 1; ///< 1: the same
    };

    /// The number of a word, which it gets here if it is new.
    int add(const QString &plain);
    int size() const { return static_cast<int>(m_words.size()); }

    /// Words that `typed` may be: itself, one that sounds like it, one slip of the finger away;
    /// with `unfinished`, those that begin with it too. Nothing: it is far from every word.
    std::vector<Hit> hits(const FoldedWord &typed, bool unfinished) const;
    /// "giaykhaisinh" as the words it is made of; nothing when it is not.
    std::vector<FoldedWord> split(const QString &joined) const;

private:
    std::vector<QString> m_words;
    QHash<QString, int> m_numbers;
    QHash<QString, std::vector<int>> m_bySound;
};

/// A word without what an input method that was switched off has left in it: "ddawng" (Telex) and
/// "d9a8ng" (VNI) are "dang".
QString withoutKeystrokes(const QString &plain);

/// What is the same to the ear, or to some ears of the country: tr and ch, s and x, d, gi and r,
/// l and n, i and y.
QString soundOf(const QString &plain);

/// Whether one letter more, less, other, or two changed places make one of the other.
bool isOneSlipAway(QStringView a, QStringView b);

} // namespace motcua
