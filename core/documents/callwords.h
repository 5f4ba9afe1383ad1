#pragma once

#include "core/documents/contextwords.h"
#include "core/dossiers/dossier.h"

#include <QString>

namespace motcua {

struct Person;
struct Procedure;
struct SiteConfiguration;

/// The sentence with which a citizen is told what became of the dossier; translation context
/// "Call". A sensitive procedure is never named: whoever answers the telephone may be somebody
/// else.
class CallWords : private ContextWords {
public:
    /// `language` as ContextWords has it.
    explicit CallWords(const QTranslator *language);

    /// `procedure` may be null: no longer in the catalogue.
    QString sentence(News news, const Dossier &dossier, const Person &person,
                     const Procedure *procedure, const SiteConfiguration &site) const;

private:
    QString news(News news, const Dossier &dossier, const SiteConfiguration &site) const;
};

} // namespace motcua
