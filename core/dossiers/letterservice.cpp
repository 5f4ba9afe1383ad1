#include "core/dossiers/letterservice.h"

#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"
#include "core/procedures/procedureservice.h"
#include "core/site/siteservice.h"

#include <algorithm>
#include <functional>
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

// Empty: unknown, or the person's data were erased.
Result<QString, DossierError> LetterService::ownerBorn(const Dossier &dossier) const
{
    const auto owner = m_citizens.find(dossier.owner);
    if (!owner && owner.error() == CitizenError::StorageFailed)
        return DossierError::StorageFailed;
    return owner ? owner.value().born : QString();
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
                               const auto born = ownerBorn(d);
                               if (!born)
                                   return born.error();
                               if (!procedure || !suits(letter, d, *procedure, born.value()))
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

bool LetterService::isInMourning(const Dossier &dossier, Instant from) const
{
    return m_dossiers.hasBrought(dossier.owner, DeathProcedure, from)
        || m_dossiers.hasBrought(dossier.submitter, DeathProcedure, from);
}

Result<std::vector<LetterService::Proposal>, DossierError> LetterService::proposed() const
{
    try {
        const Instant from = m_journal.time() - ProposedFor;
        std::vector<Proposal> proposals;
        for (const Letter letter : {Letter::Condolence, Letter::Birth, Letter::Marriage,
                                    Letter::Apology, Letter::Thanks}) {
            const bool joyful = letter != Letter::Condolence && letter != Letter::Apology;
            for (Dossier &dossier : m_dossiers.wanting(letter, from, MostProposed)) {
                const Procedure *procedure = m_procedures.find(dossier.procedure);
                const auto wanted = wantedLetter(dossier);
                const auto born = ownerBorn(dossier);
                if (!born)
                    return born.error();
                if (!wanted || !procedure || !suits(letter, dossier, *procedure, born.value())
                    || (joyful && isInMourning(dossier, from)))
                    continue;
                proposals.push_back({std::move(dossier), *wanted});
            }
        }
        return proposals;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<int>, DossierError> LetterService::years() const
{
    try {
        const int now = m_sites.configuration().zone().date(m_journal.time()).year();
        std::vector<int> years = m_dossiers.yearsOfLetters();
        if (std::ranges::find(years, now) == years.end())
            years.insert(std::ranges::upper_bound(years, now, std::greater{}), now);
        return years;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
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
