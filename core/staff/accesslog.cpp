#include "core/staff/accesslog.h"

#include "core/base/cbor.h"
#include "core/staff/permissions.h"

#include <array>

namespace motcua {

namespace {

constexpr int EntityKey = 1;
constexpr int WhereKey = 2;
constexpr int ReasonKey = 3; // absent: none was asked for

std::vector<PersonView> readViews(Query rows)
{
    std::vector<PersonView> views;
    while (rows.step())
        views.push_back(
            {rows.id(0), rows.id(1), rows.text(2), fromMs(rows.integer(3)), rows.text(4)});
    return views;
}

} // namespace

void createAccessTables(Database &database)
{
    database.exec("CREATE TABLE person_view("
                  "id BLOB PRIMARY KEY NOT NULL, account BLOB NOT NULL, entity BLOB NOT NULL, "
                  "place TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
                  "CREATE INDEX person_view_entity ON person_view(entity,at_ms);"
                  "CREATE INDEX person_view_account ON person_view(account,at_ms)");
}

void addViewReasons(Database &database)
{
    database.exec("ALTER TABLE person_view ADD COLUMN reason TEXT NOT NULL DEFAULT ''");
}

Journal::Draft personViewed(const PersonView &view, const Id &look)
{
    QCborMap fields{{EntityKey, view.entity.bytes()}, {WhereKey, view.where}};
    if (!view.reason.isEmpty())
        fields.insert(ReasonKey, view.reason);
    return {Kind::PersonViewed, look, fields, view.account};
}

AccessLog::AccessLog(Journal &journal, Database &database, Random &random)
    : m_journal(journal)
    , m_database(database)
    , m_random(random)
{
}

Result<Done, AccessError> AccessLog::viewed(const Account &account, const Id &entity,
                                            const QString &where)
{
    return viewedAll(account, std::span(&entity, 1), where, {});
}

Result<Done, AccessError> AccessLog::viewedAll(const Account &account, std::span<const Id> entities,
                                               const QString &where, const QString &reason)
{
    if (account.id.isNull() || !mayWrite(account.role, Kind::PersonViewed))
        return AccessError::NotAllowed;
    if (entities.empty())
        return Done{};
    try {
        Journal::Transaction transaction(m_journal);
        for (const Id &entity : entities)
            transaction.append(
                personViewed({account.id, entity, where, {}, reason}, Id::random(m_random)));
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return AccessError::StorageFailed;
    }
}

std::vector<PersonView> AccessLog::ofEntity(const Id &entity)
{
    Query rows = m_database.query("SELECT account,entity,place,at_ms,reason FROM person_view "
                                  "WHERE entity=? ORDER BY at_ms DESC,id");
    rows.bind(1, entity);
    return readViews(std::move(rows));
}

std::vector<PersonView> AccessLog::byAccount(const Id &account)
{
    Query rows = m_database.query("SELECT account,entity,place,at_ms,reason FROM person_view "
                                  "WHERE account=? ORDER BY at_ms DESC,id");
    rows.bind(1, account);
    return readViews(std::move(rows));
}

std::span<const Kind> AccessLog::kinds() const
{
    static constexpr std::array Kinds{Kind::PersonViewed};
    return Kinds;
}

std::span<const std::string_view> AccessLog::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"person_view"};
    return Tables;
}

// The first one stands: a look cannot be rewritten.
std::vector<Conflict> AccessLog::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<PersonView> view;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const auto seen = f ? f->id(EntityKey) : std::nullopt;
        if (view || !seen || operation.header.actor.isNull())
            conflicts.push_back({operation.log, operation.header.seq});
        else
            view = {operation.header.actor, *seen, f->text(WhereKey), operation.header.wall,
                    f->text(ReasonKey)};
    }
    m_database.query("DELETE FROM person_view WHERE id=?").bind(1, entity).run();
    if (view) {
        m_database
            .query("INSERT INTO person_view(id,account,entity,place,at_ms,reason) "
                   "VALUES(?,?,?,?,?,?)")
            .bind(1, entity)
            .bind(2, view->account)
            .bind(3, view->entity)
            .bind(4, view->where)
            .bind(5, toMs(view->at))
            .bind(6, view->reason)
            .run();
    }
    return conflicts;
}

} // namespace motcua
