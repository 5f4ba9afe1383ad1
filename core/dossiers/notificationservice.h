#pragma once

#include "core/dossiers/dossierwriter.h"

namespace motcua {

/// Nothing is done until the citizen was told: who still has to hear what, and what came of it. A
/// call is one transaction.
class NotificationService {
public:
    /// All of them outlive the service.
    NotificationService(DossierWriter &writer, Dossiers &dossiers);

    /// Its time is now. What is not to be told, or was told already, may be told all the same.
    DossierWriter::Changed notify(const Id &dossier, const Notification &notification,
                                  const Id &actor);
    /// Those whose applicant has not heard what happened, by due date.
    Result<std::vector<Dossier>, DossierError> untold() const;

private:
    DossierWriter &m_writer;
    Dossiers &m_dossiers;
};

} // namespace motcua
