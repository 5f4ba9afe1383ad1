#pragma once

#include "core/dossiers/dossier.h"

#include <QString>

class QTranslator;

namespace motcua {

struct Person;
struct Procedure;
struct SiteConfiguration;

/// The sentence with which a citizen is told what became of the dossier; translation context
/// "Call". A sensitive procedure is never named: whoever answers the telephone may be somebody
/// else.
class CallWords {
public:
    /// `language`, not owned, is asked first and may be null: then what the program has installed
    /// speaks.
    explicit CallWords(const QTranslator *language);

    /// `procedure` may be null: no longer in the catalogue.
    QString sentence(News news, const Dossier &dossier, const Person &person,
                     const Procedure *procedure, const SiteConfiguration &site) const;

private:
    QString text(const char *source) const;
    QString news(News news, const Dossier &dossier, const SiteConfiguration &site) const;
    const QTranslator *m_language;
};

} // namespace motcua
