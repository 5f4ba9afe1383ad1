// What DossierService answers without changing anything, and its settings.
#include "core/calendar/calendarservice.h"
#include "core/codes/dossiercode.h"
#include "core/dossiers/dossiers.h"
#include "core/dossiers/dossierservice.h"
#include "core/queueing/queuerights.h"
#include "core/site/siteservice.h"

#include <algorithm>

namespace motcua {

DossierService::Changed DossierService::find(const Id &dossier) const
{
    try {
        const auto known = m_dossiers.find(dossier);
        return known ? Changed(*known) : DossierError::UnknownDossier;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<Dossier>, DossierError> DossierService::toHandOver(const Id &receipt) const
{
    try {
        const auto named = m_dossiers.byTracking(receipt);
        if (!named)
            return DossierError::UnknownDossier;
        std::vector<Dossier> ready = m_dossiers.readyFor(named->submitter);
        std::stable_partition(ready.begin(), ready.end(),
                              [&](const Dossier &d) { return d.id == named->id; });
        return ready;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<DossierEvent>, DossierError> DossierService::history(const Id &dossier) const
{
    try {
        return m_dossiers.history(dossier);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<Dossier, DossierError> DossierService::byCode(const QString &code) const
{
    try {
        const auto known = m_dossiers.byCode(dossierCode(code).value_or(code.trimmed().toUpper()));
        return known ? Changed(*known) : DossierError::UnknownDossier;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<Dossier>, DossierError> DossierService::read(const std::vector<Id> &ids) const
{
    std::vector<Dossier> dossiers;
    for (const Id &id : ids) {
        if (auto dossier = m_dossiers.find(id))
            dossiers.push_back(std::move(*dossier));
    }
    return dossiers;
}

Result<std::vector<Dossier>, DossierError> DossierService::list(int atMost) const
{
    try {
        return read(m_dossiers.newest(atMost));
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<Dossier>, DossierError>
DossierService::search(const QString &text, const DossierFilter &filter, int atMost) const
{
    if (auto named = byCode(text); named && filter == DossierFilter{})
        return std::vector{named.value()};
    try {
        return read(m_search.find(text, filter, atMost));
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<Id>, DossierError>
DossierService::ids(const QString &text, const DossierFilter &filter, int atMost) const
{
    try {
        return m_search.find(text, filter, atMost);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<int, DossierError> DossierService::count(const QString &text,
                                                const DossierFilter &filter) const
{
    try {
        return m_search.count(text, filter, MostCounted);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<DueDossier>, DossierError> DossierService::due() const
{
    try {
        const SiteZone zone = m_sites.configuration().zone();
        std::vector<DueDossier> due;
        for (Dossier &dossier : m_dossiers.inState(DossierState::InProcess, MostListedDossiers)) {
            const Instant now = m_journal.time();
            const Nearness nearness = nearnessOf(dossier, now, m_calendar.calendar(), zone);
            const bool apology = wantsApology(dossier, now, m_calendar.calendar(), zone);
            due.push_back({std::move(dossier), nearness, apology});
        }
        return due;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<Dossier>, DossierError> DossierService::pendingUpload() const
{
    try {
        return m_dossiers.provisional(MostListedDossiers);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<QString, DossierError> DossierService::agencyCode() const
{
    try {
        return m_dossiers.codeSettings().agencyCode;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<Done, DossierError> DossierService::setAgencyCode(const QString &code, const Id &actor)
{
    const QString wanted = code.trimmed().toUpper();
    if (!wanted.isEmpty() && !isAgencyCode(wanted))
        return DossierError::BadCode;
    try {
        CodeSettings settings = m_dossiers.codeSettings();
        settings.agencyCode = wanted;
        return setCodes(settings, actor);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<QStringList, DossierError> DossierService::portalOrder() const
{
    try {
        return m_dossiers.codeSettings().portalOrder;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<Done, DossierError> DossierService::setPortalOrder(const QStringList &fields,
                                                          const Id &actor)
{
    if (!isPortalOrder(fields))
        return DossierError::BadCode;
    try {
        CodeSettings settings = m_dossiers.codeSettings();
        settings.portalOrder = fields;
        return setCodes(settings, actor);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

// Throws StorageError.
Result<Done, DossierError> DossierService::setCodes(const CodeSettings &settings, const Id &actor)
{
    if (!m_rights.may(actor, Kind::DossierCodesDefined))
        return DossierError::NotAllowed;
    if (m_dossiers.codeSettings() == settings)
        return Done{};
    Journal::Transaction transaction(m_journal);
    transaction.append(defineDossierCodes(settings, actor));
    transaction.commit();
    return Done{};
}

} // namespace motcua
