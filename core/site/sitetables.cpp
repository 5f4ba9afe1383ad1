#include "core/site/sitetables.h"

#include "core/site/siteedits.h"
#include "core/site/siteoperations.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

void createSiteTables(Database &database)
{
    database.exec("CREATE TABLE definition("
                  "id BLOB PRIMARY KEY NOT NULL, kind INTEGER NOT NULL, code TEXT NOT NULL, "
                  "payload BLOB NOT NULL) STRICT, WITHOUT ROWID");
}

SiteTables::SiteTables(Database &database)
    : m_database(database)
{
}

std::span<const Kind> SiteTables::kinds() const
{
    static constexpr std::array Kinds{Kind::SiteDefined,          Kind::AgencyDefined,
                                      Kind::FieldDefined,         Kind::CounterDefined,
                                      Kind::PriorityGroupDefined, Kind::DefinitionRetired};
    return Kinds;
}

std::span<const std::string_view> SiteTables::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"definition"};
    return Tables;
}

std::vector<Conflict> SiteTables::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    const Operation *standing = nullptr;
    for (const Operation &operation : operations) {
        if (isDefinitionOf(entity, operation))
            standing = &operation;
        else
            conflicts.push_back({operation.log, operation.header.seq});
    }
    m_database.query("DELETE FROM definition WHERE id=?").bind(1, entity).run();
    if (!standing || Kind(standing->header.kind) == Kind::DefinitionRetired)
        return conflicts;
    const Operation &last = *standing;
    m_database.query("INSERT INTO definition(id,kind,code,payload) VALUES(?,?,?,?)")
        .bind(1, entity)
        .bind(2, last.header.kind)
        .bind(3, definitionCode(Kind(last.header.kind), last.payload))
        .bind(4, last.payload)
        .run();
    return conflicts;
}

SiteConfiguration SiteTables::read()
{
    SiteConfiguration c;
    const auto add = [](auto &list, auto value) {
        if (value)
            list.push_back(std::move(*value));
    };
    Query rows = m_database.query("SELECT kind,payload FROM definition ORDER BY kind,code");
    while (rows.step()) {
        const QByteArray payload = rows.blob(1);
        switch (Kind(rows.integer(0))) {
        case Kind::SiteDefined: c.site = decodeSite(payload).value_or(Site{}); break;
        case Kind::AgencyDefined: add(c.agencies, decodeAgency(payload)); break;
        case Kind::FieldDefined: add(c.fields, decodeField(payload)); break;
        case Kind::CounterDefined: add(c.counters, decodeCounter(payload)); break;
        case Kind::PriorityGroupDefined: add(c.priorities, decodePriority(payload)); break;
        default: break;
        }
    }
    return inOrder(std::move(c));
}

} // namespace motcua
