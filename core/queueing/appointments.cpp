#include "core/queueing/appointments.h"

#include "core/queueing/appointmentoperations.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/tickets.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

namespace {

#define APPOINTMENT_COLUMNS                                                                        \
    "SELECT id,day,field,procedure,start_ms,minutes,code,needs,made_ms,cancelled "                 \
    "FROM appointment "

Appointment readAppointment(const Query &row)
{
    return {row.id(0),
            dayFromNumber(row.integer(1)),
            row.text(2),
            row.text(3),
            fromMs(row.integer(4)),
            std::chrono::minutes{row.integer(5)},
            row.text(6),
            Needs::fromInt(int(row.integer(7))),
            fromMs(row.integer(8)),
            row.integer(9) != 0};
}

std::optional<Appointment> oneAppointment(Query &row)
{
    return row.step() ? std::optional(readAppointment(row)) : std::nullopt;
}

} // namespace

void createAppointmentTable(Database &database)
{
    database.exec(R"(
CREATE TABLE appointment(
  id BLOB PRIMARY KEY NOT NULL, day INTEGER NOT NULL, field TEXT NOT NULL, procedure TEXT NOT NULL,
  start_ms INTEGER NOT NULL, minutes INTEGER NOT NULL, code TEXT NOT NULL, needs INTEGER NOT NULL,
  made_ms INTEGER NOT NULL, cancelled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_day ON appointment(day,start_ms);
CREATE INDEX appointment_slot ON appointment(field,start_ms);
CREATE INDEX appointment_code ON appointment(code,day);
)");
}

Appointments::Appointments(Database &database)
    : m_database(database)
{
}

std::optional<Appointment> Appointments::find(const Id &id)
{
    Query row = m_database.query(APPOINTMENT_COLUMNS "WHERE id=?");
    row.bind(1, id);
    return oneAppointment(row);
}

std::optional<Appointment> Appointments::coded(const QString &code)
{
    Query row = m_database.query(APPOINTMENT_COLUMNS "WHERE code=? ORDER BY day DESC,id LIMIT 1");
    row.bind(1, code);
    return oneAppointment(row);
}

std::vector<Appointment> Appointments::list(QDate day)
{
    std::vector<Appointment> found;
    Query rows = m_database.query(APPOINTMENT_COLUMNS "WHERE day=? ORDER BY start_ms,made_ms,id");
    rows.bind(1, dayNumber(day));
    while (rows.step())
        found.push_back(readAppointment(rows));
    return found;
}

int Appointments::count(const QString &field, Instant start, std::chrono::minutes length)
{
    Query row = m_database.query(
        "SELECT count(*) FROM appointment WHERE field=? AND start_ms>? AND start_ms<? "
        "AND start_ms+60000*minutes>? AND cancelled=0");
    row.bind(1, field).bind(2, toMs(start - LongestSlot)).bind(3, toMs(start + length));
    row.bind(4, toMs(start));
    return row.step() ? int(row.integer(0)) : 0;
}

bool Appointments::isUsed(const QString &code, QDate from)
{
    Query row = m_database.query("SELECT 1 FROM appointment WHERE code=? AND day>=?");
    return row.bind(1, code).bind(2, dayNumber(from)).step();
}

std::span<const Kind> Appointments::kinds() const
{
    static constexpr std::array Kinds{Kind::AppointmentMade, Kind::AppointmentCancelled};
    return Kinds;
}

std::span<const std::string_view> Appointments::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"appointment"};
    return Tables;
}

std::vector<Conflict> Appointments::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    const auto a = foldAppointment(operations, &conflicts);
    if (!a) {
        m_database.query("DELETE FROM appointment WHERE id=?").bind(1, entity).run();
        return conflicts;
    }
    m_database
        .query("INSERT INTO appointment(id,day,field,procedure,start_ms,minutes,code,needs,made_ms,"
               "cancelled) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
               "day=excluded.day,field=excluded.field,procedure=excluded.procedure,"
               "start_ms=excluded.start_ms,minutes=excluded.minutes,code=excluded.code,"
               "needs=excluded.needs,made_ms=excluded.made_ms,cancelled=excluded.cancelled")
        .bind(1, a->id)
        .bind(2, dayNumber(a->day))
        .bind(3, a->field)
        .bind(4, a->procedure)
        .bind(5, toMs(a->start))
        .bind(6, a->length.count())
        .bind(7, a->code)
        .bind(8, a->needs.toInt())
        .bind(9, toMs(a->made))
        .bind(10, int(a->cancelled))
        .run();
    return conflicts;
}

std::vector<Appointment> expectedOn(Appointments &appointments, Tickets &tickets, QDate day)
{
    std::vector<Appointment> expected = appointments.list(day);
    std::erase_if(expected, [&](const Appointment &a) {
        return a.cancelled || tickets.find(a.ticket()).has_value();
    });
    return expected;
}

} // namespace motcua
