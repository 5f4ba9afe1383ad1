#pragma once

#include "core/dossiers/dossier.h"

#include <optional>
#include <vector>

namespace motcua {

class Random;

/// What a kiosk may tell whoever holds the receipt: no code, no name, no free text.
struct TrackedStatus {
    DossierState state = DossierState::InProcess;
    Instant due{};
    bool postponed = false;
    std::vector<int> missing; ///< places of documents in the catalogue, from 0
    bool operator==(const TrackedStatus &) const = default;
};

TrackedStatus trackedStatus(const Dossier &dossier);

/// The entity under which a secret's status is kept: a hash (BLAKE2b-128) that does not give the
/// secret back.
Id trackingEntity(const QString &secret);

/// Sealed so that only who has the secret opens it (XChaCha20-Poly1305 under a key derived from
/// it).
QByteArray sealStatus(const TrackedStatus &status, const QString &secret, Random &random);
/// Nothing when it was sealed with another secret, or altered.
std::optional<TrackedStatus> openStatus(const QByteArray &sealed, const QString &secret);

} // namespace motcua
