#include "core/dossiers/erasureservice.h"

#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossiers.h"
#include "core/dossiers/dossiersearch.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/queuerights.h"
#include "core/site/siteservice.h"
#include "core/storage/blobstore.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace motcua {

namespace {

bool isEnded(const Dossier &dossier) { return dossier.closed.has_value(); }

// What dossiers say of a person beside the person's own data.
constexpr std::array OfBringer{Kind::DossierReturned, Kind::CitizenNotified};
constexpr std::array OfOwner{Kind::DossierReturned, Kind::CitizenNotified, Kind::AttachmentAdded};

} // namespace

ErasureService::ErasureService(Journal &journal, const SiteService &sites,
                               const ProcedureService &procedures, Erasures &erasures,
                               CitizenService &citizens, Dossiers &dossiers, DossierSearch &search,
                               BlobStore &blobs, const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_procedures(procedures)
    , m_erasures(erasures)
    , m_citizens(citizens)
    , m_dossiers(dossiers)
    , m_search(search)
    , m_blobs(blobs)
    , m_rights(rights)
{
}

std::optional<ErasureError> ErasureService::problemOf(const Id &subject)
{
    if (const auto dossier = m_dossiers.find(subject))
        return isEnded(*dossier) ? std::nullopt : std::optional(ErasureError::StillOpen);
    if (!m_citizens.known(subject))
        return ErasureError::UnknownSubject;
    for (const Id &id : m_dossiers.idsOfPerson(subject)) {
        const auto dossier = m_dossiers.find(id);
        if (dossier && !isEnded(*dossier))
            return ErasureError::StillOpen;
    }
    return std::nullopt;
}

Result<Erasure, ErasureError> ErasureService::ask(const Id &subject, const QString &basis,
                                                  const Id &actor)
{
    const QString why = keptText(basis);
    if (why.isEmpty())
        return ErasureError::NoBasis;
    try {
        if (actor.isNull() || !m_rights.may(actor, Kind::ErasureAsked))
            return ErasureError::NotAllowed;
        if (const auto problem = problemOf(subject))
            return *problem;
        if (m_erasures.find(subject))
            return ErasureError::AskedAlready;
        Journal::Transaction transaction(m_journal);
        transaction.append(erasureAsked(subject, why, actor));
        const Erasure asked = m_erasures.find(subject).value();
        transaction.commit();
        return asked;
    } catch (const StorageError &) {
        return ErasureError::StorageFailed;
    }
}

Result<Erasure, ErasureError> ErasureService::confirm(const Id &subject, const Id &actor)
{
    try {
        if (actor.isNull() || !m_rights.may(actor, Kind::ErasureConfirmed))
            return ErasureError::NotAllowed;
        const auto asked = m_erasures.find(subject);
        if (!asked || asked->confirmed)
            return ErasureError::NotAsked;
        if (asked->askedBy == actor)
            return ErasureError::SameAccount;
        if (const auto problem = problemOf(subject)) // something may have come in since
            return *problem;
        const auto dossier = m_dossiers.find(subject);
        std::vector<Attachment> files = dossier ? dossier->attachments : std::vector<Attachment>();
        const int bookLine = dossier ? dossier->bookLine : 0;
        const int bookYear = dossier ? dossier->day.year() : 0;
        Journal::Transaction transaction(m_journal);
        transaction.append(erasureConfirmed(subject, bookYear, bookLine, actor));
        transaction.erase(Stream::Dossier, subject);
        for (const Id &id : m_dossiers.idsOfPerson(subject)) {
            const Dossier of = m_dossiers.find(id).value();
            if (of.owner == subject) {
                std::ranges::copy(of.attachments, std::back_inserter(files));
                transaction.erase(OfOwner, id);
            } else {
                transaction.erase(OfBringer, id);
            }
        }
        const Erasure confirmed = m_erasures.find(subject).value();
        m_search.refresh();
        transaction.commit();
        for (const Attachment &file : files) {
            if (!m_dossiers.hasAttachment(file.sha256)) // nothing names it any more
                m_blobs.remove(file.sha256);
        }
        m_search.scrub();
        m_journal.database().scrub();
        return confirmed;
    } catch (const StorageError &) {
        return ErasureError::StorageFailed;
    }
}

Result<std::vector<ErasureService::Aged>, ErasureError> ErasureService::due() const
{
    try {
        const SiteZone zone = m_sites.configuration().zone();
        const QDate today = zone.date(m_journal.time());
        std::vector<Aged> aged;
        for (const Procedure &procedure : m_procedures.procedures()) {
            if (!procedure.retentionYears)
                continue;
            // Ended on a day so many years ago: the years are over when that day is.
            const QDate last = today.addYears(-*procedure.retentionYears);
            const int room = MostListedDossiers - int(aged.size());
            for (Dossier &dossier :
                 m_dossiers.endedBefore(procedure.code, zone.at(last, QTime(0, 0)), room)) {
                if (!m_erasures.find(dossier.id))
                    aged.push_back(
                        {std::move(dossier), *procedure.retentionYears, procedure.retentionBasis});
            }
        }
        return aged;
    } catch (const StorageError &) {
        return ErasureError::StorageFailed;
    }
}

Result<std::vector<Erasure>, ErasureError> ErasureService::list() const
{
    try {
        return m_erasures.list();
    } catch (const StorageError &) {
        return ErasureError::StorageFailed;
    }
}

} // namespace motcua
