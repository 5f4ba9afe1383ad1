#include "core/dossiers/handoverservice.h"

#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"

#include <algorithm>
#include <limits>

namespace motcua {

HandOverService::HandOverService(DossierWriter &writer, Dossiers &dossiers)
    : m_writer(writer)
    , m_dossiers(dossiers)
{
}

Result<std::vector<Dossier>, DossierError>
HandOverService::handOver(const std::vector<Id> &dossiers, const HandOver &handOver,
                          const Id &actor)
{
    const HandOver written{
        keptText(handOver.from), keptText(handOver.to), keptText(handOver.note), {}, {}, {}};
    if (written.to.isEmpty())
        return DossierError::NoReceiver;
    return m_writer.changeAll(dossiers, Kind::DossierHandedOver, actor,
                              [&](const Dossier &d) -> DossierWriter::Draft {
                                  if (d.isOnItsWay() || !allows(d.state, DossierVerb::HandOver))
                                      return DossierError::NotPossible;
                                  return dossierHandedOver(d.id, written, actor);
                              });
}

Result<std::vector<Dossier>, DossierError>
HandOverService::takeOver(const std::vector<Id> &dossiers, const QString &takenBy, const Id &actor)
{
    return m_writer.changeAll(dossiers, Kind::DossierTakenOver, actor,
                              [&](const Dossier &d) -> DossierWriter::Draft {
                                  if (!d.isOnItsWay())
                                      return DossierError::NotPossible;
                                  return dossierTakenOver(d.id, keptText(takenBy), actor);
                              });
}

Result<std::vector<Dossier>, DossierError> HandOverService::passOn(const Holder &holder,
                                                                   const QString &to,
                                                                   const QString &note,
                                                                   const Id &actor)
{
    const auto held = heldBy(holder);
    if (!held)
        return held.error();
    std::vector<Id> ids;
    for (const Dossier &dossier : held.value()) {
        if (!dossier.isOnItsWay() && allows(dossier.state, DossierVerb::HandOver))
            ids.push_back(dossier.id);
    }
    return handOver(ids, {holder.name, to, note, {}, {}, {}}, actor);
}

Result<std::vector<Dossier>, DossierError> HandOverService::heldBy(const Holder &holder) const
{
    try {
        std::vector<Dossier> held;
        for (const DossierState state : {DossierState::InProcess, DossierState::WaitingSupplement,
                                         DossierState::Approved, DossierState::Refused}) {
            for (Dossier &dossier : m_dossiers.inState(state, std::numeric_limits<int>::max())) {
                if (holder.holds(dossier))
                    held.push_back(std::move(dossier));
            }
        }
        std::ranges::stable_sort(held, {}, &Dossier::due);
        return held;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<Dossier>, DossierError>
HandOverService::sendBack(const std::vector<Id> &dossiers, const QString &reason, const Id &actor)
{
    const QString why = keptText(reason);
    if (why.isEmpty())
        return DossierError::NoReason;
    return m_writer.changeAll(dossiers, Kind::DossierSentBack, actor,
                              [&](const Dossier &d) -> DossierWriter::Draft {
                                  if (!d.isOnItsWay())
                                      return DossierError::NotPossible;
                                  return dossierSentBack(d.id, why, actor);
                              });
}

Result<std::vector<Dossier>, DossierError> HandOverService::onTheirWay() const
{
    try {
        return m_dossiers.onTheirWay(MostListedDossiers);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
