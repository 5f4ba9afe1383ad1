#include "core/queueing/tickets.h"

#include "core/queueing/businessdays.h"
#include "core/queueing/callorder.h"
#include "core/queueing/ticketoperations.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

namespace {

// One row a step; rows of one ticket stand together, so a list is one query.
#define TICKET_COLUMNS                                                                             \
    "SELECT t.id,t.day,t.series,t.number,t.procedure,t.priority,t.state,t.counter,t.taken_ms,"     \
    "t.rank_ms,t.since_ms,t.called_ms,t.recalls,t.step,t.void_reason,"                             \
    "s.field,s.counter,s.called_ms,s.started_ms,s.finished_ms,t.needs,t.due_ms,t.receipt "         \
    "FROM ticket t JOIN ticket_step s ON s.ticket=t.id "

std::optional<Instant> instantOrNull(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromMs(row.integer(column)));
}

void bindInstant(Query &query, int index, const std::optional<Instant> &t)
{
    if (t)
        query.bind(index, toMs(*t));
    else
        query.bindNull(index);
}

Ticket readTicket(const Query &row)
{
    Ticket t;
    t.id = row.id(0);
    t.day = dayFromNumber(row.integer(1));
    t.series = row.text(2);
    t.number = int(row.integer(3));
    t.procedure = row.text(4);
    t.priority = row.text(5);
    t.state = TicketState(row.integer(6));
    t.counter = int(row.integer(7));
    t.taken = fromMs(row.integer(8));
    t.rank = fromMs(row.integer(9));
    t.since = fromMs(row.integer(10));
    t.called = instantOrNull(row, 11);
    t.recalls = int(row.integer(12));
    t.step = int(row.integer(13));
    t.voidReason = row.text(14);
    t.needs = Needs::fromInt(int(row.integer(20)));
    t.due = instantOrNull(row, 21);
    t.receipt = row.isNull(22) ? Id{} : row.id(22);
    return t;
}

std::vector<Ticket> readTickets(Query &rows)
{
    std::vector<Ticket> tickets;
    while (rows.step()) {
        if (tickets.empty() || tickets.back().id != rows.id(0))
            tickets.push_back(readTicket(rows));
        Ticket &ticket = tickets.back();
        ticket.steps.push_back({rows.text(15), int(rows.integer(16)), instantOrNull(rows, 17),
                                instantOrNull(rows, 18), instantOrNull(rows, 19)});
        if (ticket.step + 1 == int(ticket.steps.size()))
            ticket.field = ticket.steps.back().field;
    }
    return tickets;
}

std::optional<Ticket> oneTicket(Query &rows)
{
    std::vector<Ticket> tickets = readTickets(rows);
    if (tickets.empty())
        return std::nullopt;
    return std::move(tickets.front());
}

} // namespace

