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
    Id confirmedBy = {}; ///< null: not yet
    std::optional<Instant> confirmed = {};
    int bookYear = 0; ///< of a dossier: its line of the book stays; 0: none was kept
    int bookLine = 0;
    bool operator==(const Erasure &) const = default;
};

/// The table of erasures. Reads throw StorageError.
class Erasures final : public Projection {
public:
    explicit Erasures(Database &database);

    std::optional<Erasure> find(const Id &subject);
    /// Asked for and not confirmed first, then the newest.
    std::vector<Erasure> list();
    /// Lines of the book of the year whose dossiers were erased, in order.
    std::vector<int> bookLines(int year);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

Journal::Draft erasureAsked(const Id &subject, const QString &basis, const Id &actor);
/// A dossier leaves year and line of the book behind.
Journal::Draft erasureConfirmed(const Id &subject, int bookYear, int bookLine, const Id &actor);
/// Their entity is not the subject's own: what is erased says nothing more of itself.
Id erasureEntity(const Id &subject);

/// Sixth schema.
void createErasureTable(Database &database);

} // namespace motcua
