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

// What was answered before the update is older than any caller's patience.
void addClaimCounter(Database &database)
{
    database.exec("DELETE FROM claim;"
                  "ALTER TABLE claim ADD COLUMN counter INTEGER NOT NULL DEFAULT 0");
}

std::optional<Claim> findClaim(Database &database, const Id &request)
{
    Query row = database.query("SELECT counter,ticket FROM claim WHERE request=?");
    row.bind(1, request);
    return row.step() ? std::optional(Claim{int(row.integer(0)), row.id(1)}) : std::nullopt;
}

void saveClaim(Database &database, const Id &request, const Claim &claim, Instant now)
{
    database.query("DELETE FROM claim WHERE made_ms<?").bind(1, toMs(now - Remembered)).run();
    database.query("INSERT INTO claim(request,counter,ticket,made_ms) VALUES(?,?,?,?)")
        .bind(1, request)
        .bind(2, claim.counter)
        .bind(3, claim.ticket)
        .bind(4, toMs(now))
        .run();
}

} // namespace motcua
