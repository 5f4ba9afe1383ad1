#include "app/platform/scanners/scanfolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr auto Still = 60ms;
constexpr int Patience = 5000; // ms

void write(const QString &path, const QByteArray &content,
           QIODevice::OpenMode mode = QFile::WriteOnly)
{
    QFile file(path);
    REQUIRE(file.open(mode));
    REQUIRE(file.write(content) == content.size());
}

QStringList told(const QSignalSpy &spy)
{
    QStringList files;
    for (const QList<QVariant> &call : spy)
        files.append(QFileInfo(call.first().toString()).fileName());
    return files;
}

} // namespace

TEST_CASE("scan folder: a page is told once, when it is whole; what lay there before is not")
{
    const QTemporaryDir dir;
    write(dir.filePath(QStringLiteral("old.jpg")), "old");
    ScanFolder folder(dir.path(), Still);
    QSignalSpy spy(&folder, &ScanFolder::pageReady);
    write(dir.filePath(QStringLiteral("new.jpg")), "half");
    write(dir.filePath(QStringLiteral("notes.txt")), "text");
    write(dir.filePath(QStringLiteral(".hidden.png")), "x");
    write(dir.filePath(QStringLiteral("empty.pdf")), {});
    REQUIRE(QTest::qWaitFor([&] { return spy.size() == 1; }, Patience));
    QTest::qWait(int(5 * Still.count()));
    CHECK(told(spy) == QStringList{QStringLiteral("new.jpg")});
    write(dir.filePath(QStringLiteral("empty.pdf")), "now with pages");
    REQUIRE(QTest::qWaitFor([&] { return spy.size() == 2; }, Patience));
    // The program saves under the same name again: another page.
    write(dir.filePath(QStringLiteral("new.jpg")), "the next person's page");
    REQUIRE(QTest::qWaitFor([&] { return spy.size() == 3; }, Patience));
}

TEST_CASE("scan folder: a page that grows is not told while it grows")
{
    const QTemporaryDir dir;
    ScanFolder folder(dir.path(), Still);
    QSignalSpy spy(&folder, &ScanFolder::pageReady);
    const QString page = dir.filePath(QStringLiteral("page.pdf"));
    for (int i = 0; i < 10; ++i) {
        write(page, "more", QFile::Append);
        QTest::qWait(int(Still.count() / 2));
        CHECK(spy.isEmpty());
    }
    REQUIRE(QTest::qWaitFor([&] { return spy.size() == 1; }, Patience));
}

TEST_CASE("scan folder: one that is not there yet is watched when it comes")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("share"));
    ScanFolder folder(path, Still);
    CHECK_FALSE(folder.isThere());
    QSignalSpy there(&folder, &ScanFolder::thereChanged);
    QSignalSpy spy(&folder, &ScanFolder::pageReady);
    REQUIRE(QDir().mkpath(path));
    REQUIRE(QTest::qWaitFor([&] { return there.size() == 1; }, Patience));
    write(path + QStringLiteral("/page.png"), "page");
    REQUIRE(QTest::qWaitFor([&] { return spy.size() == 1; }, Patience));
}
