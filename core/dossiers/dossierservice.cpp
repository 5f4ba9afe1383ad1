#include "core/dossiers/dossierservice.h"

#include "core/calendar/calendarservice.h"
#include "core/citizens/citizenservice.h"
#include "core/codes/receiptcode.h"
#include "core/dossiers/bookservice.h"
#include "core/dossiers/codesettings.h"
#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/queuerights.h"
#include "core/site/siteservice.h"

namespace motcua {

namespace {

constexpr int MostAgreedDays = 1000;

DossierError errorOf(DrawError error)
{
    return error == DrawError::NobodyDecides ? DossierError::NobodyDecides
                                             : DossierError::StorageFailed;
}

} // namespace

DossierService::DossierService(Journal &journal, SiteService &sites,
                               const ProcedureService &procedures, const CalendarService &calendar,
                               CitizenService &citizens, Dossiers &dossiers,
                               const BookService &books, DossierSearch &search,
                               const QueueRights &rights, DossierWriter &writer,
                               NumberSource &numbers, Random &random)
    : m_journal(journal)
    , m_sites(sites)
    , m_procedures(procedures)
    , m_calendar(calendar)
    , m_citizens(citizens)
    , m_dossiers(dossiers)
    , m_books(books)
    , m_search(search)
    , m_rights(rights)
    , m_writer(writer)
    , m_numbers(numbers)
    , m_random(random)
{
}

std::optional<DossierError> DossierService::problemOf(const Intake &intake) const
{
    if (intake.counter != 0 && !m_sites.configuration().counter(intake.counter))
        return DossierError::UnknownCounter;
    const QDate today = m_sites.configuration().zone().date(m_journal.time());
    const auto canBe = [&](const Person &person) {
        return isSound(person) && canBeTold(person, today);
    };
    if (!canBe(intake.owner) || (intake.submitter && !canBe(*intake.submitter)))
        return DossierError::BadPerson;
    if (intake.feeVnd < 0 || intake.feeVnd > HighestDossierFee || !areSound(intake.papers))
        return DossierError::BadAmount;
    if (intake.received && *intake.received > m_journal.time())
        return DossierError::BadDate;
    return std::nullopt;
}

Result<Term, DossierError> DossierService::termFor(const Intake &intake, QDate day) const
{
    const Procedure *procedure = m_procedures.find(intake.procedure);
    if (!procedure || !procedure->inForceOn(day))
        return DossierError::UnknownProcedure;
    if (const auto term = motcua::termOf(*procedure, intake.variant))
        return *term;
    if (!intake.variant.isEmpty())
        return DossierError::UnknownVariant;
    if (intake.agreedDays < 1)
        return DossierError::NoTerm;
    if (intake.agreedDays > MostAgreedDays)
        return DossierError::BadAmount;
    return Term{procedure->code, DurationUnit::WorkingDay, intake.agreedDays, {}, {}};
}

void DossierService::receive(const Intake &intake, Answer answer)
{
    if (const auto problem = problemOf(intake))
        return answer(*problem);
    const Instant at = intake.received.value_or(m_journal.time());
    const QDate day = m_sites.configuration().zone().date(at);
    const auto term = termFor(intake, day);
    if (!term)
        return answer(term.error());
    bool allowed = false;
    std::optional<Dossier> before;
    QString prefix;
    try {
        allowed = m_writer.mayWith(intake.actor, Kind::DossierReceived, intake.procedure);
        before = m_dossiers.find(intake.request);
        prefix = m_dossiers.codeSettings().agencyCode;
    } catch (const StorageError &) {
        return answer(DossierError::StorageFailed);
    }
    if (!allowed)
        return answer(DossierError::NotAllowed);
    if (before)
        return answer(*before);
    if (const auto line = m_books.nextLine(day.year()); !line)
        return answer(line.error());
    const DrawRequest draw{intake.request, day, prefix.isEmpty() ? ProvisionalPrefix : prefix};
    Intake fixed = intake;
    fixed.received = at; // the number may take its time
    m_numbers.draw(draw, [this, fixed, draw, answer, known = term.value()](auto number) {
        answer(number ? received(fixed, known, draw, number.value())
                      : Changed(errorOf(number.error())));
    });
}

DossierService::Changed DossierService::received(const Intake &intake, const Term &term,
                                                 const DrawRequest &draw, int number)
{
    if (number > MostDossiersADay)
        return DossierError::NumbersUsedUp;
    const DeadlineCounter counter = m_calendar.counter(m_sites.configuration().zone());
    Dossier d;
    d.id = intake.request;
    d.day = draw.day;
    d.prefix = draw.series;
    d.number = number;
    d.procedure = term.procedure;
    d.secret = newReceiptSecret(m_random);
    d.term = term;
    d.authority = keptText(intake.authority);
    d.channel = intake.channel;
    d.counter = intake.counter;
    d.ticket = intake.ticket;
    d.writtenBy = keptText(intake.writtenBy);
    d.writtenLater = keptText(intake.writtenLater);
    d.papers = intake.papers;
    d.feeVnd = intake.feeVnd;
    d.payment = intake.payment;
    d.resultWay = intake.resultWay;
    d.notifyWay = intake.notifyWay;
    d.received = *intake.received;
    d.due = counter.count(term, d.received).due;
    const bool online = intake.channel == IntakeChannel::Online;
    if (const auto target = counter.target(term, d.received, d.due, online)) {
        d.target = target->due;
        d.targetDecision = target->decision;
    }
    try {
        Journal::Transaction transaction(m_journal);
        if (auto twice = m_dossiers.find(d.id)) // answered while the number was on its way
            return *twice;
        const auto line = m_books.nextLine(draw.day.year());
        if (!line) // closed meanwhile
            return line.error();
        d.bookLine = line.value();
        d.owner = m_citizens.keep(transaction, intake.owner, Id::random(m_random), intake.actor).id;
        d.submitter = intake.submitter
            ? m_citizens.keep(transaction, *intake.submitter, Id::random(m_random), intake.actor).id
            : d.owner;
        transaction.append(dossierReceived(d, intake.actor));
        m_writer.track(transaction, d, intake.actor);
        d = m_dossiers.find(d.id).value(); // a read that fails must not hide a commit
        m_writer.commit(transaction);
        return d;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
