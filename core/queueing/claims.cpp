#include "core/queueing/claims.h"

#include "core/storage/database.h"

namespace motcua {

namespace {
constexpr std::chrono::hours Remembered{1};
}

void createClaimTable(Database &database)
{
    database.exec("CREATE TABLE claim(request BLOB PRIMARY KEY NOT NULL, ticket BLOB NOT NULL, "
                  "made_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
                  "CREATE INDEX claim_made ON claim(made_ms)");
}

std::optional<Id> findClaim(Database &database, const Id &request)
{
    Query row = database.query("SELECT ticket FROM claim WHERE request=?");
    row.bind(1, request);
    return row.step() ? std::optional(row.id(0)) : std::nullopt;
}

void saveClaim(Database &database, const Id &request, const Id &ticket, Instant now)
{
    database.query("DELETE FROM claim WHERE made_ms<?").bind(1, toMs(now - Remembered)).run();
    database.query("INSERT INTO claim(request,ticket,made_ms) VALUES(?,?,?)")
        .bind(1, request)
        .bind(2, ticket)
        .bind(3, toMs(now))
        .run();
}

} // namespace motcua
