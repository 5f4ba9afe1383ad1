#pragma once

#include "core/journal/journal.h"

#include <optional>

namespace motcua {

/// The sealed status of each receipt: what a kiosk holds of dossiers, and nothing else of them.
/// Reads throw StorageError.
class Trackings final : public Projection {
public:
    explicit Trackings(Database &database);

    /// The newest; nothing when no dossier of this site has the secret of the entity.
    std::optional<QByteArray> sealed(const Id &entity);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

/// Of the queue stream: every device of the site may hold it.
Journal::Draft trackingChanged(const Id &entity, const QByteArray &sealed, const Id &actor);

/// Sixth schema.
void createTrackingTable(Database &database);

} // namespace motcua
