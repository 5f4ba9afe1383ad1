#pragma once

#include "core/citizens/person.h"
#include "core/dossiers/codesettings.h"
#include "core/dossiers/dossiersearch.h"
#include "core/dossiers/dossierwriter.h"
#include "core/dossiers/duelist.h"
#include "core/queueing/queueauthority.h"

#include <functional>

namespace motcua {

class CalendarService;
class CitizenService;
class BookService;
class Random;

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
    QString writtenLater; ///< why only now, when it was received before
    Id actor;
    bool operator==(const Intake &) const = default;
};

/// The life of dossiers. A call is one transaction; nothing is written when it answers with an
/// error.
class DossierService {
public:
    using Answer = std::function<void(Result<Dossier, DossierError>)>;
    using Changed = DossierWriter::Changed;

    /// All of them outlive the service.
    DossierService(Journal &journal, SiteService &sites, const ProcedureService &procedures,
                   const CalendarService &calendar, CitizenService &citizens, Dossiers &dossiers,
                   const BookService &books, DossierSearch &search, const QueueRights &rights,
                   DossierWriter &writer, NumberSource &numbers, Random &random);

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
    Changed giveBack(const Id &dossier, const Delivery &delivery, const Id &actor);
    Changed withdraw(const Id &dossier, const QString &reason, const Id &actor);
    Changed stop(const Id &dossier, const QString &reason, const QString &basis, const Id &actor);
    /// It was received by mistake; its code stays taken.
    Changed voidDossier(const Id &dossier, const QString &reason, const Id &actor);
    /// The newest change was a mistake: the dossier is as before it, and the journal tells of both.
    /// A decision, a handing over and an end, facts of law, are taken back with a reason only.
    Changed takeBack(const Id &dossier, const QString &reason, const Id &actor);
    /// The official code of a provisional one; both find it from then on.
    Changed bindCode(const Id &dossier, const QString &code, const Id &actor);

    /// A form of it went to a printer: the next one says "in lại".
    Changed notePrinted(const Id &dossier, const QString &form, const Id &actor);

    Changed find(const Id &dossier) const;
    /// What is handed over to who holds this receipt (see Ticket::receipt): its dossier first, then
    /// what else lies ready for who brought that. Without what does not lie ready.
    Result<std::vector<Dossier>, DossierError> toHandOver(const Id &receipt) const;
    /// What was done to it, oldest first.
    Result<std::vector<DossierEvent>, DossierError> history(const Id &dossier) const;
    /// By either of its codes, capitals or not.
    Result<Dossier, DossierError> byCode(const QString &code) const;
    Result<std::vector<Dossier>, DossierError> list(int atMost) const;
    /// By the beginnings of words of names, codes, numbers and telephones, newest first; a whole
    /// code finds its dossier alone.
    Result<std::vector<Dossier>, DossierError>
    search(const QString &text, const DossierFilter &filter = {}, int atMost = MostFound) const;
    /// Identities alone, as search() finds them; brings the index up to date.
    Result<std::vector<Id>, DossierError> ids(const QString &text, const DossierFilter &filter,
                                              int atMost) const;
    /// How many there are, no further than MostCounted: "1,000+".
    Result<int, DossierError> count(const QString &text, const DossierFilter &filter) const;
    /// In process, by due date, at most MostListedDossiers.
    Result<std::vector<DueDossier>, DossierError> due() const;
    /// Without an official code, oldest first, at most MostListedDossiers: still to be entered into
    /// the province's system.
    Result<std::vector<Dossier>, DossierError> pendingUpload() const;

    /// Empty: provisional codes.
    Result<QString, DossierError> agencyCode() const;
    Result<Done, DossierError> setAgencyCode(const QString &code, const Id &actor);
    /// In which order the province's form asks for the fields; empty: as usual.
    Result<QStringList, DossierError> portalOrder() const;
    /// BadCode: no list of fields, each once.
    Result<Done, DossierError> setPortalOrder(const QStringList &fields, const Id &actor);

    static constexpr int MostFound = 50;
    static constexpr int MostCounted = 1001;

private:
    using Draft = DossierWriter::Draft;
    Result<std::vector<Dossier>, DossierError> read(const std::vector<Id> &ids) const;
    Result<Term, DossierError> termFor(const Intake &intake, QDate day) const;
    std::optional<DossierError> problemOf(const Intake &intake) const;
    Result<Done, DossierError> setCodes(const CodeSettings &settings, const Id &actor);
    Changed received(const Intake &intake, const Term &term, const DrawRequest &draw, int number);

    Journal &m_journal;
    SiteService &m_sites;
    const ProcedureService &m_procedures;
    const CalendarService &m_calendar;
    CitizenService &m_citizens;
    Dossiers &m_dossiers;
    const BookService &m_books;
    DossierSearch &m_search;
    const QueueRights &m_rights;
    DossierWriter &m_writer;
    NumberSource &m_numbers;
    Random &m_random;
};

} // namespace motcua
