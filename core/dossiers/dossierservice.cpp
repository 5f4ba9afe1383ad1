#include "core/dossiers/dossierservice.h"

#include "core/calendar/calendarservice.h"
#include "core/citizens/citizenservice.h"
#include "core/codes/dossiercode.h"
#include "core/dossiers/codesettings.h"
#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/queuerights.h"
#include "core/site/siteservice.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int MostAgreedDays = 1000;

QString plain(const QString &text) { return text.simplified().left(DossierService::LongestText); }

DossierError errorOf(DrawError error)
{
    return error == DrawError::NobodyDecides ? DossierError::NobodyDecides
                                             : DossierError::StorageFailed;
}

bool areSound(const std::vector<HandedPaper> &papers)
{
    return papers.size() <= std::size_t(MostPapers)
        && std::ranges::all_of(papers, [](const HandedPaper &p) {
               return !p.name.trimmed().isEmpty() && p.originals >= 0 && p.originals <= MostPapers
                   && p.copies >= 0 && p.copies <= MostPapers;
           });
}

} // namespace

DossierService::DossierService(Journal &journal, SiteService &sites,
                               const ProcedureService &procedures, const CalendarService &calendar,
                               CitizenService &citizens, Dossiers &dossiers,
                               const QueueRights &rights, NumberSource &numbers, Random &random)
    : m_journal(journal)
    , m_sites(sites)
    , m_procedures(procedures)
    , m_calendar(calendar)
    , m_citizens(citizens)
    , m_dossiers(dossiers)
    , m_rights(rights)
    , m_numbers(numbers)
    , m_random(random)
{
}

std::optional<DossierError> DossierService::problemOf(const Intake &intake) const
{
    if (intake.counter != 0 && !m_sites.configuration().counter(intake.counter))
        return DossierError::UnknownCounter;
    if (!isSound(intake.owner) || (intake.submitter && !isSound(*intake.submitter)))
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

bool DossierService::mayWith(const Id &actor, Kind kind, const QString &procedure) const
{
    const Procedure *known = m_procedures.find(procedure);
    return known && m_sites.configuration().field(known->tile)
        ? m_rights.mayIn(actor, kind, known->tile)
        : m_rights.may(actor, kind);
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
        allowed = mayWith(intake.actor, Kind::DossierReceived, intake.procedure);
        before = m_dossiers.find(intake.request);
        prefix = m_dossiers.agencyCode();
    } catch (const StorageError &) {
        return answer(DossierError::StorageFailed);
    }
    if (!allowed)
        return answer(DossierError::NotAllowed);
    if (before)
        return answer(*before);
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
    d.term = term;
    d.authority = plain(intake.authority);
    d.channel = intake.channel;
    d.counter = intake.counter;
    d.ticket = intake.ticket;
    d.writtenBy = plain(intake.writtenBy);
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
        d.owner = m_citizens.keep(transaction, intake.owner, Id::random(m_random), intake.actor).id;
        d.submitter = intake.submitter
            ? m_citizens.keep(transaction, *intake.submitter, Id::random(m_random), intake.actor).id
            : d.owner;
        transaction.append(dossierReceived(d, intake.actor));
        d = m_dossiers.find(d.id).value(); // a read that fails must not hide a commit
        transaction.commit();
        return d;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

DossierService::Changed DossierService::change(const Id &dossier, Kind kind, const Id &actor,
                                               const std::function<Draft(const Dossier &)> &draft)
{
    try {
        Journal::Transaction transaction(m_journal);
        const auto known = m_dossiers.find(dossier);
        if (!known)
            return DossierError::UnknownDossier;
        if (!mayWith(actor, kind, known->procedure))
            return DossierError::NotAllowed;
        const Draft wanted = draft(*known);
        if (!wanted)
            return wanted.error();
        transaction.append(wanted.value());
        Dossier after = m_dossiers.find(dossier).value();
        transaction.commit();
        return after;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

DossierService::Changed DossierService::askSupplement(const Id &dossier,
                                                      const Supplement &supplement, const Id &actor)
{
    Supplement asked{
        plain(supplement.missing), plain(supplement.reason), plain(supplement.basis), {}, {}};
    if (asked.missing.isEmpty())
        return DossierError::NoReason;
    return change(dossier, Kind::SupplementAsked, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::AskSupplement))
            return DossierError::NotPossible;
        if (!d.supplements.empty() && (asked.reason.isEmpty() || asked.basis.isEmpty()))
            return DossierError::AskedBefore;
        return supplementAsked(d.id, asked, actor);
    });
}

