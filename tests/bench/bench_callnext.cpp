// B11: calling the next with 1,000,000 tickets of old days in the file, against a file without any,
// in turns. The old tickets are put into the tables in bulk, each with its operation of taking;
// those operations have no chain, which calling does not look at.
#include "tests/bench/benchsite.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace motcua;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr int OldTickets = 1'000'000;
constexpr int PerDay = 1'000;
constexpr int Rounds = 40;
constexpr int CallsPerRound = 25;

/// Steps of SQLite's machine, of every statement that ends on any connection opened from here on.
class StepCounter {
public:
    static void install() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach)); }
    static inline bool on = false;
    static inline qint64 steps = 0;

private:
    static int attach(sqlite3 *db, char **, const void *)
    {
        return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE, &ended, nullptr);
    }
    static int ended(unsigned, void *, void *statement, void *)
    {
        const int done = sqlite3_stmt_status(static_cast<sqlite3_stmt *>(statement),
                                             SQLITE_STMTSTATUS_VM_STEP, 1);
        if (on)
            steps += done;
        return 0;
    }
};

void fillOldDays(Database &database)
{
    // Ids spread over the whole range, in order, so that the tree grows at its end; the day is no
    // calendar's, only smaller than today's.
    const std::string perDay = std::to_string(PerDay);
    const std::string withId =
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i<"
        + std::to_string(OldTickets - 1)
        + "), t AS (SELECT i, CAST(printf('%016d',i*9000000000) AS BLOB) AS id, 20200101+i/"
        + perDay + " AS day, 1577840000000+i*20000 AS ms FROM n) ";
    const auto fill = [&](const std::string &insert) { database.exec(insert.c_str()); };
    database.exec("PRAGMA synchronous=OFF; PRAGMA cache_size=-500000");
    Transaction transaction(database);
    fill("INSERT INTO ticket(id,day,series,number,field,procedure,priority,state,counter,taken_ms,"
         "rank_ms,since_ms,called_ms,recalls,step,void_reason) "
         + withId + "SELECT id,day,'A',1+i%" + perDay
         + ",'ho-tich','','',6,1,ms,ms,ms+600000,ms+300000,0,0,'' FROM t");
    fill("INSERT INTO ticket_step(ticket,step,day,field,counter,called_ms,started_ms,finished_ms) "
         + withId + "SELECT id,0,day,'ho-tich',1,ms+300000,ms+300000,ms+600000 FROM t");
    fill("INSERT INTO log(log_id,device_id,stream,site_id,pubkey,genesis,head_hash) VALUES("
         "zeroblob(16),zeroblob(16),1,0,zeroblob(32),zeroblob(32),zeroblob(32))");
    fill("INSERT INTO op(log,seq,hash,hlc,kind,entity,header,payload,recv_ms) " + withId
         + "SELECT (SELECT no FROM log WHERE log_id=zeroblob(16)),i+1,zeroblob(32),ms<<16,101,id,"
           "zeroblob(80),zeroblob(40),ms FROM t");
    transaction.commit();
    database.exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous=FULL; "
                  "PRAGMA cache_size=-2000");
}

// Numbers for everybody, then each is called, which finishes the one before.
std::vector<double> calls(BenchSite &site)
{
    for (int i = 0; i < CallsPerRound; ++i) {
        site.clock.advance(std::chrono::seconds(1));
        site.take();
    }
    std::vector<double> times;
    for (int i = 0; i < CallsPerRound; ++i) {
        const auto start = SteadyClock::now();
        site.callNext();
        times.push_back(microseconds(SteadyClock::now() - start));
        site.start();
    }
    return times;
}

qint64 countedSteps(BenchSite &site)
{
    StepCounter::steps = 0;
    StepCounter::on = true;
    calls(site);
    StepCounter::on = false;
    return StepCounter::steps;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(benchFolder() + QStringLiteral("/callnext-XXXXXX"));
    StepCounter::install();
    BenchSite fresh(folder.filePath(QStringLiteral("fresh.db")));
    BenchSite old(folder.filePath(QStringLiteral("old.db")));
    fillOldDays(old.database);

    // The day's first number looks for one before it and finds an old one or none.
    fresh.take();
    old.take();
    // Equal days so far, so equal work; and before the timing, so that both are warm.
    const qint64 freshSteps = countedSteps(fresh);
    const qint64 oldSteps = countedSteps(old);

    std::vector<double> freshTimes, oldTimes, ratios;
    for (int round = 0; round < Rounds; ++round) {
        const std::vector<double> a = calls(fresh);
        const std::vector<double> b = calls(old);
        ratios.push_back(quantile(b, 0.5) / quantile(a, 0.5));
        freshTimes.insert(freshTimes.end(), a.begin(), a.end());
        oldTimes.insert(oldTimes.end(), b.begin(), b.end());
    }
    figure("B11", "call next with 1,000,000 old tickets, of the time in an empty file",
           quantile(ratios, 0.5), "times");
    figure("B11", "call next with 1,000,000 old tickets, median", quantile(oldTimes, 0.5), "us");
    figure("B11", "call next in an empty file, median", quantile(freshTimes, 0.5), "us");
    figure("B11", "steps of SQLite for 25 calls with 1,000,000 old tickets", double(oldSteps),
           "steps");
    figure("B11", "steps of SQLite for 25 calls in an empty file", double(freshSteps), "steps");
    if (oldSteps != freshSteps)
        giveUp("old tickets cost SQLite steps");
    return 0;
}
