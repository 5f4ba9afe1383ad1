#include "ui/desk/dossiers/dossierreader.h"

#include "core/calendar/calendarservice.h"
#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossierdeadline.h"
#include "core/dossiers/dossierservice.h"
#include "core/procedures/procedureservice.h"
#include "core/staff/staffservice.h"
#include "core/storage/storageerror.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

bool DossierReader::isOpen() const
{
    return m_services.session.isOpen() && m_services.session.seesDossiers();
}

bool DossierReader::isUsed() const
{
    const auto any = m_services.dossiers.service.list(1);
    return any && !any.value().empty();
}

bool DossierReader::maySee(const Dossier &dossier) const
{
    const SiteConfiguration &site = m_services.feed.configuration();
    const Procedure *procedure = m_services.procedures.find(dossier.procedure);
    return !procedure || !site.field(procedure->tile)
        || m_services.session.mayServe(procedure->tile, site) || isHandedHere(dossier);
}

// While it lies with whoever works here, or is on its way to them.
bool DossierReader::isHandedHere(const Dossier &dossier) const
{
    const auto isHere = [this](const HandOver &given) {
        return m_services.staff.mayAsReceiver(m_services.session.actor(), Kind::DossierTakenOver,
                                              given.to);
    };
    try {
        const HandOver *holding = dossier.holding();
        return isOpen()
            && ((holding && isHere(*holding))
                || (dossier.isOnItsWay() && isHere(dossier.handOvers.back())));
    } catch (const StorageError &) {
        return false;
    }
}

std::vector<Dossier> DossierReader::seen(std::vector<Dossier> dossiers) const
{
    std::erase_if(dossiers, [this](const Dossier &dossier) { return !maySee(dossier); });
    return dossiers;
}

std::vector<DueDossier> DossierReader::seen(std::vector<DueDossier> dossiers) const
{
    std::erase_if(dossiers, [this](const DueDossier &due) { return !maySee(due.dossier); });
    return dossiers;
}

QString DossierReader::nameOf(const Id &person) const
{
    const auto known = m_services.dossiers.citizens.find(person);
    return known ? known.value().name : QString();
}

QString DossierReader::accountName(const Id &account) const
{
    try {
        const auto known = account.isNull() ? std::nullopt : m_services.staff.find(account);
        return known ? known->name : QString();
    } catch (const StorageError &) {
        return {};
    }
}

QString DossierReader::procedureOf(const Dossier &dossier) const
{
    const QString name = m_services.procedureName(dossier.procedure);
    return name.isEmpty() ? dossier.procedure : name;
}

Deadline DossierReader::deadlineOf(const Dossier &dossier) const
{
    return motcua::deadlineOf(
        dossier, m_services.dossiers.calendar.counter(m_services.feed.configuration().zone()));
}

} // namespace motcua
