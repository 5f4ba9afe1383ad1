#include "ui/desk/files/scanfolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr auto ScanStill = 60ms;
constexpr int ScanPatience = 5000; // ms

void saveScan(const QString &path, const QByteArray &content,
              QIODevice::OpenMode mode = QFile::WriteOnly)
{
    QFile file(path);
    REQUIRE(file.open(mode));
    REQUIRE(file.write(content) == content.size());
}

QStringList scansOf(const ScanFolder &folder)
{
    QStringList names;
    for (const ScannedPage &page : folder.waiting())
        names.append(QFileInfo(page.path).fileName());
    return names;
}

/// A folder in which a page lay before anybody looked.
struct ScanRig {
    ScanRig()
    {
        saveScan(path("old.jpg"), "old");
        folder.emplace(dir.path(), ScanStill);
        REQUIRE(QTest::qWaitFor([this] { return folder->isThere(); }, ScanPatience));
    }
    QString path(const char *name) { return dir.filePath(QString::fromLatin1(name)); }
    void await(const QStringList &names)
    {
        CHECK(QTest::qWaitFor([&] { return scansOf(*folder) == names; }, ScanPatience));
        CHECK(scansOf(*folder) == names);
    }
    void settle() { QTest::qWait(int(6 * ScanStill.count())); }
    QTemporaryDir dir;
    std::optional<ScanFolder> folder;
};

} // namespace

TEST_CASE("scan folder: whole pages wait, neither half ones nor what lay there before",
          "[desk][files]")
{
    ScanRig rig;
    saveScan(rig.path("b.jpg"), "half");
    saveScan(rig.path("a.PDF"), "page");
    for (const char *other : {"notes.txt", ".hidden.png", "~lock.pdf", "scan.pdf.part"})
        saveScan(rig.path(other), "x");
    saveScan(rig.path("empty.pdf"), {});
    REQUIRE(QFile::link(rig.path("old.jpg"), rig.path("link.jpg")));
    rig.await({QStringLiteral("a.PDF"), QStringLiteral("b.jpg")});
    rig.settle();
    CHECK(scansOf(*rig.folder).size() == 2);
    saveScan(rig.path("empty.pdf"), "now with pages");
    rig.await({QStringLiteral("a.PDF"), QStringLiteral("b.jpg"), QStringLiteral("empty.pdf")});
}

TEST_CASE("scan folder: a page that grows does not wait while it grows", "[desk][files]")
{
    ScanRig rig;
    for (int i = 0; i < 12; ++i) {
        saveScan(rig.path("page.pdf"), "more", QFile::Append);
        QTest::qWait(int(ScanStill.count() / 2));
        CHECK(rig.folder->waiting().empty());
    }
    rig.await({QStringLiteral("page.pdf")});
}

TEST_CASE("scan folder: what goes away waits no more; another name makes no other page",
          "[desk][files]")
{
    ScanRig rig;
    saveScan(rig.path("temp.pdf"), "page");
    rig.await({QStringLiteral("temp.pdf")});
    REQUIRE(QFile::rename(rig.path("temp.pdf"), rig.path("to khai.pdf")));
    rig.await({QStringLiteral("to khai.pdf")});
    REQUIRE(QFile::remove(rig.path("to khai.pdf")));
    rig.await({});
    REQUIRE(QFile::rename(rig.path("old.jpg"), rig.path("older.jpg")));
    rig.settle();
    CHECK(rig.folder->waiting().empty());
}

TEST_CASE("scan folder: a page is taken away as it was kept, never another one", "[desk][files]")
{
    ScanRig rig;
    saveScan(rig.path("page.pdf"), "page");
    rig.await({QStringLiteral("page.pdf")});
    const ScannedPage page = rig.folder->waiting().front();
    saveScan(rig.path("page.pdf"), "the next person's page");
    CHECK_FALSE(rig.folder->takeAway(page));
    CHECK(QFile::exists(rig.path("page.pdf")));
    rig.await({QStringLiteral("page.pdf")});
    CHECK(rig.folder->takeAway(rig.folder->waiting().front()));
    CHECK_FALSE(QFile::exists(rig.path("page.pdf")));
    CHECK(rig.folder->waiting().empty());
    CHECK(QFile::exists(rig.path("old.jpg")));
}

TEST_CASE("scan folder: what is left alone stays there and is not asked about again",
          "[desk][files]")
{
    ScanRig rig;
    saveScan(rig.path("page.pdf"), "page");
    rig.await({QStringLiteral("page.pdf")});
    rig.folder->leave(std::vector(rig.folder->waiting()));
    rig.settle();
    CHECK(rig.folder->waiting().empty());
    CHECK(QFile::exists(rig.path("page.pdf")));
}

TEST_CASE("scan folder: one that goes and comes again forgets nothing", "[desk][files]")
{
    QTemporaryDir dir;
    const QString share = dir.filePath(QStringLiteral("share"));
    ScanFolder folder(share, ScanStill);
    QTest::qWait(int(2 * ScanStill.count()));
    CHECK_FALSE(folder.isThere());
    REQUIRE(QDir().mkpath(share));
    REQUIRE(QTest::qWaitFor([&] { return folder.isThere(); }, ScanPatience));
    saveScan(share + QStringLiteral("/page.png"), "page");
    REQUIRE(QTest::qWaitFor([&] { return folder.waiting().size() == 1; }, ScanPatience));
    REQUIRE(QFile::rename(share, dir.filePath(QStringLiteral("gone"))));
    REQUIRE(QTest::qWaitFor([&] { return !folder.isThere(); }, ScanPatience));
    CHECK(folder.waiting().size() == 1);
    REQUIRE(QFile::rename(dir.filePath(QStringLiteral("gone")), share));
    REQUIRE(QTest::qWaitFor([&] { return folder.isThere(); }, ScanPatience));
    CHECK(scansOf(folder) == QStringList{QStringLiteral("page.png")});
}
