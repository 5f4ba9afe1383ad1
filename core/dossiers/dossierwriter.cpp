#include "core/dossiers/dossierwriter.h"

#include "core/dossiers/dossiers.h"
#include "core/dossiers/dossiersearch.h"
#include "core/dossiers/tracking.h"
#include "core/dossiers/trackings.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/queuerights.h"
#include "core/site/siteservice.h"

namespace motcua {

namespace {

// To whom it must have been handed by whoever is not of its agency; empty: only those of it.
QString receiverFor(Kind kind, const Dossier &dossier)
{
    if (kind == Kind::DossierChangeTakenBack && dossier.last)
        kind = dossier.last->kind;
    if (kind == Kind::DossierHandedOver) {
        const HandOver *holding = dossier.holding();
        return holding ? holding->to : QString();
    }
    const bool answers = kind == Kind::DossierTakenOver || kind == Kind::DossierSentBack;
    return answers && !dossier.handOvers.empty() ? dossier.handOvers.back().to : QString();
}

} // namespace

QStringList keptTexts(const QStringList &texts)
{
    QStringList kept;
    qsizetype room = LongestDossierText;
    for (const QString &text : texts) {
        const QString one = keptText(text).left(room);
        if (one.isEmpty())
            continue;
        kept.append(one);
        room -= one.size();
    }
    return kept;
}

DossierWriter::DossierWriter(Journal &journal, const SiteService &sites,
                             const ProcedureService &procedures, Dossiers &dossiers,
                             DossierSearch &search, const QueueRights &rights, Random &random)
    : m_journal(journal)
    , m_sites(sites)
    , m_procedures(procedures)
    , m_dossiers(dossiers)
    , m_search(search)
    , m_rights(rights)
    , m_random(random)
{
}

bool DossierWriter::mayWith(const Id &actor, Kind kind, const QString &procedure) const
{
    const Procedure *known = m_procedures.find(procedure);
    return known && m_sites.configuration().field(known->tile)
        ? m_rights.mayIn(actor, kind, known->tile)
        : m_rights.may(actor, kind);
}

bool DossierWriter::mayWith(const Id &actor, Kind kind, const Dossier &dossier) const
{
    if (mayWith(actor, kind, dossier.procedure))
        return true;
    const QString receiver = receiverFor(kind, dossier);
    return !receiver.isEmpty() && m_rights.mayAsReceiver(actor, kind, receiver);
}

DossierWriter::Changed DossierWriter::append(Journal::Transaction &transaction, const Id &dossier,
                                             Kind kind, const Id &actor, const Drafting &draft)
{
    const auto known = m_dossiers.find(dossier);
    if (!known)
        return DossierError::UnknownDossier;
    if (!mayWith(actor, kind, *known))
        return DossierError::NotAllowed;
    const Draft wanted = draft(*known);
    if (!wanted)
        return wanted.error();
    transaction.append(wanted.value());
    Dossier after = m_dossiers.find(dossier).value(); // a read that fails must not hide a commit
    if (trackedStatus(after) != trackedStatus(*known))
        track(transaction, after, actor);
    return after;
}

void DossierWriter::track(Journal::Transaction &transaction, const Dossier &dossier,
                          const Id &actor)
{
    if (dossier.secret.isEmpty())
        return;
    const QByteArray sealed = sealStatus(trackedStatus(dossier), dossier.secret, m_random);
    transaction.append(trackingChanged(trackingEntity(dossier.secret), sealed, actor));
}

void DossierWriter::commit(Journal::Transaction &transaction)
{
    m_search.refresh();
    transaction.commit();
}

DossierWriter::Changed DossierWriter::change(const Id &dossier, Kind kind, const Id &actor,
                                             const Drafting &draft)
{
    auto changed = changeAll({dossier}, kind, actor, draft);
    return changed ? Changed(std::move(changed.value().front())) : changed.error();
}

Result<std::vector<Dossier>, DossierError> DossierWriter::changeAll(const std::vector<Id> &dossiers,
                                                                    Kind kind, const Id &actor,
                                                                    const Drafting &draft)
{
    try {
        Journal::Transaction transaction(m_journal);
        std::vector<Dossier> changed;
        for (const Id &dossier : dossiers) {
            auto after = append(transaction, dossier, kind, actor, draft);
            if (!after)
                return after.error();
            changed.push_back(std::move(after.value()));
        }
        commit(transaction);
        return changed;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
