#include "core/dossiers/trackings.h"

#include "core/base/cbor.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

namespace {

constexpr int SealedKey = 1;

} // namespace

void createTrackingTable(Database &database)
{
    database.exec("CREATE TABLE tracking(id BLOB PRIMARY KEY NOT NULL, sealed BLOB NOT NULL) "
                  "STRICT, WITHOUT ROWID");
}

Trackings::Trackings(Database &database)
    : m_database(database)
{
}

std::optional<QByteArray> Trackings::sealed(const Id &entity)
{
    Query row = m_database.query("SELECT sealed FROM tracking WHERE id=?");
    row.bind(1, entity);
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
}

Journal::Draft trackingChanged(const Id &entity, const QByteArray &sealed, const Id &actor)
{
    return {Kind::TrackingChanged, entity, {{SealedKey, sealed}}, actor};
}

std::span<const Kind> Trackings::kinds() const
{
    static constexpr std::array Kinds{Kind::TrackingChanged};
    return Kinds;
}

std::span<const std::string_view> Trackings::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"tracking"};
    return Tables;
}

// The newest holds; one without content has no effect.
std::vector<Conflict> Trackings::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    QByteArray newest;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const QByteArray sealed = f ? f->bytes(SealedKey) : QByteArray();
        if (sealed.isEmpty())
            conflicts.push_back({operation.log, operation.header.seq});
        else
            newest = sealed;
    }
    m_database.query("DELETE FROM tracking WHERE id=?").bind(1, entity).run();
    if (!newest.isEmpty())
        m_database.query("INSERT INTO tracking(id,sealed) VALUES(?,?)")
            .bind(1, entity)
            .bind(2, newest)
            .run();
    return conflicts;
}

} // namespace motcua
