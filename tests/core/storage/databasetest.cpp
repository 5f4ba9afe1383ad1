#include "core/storage/database.h"

#include "core/storage/tabledigest.h"
#include "tests/support/catch.h"
#include "tests/support/faultvfs.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace motcua;

namespace {

qint64 number(Database &database, std::string_view sql)
{
    Query row = database.query(sql);
    return row.step() ? row.integer(0) : -1;
}

QString word(Database &database, std::string_view sql)
{
    Query row = database.query(sql);
    return row.step() ? row.text(0) : QString();
}

} // namespace

TEST_CASE("a new file is in WAL with FULL")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.db"));
    for (int opened = 0; opened < 2; ++opened) {
        Database database(file);
        CHECK(word(database, "PRAGMA journal_mode") == QStringLiteral("wal"));
        CHECK(number(database, "PRAGMA synchronous") == 2);
        CHECK(number(database, "PRAGMA trusted_schema") == 0);
        CHECK(number(database, "PRAGMA cell_size_check") == 1);
        CHECK(database.file() == file);
        database.exec("CREATE TABLE IF NOT EXISTS t(a)");
        database.setUserVersion(1);
        database.exec("PRAGMA application_id=1296384049");
    }
}

TEST_CASE("values come back as they were bound")
{
    Database database(QStringLiteral(":memory:"));
    database.exec("CREATE TABLE t(a INTEGER, b TEXT, c BLOB, d BLOB, e INTEGER) STRICT");
    const Id id = *Id::fromHex(u"00112233445566778899aabbccddeeff");
    const QString text = QStringLiteral("Nguyễn Văn Đức\n😀");
    database.query("INSERT INTO t VALUES(?,?,?,?,?)")
        .bind(1, std::numeric_limits<qint64>::min())
        .bind(2, text)
        .bind(3, QByteArray("a\0b", 3))
        .bind(4, id)
        .bindNull(5)
        .run();
    CHECK(database.changes() == 1);
    Query row = database.query("SELECT a,b,c,d,e FROM t");
    REQUIRE(row.step());
    CHECK(row.columns() == 5);
    CHECK(row.integer(0) == std::numeric_limits<qint64>::min());
    CHECK(row.text(1) == text);
    CHECK(row.blob(2) == QByteArray("a\0b", 3));
    CHECK(row.id(3) == id);
    CHECK(row.id(2).isNull()); // no 16 bytes, no id
    CHECK(row.isNull(4));
    CHECK(row.blob(4).isNull());
    CHECK_FALSE(row.step());
}

TEST_CASE("a null text and a null blob are empty, not NULL")
{
    Database database(QStringLiteral(":memory:"));
    database.exec("CREATE TABLE t(a TEXT NOT NULL, b BLOB NOT NULL) STRICT");
    database.query("INSERT INTO t VALUES(?,?)").bind(1, QString()).bind(2, QByteArray()).run();
    CHECK(number(database, "SELECT length(a)+length(b) FROM t") == 0);
}

TEST_CASE("a cached statement starts anew each time, also within its own rows")
{
    Database database(QStringLiteral(":memory:"));
    database.exec("CREATE TABLE t(a); INSERT INTO t VALUES(1),(2),(3)");
    const auto sum = [&](auto &&self, int depth) -> qint64 {
        qint64 total = 0;
        Query rows = database.query("SELECT a FROM t ORDER BY a");
        while (rows.step())
            total += rows.integer(0) + (depth > 0 ? self(self, depth - 1) : 0);
        return total;
    };
    CHECK(sum(sum, 2) == 6 + 3 * (6 + 3 * 6));
    {
        Query left = database.query("SELECT a FROM t ORDER BY a");
        REQUIRE(left.step()); // and never stepped to the end
    }
    Query again = database.query("SELECT a FROM t ORDER BY a");
    REQUIRE(again.step());
    CHECK(again.integer(0) == 1);
    Query moved = std::move(again);
    REQUIRE(moved.step());
    CHECK(moved.integer(0) == 2);
}

