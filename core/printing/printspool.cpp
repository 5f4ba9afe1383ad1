#include "core/printing/printspool.h"

#include "core/storage/database.h"

namespace motcua {

namespace {

#define PRINT_COLUMNS "SELECT ticket,copy,number,state,fault,queued_ms,changed_ms FROM print_job "

PrintJob readJob(const Query &row)
{
    return {row.id(0),
            int(row.integer(1)),
            row.text(2),
            PrintState(row.integer(3)),
            PrinterFault(row.integer(4)),
            fromMs(row.integer(5)),
            fromMs(row.integer(6))};
}

std::optional<PrintJob> readOne(Query &row)
{
    return row.step() ? std::optional(readJob(row)) : std::nullopt;
}

std::vector<PrintJob> readAll(Query &rows)
{
    std::vector<PrintJob> jobs;
    while (rows.step())
        jobs.push_back(readJob(rows));
    return jobs;
}

} // namespace

// One printer, one head: that no two jobs are being sent holds in the file, not in a program.
void createPrintTable(Database &database)
{
    database.exec("CREATE TABLE print_job("
                  "ticket BLOB NOT NULL, copy INTEGER NOT NULL, number TEXT NOT NULL, "
                  "state INTEGER NOT NULL, fault INTEGER NOT NULL, queued_ms INTEGER NOT NULL, "
                  "changed_ms INTEGER NOT NULL, PRIMARY KEY(ticket,copy)) STRICT, WITHOUT ROWID;"
                  "CREATE UNIQUE INDEX print_job_sending ON print_job(state) WHERE state=2;"
                  "CREATE INDEX print_job_state ON print_job(state,queued_ms);"
                  "CREATE INDEX print_job_queued ON print_job(queued_ms)");
}

PrintSpool::PrintSpool(Database &database)
    : m_database(database)
{
}

void PrintSpool::add(const PrintJob &job)
{
    m_database
        .query("INSERT INTO print_job(ticket,copy,number,state,fault,queued_ms,changed_ms) "
               "VALUES(?,?,?,?,?,?,?)")
        .bind(1, job.ticket)
        .bind(2, job.copy)
        .bind(3, job.number)
        .bind(4, int(job.state))
        .bind(5, int(job.fault))
        .bind(6, toMs(job.queued))
        .bind(7, toMs(job.changed))
        .run();
}

void PrintSpool::update(const PrintJob &job)
{
    m_database.query("UPDATE print_job SET state=?,fault=?,changed_ms=? WHERE ticket=? AND copy=?")
        .bind(1, int(job.state))
        .bind(2, int(job.fault))
        .bind(3, toMs(job.changed))
        .bind(4, job.ticket)
        .bind(5, job.copy)
        .run();
}

void PrintSpool::forgetBefore(Instant changed)
{
    m_database.query("DELETE FROM print_job WHERE queued_ms<? AND changed_ms<?")
        .bind(1, toMs(changed))
        .bind(2, toMs(changed))
        .run();
}

std::optional<PrintJob> PrintSpool::find(const Id &ticket, int copy) const
{
    Query row = m_database.query(PRINT_COLUMNS "WHERE ticket=? AND copy=?");
    row.bind(1, ticket).bind(2, copy);
    return readOne(row);
}

std::optional<PrintJob> PrintSpool::last(const Id &ticket) const
{
    Query row = m_database.query(PRINT_COLUMNS "WHERE ticket=? ORDER BY copy DESC LIMIT 1");
    row.bind(1, ticket);
    return readOne(row);
}

std::vector<PrintJob> PrintSpool::inState(PrintState state) const
{
    Query rows = m_database.query(PRINT_COLUMNS "WHERE state=? ORDER BY queued_ms,ticket,copy");
    rows.bind(1, int(state));
    return readAll(rows);
}

std::vector<PrintJob> PrintSpool::since(Instant from) const
{
    Query rows =
        m_database.query(PRINT_COLUMNS "WHERE queued_ms>=? ORDER BY queued_ms,ticket,copy");
    rows.bind(1, toMs(from));
    return readAll(rows);
}

} // namespace motcua
