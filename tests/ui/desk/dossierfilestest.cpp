// Files of a dossier on the page "Hồ sơ", in the whole window with accounts.
#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/dossiers/dossierabout.h"
#include "ui/desk/files/filespart.h"
#include "ui/desk/files/scanfolder.h"
#include "ui/desk/window/deskwindow.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct FilesRig : SessionRig {
    explicit FilesRig(ScanFolder *folder = nullptr)
    {
        DossierRig::load(*this);
        dossier = DossierRig::receive(*this, "031190001234", "Nguyễn Thị Bình An", "1.001193");
        if (folder) { // the desk was made without
            desk.reset();
            scans = folder;
            desk = std::make_unique<Desk>(services());
            desk->window().show();
            desk->window().activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&desk->window()));
        }
        signIn("hoa");
        desk->scanned(dossier.code());
        REQUIRE(child<QWidget>("dossierView")->isVisible());
        child<QPushButton>("dossierPane1")->click();
    }
    QWidget *strip()
    {
        return child<QWidget>("dossierView")->findChild<QWidget *>(QStringLiteral("scanStrip"));
    }
    FilesPart &part() { return *child<FilesPart>("filesPart"); }
    QString path(const char *name) { return dir.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        REQUIRE(file.open(QFile::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path(name);
    }
    QString picture(const char *name)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawText(20, 100, QStringLiteral("Tờ khai"));
        REQUIRE(image.save(path(name)));
        return path(name);
    }
    std::vector<Attachment> kept() { return site.dossiers.find(dossier.id).value().attachments; }
    void add(const QStringList &paths, std::size_t expected)
    {
        Q_EMIT part().filesChosen(paths);
        REQUIRE(QTest::qWaitFor([&] { return kept().size() == expected; }, 5000));
        QTest::qWait(50);
    }
    QStringList listed(int column)
    {
        QStringList texts;
        const auto *list = child<QTreeWidget>("filesList");
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            texts.append(list->topLevelItem(row)->text(column));
        return texts;
    }
    QString message() { return readText(*child<QWidget>("dossierView"), "messageText"); }
    QTemporaryDir dir;
    Dossier dossier;
};

} // namespace

TEST_CASE("files: added, listed with kind, size, when and who", "[desk][files]")
{
    FilesRig rig;
    CHECK(rig.child<QLabel>("filesNothing")->isVisible());
    rig.add({rig.picture("tờ khai.png"), rig.write("ghi chú.txt", QByteArray(2048, 'x'))}, 2);
    CHECK(rig.listed(0)[1] == QStringLiteral("ghi chú.txt\ntệp TXT · 2 KB"));
    CHECK(rig.listed(0)[0].startsWith(QStringLiteral("tờ khai.png\nảnh · ")));
    CHECK(rig.listed(1)[0].startsWith(QStringLiteral("23/11/2026 08:")));
    CHECK(rig.listed(1)[0].endsWith(QStringLiteral("\nNguyễn Thị Hoa")));
    CHECK(rig.message().contains(QStringLiteral("Đã lưu vào ") + rig.dossier.code()));
    CHECK(QFile::exists(rig.path("tờ khai.png"))); // what was chosen stays where it was
    CHECK(rig.child<QPushButton>("dossierPane1")->text() == QStringLiteral("Tệp: 2"));
    // The same bytes under the same name are kept once.
    rig.add({rig.path("tờ khai.png")}, 2);
}

TEST_CASE("files: what cannot be kept is said, one by one, and the rest is kept", "[desk][files]")
{
    FilesRig rig;
    const QString large = rig.path("large.pdf");
    QFile huge(large);
    REQUIRE(huge.open(QFile::WriteOnly));
    REQUIRE(huge.resize(65LL * 1024 * 1024)); // holds nothing, takes no room
    huge.close();
    rig.add({rig.path("gone.pdf"), rig.write("empty.pdf", {}), large, rig.dir.path(),
             rig.picture("a.png")},
            1);
    const QString said = rig.message();
    CHECK(said.contains(QStringLiteral("gone.pdf: không còn ở đó")));
    CHECK(said.contains(QStringLiteral("empty.pdf: tệp rỗng")));
    CHECK(said.contains(QStringLiteral("large.pdf: lớn hơn 64 MB")));
    CHECK(said.contains(QStringLiteral("là thư mục")));
    rig.site.blobs.refuses = true; // a full disk
    Q_EMIT rig.part().filesChosen({rig.picture("b.png")});
    REQUIRE(QTest::qWaitFor([&] { return rig.message().contains(QStringLiteral("b.png")); }, 5000));
    CHECK(rig.kept().size() == 1);
    CHECK(QFile::exists(rig.path("b.png")));
}

