#include "core/procedures/procedures.h"

#include "core/journal/journaltables.h"
#include "core/procedures/procedureoperations.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

void createProcedureTables(Database &database)
{
    database.exec("CREATE TABLE procedure("
                  "id BLOB PRIMARY KEY NOT NULL, code TEXT NOT NULL, tile TEXT NOT NULL, "
                  "place INTEGER NOT NULL, payload BLOB NOT NULL) STRICT, WITHOUT ROWID");
}

void createLinkTable(Database &database)
{
    database.exec("CREATE TABLE procedure_link("
                  "id BLOB PRIMARY KEY NOT NULL, key TEXT NOT NULL, code TEXT NOT NULL) STRICT, "
                  "WITHOUT ROWID");
}

Procedures::Procedures(Database &database)
    : m_database(database)
{
}

std::span<const Kind> Procedures::kinds() const
{
    static constexpr std::array Kinds{Kind::ProcedureDefined, Kind::LinkNamed};
    return Kinds;
}

std::span<const std::string_view> Procedures::tables() const
{
    static constexpr std::array<std::string_view, 2> Tables{"procedure", "procedure_link"};
    return Tables;
}

std::vector<Conflict> Procedures::fold(const Id &entity, std::span<const Operation> operations)
{
    if (!operations.empty() && operations.front().header.kind == int(Kind::LinkNamed))
        return foldLink(entity, operations);
    std::vector<Conflict> conflicts;
    std::optional<Procedure> standing;
    const QByteArray *payload = nullptr;
    for (const Operation &operation : operations) {
        auto procedure = decodeProcedure(operation.payload);
        if (!procedure || procedureId(procedure->code) != entity) {
            conflicts.push_back({operation.log, operation.header.seq});
            continue;
        }
        standing = std::move(procedure);
        payload = &operation.payload;
    }
    m_database.query("DELETE FROM procedure WHERE id=?").bind(1, entity).run();
    if (standing) {
        // The bytes as they came: a newer program finds its own keys in them again.
        m_database.query("INSERT INTO procedure(id,code,tile,place,payload) VALUES(?,?,?,?,?)")
            .bind(1, entity)
            .bind(2, standing->code)
            .bind(3, standing->tile)
            .bind(4, standing->order)
            .bind(5, *payload)
            .run();
    }
    return conflicts;
}

std::vector<Conflict> Procedures::foldLink(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<NamedLink> standing;
    for (const Operation &operation : operations) {
        auto link = decodeNamedLink(operation.payload);
        if (link && linkId(link->key) == entity)
            standing = std::move(link);
        else
            conflicts.push_back({operation.log, operation.header.seq});
    }
    m_database.query("DELETE FROM procedure_link WHERE id=?").bind(1, entity).run();
    if (standing) {
        m_database.query("INSERT INTO procedure_link(id,key,code) VALUES(?,?,?)")
            .bind(1, entity)
            .bind(2, standing->key)
            .bind(3, standing->procedure)
            .run();
    }
    return conflicts;
}

std::vector<NamedLink> Procedures::links()
{
    std::vector<NamedLink> links;
    Query rows = m_database.query("SELECT key,code FROM procedure_link ORDER BY key");
    while (rows.step())
        links.push_back({rows.text(0), rows.text(1)});
    return links;
}

std::vector<Procedure> Procedures::list()
{
    std::vector<Procedure> procedures;
    Query rows = m_database.query("SELECT payload FROM procedure ORDER BY tile,place,code");
    while (rows.step()) {
        if (auto procedure = decodeProcedure(rows.blob(0)))
            procedures.push_back(std::move(*procedure));
    }
    return procedures;
}

std::vector<ProcedureVersion> Procedures::versions(QStringView code)
{
    std::vector<ProcedureVersion> versions;
    for (const Operation &operation : operationsOf(m_database, procedureId(code))) {
        if (operation.header.kind != int(Kind::ProcedureDefined))
            continue;
        auto procedure = decodeProcedure(operation.payload);
        if (procedure && procedure->code == code)
            versions.push_back(
                {hlcTime(operation.header.hlc), operation.header.actor, std::move(*procedure)});
    }
    return versions;
}

} // namespace motcua