void createTicketTables(Database &database)
{
    database.exec(R"(
CREATE TABLE ticket(
  id BLOB PRIMARY KEY NOT NULL, day INTEGER NOT NULL, series TEXT NOT NULL, number INTEGER NOT NULL,
  field TEXT NOT NULL, procedure TEXT NOT NULL, priority TEXT NOT NULL, state INTEGER NOT NULL,
  counter INTEGER NOT NULL, taken_ms INTEGER NOT NULL, rank_ms INTEGER NOT NULL,
  since_ms INTEGER NOT NULL, called_ms INTEGER, recalls INTEGER NOT NULL, step INTEGER NOT NULL,
  void_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_queue ON ticket(day,state,field,rank_ms,number);
CREATE INDEX ticket_number ON ticket(day,series,number);
CREATE TABLE ticket_step(
  ticket BLOB NOT NULL, step INTEGER NOT NULL, day INTEGER NOT NULL, field TEXT NOT NULL,
  counter INTEGER NOT NULL, called_ms INTEGER, started_ms INTEGER, finished_ms INTEGER,
  PRIMARY KEY(ticket,step)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_step_finished ON ticket_step(day,finished_ms) WHERE finished_ms IS NOT NULL;
CREATE INDEX ticket_called ON ticket(day,called_ms) WHERE called_ms IS NOT NULL;
)");
}

void addTicketNeeds(Database &database)
{
    database.exec("ALTER TABLE ticket ADD COLUMN needs INTEGER NOT NULL DEFAULT 0");
}

void addTicketDue(Database &database)
{
    database.exec("ALTER TABLE ticket ADD COLUMN due_ms INTEGER;"
                  "CREATE INDEX ticket_due ON ticket(day,field,due_ms) WHERE due_ms IS NOT NULL");
}

void addTicketReceipt(Database &database)
{
    database.exec("ALTER TABLE ticket ADD COLUMN receipt BLOB;"
                  "CREATE INDEX ticket_receipt ON ticket(day,receipt) WHERE receipt IS NOT NULL");
}

bool isAnybodyLeft(Database &database, QDate day)
{
    Query row = database.query("SELECT 1 FROM ticket WHERE day=? AND state IN (1,2,3,4) LIMIT 1");
    return row.bind(1, dayNumber(day)).step();
}

Tickets::Tickets(Database &database)
    : m_database(database)
{
}

std::optional<Ticket> Tickets::find(const Id &id)
{
    Query rows = m_database.query(TICKET_COLUMNS "WHERE t.id=? ORDER BY s.step");
    rows.bind(1, id);
    return oneTicket(rows);
}

std::optional<Ticket> Tickets::atCounter(QDate day, int counter)
{
    Query rows =
        m_database.query(TICKET_COLUMNS "WHERE t.day=? AND t.state IN (2,3) AND t.counter=? "
                                        "ORDER BY t.called_ms,t.id,s.step");
    rows.bind(1, dayNumber(day)).bind(2, counter);
    return oneTicket(rows);
}

std::vector<Ticket> Tickets::atCounters(QDate day)
{
    Query rows = m_database.query(
        TICKET_COLUMNS
        "WHERE t.day=? AND t.state IN (2,3) ORDER BY t.counter,t.called_ms,t.id,s.step");
    rows.bind(1, dayNumber(day));
    return readTickets(rows);
}

std::optional<Ticket> Tickets::first(QDate day, const QString &field)
{
    Query row = m_database.query("SELECT id FROM ticket WHERE day=? AND state=1 AND field=? ORDER "
                                 "BY rank_ms,number,id LIMIT 1");
    row.bind(1, dayNumber(day)).bind(2, field);
    return row.step() ? find(row.id(0)) : std::nullopt;
}

std::optional<Ticket> Tickets::firstDue(QDate day, const QString &field, Instant now)
{
    Query row = m_database.query("SELECT id FROM ticket WHERE day=? AND field=? AND due_ms<=? AND "
                                 "state=1 ORDER BY due_ms,number,id LIMIT 1");
    row.bind(1, dayNumber(day)).bind(2, field).bind(3, toMs(now));
    return row.step() ? find(row.id(0)) : std::nullopt;
}

std::optional<Ticket> Tickets::head(QDate day, const QString &field, Instant now)
{
    auto due = firstDue(day, field, now);
    auto head = first(day, field);
    return due && isCalledBefore(*due, *head, now) ? due : head;
}

std::vector<Ticket> Tickets::waiting(QDate day, Instant now)
{
    Query rows = m_database.query(
        TICKET_COLUMNS "WHERE t.day=? AND t.state=1 ORDER BY t.rank_ms,t.number,t.id,s.step");
    rows.bind(1, dayNumber(day));
    std::vector<Ticket> tickets = readTickets(rows);
    sortByTurn(tickets, now);
    return tickets;
}

std::vector<Ticket> Tickets::held(QDate day)
{
    Query rows = m_database.query(TICKET_COLUMNS
                                  "WHERE t.day=? AND t.state=4 ORDER BY t.since_ms,t.id,s.step");
    rows.bind(1, dayNumber(day));
    return readTickets(rows);
}

std::vector<Ticket> Tickets::absent(QDate day)
{
    Query rows = m_database.query(
        TICKET_COLUMNS "WHERE t.day=? AND t.state=5 ORDER BY t.since_ms DESC,t.id,s.step");
    rows.bind(1, dayNumber(day));
    return readTickets(rows);
}

std::vector<Ticket> Tickets::list(QDate day)
{
    Query rows =
        m_database.query(TICKET_COLUMNS "WHERE t.day=? ORDER BY t.taken_ms,t.number,t.id,s.step");
    rows.bind(1, dayNumber(day));
    return readTickets(rows);
}

std::vector<Ticket> Tickets::left(QDate day)
{
    Query rows = m_database.query(TICKET_COLUMNS "WHERE t.day=? AND t.state IN (1,2,3,4) ORDER BY "
                                                 "t.taken_ms,t.number,t.id,s.step");
    rows.bind(1, dayNumber(day));
    return readTickets(rows);
}

std::optional<Ticket> Tickets::numbered(QDate day, const QString &series, int number)
{
    Query rows = m_database.query(
        TICKET_COLUMNS "WHERE t.day=? AND t.series=? AND t.number=? ORDER BY t.id,s.step");
    rows.bind(1, dayNumber(day)).bind(2, series).bind(3, number);
    return oneTicket(rows);
}

int Tickets::highestNumber(QDate day, const QString &series)
{
    Query row = m_database.query("SELECT max(number) FROM ticket WHERE day=? AND series=? AND "
                                 "number NOT BETWEEN ? AND ?");
    row.bind(1, dayNumber(day)).bind(2, series).bind(3, FirstReserve).bind(4, LastReserve);
    return row.step() ? int(row.integer(0)) : 0;
}

std::map<QString, int> Tickets::highestNumbers(QDate day)
{
    Query rows = m_database.query("SELECT series,max(number) FROM ticket WHERE day=? AND "
                                  "number NOT BETWEEN ? AND ? GROUP BY series");
    rows.bind(1, dayNumber(day)).bind(2, FirstReserve).bind(3, LastReserve);
    std::map<QString, int> highest;
    while (rows.step())
        highest.emplace(rows.text(0), int(rows.integer(1)));
    return highest;
}

int Tickets::count(QDate day, const QString &series)
{
    Query row =
        m_database.query("SELECT count(*) FROM ticket WHERE day=? AND series=? AND state<>7");
    row.bind(1, dayNumber(day)).bind(2, series);
    return row.step() ? int(row.integer(0)) : 0;
}

std::vector<Ticket> Tickets::withReceipt(QDate day)
{
    Query rows = m_database.query(TICKET_COLUMNS "WHERE t.day=? AND t.receipt IS NOT NULL AND "
                                                 "t.state IN (1,2,3,4,5) "
                                                 "ORDER BY t.taken_ms,t.id,s.step");
    rows.bind(1, dayNumber(day));
    return readTickets(rows);
}

std::vector<RecentCall> Tickets::calls(QDate day, int atMost)
{
    std::vector<RecentCall> calls;
    Query rows = m_database.query("SELECT id,series,number,field,counter,called_ms FROM ticket "
                                  "WHERE day=? AND called_ms IS NOT NULL AND state IN (?,?,?) "
                                  "ORDER BY called_ms DESC,id LIMIT ?");
    rows.bind(1, dayNumber(day))
        .bind(2, int(TicketState::Called))
        .bind(3, int(TicketState::Serving))
        .bind(4, int(TicketState::Done))
        .bind(5, atMost);
    while (rows.step()) {
        calls.push_back({rows.id(0), shownNumber(rows.text(1), int(rows.integer(2))), rows.text(3),
                         int(rows.integer(4)), fromMs(rows.integer(5))});
    }
    return calls;
}

std::vector<ServiceTime> Tickets::services(QDate day)
{
    std::vector<ServiceTime> services;
    Query rows = m_database.query(
        // A clock that went back meanwhile makes no service shorter than nothing.
        "SELECT field,counter,finished_ms,max(0,finished_ms-coalesce(started_ms,called_ms)) "
        "FROM ticket_step WHERE day=? AND finished_ms IS NOT NULL AND called_ms IS NOT NULL "
        "ORDER BY finished_ms,ticket");
    rows.bind(1, dayNumber(day));
    while (rows.step()) {
        services.push_back({rows.text(0), int(rows.integer(1)), fromMs(rows.integer(2)),
                            std::chrono::milliseconds{rows.integer(3)}});
    }
    return services;
}

std::span<const Kind> Tickets::kinds() const
{
    static constexpr std::array Kinds{
        Kind::TicketTaken,       Kind::TicketCalled,         Kind::TicketRecalled,
        Kind::TicketStarted,     Kind::TicketFinished,       Kind::TicketStepFinished,
        Kind::TicketHeld,        Kind::TicketReturned,       Kind::TicketTransferred,
        Kind::TicketNoShow,      Kind::TicketLateReturned,   Kind::TicketVoided,
        Kind::TicketUndone,      Kind::TicketJourneyChanged, Kind::TicketNeedsNoted,
        Kind::TicketRestored,    Kind::TicketServedByHand,   Kind::TicketTakenBack,
        Kind::TicketByHandUndone};
    return Kinds;
}

std::span<const std::string_view> Tickets::tables() const
{
    static constexpr std::array<std::string_view, 2> Tables{"ticket", "ticket_step"};
    return Tables;
}

std::vector<Conflict> Tickets::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    const auto ticket = foldTicket(operations, &conflicts);
    // An operation from elsewhere may come first: then the journey told of here is another one.
    m_database.query("DELETE FROM ticket_step WHERE ticket=? AND step>=?")
        .bind(1, entity)
        .bind(2, ticket ? int(ticket->steps.size()) : 0)
        .run();
    if (ticket)
        write(*ticket);
    else
        m_database.query("DELETE FROM ticket WHERE id=?").bind(1, entity).run();
    return conflicts;
}

void Tickets::write(const Ticket &t)
{
    Query row = m_database.query(
        "INSERT INTO ticket(id,day,series,number,field,procedure,priority,state,counter,taken_ms,"
        "rank_ms,since_ms,called_ms,recalls,step,void_reason,needs,due_ms,receipt) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
        "day=excluded.day,series=excluded.series,number=excluded.number,field=excluded.field,"
        "procedure=excluded.procedure,priority=excluded.priority,state=excluded.state,"
        "counter=excluded.counter,taken_ms=excluded.taken_ms,rank_ms=excluded.rank_ms,"
        "since_ms=excluded.since_ms,called_ms=excluded.called_ms,recalls=excluded.recalls,"
        "step=excluded.step,void_reason=excluded.void_reason,needs=excluded.needs,"
        "due_ms=excluded.due_ms,receipt=excluded.receipt");
    row.bind(1, t.id).bind(2, dayNumber(t.day)).bind(3, t.series).bind(4, t.number);
    row.bind(5, t.field).bind(6, t.procedure).bind(7, t.priority).bind(8, int(t.state));
    row.bind(9, t.counter).bind(10, toMs(t.taken)).bind(11, toMs(t.rank)).bind(12, toMs(t.since));
    bindInstant(row, 13, t.called);
    row.bind(14, t.recalls).bind(15, t.step).bind(16, t.voidReason);
    row.bind(17, t.needs.toInt());
    bindInstant(row, 18, t.due);
    row.bindNull(19);
    if (!t.receipt.isNull())
        row.bind(19, t.receipt);
    row.run();
    for (std::size_t i = 0; i < t.steps.size(); ++i) {
        const TicketStep &s = t.steps[i];
        Query step = m_database.query(
            "INSERT INTO ticket_step(ticket,step,day,field,counter,called_ms,started_ms,"
            "finished_ms) VALUES(?,?,?,?,?,?,?,?) ON CONFLICT(ticket,step) DO UPDATE SET "
            "day=excluded.day,field=excluded.field,counter=excluded.counter,"
            "called_ms=excluded.called_ms,started_ms=excluded.started_ms,"
            "finished_ms=excluded.finished_ms");
        step.bind(1, t.id).bind(2, int(i)).bind(3, dayNumber(t.day)).bind(4, s.field);
        step.bind(5, s.counter);
        bindInstant(step, 6, s.called);
        bindInstant(step, 7, s.started);
        bindInstant(step, 8, s.finished);
        step.run();
    }
}

} // namespace motcua
