#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/patience.h"
#include "tests/ui/desk/proceduresrig.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/procedures/procedurescontroller.h"
#include "ui/desk/procedures/proceduresview.h"
#include "ui/desk/window/desklook.h"
#include "ui/desk/window/notebutton.h"
#include "ui/desk/window/paperwords.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace motcua;
using namespace motcua::test;

TEST_CASE("the catalogue is found by words, code and field, and told whole", "[desk][procedures]")
{
    ProceduresRig rig;
    CHECK(rig.list()->topLevelItemCount() == 90);
    rig.type(QStringLiteral("lam giay khai sinh cho con"));
    CHECK(rig.first() == QStringLiteral("1.001193"));
    CHECK(rig.view.chosen() == QStringLiteral("1.001193"));
    for (const char *text : {"Giấy chứng sinh", "Tờ khai đăng ký khai sinh", "VNeID",
                             "mẫu, cần đối chiếu với quyết định của tỉnh", "Trong ngày",
                             "Không mất tiền", "Mã thủ tục 1.001193"})
        CHECK(rig.details().contains(QString::fromUtf8(text)));
    rig.inspect("procedures");
    rig.type(QStringLiteral("2.000815"));
    CHECK(rig.first() == QStringLiteral("2.000815"));
    rig.type(QStringLiteral("xyzzy"));
    CHECK(rig.view.chosen().isEmpty());
    CHECK(rig.details().isEmpty());
}

TEST_CASE("what stands in the catalogue is text, whatever signs it has", "[desk][procedures]")
{
    ProceduresRig rig;
    Procedure odd = bareProcedure();
    odd.plainName = QStringLiteral("<b>sao</b> & y");
    REQUIRE(rig.site.procedures.define(std::vector{odd}, {}));
    rig.feed.refresh();
    rig.type(odd.code);
    CHECK(rig.details().contains(odd.plainName));
}

TEST_CASE("the history shows each change with what stood before", "[desk][procedures]")
{
    ProceduresRig rig;
    Procedure changed = *rig.site.procedures.find(u"1.001193");
    changed.feeVnd = 8'000;
    rig.site.clock.advance(std::chrono::hours(24));
    REQUIRE(rig.site.procedures.define(std::vector{changed}, {}));
    rig.feed.refresh();
    rig.type(changed.code);
    rig.child<QPushButton>("proceduresShowHistory")->click();
    auto *history = rig.child<QTreeWidget>("proceduresChanges");
    REQUIRE(history->topLevelItemCount() == 2);
    REQUIRE(history->topLevelItem(0)->childCount() == 1);
    const auto *key = history->topLevelItem(0)->child(0);
    CHECK(key->text(0) == QStringLiteral("Phí tại quầy, đ"));
    CHECK(key->text(1) == QStringLiteral("0"));
    CHECK(key->text(2) == QStringLiteral("8000"));
    CHECK(history->topLevelItem(1)->childCount() == 0);
    rig.inspect("procedures-history");
    QTest::keyClick(history, Qt::Key_Escape);
    CHECK(rig.page() == 0);
}

