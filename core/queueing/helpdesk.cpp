#include "core/queueing/helpdesk.h"

#include "core/base/cbor.h"
#include "core/journal/journal.h"

#include <array>

namespace motcua {

namespace {

constexpr int HelpPlaceKey = 1;
constexpr int HelpCounterKey = 1;
constexpr int HelpAskingKey = 1;

HelpCall readCall(const Query &row)
{
    return {
        row.id(0),           row.text(1),        HelpState(row.integer(2)), fromMs(row.integer(3)),
        int(row.integer(4)), int(row.integer(5))};
}

} // namespace

void createHelpTables(Database &database)
{
    database.exec("CREATE TABLE help(id BLOB PRIMARY KEY NOT NULL, place TEXT NOT NULL, "
                  "state INTEGER NOT NULL, asked_ms INTEGER NOT NULL, counter INTEGER NOT NULL) "
                  "STRICT, WITHOUT ROWID;"
                  "CREATE INDEX help_open ON help(asked_ms) WHERE state<3");
}

void addSilentCalls(Database &database)
{
    database.exec("ALTER TABLE help ADD COLUMN asking INTEGER NOT NULL DEFAULT 0");
}

HelpDesk::HelpDesk(Journal &journal, Database &database)
    : m_journal(journal)
    , m_database(database)
{
}

Result<HelpCall, HelpError> HelpDesk::ask(const Id &request, const QString &place)
{
    return ask(HelpCall{request, place}, {});
}

Result<HelpCall, HelpError> HelpDesk::askSilently(const Id &request, int counter, const Id &actor)
{
    HelpCall wanted;
    wanted.id = request;
    wanted.asking = counter;
    return ask(wanted, actor);
}

Result<HelpCall, HelpError> HelpDesk::ask(const HelpCall &wanted, const Id &actor)
{
    try {
        std::vector<Id> answered;
        for (const HelpCall &call : unclosed()) {
            if (call.place != wanted.place || call.asking != wanted.asking)
                continue;
            if (!isOver(call) && (!call.isSilent() || call.state == HelpState::Asked))
                return call;
            answered.push_back(call.id);
        }
        if (const auto known = find(wanted.id))
            return *known;
        Journal::Transaction transaction(m_journal);
        for (const Id &call : answered)
            transaction.append({Kind::HelpClosed, call, {}, actor});
        if (wanted.isSilent())
            transaction.append(
                {Kind::CounterHelpAsked, wanted.id, {{HelpAskingKey, wanted.asking}}, actor});
        else
            transaction.append({Kind::HelpAsked, wanted.id, {{HelpPlaceKey, wanted.place}}, actor});
        HelpCall asked = find(wanted.id).value(); // a read that fails must not hide a commit
        transaction.commit();
        return asked;
    } catch (const StorageError &) {
        return HelpError::StorageFailed;
    }
}

Result<HelpCall, HelpError> HelpDesk::promise(const Id &call, int counter, const Id &actor)
{
    return answer(call, HelpState::Coming, counter, actor);
}

Result<HelpCall, HelpError> HelpDesk::close(const Id &call)
{
    return answer(call, HelpState::Closed, 0, {});
}

Result<HelpCall, HelpError> HelpDesk::answer(const Id &call, HelpState wanted, int counter,
                                             const Id &actor)
{
    try {
        const auto known = find(call);
        if (!known)
            return HelpError::UnknownCall;
        if (known->state >= wanted)
            return HelpError::AlreadyAnswered;
        Journal::Transaction transaction(m_journal);
        const bool closing = wanted == HelpState::Closed;
        transaction.append({closing ? Kind::HelpClosed : Kind::HelpPromised, call,
                            closing ? QCborMap{} : QCborMap{{HelpCounterKey, counter}}, actor});
        HelpCall answered = find(call).value();
        transaction.commit();
        return answered;
    } catch (const StorageError &) {
        return HelpError::StorageFailed;
    }
}

std::optional<HelpCall> HelpDesk::find(const Id &call) const
{
    Query row =
        m_database.query("SELECT id,place,state,asked_ms,counter,asking FROM help WHERE id=?");
    row.bind(1, call);
    return row.step() ? std::optional(readCall(row)) : std::nullopt;
}

bool HelpDesk::isOver(const HelpCall &call) const
{
    return m_journal.time() - call.asked > LongestCall;
}

std::vector<HelpCall> HelpDesk::open() const
{
    std::vector<HelpCall> calls = unclosed();
    std::erase_if(calls, [this](const HelpCall &call) { return isOver(call); });
    return calls;
}

std::vector<HelpCall> HelpDesk::unclosed() const
{
    std::vector<HelpCall> calls;
    Query rows =
        m_database.query("SELECT id,place,state,asked_ms,counter,asking FROM help WHERE state<3 "
                         "ORDER BY asked_ms,id");
    while (rows.step())
        calls.push_back(readCall(rows));
    return calls;
}

std::span<const Kind> HelpDesk::kinds() const
{
    static constexpr std::array Kinds{Kind::HelpAsked, Kind::CounterHelpAsked, Kind::HelpPromised,
                                      Kind::HelpClosed};
    return Kinds;
}

std::span<const std::string_view> HelpDesk::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"help"};
    return Tables;
}

std::vector<Conflict> HelpDesk::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<HelpCall> call;
    for (const Operation &op : operations) {
        const auto f = CborFields::read(op.payload);
        const Kind kind = Kind(op.header.kind);
        if (f && kind == Kind::HelpAsked && !call) {
            call = HelpCall{entity, f->text(HelpPlaceKey), HelpState::Asked, op.header.wall};
        } else if (f && kind == Kind::CounterHelpAsked && !call
                   && f->smallInteger(HelpAskingKey) > 0) {
            call = HelpCall{entity,         {}, HelpState::Asked,
                            op.header.wall, 0,  f->smallInteger(HelpAskingKey)};
        } else if (f && kind == Kind::HelpPromised && call && call->state == HelpState::Asked) {
            call->state = HelpState::Coming;
            call->counter = f->smallInteger(HelpCounterKey);
        } else if (f && kind == Kind::HelpClosed && call && call->state != HelpState::Closed) {
            call->state = HelpState::Closed;
        } else {
            conflicts.push_back({op.log, op.header.seq});
        }
    }
    if (call) {
        m_database
            .query("INSERT INTO help(id,place,state,asked_ms,counter,asking) VALUES(?,?,?,?,?,?) "
                   "ON CONFLICT(id) DO UPDATE SET place=excluded.place,state=excluded.state,"
                   "asked_ms=excluded.asked_ms,counter=excluded.counter,asking=excluded.asking")
            .bind(1, entity)
            .bind(2, call->place)
            .bind(3, int(call->state))
            .bind(4, toMs(call->asked))
            .bind(5, call->counter)
            .bind(6, call->asking)
            .run();
    }
    return conflicts;
}

} // namespace motcua
