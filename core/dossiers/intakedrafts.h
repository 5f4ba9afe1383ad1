#pragma once

#include "core/dossiers/dossierservice.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

class Clock;
class Database;

/// A dossier that somebody is writing down and has not received.
struct IntakeDraft {
    /// As far as it was told; its request is the draft's identity, counter and actor say whose it
    /// is.
    Intake intake;
    QStringList seen; ///< papers that were shown and given back
    QStringList waived; ///< papers that are not wanted of this person
    bool feeTold = false; ///< the fee is what somebody typed, not what the catalogue proposes
    Instant saved{};
    bool operator==(const IntakeDraft &) const = default;
};

/// Drafts of intakes, kept for a power cut. They are of this machine: no operation of the journal
/// names them, and no fold touches them. A call is one transaction.
class IntakeDrafts {
public:
    /// Both outlive this.
    IntakeDrafts(Database &database, const Clock &clock);

    /// In place of what was kept of the same request.
    Result<Done, DossierError> keep(const IntakeDraft &draft);
    /// Of one account at one counter, the newest first. What cannot be read is left out.
    Result<std::vector<IntakeDraft>, DossierError> of(int counter, const Id &account) const;
    /// The dossier was received or is not wanted any more; done, too, when there is none.
    Result<Done, DossierError> discard(const Id &request);

private:
    Database &m_database;
    const Clock &m_clock;
};

/// Sixth schema.
void createIntakeDraftTable(Database &database);

} // namespace motcua
