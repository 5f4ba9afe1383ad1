#pragma once

#include "core/journal/journal.h"

#include <optional>

namespace motcua {

/// A year's book of dossiers that was locked (khóa sổ): it takes no more entries
/// (TT 01/2018/TT-VPCP, Điều 10).
struct ClosedBook {
    int year = 0;
    int entries = 0; ///< it had when it was locked
    Instant closed{};
    Id closedBy; ///< account of the head; null: whoever owns the data folder
    bool operator==(const ClosedBook &) const = default;
};

/// The table of locked books. Reads throw StorageError.
class DossierBooks final : public Projection {
public:
    explicit DossierBooks(Database &database);

    std::optional<ClosedBook> closed(int year);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

Journal::Draft bookClosed(int year, int entries, const Id &actor);

/// Sixth schema.
void createBookTable(Database &database);

} // namespace motcua
