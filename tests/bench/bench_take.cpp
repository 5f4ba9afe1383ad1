// B1: numbers taken per second through the whole core (request checked, number drawn, operation
// encoded, hashed, folded, committed with FULL, ticket read back), against bare SQLite that writes
// the very same rows into the same tables with prepared statements, one transaction each, in turns.
#include "tests/bench/benchsite.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <ctime>
#include <string>

#include <sqlite3.h>

using namespace motcua;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr int Rounds = 15;
constexpr int Batch = 300;

/// Bare SQLite on a file of the same schema.
class Raw {
public:
    explicit Raw(const QString &file)
    {
        {
            const BenchSite made(file); // the schema and a log
        }
        check(sqlite3_open_v2(file.toUtf8().constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr));
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        m_statements = {
            prepare("BEGIN IMMEDIATE"),
            prepareInsert("op"),
            prepareInsert("ticket"),
            prepareInsert("ticket_step"),
            prepare("UPDATE log SET head_seq=?2, head_hash=?3, head_hlc=?4 WHERE no=?1"),
            prepare("COMMIT"),
        };
    }
    ~Raw()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    /// The rows of one taken ticket, value by value.
    using Row = std::vector<sqlite3_value *>;
    struct Rows {
        Row op, ticket, step;
    };

    void write(const Rows &rows)
    {
        step(0, {});
        step(1, rows.op);
        step(2, rows.ticket);
        step(3, rows.step);
        step(4, {rows.op.begin(), rows.op.begin() + 4});
        step(5, {});
    }

    static void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            giveUp(sqlite3_errstr(code));
    }

private:
    void run(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        return statement;
    }
    // A place for every column there is.
    sqlite3_stmt *prepareInsert(const std::string &table)
    {
        sqlite3_stmt *empty = prepare(("SELECT * FROM " + table + " LIMIT 0").c_str());
        std::string places = "?";
        for (int column = 1; column < sqlite3_column_count(empty); ++column)
            places += ",?";
        check(sqlite3_finalize(empty));
        return prepare(("INSERT INTO " + table + " VALUES(" + places + ")").c_str());
    }
    void step(std::size_t which, const Row &values)
    {
        sqlite3_stmt *statement = m_statements[which];
        int index = 0;
        for (const sqlite3_value *value : values)
            check(sqlite3_bind_value(statement, ++index, value));
        check(sqlite3_step(statement));
        check(sqlite3_reset(statement));
    }

    sqlite3 *m_db = nullptr;
    std::array<sqlite3_stmt *, 6> m_statements{};
};

/// The rows the core wrote last, read out of its file.
class Copier {
public:
    explicit Copier(const QString &file)
    {
        Raw::check(
            sqlite3_open_v2(file.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr));
    }
    ~Copier() { sqlite3_close(m_db); }
    Copier(const Copier &) = delete;
    Copier &operator=(const Copier &) = delete;

    Raw::Rows rows(const Id &ticket)
    {
        const QByteArray id = ticket.bytes();
        return {row("SELECT * FROM op WHERE entity=?", id),
                row("SELECT * FROM ticket WHERE id=?", id),
                row("SELECT * FROM ticket_step WHERE ticket=?", id)};
    }
    static void release(const Raw::Rows &rows)
    {
        for (const Raw::Row *row : {&rows.op, &rows.ticket, &rows.step}) {
            for (sqlite3_value *value : *row)
                sqlite3_value_free(value);
        }
    }

private:
    Raw::Row row(const char *sql, const QByteArray &id)
    {
        sqlite3_stmt *statement = nullptr;
        Raw::check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
        Raw::check(sqlite3_bind_blob(statement, 1, id.constData(), int(id.size()), SQLITE_STATIC));
        if (sqlite3_step(statement) != SQLITE_ROW)
            giveUp("what was taken is not there");
        Raw::Row values;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            values.push_back(sqlite3_value_dup(sqlite3_column_value(statement, i)));
        sqlite3_finalize(statement);
        return values;
    }

    sqlite3 *m_db = nullptr;
};

/// Of this process so far, its waits for the disk not counted; microseconds.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(benchFolder() + QStringLiteral("/take-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("core.db"));
    BenchSite site(file);
    Copier copier(file);
    Raw raw(folder.filePath(QStringLiteral("raw.db")));
    site.take(); // opens the day

    std::vector<double> ratios, coreRates, rawRates, latencies, coreWork, rawWork;
    for (int round = 0; round < Rounds; ++round) {
        std::vector<Id> taken;
        const double coreWorkStart = processorTime();
        const auto coreStart = SteadyClock::now();
        for (int i = 0; i < Batch; ++i) {
            site.clock.advance(std::chrono::milliseconds(200));
            const auto start = SteadyClock::now();
            taken.push_back(site.take().id);
            latencies.push_back(microseconds(SteadyClock::now() - start));
        }
        const double coreTime = microseconds(SteadyClock::now() - coreStart);
        coreWork.push_back((processorTime() - coreWorkStart) / Batch);
        std::vector<Raw::Rows> rows;
        for (const Id &id : taken)
            rows.push_back(copier.rows(id));
        const double rawWorkStart = processorTime();
        const auto rawStart = SteadyClock::now();
        for (const Raw::Rows &one : rows)
            raw.write(one);
        const double rawTime = microseconds(SteadyClock::now() - rawStart);
        rawWork.push_back((processorTime() - rawWorkStart) / Batch);
        for (const Raw::Rows &one : rows)
            Copier::release(one);
        ratios.push_back(100 * rawTime / coreTime);
        coreRates.push_back(Batch * 1e6 / coreTime);
        rawRates.push_back(Batch * 1e6 / rawTime);
    }
    figure("B1", "numbers taken, of bare SQLite's commits (WAL, FULL, same rows)",
           quantile(ratios, 0.5), "%");
    figure("B1", "numbers taken", quantile(coreRates, 0.5), "/s");
    figure("B1", "bare SQLite, same rows", quantile(rawRates, 0.5), "/s");
    figure("B1", "taking a number, p50", quantile(latencies, 0.5) / 1000, "ms");
    figure("B1", "taking a number, p99", quantile(latencies, 0.99) / 1000, "ms");
    figure("B1", "processor time of a number", quantile(coreWork, 0.5), "us");
    figure("B1", "processor time of bare SQLite's same rows", quantile(rawWork, 0.5), "us");
    return 0;
}
