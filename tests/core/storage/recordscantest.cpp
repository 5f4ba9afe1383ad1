#include "core/storage/recordscan.h"

#include "core/storage/database.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <set>

using namespace motcua;

namespace {

struct Rows {
    std::set<StoredRecord> of(const QString &file, bool inTable, std::size_t columns)
    {
        RecordScan scan(file);
        REQUIRE(scan.isOpen());
        std::set<StoredRecord> found;
        scan.visit([&](const RecordScan::Place &place, qint64, const StoredRecord &record) {
            if (place.inTable != inTable || record.size() != columns)
                return;
            found.insert(record);
            places.push_back(place);
            CHECK(scan.read(place) == record);
        });
        return found;
    }
    std::vector<RecordScan::Place> places;
};

} // namespace

TEST_CASE("record scan: reads what SQLite wrote, short and long, from the file and from its log")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("some.db"));
    Database database(file);
    database.exec("PRAGMA wal_autocheckpoint=0");
    database.exec("CREATE TABLE pair(a INTEGER, b BLOB, c TEXT, d, PRIMARY KEY(a)) WITHOUT ROWID");
    database.exec("CREATE TABLE plain(no INTEGER PRIMARY KEY, b BLOB, c INTEGER)");
    std::set<StoredRecord> pairs;
    std::set<StoredRecord> plain;
    // Sizes around what fits into a page, into a cell, and what spills over several pages; numbers
    // of every width.
    const qint64 numbers[] = {0,
                              1,
                              -1,
                              127,
                              -129,
                              40'000,
                              -9'000'000,
                              3'000'000'000,
                              qint64{1} << 46,
                              -(qint64{1} << 60)};
    int i = 0;
    for (const int size : {0, 1, 480, 489, 490, 1000, 1001, 4050, 4061, 4062, 4096, 9000, 70'000}) {
        const QByteArray blob(size, char('a' + i));
        const qint64 number = numbers[i % 10];
        database.query("INSERT INTO pair VALUES(?,?,?,NULL)")
            .bind(1, number + 1000 * (i / 10))
            .bind(2, blob)
            .bind(3, QStringLiteral("chữ"))
            .run();
        database.query("INSERT INTO plain VALUES(?,?,?)")
            .bind(1, i + 1)
            .bind(2, blob)
            .bind(3, number)
            .run();
        pairs.insert({number + 1000 * (i / 10), blob, QByteArray("chữ"), std::monostate{}});
        plain.insert({std::monostate{}, blob, number});
        ++i;
    }
    SECTION("from the log")
    {
        CHECK(Rows().of(file, false, 4) == pairs);
        CHECK(Rows().of(file, true, 3) == plain);
    }
    SECTION("what is not committed is not there")
    {
        Transaction transaction(database);
        database.exec("PRAGMA cache_size=1"); // so that it spills into the log
        database.exec("INSERT INTO plain VALUES(100,zeroblob(20000),5),(101,zeroblob(20000),5)");
        CHECK(Rows().of(file, true, 3) == plain);
    }
    SECTION("from the file")
    {
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        CHECK(Rows().of(file, false, 4) == pairs);
        CHECK(Rows().of(file, true, 3) == plain);
    }
}

TEST_CASE("record scan: what is no database has no records")
{
    const QTemporaryDir dir;
    CHECK_FALSE(RecordScan(dir.filePath(QStringLiteral("nothing.db"))).isOpen());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("SQLite format 3"), QByteArray(50'000, '\x0a'),
          QByteArray(50'000, '\x0d'), QByteArray(50'000, '\x02'), QByteArray(50'000, '\xff')}) {
        const QString name = dir.filePath(QStringLiteral("noise.db"));
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        RecordScan scan(name);
        scan.visit([](const RecordScan::Place &place, qint64, const StoredRecord &record) {
            CHECK(place.cell < 65536);
            CHECK(qint64(record.size()) <= RecordScan::LongestRecord);
        });
    }
}
