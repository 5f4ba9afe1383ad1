#include "core/journal/verify.h"

#include "core/journal/journaltables.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;

namespace {

// Somebody with the file and a tool of his own.
void tamper(TestSite &site, const char *sql)
{
    site.database.exec("DROP TRIGGER IF EXISTS op_no_update; DROP TRIGGER IF EXISTS op_payload; "
                       "DROP TRIGGER IF EXISTS op_no_delete");
    site.database.exec(sql);
}

constexpr const char *InQueue = " AND log=(SELECT no FROM log WHERE stream=1)";

bool found(TestSite &site, const char *what)
{
    const VerifyReport report = verifyJournal(site.database);
    return std::ranges::any_of(report.problems, [&](const VerifyReport::Problem &p) {
        return p.what.contains(QString::fromLatin1(what));
    });
}

struct WrittenMorning : TestSite {
    WrittenMorning()
    {
        take();
        take();
        REQUIRE(next(2));
        journal.signHeads();
    }
};

} // namespace

TEST_CASE("verify: a sound journal")
{
    WrittenMorning site;
    const VerifyReport report = verifyJournal(site.database);
    CHECK(report.ok());
    CHECK(report.logs == StreamCount);
    CHECK(report.signedLogs == 2); // queue and admin; nothing was written in the others
    CHECK(report.operations == site.operationCount());
    site.take(); // beyond what is signed
    CHECK(verifyJournal(site.database).signedLogs == 2);
    site.journal.signHeads();
    site.journal.signHeads();
    CHECK(verifyJournal(site.database).ok());
}

TEST_CASE("verify: every way to change what happened is seen")
{
    struct Case {
        const char *sql;
        const char *what;
    };
    const Case changed = GENERATE(
        values<Case>({{"UPDATE op SET payload=CAST(substr(payload,1,length(payload)-1)||x'00' AS "
                       "BLOB) WHERE seq=2",
                       "hash does not fit"},
                      {"UPDATE op SET payload=NULL WHERE seq=2", "payload missing"},
                      {"UPDATE op SET payload=x'' WHERE seq=2", "payload missing"},
                      {"UPDATE op SET header=x'00' WHERE seq=2", "header unreadable"},
                      {"UPDATE op SET header=(SELECT header FROM op o WHERE o.log=op.log AND "
                       "o.seq=3) WHERE seq=2",
                       "header unreadable"},
                      {"UPDATE op SET hash=zeroblob(32) WHERE seq=2", "hash does not fit"},
                      {"UPDATE op SET entity=zeroblob(16) WHERE seq=2", "header unreadable"},
                      {"UPDATE op SET kind=112 WHERE seq=2", "header unreadable"},
                      {"UPDATE op SET hlc=hlc+1 WHERE seq=2", "header unreadable"},
                      {"DELETE FROM op WHERE seq=2", "sequence broken"},
                      {"DELETE FROM op WHERE seq=5", "head does not fit"},
                      {"DELETE FROM op WHERE seq=1", "sequence broken"}}));
    WrittenMorning site;
    INFO(changed.sql);
    tamper(site, (std::string(changed.sql) + InQueue).c_str());
    CHECK(found(site, changed.what));
}

TEST_CASE("verify: two operations that changed places")
{
    WrittenMorning site;
    tamper(site,
           "CREATE TABLE was AS SELECT * FROM op WHERE log=(SELECT no FROM log WHERE stream=1); "
           "UPDATE op SET (hash,hlc,kind,entity,header,payload)="
           "(SELECT hash,hlc,kind,entity,header,payload FROM was WHERE was.seq=5-op.seq) "
           "WHERE seq IN (2,3) AND log=(SELECT no FROM log WHERE stream=1)");
    CHECK(found(site, "sequence broken"));
    CHECK(found(site, "hash does not fit"));
}

TEST_CASE("verify: heads and signatures")
{
    const auto broken = [](const char *sql, const char *what) {
        WrittenMorning site;
        tamper(site, sql);
        INFO(sql);
        CHECK(found(site, what));
    };
    broken("UPDATE log SET head_seq=head_seq+1 WHERE stream=1", "head does not fit");
    broken("UPDATE log SET head_hash=zeroblob(32) WHERE stream=1", "head does not fit");
    broken("UPDATE log SET head_sig=zeroblob(64) WHERE stream=1", "signature of the head is wrong");
    broken("UPDATE log SET head_sig=x'00' WHERE stream=1", "signature of the head is wrong");
    broken("UPDATE log SET sig_seq=sig_seq-1 WHERE stream=1", "signature of the head is wrong");
    broken("UPDATE log SET pubkey=zeroblob(32) WHERE stream=1", "signature of the head is wrong");
    broken("UPDATE log SET genesis=zeroblob(32) WHERE stream=1", "hash does not fit");
    // A log cut back to before its signature, with a head that fits what is left.
    broken("DELETE FROM op WHERE seq=5 AND log=(SELECT no FROM log WHERE stream=1); "
           "UPDATE log SET head_seq=4, head_hash=(SELECT hash FROM op WHERE seq=4 AND log=log.no) "
           "WHERE stream=1",
           "signature of the head is wrong");
}

TEST_CASE("verify: a clock that does not ascend")
{
    WrittenMorning site;
    // A forger with the right chain, but a time before the last.
    const LogRow log = readLogs(site.database).front();
    Operation last;
    visitLog(site.database, log.no, [&](const Operation &o, const QByteArray &, qint64) {
        last = o;
        return true;
    });
    Operation forged = last;
    forged.header.seq = log.headSeq + 1;
    const QByteArray header = encodeHeader(forged.header);
    forged.hash = chainHash(log.headHash, header, commitment(forged.payload));
    addOperation(site.database, log.no, forged, header);
    moveHead(site.database, log.no, forged.header.seq, forged.hash, forged.header.hlc);
    CHECK(found(site, "clock does not ascend"));
}

TEST_CASE("verify: at most a hundred problems are told, all operations are counted")
{
    TestSite site;
    for (int i = 0; i < 120; ++i)
        site.take();
    tamper(site, "UPDATE op SET hash=zeroblob(32)");
    const VerifyReport report = verifyJournal(site.database);
    CHECK(report.problems.size() == 100);
    CHECK(report.operations == site.operationCount());
}

TEST_CASE("verify: beside the owner, who goes on writing")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("site.db"));
    TestSite site(file);
    site.take();
    Database reader(file, Database::Mode::ReadOnly);
    // The reader's moment is fixed by what it read first; what is written then does not confuse it.
    ReadTransaction moment(reader);
    CHECK(readLogs(reader).size() == StreamCount);
    const qint64 before = site.operationCount();
    site.take();
    CHECK(verifyJournal(reader).ok());
    CHECK(verifyJournal(reader).operations == before);
    CHECK(verifyJournal(site.database).operations > before);
}

TEST_CASE("verify: a damaged file")
{
    WrittenMorning site;
    site.database.exec("PRAGMA writable_schema=ON; "
                       "UPDATE sqlite_schema SET rootpage=2 WHERE name='ticket'; "
                       "PRAGMA writable_schema=RESET");
    bool told = false;
    try {
        told = found(site, "file:");
    } catch (const StorageError &) {
        told = true;
    }
    CHECK(told);
}