TEST_CASE("files: who looks into one is written down first, and sees its pages", "[desk][files]")
{
    FilesRig rig;
    QPdfWriter writer(rig.path("hai trang.pdf"));
    QPainter painter(&writer);
    painter.drawText(500, 500, QStringLiteral("Trang một"));
    writer.newPage();
    painter.drawText(500, 500, QStringLiteral("Trang hai"));
    painter.end();
    rig.add({rig.path("hai trang.pdf")}, 1);
    CHECK(rig.site.accessLog.ofEntity(rig.dossier.id).empty());
    rig.key(Qt::Key_F2);
    REQUIRE(rig.part().isViewing());
    const auto looks = rig.site.accessLog.ofEntity(rig.dossier.id);
    REQUIRE(looks.size() == 1);
    CHECK(looks.front().account == rig.hoa);
    CHECK(looks.front().where == QStringLiteral("attachment"));
    CHECK(rig.child<QLabel>("fileViewerName")->text()
          == QStringLiteral("hai trang.pdf · Trang 1/2"));
    CHECK(rig.child<QLabel>("fileViewerPage")->pixmap(Qt::ReturnByValue).width() > 200);
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F4); // there is no third
    CHECK(rig.child<QLabel>("fileViewerName")->text().endsWith(QStringLiteral("Trang 2/2")));
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
        lookAt(rig.desk->window(), size, "desk-files-view");
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.part().isViewing());
    rig.key(Qt::Key_F2);
    REQUIRE(rig.part().isViewing());
    rig.session.lock();
    CHECK_FALSE(rig.part().isViewing());
    CHECK(rig.child<QLabel>("fileViewerPage")->pixmap(Qt::ReturnByValue).isNull());
    CHECK(rig.child<QTreeWidget>("filesList")->topLevelItemCount() == 0);
}

TEST_CASE("files: what is no picture is not shown, and says what to do", "[desk][files]")
{
    FilesRig rig;
    rig.add({rig.write("a.txt", "words"), rig.write("b.pdf", "%PDF-1.4 broken")}, 2);
    rig.key(Qt::Key_F2);
    CHECK_FALSE(rig.part().isViewing());
    CHECK(rig.message().contains(QStringLiteral("không xem được ở đây")));
}

TEST_CASE("files: removed with a reason, which the history keeps", "[desk][files]")
{
    FilesRig rig;
    rig.add({rig.picture("nhầm.png")}, 1);
    rig.key(Qt::Key_F9);
    auto *reason = rig.child<QLineEdit>("fileReason");
    REQUIRE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(rig.kept().size() == 1);
    CHECK(rig.message().contains(QStringLiteral("vì sao")));
    reason->setText(QStringLiteral("tệp của người khác"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(rig.kept().empty());
    rig.child<QPushButton>("dossierPane2")->click();
    const QString history = readText(rig.desk->window(), "dossierHistory");
    CHECK(history.contains(QStringLiteral("tệp của người khác")));
    CHECK(history.contains(QStringLiteral("Nguyễn Thị Hoa")));
    CHECK(history.contains(QStringLiteral("nhầm.png")));
}

TEST_CASE("files: a scanned page is offered to the open dossier and leaves the folder when kept",
          "[desk][files]")
{
    QTemporaryDir scanner;
    ScanFolder folder(scanner.path(), 40ms);
    REQUIRE(QTest::qWaitFor([&] { return folder.isThere(); }, 5000));
    FilesRig rig(&folder);
    CHECK_FALSE(rig.strip()->isVisible());
    rig.child<QPushButton>("dossierPane0")->click(); // whatever of the dossier is read
    const QString page = scanner.filePath(QStringLiteral("scan001.png"));
    REQUIRE(QFile::copy(rig.picture("a.png"), page));
    REQUIRE(QTest::qWaitFor([&] { return !folder.waiting().empty(); }, 5000));
    auto *strip = rig.strip();
    REQUIRE(strip->isVisible());
    CHECK(readText(*strip, "scanStripText").contains(QStringLiteral("scan001.png")));
    auto *add = strip->findChild<QPushButton *>(QStringLiteral("scanStripAdd"));
    CHECK(add->text() == QStringLiteral("Thêm vào ") + rig.dossier.code());
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
        lookAt(rig.desk->window(), size, "desk-files-scanned");
    rig.site.blobs.refuses = true;
    add->click();
    REQUIRE(
        QTest::qWaitFor([&] { return rig.message().contains(QStringLiteral("scan001")); }, 5000));
    CHECK(QFile::exists(page)); // not kept, so it stays
    rig.site.blobs.refuses = false;
    add->click();
    REQUIRE(QTest::qWaitFor([&] { return rig.kept().size() == 1; }, 5000));
    REQUIRE(QTest::qWaitFor([&] { return !QFile::exists(page); }, 5000));
    CHECK_FALSE(strip->isVisible());
    CHECK(rig.site.attachments.content(rig.dossier.id, rig.kept().front().id).value().size() > 0);
}

TEST_CASE("files: a folder of the scanner that is away says so", "[desk][files]")
{
    QTemporaryDir dir;
    ScanFolder folder(dir.filePath(QStringLiteral("share")), 40ms);
    QTest::qWait(100);
    FilesRig rig(&folder);
    auto *strip = rig.strip();
    REQUIRE(strip->isVisible());
    CHECK(readText(*strip, "scanStripText").contains(QStringLiteral("không có, hoặc không đọc")));
    CHECK_FALSE(strip->findChild<QPushButton *>(QStringLiteral("scanStripAdd"))->isVisible());
}

TEST_CASE("files: the list can be read, with many of them", "[desk][files]")
{
    FilesRig rig;
    QStringList paths;
    for (int i = 0; i < 9; ++i)
        paths.append(
            rig.write(QStringLiteral("giấy chứng nhận quyền sử dụng đất và nhà ở trang %1.pdf")
                          .arg(i)
                          .toUtf8()
                          .constData(),
                      "%PDF-1.4"));
    rig.add(paths, 9);
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
        lookAt(rig.desk->window(), size, "desk-files");
}
