#pragma once

#include "core/dossiers/dossierwriter.h"
#include "core/dossiers/letter.h"

namespace motcua {

class CitizenService;

/// The register of letters about dossiers: each is approved by a person, numbered, and goes out
/// once. A call is one transaction.
class LetterService {
public:
    /// All of them outlive the service.
    LetterService(const Journal &journal, const SiteService &sites,
                  const ProcedureService &procedures, const CitizenService &citizens,
                  DossierWriter &writer, Dossiers &dossiers);

    /// With the next number of the year. Refuses what went out already, see suits().
    DossierWriter::Changed registerLetter(const Id &dossier, Letter letter, const Id &actor);
    /// No letter but an apology goes with the dossier: the family said no, or it would hurt.
    DossierWriter::Changed decline(const Id &dossier, const QString &reason, const Id &actor);

    struct Proposal {
        Dossier dossier;
        WantedLetter wanted;
    };
    /// What nobody has entered or declined within ProposedFor, condolences first, the newest
    /// first of each kind: for a person to approve. Letters of joy are not proposed to who
    /// brought the registration of a death meanwhile.
    Result<std::vector<Proposal>, DossierError> proposed() const;

    struct Line {
        Dossier dossier;
        RegisteredLetter letter;
        bool operator==(const Line &) const = default;
    };
    /// The register of a year, by number.
    Result<std::vector<Line>, DossierError> ofYear(int year) const;
    /// Years that have letters, and this one, the last first.
    Result<std::vector<int>, DossierError> years() const;

    /// After that a letter comes too late.
    static constexpr std::chrono::days ProposedFor{30};
    static constexpr int MostProposed = 200; ///< of each kind

private:
    Result<QString, DossierError> ownerBorn(const Dossier &dossier) const;
    bool isInMourning(const Dossier &dossier, Instant from) const;

    const Journal &m_journal;
    const SiteService &m_sites;
    const ProcedureService &m_procedures;
    const CitizenService &m_citizens;
    DossierWriter &m_writer;
    Dossiers &m_dossiers;
};

} // namespace motcua