TEST_CASE("what is wrong with SQL or data is a StorageError with SQLite's code")
{
    Database database(QStringLiteral(":memory:"));
    database.exec("CREATE TABLE t(a INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES(1)");
    const auto code = [](auto &&f) {
        try {
            f();
        } catch (const StorageError &e) {
            return std::pair(e.primary, e.extended);
        }
        return std::pair(0, 0);
    };
    CHECK(code([&] { database.exec("nonsense"); }).first == SQLITE_ERROR);
    CHECK(code([&] { database.query("SELECT b FROM t"); }).first == SQLITE_ERROR);
    CHECK(code([&] { database.query("INSERT INTO t VALUES(1)").run(); })
          == std::pair(SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_PRIMARYKEY));
    CHECK(code([&] { database.query("SELECT 1").bind(2, 1); }).first == SQLITE_RANGE);
    CHECK(code([] { Database none(QStringLiteral("/nowhere/at/all.db")); }).first
          == SQLITE_CANTOPEN);
    CHECK(number(database, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("a transaction is a scope")
{
    Database database(QStringLiteral(":memory:"));
    database.exec("CREATE TABLE t(a)");
    {
        Transaction transaction(database);
        CHECK(database.inTransaction());
        database.exec("INSERT INTO t VALUES(1)");
    }
    CHECK_FALSE(database.inTransaction());
    CHECK(number(database, "SELECT count(*) FROM t") == 0);
    {
        Transaction transaction(database);
        database.exec("INSERT INTO t VALUES(1)");
        CHECK_THROWS_AS(Transaction(database), StorageError);
        transaction.commit();
    }
    CHECK(number(database, "SELECT count(*) FROM t") == 1);
    CHECK_FALSE(database.inTransaction());
}

TEST_CASE("a reader beside the owner sees one moment and writes nothing")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.db"));
    Database owner(file);
    owner.exec("CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    Database reader(file, Database::Mode::ReadOnly);
    CHECK_THROWS_AS(reader.exec("INSERT INTO t VALUES(2)"), StorageError);
    {
        ReadTransaction moment(reader);
        CHECK(number(reader, "SELECT count(*) FROM t") == 1);
        owner.exec("INSERT INTO t VALUES(2)");
        CHECK(number(reader, "SELECT count(*) FROM t") == 1);
    }
    CHECK(number(reader, "SELECT count(*) FROM t") == 2);
    CHECK_FALSE(reader.inTransaction());
    {
        Transaction writing(owner);
        ReadTransaction inside(owner); // the transaction goes on after it
        owner.exec("INSERT INTO t VALUES(3)");
    }
    CHECK(number(owner, "SELECT count(*) FROM t") == 2);
}

TEST_CASE("equal tables have equal digests, whatever the order of writing")
{
    Database database(QStringLiteral(":memory:"));
    const auto digest = [&](const char *rows) {
        database.exec("DROP TABLE IF EXISTS t; "
                      "CREATE TABLE t(a INTEGER, b TEXT, c BLOB, PRIMARY KEY(b,a)) WITHOUT ROWID");
        database.exec(rows);
        return tableDigest(database, "t");
    };
    const QByteArray some = digest("INSERT INTO t VALUES(1,'x',NULL),(2,'x','')");
    CHECK(some == digest("INSERT INTO t VALUES(2,'x',''),(1,'x',NULL)"));
    CHECK(some != digest("INSERT INTO t VALUES(1,'x',''),(2,'x','')")); // NULL is not empty
    CHECK(some != digest("INSERT INTO t VALUES(1,'x',NULL)"));
    CHECK(digest("INSERT INTO t VALUES(1,'ab','c')") != digest("INSERT INTO t VALUES(1,'a','bc')"));
    clearTable(database, "t");
    CHECK(number(database, "SELECT count(*) FROM t") == 0);
}

TEST_CASE("the disk of the tests counts and fails as told")
{
    using Step = FaultVfs::Step;
    FaultVfs vfs;
    Database database(QStringLiteral("a.db"), Database::Mode::ReadWriteCreate, vfs.name());
    database.exec("PRAGMA application_id=1296384049; CREATE TABLE t(a)");
    vfs.heal();
    database.exec("INSERT INTO t VALUES(1)");
    const int writes = vfs.calls(Step::Write);
    CHECK(writes >= 2); // frame header and page
    CHECK(vfs.calls(Step::Sync) == 1); // FULL: one for each commit
    vfs.failAt(Step::Sync, 2, SQLITE_IOERR_FSYNC);
    database.exec("INSERT INTO t VALUES(2)");
    CHECK_FALSE(vfs.struck());
    CHECK_THROWS_AS(database.exec("INSERT INTO t VALUES(3)"), StorageError);
    CHECK(vfs.struck());
    database.exec("INSERT INTO t VALUES(4)"); // once only
    CHECK(number(database, "SELECT sum(a) FROM t") == 7);

    vfs.copy(QStringLiteral("a.db"), QStringLiteral("b.db"));
    Database killed(QStringLiteral("b.db"), Database::Mode::ReadWriteCreate, vfs.name());
    CHECK(number(killed, "SELECT sum(a) FROM t") == 7);
}
