#include "core/queueing/counterstates.h"

#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"

#include <array>

namespace motcua {

namespace {

constexpr int StateDayKey = 1;
constexpr int StateCounterKey = 2;
constexpr int StateReasonKey = 3;
constexpr int StateUntilKey = 4;

Id stateEntity(QDate day, int counter)
{
    return Id::fromName("counter-day", QStringLiteral("%1/%2").arg(dayNumber(day)).arg(counter));
}

Journal::Draft draft(Kind kind, QDate day, int counter, const Id &actor)
{
    return {kind,
            stateEntity(day, counter),
            {{StateDayKey, dayNumber(day)}, {StateCounterKey, counter}},
            actor};
}

CounterPresence presenceOf(Kind kind)
{
    switch (kind) {
    case Kind::CounterPaused: return CounterPresence::Paused;
    case Kind::CounterClosed: return CounterPresence::Closed;
    default: return CounterPresence::Open;
    }
}

CounterState readState(const Query &row)
{
    CounterState state;
    state.counter = int(row.integer(0));
    state.presence = CounterPresence(row.integer(1));
    state.reason = row.text(2);
    if (!row.isNull(3))
        state.until = fromMs(row.integer(3));
    state.since = fromMs(row.integer(4));
    return state;
}

} // namespace

void createCounterStateTables(Database &database)
{
    database.exec("CREATE TABLE counter_state("
                  "day INTEGER NOT NULL, counter INTEGER NOT NULL, presence INTEGER NOT NULL, "
                  "reason TEXT NOT NULL, until_ms INTEGER, since_ms INTEGER NOT NULL, "
                  "PRIMARY KEY(day,counter)) STRICT, WITHOUT ROWID");
}

CounterStates::CounterStates(Database &database)
    : m_database(database)
{
}

CounterState CounterStates::find(QDate day, int counter)
{
    Query row = m_database.query("SELECT counter,presence,reason,until_ms,since_ms "
                                 "FROM counter_state WHERE day=? AND counter=?");
    row.bind(1, dayNumber(day)).bind(2, counter);
    if (row.step())
        return readState(row);
    CounterState open;
    open.counter = counter;
    return open;
}

std::vector<CounterState> CounterStates::list(QDate day)
{
    std::vector<CounterState> states;
    Query rows = m_database.query("SELECT counter,presence,reason,until_ms,since_ms "
                                  "FROM counter_state WHERE day=? ORDER BY counter");
    rows.bind(1, dayNumber(day));
    while (rows.step())
        states.push_back(readState(rows));
    return states;
}

void CounterStates::pause(Journal::Transaction &transaction, QDate day, const CounterState &pause,
                          const Id &actor)
{
    Journal::Draft paused = draft(Kind::CounterPaused, day, pause.counter, actor);
    if (!pause.reason.isEmpty())
        paused.payload.insert(StateReasonKey, pause.reason);
    if (pause.until)
        paused.payload.insert(StateUntilKey, toMs(*pause.until));
    transaction.append(paused);
}

void CounterStates::resume(Journal::Transaction &transaction, QDate day, int counter,
                           const Id &actor)
{
    if (!isSpokenOf(day, counter) || find(day, counter).presence != CounterPresence::Open)
        transaction.append(draft(Kind::CounterResumed, day, counter, actor));
}

void CounterStates::close(Journal::Transaction &transaction, QDate day, int counter,
                          const Id &actor)
{
    if (find(day, counter).presence != CounterPresence::Closed)
        transaction.append(draft(Kind::CounterClosed, day, counter, actor));
}

std::span<const Kind> CounterStates::kinds() const
{
    static constexpr std::array Kinds{Kind::CounterPaused, Kind::CounterResumed,
                                      Kind::CounterClosed};
    return Kinds;
}

std::span<const std::string_view> CounterStates::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"counter_state"};
    return Tables;
}

// What was said last holds. An operation whose fields name another entity has no effect.
std::vector<Conflict> CounterStates::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<CounterState> state;
    QDate day;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const QDate of = f ? dayFromNumber(f->integer(StateDayKey)) : QDate();
        const int counter = f ? f->smallInteger(StateCounterKey) : 0;
        const Instant until = f ? fromMs(f->integer(StateUntilKey)) : Instant{};
        if (!of.isValid() || counter <= 0 || stateEntity(of, counter) != entity
            || (f->has(StateUntilKey) && !isPlausible(until))) {
            conflicts.push_back({operation.log, operation.header.seq});
            continue;
        }
        day = of;
        state = CounterState{
            counter, presenceOf(Kind(operation.header.kind)), f->text(StateReasonKey),
            f->has(StateUntilKey) ? std::optional(until) : std::nullopt, operation.header.wall};
    }
    if (!state)
        return conflicts;
    Query row = m_database.query(
        "INSERT INTO counter_state(day,counter,presence,reason,until_ms,since_ms) "
        "VALUES(?,?,?,?,?,?) ON CONFLICT(day,counter) DO UPDATE SET presence=excluded.presence,"
        "reason=excluded.reason,until_ms=excluded.until_ms,since_ms=excluded.since_ms");
    row.bind(1, dayNumber(day)).bind(2, state->counter).bind(3, int(state->presence));
    row.bind(4, state->reason);
    if (state->until)
        row.bind(5, toMs(*state->until));
    else
        row.bindNull(5);
    row.bind(6, toMs(state->since)).run();
    return conflicts;
}

} // namespace motcua
