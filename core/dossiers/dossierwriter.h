#pragma once

#include "core/base/result.h"
#include "core/dossiers/dossier.h"
#include "core/journal/journal.h"

#include <functional>
#include <vector>

namespace motcua {

class Dossiers;
class DossierSearch;
class ProcedureService;
class QueueRights;
class Random;
class SiteService;

enum class DossierError {
    UnknownDossier,
    UnknownProcedure, ///< none of this code, or not in force on the day of receipt
    UnknownCounter,
    UnknownVariant,
    NoTerm, ///< nobody published how long it takes: days are agreed at intake
    BadPerson, ///< without a name, or a number or date that cannot be
    BadAmount, ///< fee, copies or days out of their bounds
    BadDate, ///< received in the future; a new date that is no later working day
    BadCode, ///< no agency's, or no dossier's
    CodeTaken, ///< another dossier has it
    NotProvisional, ///< the code is official already
    NotPossible, ///< not in this state
    NothingToTakeBack, ///< only received
    AskedBefore, ///< a second supplement needs reason and basis
    AlreadyExtended, ///< a new date is given once
    NoReason,
    NoReceiver, ///< to whom it is handed over
    NoProof, ///< names of witnesses or number of the postal slip
    BadAttachment, ///< empty, without a name, or too large
    UnknownAttachment,
    AttachmentLost, ///< its file is gone or was altered
    LetterUnsuited, ///< it would not be true, or hurt
    LetterSent, ///< registered before
    LettersDeclined, ///< the family said no
    BookClosed, ///< of the year of receipt: it takes no more entries
    NumbersUsedUp, ///< of the day
    NobodyDecides, ///< who gives the numbers is not reached
    NotAllowed, ///< not by this account
    StorageFailed,
};

/// What lists of pressing things show at most, the most pressing first: more cannot be worked off
/// in a day, and a list of a million takes minutes.
inline constexpr int MostListedDossiers = 1000;
inline constexpr qsizetype LongestDossierText = 2000; // characters
/// What somebody wrote as it is kept: blanks made single, longer ones cut.
inline QString keptText(const QString &text) { return text.simplified().left(LongestDossierText); }
/// The same for a list: without the empty ones, together not longer than one text.
QStringList keptTexts(const QStringList &texts);

/// The way of every change of a dossier: looked up, allowed, appended, folded, durable.
class DossierWriter {
public:
    using Changed = Result<Dossier, DossierError>;
    using Draft = Result<Journal::Draft, DossierError>;
    using Drafting = std::function<Draft(const Dossier &)>;

    /// All of them outlive the writer.
    DossierWriter(Journal &journal, const SiteService &sites, const ProcedureService &procedures,
                  Dossiers &dossiers, DossierSearch &search, const QueueRights &rights,
                  Random &random);

    /// Within the walls of the agency whose field the procedure is found under. Throws
    /// StorageError.
    bool mayWith(const Id &actor, Kind kind, const QString &procedure) const;
    /// The same, and over the walls for whom it was handed to: taking it over or sending it back,
    /// handing it on once they have it, and undoing that.
    bool mayWith(const Id &actor, Kind kind, const Dossier &dossier) const;
    /// What the holder of the receipt may be told of the dossier, as part of its transaction.
    void track(Journal::Transaction &transaction, const Dossier &dossier, const Id &actor);
    /// The end of a transaction: what changed is found as it is now, and all of it is durable.
    void commit(Journal::Transaction &transaction);
    /// One transaction; nothing is written when it answers with an error.
    Changed change(const Id &dossier, Kind kind, const Id &actor, const Drafting &draft);
    /// All of them, or none.
    Result<std::vector<Dossier>, DossierError> changeAll(const std::vector<Id> &dossiers, Kind kind,
                                                         const Id &actor, const Drafting &draft);

private:
    Changed append(Journal::Transaction &transaction, const Id &dossier, Kind kind, const Id &actor,
                   const Drafting &draft);

    Journal &m_journal;
    const SiteService &m_sites;
    const ProcedureService &m_procedures;
    Dossiers &m_dossiers;
    DossierSearch &m_search;
    const QueueRights &m_rights;
    Random &m_random;
};

} // namespace motcua
