#pragma once

#include "core/journal/journal.h"

#include <QDate>
#include <QString>

#include <vector>

namespace motcua {

/// A number of which a damaged file lost something.
struct LostNumber {
    QDate day;
    QString series;
    int number = 0;
    bool gone = false; ///< nothing is left of it; else what stands may be older than it was
    bool operator==(const LostNumber &) const = default;
};

/// Up to this one the numbers of a series may be on paper already.
struct NumberFloor {
    QDate day;
    QString series;
    int number = 0;
    bool operator==(const NumberFloor &) const = default;
};

/// What could not be taken out of a damaged file.
struct Loss {
    Id id;
    QString list; ///< the file that says all of it
    std::vector<LostNumber> numbers; ///< MostLostNumbers at most
    std::vector<NumberFloor> floors;
    int others = 0; ///< things that are no numbers, or that nothing names
    Instant found{};
    bool operator==(const Loss &) const = default;
};
inline constexpr std::size_t MostLostNumbers = 500;

/// What was lost and is told until somebody has read it; numbers that are never given again. Reads
/// throw StorageError.
class Losses final : public Projection {
public:
    Losses(Journal &journal, Database &database);

    /// Up to this number the machine gives none in the series on that day; 0: it may give all.
    int floor(QDate day, const QString &series);
    /// Those that nobody has seen, oldest first.
    std::vector<Loss> unseen();
    /// Throws StorageError.
    void note(const Loss &loss);
    /// Somebody has read it; false: that could not be written down.
    bool acknowledge(const Id &loss, const Id &actor);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    std::vector<LostNumber> numbers(const Id &loss);
    std::vector<NumberFloor> floors(const Id &loss);
    Journal &m_journal;
    Database &m_database;
};

Journal::Draft lossFound(const Loss &loss);
/// Somebody has read it.
Journal::Draft lossSeen(const Id &loss, const Id &actor);

/// Sixth schema.
void createLossTables(Database &database);

} // namespace motcua
