#include "core/queueing/reservepads.h"

#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/ticket.h"

#include <array>

namespace motcua {

namespace {

constexpr int PadSeriesKey = 1;
constexpr int PadFirstKey = 2;
constexpr int PadLastKey = 3;
constexpr int PadDayKey = 4;

Id padEntity(const QString &series) { return Id::fromName("reserve-pad", series); }

std::optional<ReservePads::Pad> padOf(const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f)
        return std::nullopt;
    const ReservePads::Pad pad{
        {f->text(PadSeriesKey), f->smallInteger(PadFirstKey), f->smallInteger(PadLastKey)},
        dayFromNumber(f->integer(PadDayKey))};
    const bool sound = padEntity(pad.range.series) == operation.header.entity
        && isReserve(pad.range.first) && isReserve(pad.range.last)
        && pad.range.first <= pad.range.last && pad.day.isValid();
    return sound ? std::optional(pad) : std::nullopt;
}

} // namespace

void createReservePadTable(Database &database)
{
    database.exec("CREATE TABLE reserve_pad("
                  "series TEXT PRIMARY KEY NOT NULL, first INTEGER NOT NULL, "
                  "last INTEGER NOT NULL, day INTEGER NOT NULL) STRICT, WITHOUT ROWID");
}

ReservePads::ReservePads(Database &database)
    : m_database(database)
{
}

std::optional<ReservePads::Pad> ReservePads::last(const QString &series)
{
    Query row = m_database.query("SELECT first,last,day FROM reserve_pad WHERE series=?");
    row.bind(1, series);
    if (!row.step())
        return std::nullopt;
    return Pad{{series, int(row.integer(0)), int(row.integer(1))}, dayFromNumber(row.integer(2))};
}

Journal::Draft padPrinted(const ReservePads::Pad &pad, const Id &actor)
{
    return {Kind::ReservePadPrinted,
            padEntity(pad.range.series),
            {{PadSeriesKey, pad.range.series},
             {PadFirstKey, pad.range.first},
             {PadLastKey, pad.range.last},
             {PadDayKey, dayNumber(pad.day)}},
            actor};
}

std::span<const Kind> ReservePads::kinds() const
{
    static constexpr std::array Kinds{Kind::ReservePadPrinted};
    return Kinds;
}

std::span<const std::string_view> ReservePads::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"reserve_pad"};
    return Tables;
}

// The pad printed last holds. What names another series or other numbers has no effect.
std::vector<Conflict> ReservePads::fold(const Id &, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<Pad> pad;
    for (const Operation &operation : operations) {
        if (const auto printed = padOf(operation))
            pad = printed;
        else
            conflicts.push_back({operation.log, operation.header.seq});
    }
    if (pad)
        m_database
            .query("INSERT INTO reserve_pad(series,first,last,day) VALUES(?,?,?,?) "
                   "ON CONFLICT(series) DO UPDATE SET first=excluded.first,last=excluded.last,"
                   "day=excluded.day")
            .bind(1, pad->range.series)
            .bind(2, pad->range.first)
            .bind(3, pad->range.last)
            .bind(4, dayNumber(pad->day))
            .run();
    return conflicts;
}

} // namespace motcua