DossierService::Changed DossierService::supplement(const Id &dossier,
                                                   const std::vector<HandedPaper> &papers,
                                                   const Id &actor)
{
    if (!areSound(papers))
        return DossierError::BadAmount;
    return change(dossier, Kind::DossierSupplemented, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Supplement))
            return DossierError::NotPossible;
        std::vector<DeadlineCounter::Pause> pauses;
        for (const Supplement &s : d.supplements)
            pauses.push_back({s.asked, s.completed.value_or(m_journal.time())});
        const auto counter = m_calendar.counter(m_sites.configuration().zone());
        const Instant due = counter.afterSupplements(d.term, d.received, pauses).due;
        return dossierSupplemented(d.id, due, papers, actor);
    });
}

DossierService::Changed DossierService::extend(const Id &dossier, QDate day, const QString &reason,
                                               const QString &basis, const Id &actor)
{
    const QString why = plain(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return change(dossier, Kind::DossierExtended, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Extend))
            return DossierError::NotPossible;
        if (d.extended)
            return DossierError::AlreadyExtended;
        const WorkCalendar &calendar = m_calendar.calendar();
        const SiteZone zone = m_sites.configuration().zone();
        if (!day.isValid() || day <= zone.date(d.due) || !calendar.isWorking(day))
            return DossierError::BadDate;
        return dossierExtended(d.id, zone.at(day, calendar.closing(day)), why, plain(basis), actor);
    });
}

DossierService::Changed DossierService::approve(const Id &dossier, const QString &number,
                                                const Id &actor)
{
    return change(dossier, Kind::DossierDecided, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Decide))
            return DossierError::NotPossible;
        return dossierDecided(d.id, true, plain(number), {}, {}, actor);
    });
}

DossierService::Changed DossierService::refuse(const Id &dossier, const QString &number,
                                               const QString &reason, const QString &basis,
                                               const Id &actor)
{
    const QString why = plain(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return change(dossier, Kind::DossierDecided, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Decide))
            return DossierError::NotPossible;
        return dossierDecided(d.id, false, plain(number), why, plain(basis), actor);
    });
}

DossierService::Changed DossierService::giveBack(const Id &dossier, const QString &receivedBy,
                                                 const Id &actor)
{
    return change(dossier, Kind::DossierReturned, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Return))
            return DossierError::NotPossible;
        QString name = plain(receivedBy);
        if (name.isEmpty()) {
            const auto submitter = m_citizens.find(d.submitter);
            if (!submitter && submitter.error() == CitizenError::StorageFailed)
                return DossierError::StorageFailed;
            name = submitter ? submitter.value().name : QString();
        }
        return name.isEmpty() ? Draft(DossierError::BadPerson)
                              : Draft(dossierReturned(d.id, name, actor));
    });
}

DossierService::Changed DossierService::withdraw(const Id &dossier, const QString &reason,
                                                 const Id &actor)
{
    const QString why = plain(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return change(dossier, Kind::DossierWithdrawn, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Withdraw))
            return DossierError::NotPossible;
        return dossierWithdrawn(d.id, why, actor);
    });
}

DossierService::Changed DossierService::stop(const Id &dossier, const QString &reason,
                                             const QString &basis, const Id &actor)
{
    const QString why = plain(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return change(dossier, Kind::DossierStopped, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Stop))
            return DossierError::NotPossible;
        return dossierStopped(d.id, why, plain(basis), actor);
    });
}

DossierService::Changed DossierService::bindCode(const Id &dossier, const QString &code,
                                                 const Id &actor)
{
    const auto official = dossierCode(code);
    if (!official)
        return DossierError::BadCode;
    return change(dossier, Kind::DossierCodeBound, actor, [&](const Dossier &d) -> Draft {
        if (!d.isProvisional() || !d.officialCode.isEmpty())
            return DossierError::NotProvisional;
        if (m_dossiers.byCode(*official))
            return DossierError::CodeTaken;
        return dossierCodeBound(d.id, *official, actor);
    });
}

} // namespace motcua
