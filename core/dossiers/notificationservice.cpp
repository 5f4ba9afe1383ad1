#include "core/dossiers/notificationservice.h"

#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/dossiers.h"

namespace motcua {

NotificationService::NotificationService(DossierWriter &writer, Dossiers &dossiers)
    : m_writer(writer)
    , m_dossiers(dossiers)
{
}

DossierWriter::Changed
NotificationService::notify(const Id &dossier, const Notification &notification, const Id &actor)
{
    return m_writer.change(dossier, Kind::CitizenNotified, actor,
                           [&](const Dossier &d) -> DossierWriter::Draft {
                               if (!d.hasNews(notification.news))
                                   return DossierError::NotPossible;
                               Notification written = notification;
                               written.note = keptText(notification.note);
                               return citizenNotified(d.id, written, actor);
                           });
}

Result<std::vector<Dossier>, DossierError> NotificationService::untold() const
{
    try {
        return m_dossiers.untold(MostListedDossiers);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
