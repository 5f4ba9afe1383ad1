#pragma once

#include "core/journal/journal.h"

#include <QDate>
#include <QString>

#include <optional>

namespace motcua {

/// Numbers of one series in a row, as they stand on a printed pad.
struct ReserveRange {
    QString series;
    int first = 0;
    int last = 0;
    bool operator==(const ReserveRange &) const = default;
};

/// What lies printed in the drawer: one entity a series, the pad that was printed last. Reads throw
/// StorageError.
class ReservePads final : public Projection {
public:
    explicit ReservePads(Database &database);

    struct Pad {
        ReserveRange range;
        QDate day; ///< business day on which it was printed
        bool operator==(const Pad &) const = default;
    };
    /// Nothing when none was printed.
    std::optional<Pad> last(const QString &series);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

/// That the pad was printed.
Journal::Draft padPrinted(const ReservePads::Pad &pad, const Id &actor);

void createReservePadTable(Database &database);

} // namespace motcua
