#include "core/dossiers/letterservice.h"

#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"
#include "core/procedures/procedureservice.h"
#include "core/site/siteservice.h"

#include <algorithm>
#include <utility>

namespace motcua {

LetterService::LetterService(const Journal &journal, const SiteService &sites,
                             const ProcedureService &procedures, const CitizenService &citizens,
                             DossierWriter &writer, Dossiers &dossiers)
    : m_journal(journal)
    , m_sites(sites)
    , m_procedures(procedures)
    , m_citizens(citizens)
    , m_writer(writer)
    , m_dossiers(dossiers)
{
}

DossierWriter::Changed LetterService::registerLetter(const Id &dossier, Letter letter,
                                                     const Id &actor)
{
    const int year = m_sites.configuration().zone().date(m_journal.time()).year();
    return m_writer.change(dossier, Kind::LetterRegistered, actor,
                           [&](const Dossier &d) -> DossierWriter::Draft {
                               if (d.registered(letter))
                                   return DossierError::LetterSent;
                               if (letter != Letter::Apology && !d.lettersDeclined.isEmpty())
                                   return DossierError::LettersDeclined;
                               const Procedure *procedure = m_procedures.find(d.procedure);
                               const auto owner = m_citizens.find(d.owner);
                               if (!owner && owner.error() == CitizenError::StorageFailed)
                                   return DossierError::StorageFailed;
                               const QString born = owner ? owner.value().born : QString();
                               if (!procedure || !suits(letter, d, *procedure, born))
                                   return DossierError::LetterUnsuited;
                               const int number = m_dossiers.highestLetter(year) + 1;
                               return letterRegistered(d.id, {letter, year, number, {}, {}}, actor);
                           });
}

DossierWriter::Changed LetterService::decline(const Id &dossier, const QString &reason,
                                              const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::LettersDeclined, actor,
                           [&](const Dossier &d) -> DossierWriter::Draft {
                               if (d.state == DossierState::Voided)
                                   return DossierError::NotPossible;
                               return lettersDeclined(d.id, why, actor);
                           });
}

Result<std::vector<LetterService::Line>, DossierError> LetterService::ofYear(int year) const
{
    try {
        std::vector<Line> lines;
        for (const Dossier &dossier : m_dossiers.withLetters(year)) {
            for (const RegisteredLetter &letter : dossier.letters) {
                if (letter.year == year)
                    lines.push_back({dossier, letter});
            }
        }
        std::ranges::sort(lines, {}, [](const Line &line) {
            return std::pair(line.letter.number, line.dossier.id.bytes());
        });
        return lines;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
