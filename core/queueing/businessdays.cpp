#include "core/queueing/businessdays.h"

#include "core/base/cbor.h"
#include "core/queueing/tickets.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr int BusinessDayKey = 1;
constexpr int BusinessFromKey = 2;
constexpr int BusinessToKey = 3;

void writeInterruptions(Database &database, qint64 day,
                        const std::vector<Interruption> &interruptions)
{
    database.query("DELETE FROM day_interruption WHERE day=?").bind(1, day).run();
    for (const Interruption &one : interruptions) {
        database
            .query("INSERT INTO day_interruption(day,from_ms,to_ms) VALUES(?,?,?) "
                   "ON CONFLICT(day,from_ms) DO UPDATE SET to_ms=max(to_ms,excluded.to_ms)")
            .bind(1, day)
            .bind(2, toMs(one.from))
            .bind(3, toMs(one.to))
            .run();
    }
}

Id dayId(qint64 number) { return Id::fromName("day", QString::number(number)); }

std::optional<Interruption> interruptionOf(const CborFields &fields)
{
    const Interruption found{fromMs(fields.integer(BusinessFromKey)),
                             fromMs(fields.integer(BusinessToKey))};
    const bool sound = isPlausible(found.from) && isPlausible(found.to) && found.from < found.to;
    return sound ? std::optional(found) : std::nullopt;
}

} // namespace

