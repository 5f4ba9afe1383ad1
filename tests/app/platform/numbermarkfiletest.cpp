#include "app/platform/numbermarkfile.h"
#include "core/storage/storageerror.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;

namespace {

const QDate Monday(2026, 11, 23);

DrawRequest request(const char *name, QDate day = Monday)
{
    return {Id::fromName("request", QString::fromLatin1(name)), day, QStringLiteral("H26.107")};
}

QByteArray content(const DataFolder &folder)
{
    QFile file(folder.numbers());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("number mark: outlives the program, by series and day")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.path());
    {
        NumberMarkFile mark(folder);
        CHECK_FALSE(mark.highest(request("a")));
        mark.keep(request("a"), 1);
        mark.keep(request("b"), 2);
        mark.keep(request("c", Monday.addDays(1)), 1);
    }
    const NumberMarkFile mark(folder);
    CHECK(mark.highest(request("x")) == NumberMark::Mark{2, request("b").request});
    CHECK(mark.highest(request("x", Monday.addDays(1)))->number == 1);
    DrawRequest other = request("x");
    other.series = QStringLiteral("TAM");
    CHECK_FALSE(mark.highest(other));
}

TEST_CASE("number mark: raised for every series, and taken over from another folder")
{
    const QTemporaryDir dir;
    const QTemporaryDir otherDir;
    const DataFolder folder(dir.path());
    {
        NumberMarkFile mark(folder);
        mark.keep(request("a"), 7);
        mark.raise(Monday.addDays(-90), Monday, 5);
        CHECK(mark.highest(request("x"))->number == 7);
        mark.raise(Monday.addDays(-1), Monday, 20);
    }
    NumberMarkFile mark(folder);
    CHECK(mark.highest(request("x")) == NumberMark::Mark{20, {}});
    CHECK(mark.highest(request("x", Monday.addDays(-NumberMarkFile::KeptDays)))->number == 5);
    CHECK_FALSE(mark.highest(request("x", Monday.addDays(-NumberMarkFile::KeptDays - 1))));
    CHECK_FALSE(mark.highest(request("x", Monday.addDays(1))));
    mark.keep(request("b"), 21); // goes on after it
    CHECK(mark.highest(request("x")) == NumberMark::Mark{21, request("b").request});

    NumberMarkFile other(DataFolder(otherDir.path()));
    other.keep(request("c"), 3);
    other.keep(request("d", Monday.addDays(1)), 2);
    mark.takeOver(DataFolder(otherDir.path()));
    CHECK(mark.highest(request("x"))->number == 21);
    CHECK(NumberMarkFile(folder).highest(request("x", Monday.addDays(1)))->number == 2);
    mark.takeOver(DataFolder(dir.filePath(QStringLiteral("nothing"))));
    CHECK(mark.highest(request("x"))->number == 21);
}

TEST_CASE("number mark: old days go, damaged lines hide nothing else")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.path());
    NumberMarkFile mark(folder);
    mark.keep(request("a", Monday.addDays(-NumberMarkFile::KeptDays - 1)), 9);
    mark.keep(request("b", Monday.addDays(-NumberMarkFile::KeptDays)), 8);
    mark.keep(request("c"), 7);
    CHECK(content(folder).count('\n') == 2);
    QFile file(folder.numbers());
    REQUIRE(file.open(QIODevice::Append));
    file.write("H26.107 2026-11-23 -4 x\nrubbish\n");
    file.close();
    CHECK(NumberMarkFile(folder).highest(request("x"))->number == 7);
}

TEST_CASE("number mark: what cannot be written is not kept")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(QStringLiteral("gone")));
    NumberMarkFile mark(folder);
    CHECK_THROWS_AS(mark.keep(request("a"), 1), StorageError);
    CHECK_FALSE(mark.highest(request("a")));
    // A folder in its place can be read by nobody.
    REQUIRE(QDir(dir.path()).mkpath(QStringLiteral("gone/numbers")));
    CHECK_THROWS_AS(NumberMarkFile(folder).highest(request("a")), StorageError);
}
