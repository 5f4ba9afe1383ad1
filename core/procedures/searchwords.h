#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace motcua {

/// What happens in a life, and what it asks for at the counter.
struct LifeEvent {
    QString code; ///< "birth"
    QString name;
    QString nameEn;
    std::vector<QString> words; ///< how people say it
    std::vector<QString> procedures; ///< codes, the most asked first
    bool operator==(const LifeEvent &) const = default;
};

/// How people ask, beside the names and aliases of the procedures: data, not rules.
struct SearchWords {
    struct Abbreviation {
        QString written; ///< "cccd", without marks
        QString meaning; ///< "căn cước"
        bool operator==(const Abbreviation &) const = default;
    };
    std::vector<Abbreviation> abbreviations;
    std::vector<QString> fillers; ///< words that say nothing about the procedure: "tôi muốn"
    /// What people ask for that is no procedure here, unless the catalogue names it: nothing is an
    /// honester answer than what sounds like it.
    std::vector<QString> elsewhere;
    std::vector<QString> elsewhereVerbs; ///< what is done with it: "gia hạn"
    std::vector<LifeEvent> events;
    bool operator==(const SearchWords &) const = default;
};

struct SearchWordsError {
    QString path; ///< the first key that is missing, unknown, empty or of a wrong type
    bool operator==(const SearchWordsError &) const = default;
};

/// Reads resources/catalogue/searchwords.json, all of it or nothing.
Result<SearchWords, SearchWordsError> parseSearchWords(const QByteArray &bytes);

} // namespace motcua