int dayNumber(QDate day) { return day.year() * 10'000 + day.month() * 100 + day.day(); }

QDate dayFromNumber(qint64 number)
{
    return QDate(int(number / 10'000), int(number / 100 % 100), int(number % 100));
}

void createBusinessDayTables(Database &database)
{
    database.exec("CREATE TABLE business_day("
                  "day INTEGER PRIMARY KEY NOT NULL, opened_ms INTEGER NOT NULL) "
                  "STRICT, WITHOUT ROWID");
}

void addDayClosing(Database &database)
{
    database.exec("ALTER TABLE business_day ADD COLUMN closed_ms INTEGER");
}

void createInterruptionTable(Database &database)
{
    database.exec("CREATE TABLE day_interruption("
                  "day INTEGER NOT NULL, from_ms INTEGER NOT NULL, to_ms INTEGER NOT NULL, "
                  "PRIMARY KEY(day,from_ms)) STRICT, WITHOUT ROWID");
}

BusinessDays::BusinessDays(Database &database)
    : m_database(database)
{
}

std::optional<QDate> BusinessDays::last()
{
    Query row = m_database.query("SELECT max(day) FROM business_day");
    if (!row.step() || row.isNull(0))
        return std::nullopt;
    return dayFromNumber(row.integer(0));
}

QDate BusinessDays::at(Instant t, const SiteZone &zone)
{
    const QDate today = zone.date(t);
    const QDate latest = today.addDays(LongestClockLag.count());
    Query row = m_database.query("SELECT max(day) FROM business_day WHERE day<=?");
    row.bind(1, dayNumber(latest));
    if (!row.step() || row.isNull(0))
        return today;
    const QDate opened = dayFromNumber(row.integer(0));
    if (opened.addDays(1) == today && zone.time(t) < NightEnds && isAnybodyLeft(m_database, opened))
        return opened;
    return std::max(today, opened);
}

void BusinessDays::open(Journal::Transaction &transaction, QDate day, const Id &actor)
{
    if (isOpened(day))
        return;
    transaction.append(
        {Kind::DayOpened, dayId(dayNumber(day)), {{BusinessDayKey, dayNumber(day)}}, actor});
}

void BusinessDays::state(Journal::Transaction &transaction, QDate day, const Id &actor)
{
    transaction.append(
        {Kind::DayStated, dayId(dayNumber(day)), {{BusinessDayKey, dayNumber(day)}}, actor});
}

void BusinessDays::close(Journal::Transaction &transaction, QDate day, const Id &actor)
{
    if (!isClosed(day))
        transaction.append(
            {Kind::DayClosed, dayId(dayNumber(day)), {{BusinessDayKey, dayNumber(day)}}, actor});
}

void BusinessDays::reopen(Journal::Transaction &transaction, QDate day, const Id &actor)
{
    if (isClosed(day))
        transaction.append(
            {Kind::DayReopened, dayId(dayNumber(day)), {{BusinessDayKey, dayNumber(day)}}, actor});
}

void BusinessDays::interrupt(Journal::Transaction &transaction, QDate day,
                             const Interruption &interruption)
{
    transaction.append({Kind::DayInterrupted,
                        dayId(dayNumber(day)),
                        {{BusinessDayKey, dayNumber(day)},
                         {BusinessFromKey, toMs(interruption.from)},
                         {BusinessToKey, toMs(interruption.to)}},
                        {}});
}

std::vector<Interruption> BusinessDays::interruptions(QDate day)
{
    std::vector<Interruption> found;
    Query rows =
        m_database.query("SELECT from_ms,to_ms FROM day_interruption WHERE day=? ORDER BY from_ms");
    rows.bind(1, dayNumber(day));
    while (rows.step())
        found.push_back({fromMs(rows.integer(0)), fromMs(rows.integer(1))});
    return found;
}

bool BusinessDays::isOpened(QDate day)
{
    Query row = m_database.query("SELECT 1 FROM business_day WHERE day=?");
    return row.bind(1, dayNumber(day)).step();
}

std::optional<Instant> BusinessDays::closedAt(QDate day)
{
    Query row = m_database.query(
        "SELECT closed_ms FROM business_day WHERE day=? AND closed_ms IS NOT NULL");
    row.bind(1, dayNumber(day));
    return row.step() ? std::optional(fromMs(row.integer(0))) : std::nullopt;
}

std::vector<QDate> BusinessDays::unclosedBefore(QDate day)
{
    std::vector<QDate> days;
    Query rows = m_database.query(
        "SELECT day FROM business_day WHERE day<? AND closed_ms IS NULL ORDER BY day");
    rows.bind(1, dayNumber(day));
    while (rows.step())
        days.push_back(dayFromNumber(rows.integer(0)));
    return days;
}

std::span<const Kind> BusinessDays::kinds() const
{
    static constexpr std::array Kinds{Kind::DayOpened, Kind::DayStated, Kind::DayClosed,
                                      Kind::DayReopened, Kind::DayInterrupted};
    return Kinds;
}

std::span<const std::string_view> BusinessDays::tables() const
{
    static constexpr std::array<std::string_view, 2> Tables{"business_day", "day_interruption"};
    return Tables;
}

std::vector<Conflict> BusinessDays::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<qint64> day;
    Instant opened{}; // opened again elsewhere: the first one counts
    std::optional<Instant> closed; // the last one counts, unless it was taken back
    std::vector<Interruption> interruptions;
    for (const Operation &operation : operations) {
        const auto fields = CborFields::read(operation.payload);
        const qint64 number = fields ? fields->integer(BusinessDayKey) : 0;
        if (!dayFromNumber(number).isValid() || dayId(number) != entity) {
            conflicts.push_back({operation.log, operation.header.seq});
        } else if (Kind(operation.header.kind) == Kind::DayClosed) {
            if (day)
                closed = operation.header.wall;
            else
                conflicts.push_back({operation.log, operation.header.seq});
        } else if (Kind(operation.header.kind) == Kind::DayReopened) {
            if (closed)
                closed.reset();
            else
                conflicts.push_back({operation.log, operation.header.seq});
        } else if (Kind(operation.header.kind) == Kind::DayInterrupted) {
            if (const auto interruption = interruptionOf(*fields); interruption && day)
                interruptions.push_back(*interruption);
            else
                conflicts.push_back({operation.log, operation.header.seq});
        } else if (!day) {
            day = number;
            opened = operation.header.wall;
        }
    }
    if (day) {
        Query row = m_database.query(
            "INSERT INTO business_day(day,opened_ms,closed_ms) VALUES(?,?,?) ON CONFLICT(day) "
            "DO UPDATE SET opened_ms=excluded.opened_ms,closed_ms=excluded.closed_ms");
        row.bind(1, *day).bind(2, toMs(opened));
        if (closed)
            row.bind(3, toMs(*closed));
        else
            row.bindNull(3);
        row.run();
        writeInterruptions(m_database, *day, interruptions);
    }
    return conflicts;
}

} // namespace motcua
