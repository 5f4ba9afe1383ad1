#pragma once

#include "core/journal/journal.h"
#include "core/queueing/counterstate.h"

#include <QDate>

#include <vector>

namespace motcua {

/// The states of the counters, one entity a counter and day: a new day begins with open counters.
/// Reads throw StorageError.
class CounterStates final : public Projection {
public:
    explicit CounterStates(Database &database);

    /// Open when nothing was said on that day.
    CounterState find(QDate day, int counter);
    /// Whether anything was said of it on that day.
    bool isSpokenOf(QDate day, int counter) { return find(day, counter).since != Instant{}; }
    /// Those that were spoken of on that day, by number.
    std::vector<CounterState> list(QDate day);

    void pause(Journal::Transaction &transaction, QDate day, const CounterState &pause,
               const Id &actor);
    /// Appends nothing when it was said already that the counter is open.
    void resume(Journal::Transaction &transaction, QDate day, int counter, const Id &actor);
    /// Appends nothing when the counter is closed.
    void close(Journal::Transaction &transaction, QDate day, int counter, const Id &actor);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

void createCounterStateTables(Database &database);

} // namespace motcua
