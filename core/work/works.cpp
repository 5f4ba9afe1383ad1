#include "core/work/works.h"

#include "core/storage/database.h"
#include "core/work/workoperations.h"

#include <array>

namespace motcua {

namespace {

#define WORK_COLUMNS                                                                               \
    "SELECT id,day,counter,procedure,copies,fee_vnd,at_ms,is_void,void_reason FROM work "

Work readWork(const Query &row)
{
    Work work;
    work.id = row.id(0);
    work.day = QDate::fromJulianDay(row.integer(1));
    work.counter = int(row.integer(2));
    work.procedure = row.text(3);
    work.copies = int(row.integer(4));
    work.feeVnd = row.integer(5);
    work.at = fromMs(row.integer(6));
    work.isVoid = row.integer(7) != 0;
    work.voidReason = row.text(8);
    return work;
}

} // namespace

void createWorkTable(Database &database)
{
    database.exec(R"(
CREATE TABLE work(
  id BLOB PRIMARY KEY NOT NULL, day INTEGER NOT NULL, counter INTEGER NOT NULL,
  procedure TEXT NOT NULL, copies INTEGER NOT NULL, fee_vnd INTEGER NOT NULL,
  at_ms INTEGER NOT NULL, is_void INTEGER NOT NULL, void_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX work_day ON work(day,at_ms);
CREATE INDEX work_counter ON work(counter,procedure,at_ms) WHERE is_void=0;
)");
}

Works::Works(Database &database)
    : m_database(database)
{
}

std::optional<Work> Works::find(const Id &id)
{
    Query row = m_database.query(WORK_COLUMNS "WHERE id=?");
    row.bind(1, id);
    return row.step() ? std::optional(readWork(row)) : std::nullopt;
}

std::vector<Work> Works::list(QDate day)
{
    std::vector<Work> works;
    Query rows = m_database.query(WORK_COLUMNS "WHERE day=? ORDER BY at_ms DESC,id");
    rows.bind(1, day.toJulianDay());
    while (rows.step())
        works.push_back(readWork(rows));
    return works;
}

std::vector<QString> Works::recentProcedures(int counter, int atMost)
{
    std::vector<QString> codes;
    Query rows =
        m_database.query("SELECT procedure,max(at_ms) FROM work WHERE counter=? AND is_void=0 "
                         "GROUP BY procedure ORDER BY 2 DESC,1 LIMIT ?");
    rows.bind(1, counter).bind(2, atMost);
    while (rows.step())
        codes.push_back(rows.text(0));
    return codes;
}

std::span<const Kind> Works::kinds() const
{
    static constexpr std::array Kinds{Kind::WorkRecorded, Kind::WorkVoided};
    return Kinds;
}

std::span<const std::string_view> Works::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"work"};
    return Tables;
}

std::vector<Conflict> Works::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    const auto work = foldWork(operations, &conflicts);
    if (!work) {
        m_database.query("DELETE FROM work WHERE id=?").bind(1, entity).run();
        return conflicts;
    }
    Query row = m_database.query(
        "INSERT INTO work(id,day,counter,procedure,copies,fee_vnd,at_ms,is_void,void_reason) "
        "VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET day=excluded.day,"
        "counter=excluded.counter,procedure=excluded.procedure,copies=excluded.copies,"
        "fee_vnd=excluded.fee_vnd,at_ms=excluded.at_ms,is_void=excluded.is_void,"
        "void_reason=excluded.void_reason");
    row.bind(1, entity).bind(2, work->day.toJulianDay()).bind(3, work->counter);
    row.bind(4, work->procedure).bind(5, work->copies).bind(6, work->feeVnd);
    row.bind(7, toMs(work->at)).bind(8, work->isVoid ? 1 : 0).bind(9, work->voidReason).run();
    return conflicts;
}

} // namespace motcua
