#pragma once

#include "core/journal/journal.h"

#include <QString>

#include <optional>
#include <vector>

namespace motcua {

/// The data of a person, or a dossier, shall go: asked for by one account, confirmed by another.
struct Erasure {
    Id subject; ///< person or dossier
    QString basis; ///< the law behind it
    Id askedBy;
    Instant asked{};
    Id confirmedBy; ///< null: not yet
    std::optional<Instant> confirmed;
    bool operator==(const Erasure &) const = default;
};

/// The table of erasures. Reads throw StorageError.
class Erasures final : public Projection {
public:
    explicit Erasures(Database &database);

    std::optional<Erasure> find(const Id &subject);
    /// Asked for and not confirmed first, then the newest.
    std::vector<Erasure> list();

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

Journal::Draft erasureAsked(const Id &subject, const QString &basis, const Id &actor);
Journal::Draft erasureConfirmed(const Id &subject, const Id &actor);
/// Their entity is not the subject's own: what is erased says nothing more of itself.
Id erasureEntity(const Id &subject);

/// Sixth schema.
void createErasureTable(Database &database);

} // namespace motcua