TEST_CASE("poster, labels and wall are looked at and saved", "[desk][procedures]")
{
    ProceduresRig rig;
    rig.type(QStringLiteral("chứng thực bản sao"));
    for (int sheet = 0; sheet < 4; ++sheet) {
        rig.print(sheet);
        CHECK(rig.page() == 2);
        CHECK_FALSE(rig.child<QLabel>("proceduresPreview")->pixmap().isNull());
        rig.path = QStringLiteral("sheet%1.pdf").arg(sheet);
        if (sheet == 0)
            rig.inspect("procedures-preview");
        rig.press("proceduresSave");
        CHECK(rig.message().startsWith(QStringLiteral("Đã lưu")));
        QFile file(rig.files.filePath(rig.path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(5) == "%PDF-");
    }
    CHECK(rig.child<QPushButton>("proceduresPrintSheet")->isHidden()); // no printer is set up
    rig.path = QStringLiteral("none/sheet.pdf");
    rig.press("proceduresSave");
    CHECK(rig.message().startsWith(QStringLiteral("Xin lỗi")));
}

TEST_CASE("a sheet of several pages is gone through page by page", "[desk][procedures]")
{
    ProceduresRig rig;
    rig.print(2); // labels of the whole catalogue
    const QLabel *place = rig.child<QLabel>("proceduresPlace");
    const QLabel *preview = rig.child<QLabel>("proceduresPreview");
    CHECK(place->text() == QStringLiteral("Trang 1 trên 4"));
    CHECK_FALSE(rig.child<QPushButton>("proceduresPageBefore")->isEnabled());
    const QImage first = preview->pixmap().toImage();
    rig.press("proceduresPageNext");
    CHECK(place->text() == QStringLiteral("Trang 2 trên 4"));
    CHECK(preview->pixmap().toImage() != first);
    rig.press("proceduresPageNext");
    rig.press("proceduresPageNext");
    CHECK_FALSE(rig.child<QPushButton>("proceduresPageNext")->isEnabled());
    rig.press("proceduresPageBefore");
    CHECK(place->text() == QStringLiteral("Trang 3 trên 4"));
}

TEST_CASE("a sheet goes to the printer of the office, and what became of it is told",
          "[desk][procedures]")
{
    ProceduresRig rig;
    rig.machine.kept.documentQueue = QStringLiteral("van-phong");
    rig.type(QStringLiteral("khai sinh"));
    rig.print(0);
    CHECK(rig.child<QPushButton>("proceduresPrintSheet")->text().contains(u"van-phong"));
    rig.press("proceduresPrintSheet");
    REQUIRE(rig.machine.documents.size() == 1);
    CHECK(rig.machine.documents.front().first.startsWith("%PDF-"));
    rig.machine.answer(PrinterFault::PaperOut);
    CHECK(rig.message() == PaperWords::advice(PrinterFault::PaperOut));
    rig.machine.answer(PrinterFault::None);
    CHECK(rig.message() == QStringLiteral("Tờ in đã được chuyển tới máy in."));
}

TEST_CASE("a sheet is drawn beside the window, and not shown to who went on", "[desk][procedures]")
{
    ProceduresRig rig;
    rig.type(QStringLiteral("khai sinh"));
    rig.child<QPushButton>("proceduresPrint")->menu()->actions()[0]->trigger();
    CHECK(rig.page() == 0); // nothing waited for it
    CHECK_FALSE(rig.child<QProgressBar>("proceduresBusy")->isHidden());
    rig.child<QPushButton>("proceduresEdit")->click();
    rig.settle();
    CHECK(rig.page() == 3);
}

TEST_CASE("the page of procedures fits the desk's window on old screens", "[desk][procedures]")
{
    SessionRig rig;
    REQUIRE(rig.site.procedures.load(shippedCatalogue(), {}));
    rig.signIn("admin");
    for (auto *button : rig.desk->window().findChildren<NoteButton *>()) {
        if (button->label() == u"Thủ tục")
            button->click();
    }
    REQUIRE(rig.child<QWidget>("proceduresView")->isVisible());
    rig.child<QLineEdit>("proceduresSearch")->setText(QStringLiteral("chuyen nha"));
    for (const QSize size : {QSize(1366, 768), QSize(1024, 768)}) {
        rig.desk->window().resize(size);
        const QImage picture = settled(rig.desk->window());
        CHECK(rig.desk->window().size() == size); // nothing on it asks for more
        picture.save(QStringLiteral(MOTCUA_SHOTS "/procedures-%1.png").arg(size.width()));
        for (const PageFinding &finding : inspectPage(textsOf(rig.desk->window()), picture, 4.5))
            FAIL_CHECK(finding.sentence().toStdString());
    }
}

TEST_CASE("when the session is locked nothing of the page stays", "[desk][procedures]")
{
    SessionRig rig;
    REQUIRE(rig.site.procedures.load(shippedCatalogue(), {}));
    rig.signIn("hoa");
    rig.child<QLineEdit>("proceduresSearch")->setText(QStringLiteral("khai sinh"));
    auto *list = rig.child<QTreeWidget>("proceduresList");
    REQUIRE(list->topLevelItemCount() > 0);
    rig.child<QPushButton>("proceduresPrint")->menu()->actions()[0]->trigger();
    rig.session.lock();
    QTest::qWait(200);
    CHECK(rig.child<QLabel>("proceduresPreview")->pixmap().isNull());
    CHECK(rig.child<QProgressBar>("proceduresBusy")->isHidden());
    CHECK(rig.child<QLineEdit>("proceduresSearch")->text().isEmpty());
    CHECK(rig.child<QTextBrowser>("proceduresDetails")->toPlainText().isEmpty());
    CHECK(list->topLevelItemCount() == 0);
}

TEST_CASE("a file is compared, and taken only when somebody says so", "[desk][procedures]")
{
    ProceduresRig rig;
    rig.write("fees.csv", "code;fee_vnd\n1.001022;9000\n1.000894;x\n");
    rig.file(0);
    auto *changes = rig.child<QTreeWidget>("proceduresChanges");
    REQUIRE(changes->topLevelItemCount() == 2);
    CHECK(changes->topLevelItem(0)->text(0).startsWith(QStringLiteral("Không nhận, dòng 3")));
    CHECK(changes->topLevelItem(1)->child(0)->text(2) == QStringLiteral("9000"));
    rig.inspect("procedures-import");
    CHECK_FALSE(rig.site.procedures.find(u"1.001022")->feeVnd);
    rig.child<QPushButton>("proceduresAccept")->click();
    CHECK(rig.site.procedures.find(u"1.001022")->feeVnd == 9'000);
    CHECK(rig.page() == 0);

    for (const char *name : {"all.csv", "all.json"}) {
        rig.path = QString::fromLatin1(name);
        rig.file(rig.path.endsWith(u".csv") ? 1 : 2);
        rig.file(0);
        CHECK(changes->topLevelItemCount() == 0);
        CHECK(rig.child<QPushButton>("proceduresAccept")->isHidden());
    }
    rig.path = QStringLiteral("all.xlsx");
    rig.file(3);
    CHECK(rig.message().startsWith(QStringLiteral("Đã lưu")));
    QFile book(rig.files.filePath(rig.path));
    REQUIRE(book.open(QIODevice::ReadOnly));
    CHECK(book.read(4) == "PK\x03\x04");
    rig.write("bad.csv", "name\n");
    rig.file(0);
    CHECK(rig.message().startsWith(QStringLiteral("Xin lỗi")));
    rig.path = QStringLiteral("none.csv");
    rig.file(0);
    CHECK(rig.message().contains(QStringLiteral("none.csv")));
}

TEST_CASE("officers browse, the head and the admin change", "[desk][procedures]")
{
    SessionRig rig;
    REQUIRE(rig.site.procedures.load(shippedCatalogue(), {}));
    Account head;
    head.signIn = QStringLiteral("truong");
    head.name = QStringLiteral("Lê Thị Trưởng");
    head.role = Role::Head;
    REQUIRE(rig.site.staff.add(head, deskPassword(), {}));
    for (const auto &[name, may] : {std::pair("hoa", false), {"truong", true}, {"admin", true}}) {
        INFO(name);
        rig.signIn(name);
        CHECK(rig.child<QTreeWidget>("proceduresList")->topLevelItemCount() == 90);
        CHECK(rig.child<QPushButton>("proceduresEdit")->isHidden() != may);
        CHECK(rig.child<QPushButton>("proceduresNew")->isHidden() != may);
        CHECK(rig.child<QPushButton>("proceduresFile")->menu()->actions()[0]->isVisible() == may);
        rig.session.lock();
    }
}
