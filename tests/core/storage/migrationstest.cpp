#include "core/storage/migrations.h"

#include "core/schema.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/faultvfs.h"

#include <array>

#include <sqlite3.h>

using namespace motcua;

namespace {

const QString File = QStringLiteral("a.db");

constexpr std::array<Migration, 2> Steps{
    {{1, [](Database &d) { d.exec("CREATE TABLE one(a)"); }},
     {2, [](Database &d) { d.exec("CREATE TABLE two(a); INSERT INTO two SELECT a FROM one"); }}}};

constexpr std::array<Migration, 2> Failing{
    {{1, [](Database &d) { d.exec("CREATE TABLE one(a)"); }},
     {2, [](Database &d) { d.exec("CREATE TABLE two(a); nonsense"); }}}};

qint64 tables(Database &database)
{
    Query row = database.query("SELECT count(*) FROM sqlite_schema WHERE type='table'");
    return row.step() ? row.integer(0) : -1;
}

template <typename F> std::optional<SchemaError::Kind> refused(F &&f)
{
    try {
        f();
    } catch (const SchemaError &e) {
        return e.kind;
    }
    return std::nullopt;
}

struct Disk {
    FaultVfs vfs;
    Database open() { return Database(File, Database::Mode::ReadWriteCreate, vfs.name()); }
    QByteArray content() const
    {
        return vfs.bytes(File) + vfs.bytes(File + QStringLiteral("-wal"));
    }
};

} // namespace

TEST_CASE("migrations: each step once, in order")
{
    Disk disk;
    {
        Database database = disk.open();
        migrate(database, std::span(Steps).first(1));
        CHECK(database.userVersion() == 1);
        database.exec("INSERT INTO one VALUES(7)");
    }
    Database database = disk.open();
    migrate(database, Steps);
    migrate(database, Steps);
    CHECK(database.userVersion() == 2);
    Query row = database.query("SELECT a FROM two");
    REQUIRE(row.step());
    CHECK(row.integer(0) == 7);
    Query mark = database.query("PRAGMA application_id");
    REQUIRE(mark.step());
    CHECK(mark.integer(0) == Database::ApplicationId);
}

TEST_CASE("migrations: a step that fails leaves the version before it")
{
    Disk disk;
    Database database = disk.open();
    CHECK_THROWS_AS(migrate(database, Failing), StorageError);
    CHECK(database.userVersion() == 1);
    CHECK(tables(database) == 1);
    CHECK_FALSE(database.inTransaction());
    migrate(database, Steps);
    CHECK(database.userVersion() == 2);
}

TEST_CASE("migrations: the file of a newer program is refused and left as it is")
{
    Disk disk;
    {
        Database database = disk.open();
        migrate(database, Steps);
    }
    const QByteArray before = disk.content();
    {
        Database database = disk.open();
        const auto why = refused([&] { migrate(database, std::span(Steps).first(1)); });
        REQUIRE(why);
        CHECK((*why == SchemaError::Kind::NewerSchema));
    }
    CHECK(disk.content() == before);
}

TEST_CASE("files of other programs are refused and left as they are")
{
    const auto theirs = GENERATE(as<std::string>(), "PRAGMA application_id=252006675", // Fossil
                                 "CREATE TABLE place(url TEXT)",
                                 "CREATE TABLE place(url TEXT); PRAGMA user_version=1");
    Disk disk;
    {
        sqlite3 *connection = nullptr;
        REQUIRE(sqlite3_open_v2("a.db", &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                disk.vfs.name())
                == SQLITE_OK);
        CHECK(sqlite3_exec(connection, theirs.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(connection);
    }
    const QByteArray before = disk.content();
    REQUIRE_FALSE(before.isEmpty());
    const auto why = refused([&] { Database database = disk.open(); });
    REQUIRE(why);
    CHECK((*why == SchemaError::Kind::ForeignFile));
    CHECK(disk.content() == before);
}

TEST_CASE("a file that is no database is a storage error and left as it is")
{
    Disk disk;
    const QByteArray letter = QByteArray("Kính gửi Ủy ban nhân dân phường\n").repeated(100);
    disk.vfs.setBytes(File, letter);
    try {
        Database database = disk.open();
        FAIL("opened");
    } catch (const StorageError &e) {
        CHECK(e.primary == SQLITE_NOTADB);
    }
    CHECK(disk.vfs.bytes(File) == letter);
}

TEST_CASE("the shipped schema is whole and numbered without gaps")
{
    int expected = 0;
    for (const Migration &step : schemaMigrations())
        CHECK(step.version == ++expected);
    Database database(QStringLiteral(":memory:"));
    migrate(database, schemaMigrations());
    CHECK(database.userVersion() == expected);
    Query loose = database.query("SELECT name FROM pragma_table_list WHERE schema='main' AND "
                                 "type='table' AND strict=0 AND name NOT LIKE 'sqlite_%'");
    CHECK_FALSE(loose.step());
}
