// What happens to a dossier from its receipt to the result in hand.
#include "core/calendar/calendarservice.h"
#include "core/citizens/citizenservice.h"
#include "core/codes/dossiercode.h"
#include "core/dossiers/dossierdeadline.h"
#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"
#include "core/dossiers/dossierservice.h"
#include "core/site/siteservice.h"

namespace motcua {

DossierService::Changed DossierService::askSupplement(const Id &dossier,
                                                      const Supplement &supplement, const Id &actor)
{
    Supplement asked{keptTexts(supplement.missing),
                     keptText(supplement.reason),
                     keptText(supplement.basis),
                     {},
                     {}};
    asked.papers = supplement.papers;
    if (asked.missing.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::SupplementAsked, actor, [&](const Dossier &d) -> Draft {
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
    return m_writer.change(
        dossier, Kind::DossierSupplemented, actor, [&](const Dossier &d) -> Draft {
            if (!allows(d.state, DossierVerb::Supplement))
                return DossierError::NotPossible;
            Dossier completed = d;
            completed.supplements.back().completed = m_journal.time();
            const auto counter = m_calendar.counter(m_sites.configuration().zone());
            return dossierSupplemented(d.id, deadlineOf(completed, counter).due, papers, actor);
        });
}

DossierService::Changed DossierService::extend(const Id &dossier, QDate day, const QString &reason,
                                               const QString &basis, const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::DossierExtended, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Extend))
            return DossierError::NotPossible;
        if (d.extended)
            return DossierError::AlreadyExtended;
        const WorkCalendar &calendar = m_calendar.calendar();
        const SiteZone zone = m_sites.configuration().zone();
        if (!day.isValid() || day <= zone.date(d.due) || !calendar.isWorking(day))
            return DossierError::BadDate;
        return dossierExtended(d.id, zone.at(day, calendar.closing(day)), why, keptText(basis),
                               actor);
    });
}

DossierService::Changed DossierService::approve(const Id &dossier, const QString &number,
                                                const Id &actor)
{
    return m_writer.change(dossier, Kind::DossierDecided, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Decide))
            return DossierError::NotPossible;
        return dossierDecided(d.id, true, keptText(number), {}, {}, actor);
    });
}

DossierService::Changed DossierService::refuse(const Id &dossier, const QString &number,
                                               const QString &reason, const QString &basis,
                                               const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::DossierDecided, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Decide))
            return DossierError::NotPossible;
        return dossierDecided(d.id, false, keptText(number), why, keptText(basis), actor);
    });
}

DossierService::Changed DossierService::giveBack(const Id &dossier, const Delivery &delivery,
                                                 const Id &actor)
{
    const QString proof = keptText(delivery.proof);
    if (wantsProof(delivery.confirmation) && proof.isEmpty())
        return DossierError::NoProof;
    return m_writer.change(dossier, Kind::DossierReturned, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Return))
            return DossierError::NotPossible;
        QString name = keptText(delivery.receivedBy);
        if (name.isEmpty()) {
            const auto submitter = m_citizens.find(d.submitter);
            if (!submitter && submitter.error() == CitizenError::StorageFailed)
                return DossierError::StorageFailed;
            name = submitter ? submitter.value().name : QString();
        }
        if (name.isEmpty())
            return DossierError::BadPerson;
        return dossierReturned(d.id, {name, delivery.confirmation, proof, delivery.originalsBack},
                               actor);
    });
}

DossierService::Changed DossierService::withdraw(const Id &dossier, const QString &reason,
                                                 const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::DossierWithdrawn, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Withdraw))
            return DossierError::NotPossible;
        return dossierWithdrawn(d.id, why, actor);
    });
}

DossierService::Changed DossierService::stop(const Id &dossier, const QString &reason,
                                             const QString &basis, const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::DossierStopped, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Stop))
            return DossierError::NotPossible;
        return dossierStopped(d.id, why, keptText(basis), actor);
    });
}

DossierService::Changed DossierService::voidDossier(const Id &dossier, const QString &reason,
                                                    const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.change(dossier, Kind::DossierVoided, actor, [&](const Dossier &d) -> Draft {
        if (!allows(d.state, DossierVerb::Void))
            return DossierError::NotPossible;
        return dossierVoided(d.id, why, actor);
    });
}

DossierService::Changed DossierService::takeBack(const Id &dossier, const QString &reason,
                                                 const Id &actor)
{
    const QString why = keptText(reason);
    return m_writer.change(dossier, Kind::DossierChangeTakenBack, actor,
                           [&](const Dossier &d) -> Draft {
                               if (!d.last)
                                   return DossierError::NothingToTakeBack;
                               // What one may not write, one may not undo.
                               if (!m_writer.mayWith(actor, d.last->kind, d))
                                   return DossierError::NotAllowed;
                               if (why.isEmpty() && isLegalFact(d.last->kind))
                                   return DossierError::NoReason;
                               return changeTakenBack(d.id, *d.last, why, actor);
                           });
}

DossierService::Changed DossierService::notePrinted(const Id &dossier, const QString &form,
                                                    const Id &actor)
{
    return m_writer.change(dossier, Kind::PaperPrinted, actor, [&](const Dossier &d) -> Draft {
        return paperPrinted(d.id, form, actor);
    });
}

DossierService::Changed DossierService::bindCode(const Id &dossier, const QString &code,
                                                 const Id &actor)
{
    const auto official = dossierCode(code);
    if (!official || !dayOfDossierCode(*official).isValid())
        return DossierError::BadCode;
    return m_writer.change(dossier, Kind::DossierCodeBound, actor, [&](const Dossier &d) -> Draft {
        if (!d.isProvisional() || !d.officialCode.isEmpty())
            return DossierError::NotProvisional;
        if (m_dossiers.byCode(*official))
            return DossierError::CodeTaken;
        return dossierCodeBound(d.id, *official, actor);
    });
}

} // namespace motcua
