#pragma once

#include "core/base/result.h"
#include "core/citizens/person.h"
#include "core/dossiers/dossier.h"
#include "core/dossiers/duelist.h"
#include "core/journal/journal.h"
#include "core/queueing/queueauthority.h"

#include <functional>
#include <vector>

namespace motcua {

class CalendarService;
class CitizenService;
class Dossiers;
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
    AskedBefore, ///< a second supplement needs reason and basis
    AlreadyExtended, ///< a new date is given once
    NoReason,
    NumbersUsedUp, ///< of the day
    NobodyDecides, ///< who gives the numbers is not reached
    NotAllowed, ///< not by this account
    StorageFailed,
};

/// What is told at the counter when a dossier is received. Its papers are complete.
struct Intake {
    Id request; ///< identity of the dossier: the same request gives the same dossier
    QString procedure;
    QString variant; ///< see termOf()
    int agreedDays = 0; ///< working days, where the catalogue tells none
    Person owner; ///< known by number, or new
    std::optional<Person> submitter; ///< who brought it, when it is not the owner
    QString authority; ///< what the submitter acts by
    IntakeChannel channel = IntakeChannel::Counter;
    int counter = 0; ///< 0: none
    Id ticket;
    QString writtenBy;
    std::vector<HandedPaper> papers;
    qint64 feeVnd = 0;
    Payment payment = Payment::Nothing;
    ResultWay resultWay = ResultWay::Counter;
    NotifyWay notifyWay = NotifyWay::Phone;
    std::optional<Instant> received; ///< else now
    Id actor;
    bool operator==(const Intake &) const = default;
};

/// The life of dossiers. A call is one transaction; nothing is written when it answers with an
/// error.
class DossierService {
public:
    using Answer = std::function<void(Result<Dossier, DossierError>)>;
    using Changed = Result<Dossier, DossierError>;

    /// All of them outlive the service.
    DossierService(Journal &journal, SiteService &sites, const ProcedureService &procedures,
                   const CalendarService &calendar, CitizenService &citizens, Dossiers &dossiers,
                   const QueueRights &rights, NumberSource &numbers, Random &random);

    /// Answers exactly once, at once or when the number has come. A person who is known by number
    /// stays as known; what was told otherwise is for CitizenService::change().
    void receive(const Intake &intake, Answer answer);

    /// The applicant is asked, once and completely; again only with a reason and its basis.
    Changed askSupplement(const Id &dossier, const Supplement &supplement, const Id &actor);
    /// The dossier is complete again; its term begins anew or goes on, as the rules say.
    Changed supplement(const Id &dossier, const std::vector<HandedPaper> &papers, const Id &actor);
    /// Once: due on that working day, when the office closes.
    Changed extend(const Id &dossier, QDate day, const QString &reason, const QString &basis,
                   const Id &actor);
    /// `number` of the decision may be empty.
    Changed approve(const Id &dossier, const QString &number, const Id &actor);
    /// With the reason in words.
    Changed refuse(const Id &dossier, const QString &number, const QString &reason,
                   const QString &basis, const Id &actor);
    /// Result or refusal is handed over; `receivedBy` empty: to who brought the dossier.
    Changed giveBack(const Id &dossier, const QString &receivedBy, const Id &actor);
    Changed withdraw(const Id &dossier, const QString &reason, const Id &actor);
    Changed stop(const Id &dossier, const QString &reason, const QString &basis, const Id &actor);
    /// The official code of a provisional one; both find it from then on.
    Changed bindCode(const Id &dossier, const QString &code, const Id &actor);

    /// By either of its codes, capitals or not.
    Result<Dossier, DossierError> byCode(const QString &code) const;
    Result<std::vector<Dossier>, DossierError> list(int atMost) const;
    /// By a code, else of the persons the words name, newest first of each.
    Result<std::vector<Dossier>, DossierError> search(const QString &text) const;
    /// In process, by due date.
    Result<std::vector<DueDossier>, DossierError> due() const;
    /// Without an official code, oldest first: still to be entered into the province's system.
    Result<std::vector<Dossier>, DossierError> pendingUpload() const;

    /// Empty: provisional codes.
    Result<QString, DossierError> agencyCode() const;
    Result<Done, DossierError> setAgencyCode(const QString &code, const Id &actor);

    static constexpr qsizetype LongestText = 2000; ///< characters of a reason; longer ones are cut

private:
    using Draft = Result<Journal::Draft, DossierError>;
    Result<Term, DossierError> termFor(const Intake &intake, QDate day) const;
    std::optional<DossierError> problemOf(const Intake &intake) const;
    /// Within the walls of the agency whose field the procedure is found under. Throws
    /// StorageError.
    bool mayWith(const Id &actor, Kind kind, const QString &procedure) const;
    Changed received(const Intake &intake, const Term &term, const DrawRequest &draw, int number);
    Changed change(const Id &dossier, Kind kind, const Id &actor,
                   const std::function<Draft(const Dossier &)> &draft);

    Journal &m_journal;
    SiteService &m_sites;
    const ProcedureService &m_procedures;
    const CalendarService &m_calendar;
    CitizenService &m_citizens;
    Dossiers &m_dossiers;
    const QueueRights &m_rights;
    NumberSource &m_numbers;
    Random &m_random;
};

} // namespace motcua
