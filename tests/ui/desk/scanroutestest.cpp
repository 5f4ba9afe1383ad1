// Where a scan leads from wherever the officer is.
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "ui/desk/desk.h"
#include "ui/desk/procedures/proceduresview.h"
#include "ui/desk/scan/scanview.h"

#include <QTableView>

using namespace motcua;

namespace {

const QString CardOfAn = QStringLiteral(
    "031190001234||Nguyễn Thị Bình An|15031990|Nữ|Thôn Đông, Xã Mẫu, Hải Phòng|10052021");

} // namespace

TEST_CASE("a scan goes to its page from wherever the officer is", "[desk][scan]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk desk(rig.services());
    desk.window().resize(1366, 768);
    desk.window().show();
    auto *view = desk.window().findChild<ScanView *>();
    REQUIRE(view);
    CHECK_FALSE(view->isVisible());
    desk.scanned(CardOfAn);
    CHECK(view->isVisible());
    const auto title = view->findChild<QLabel *>(QStringLiteral("scanResultTitle"));
    REQUIRE(title);
    CHECK(title->text() == QStringLiteral("Thẻ căn cước"));
}

TEST_CASE("a procedure that was scanned opens its page", "[desk][scan]")
{
    DeskRig rig;
    REQUIRE(rig.site.procedures.load(test::shippedCatalogue(), {}));
    rig.setting.number = 2;
    Desk desk(rig.services());
    desk.window().show();
    auto *procedures = desk.window().findChild<ProceduresView *>();
    desk.scanned(QStringLiteral("1.000894"));
    CHECK(procedures->isVisible());
    CHECK(procedures->chosen() == QStringLiteral("1.000894"));
    CHECK(procedures->listed().size() > 1);
}

TEST_CASE("what a code means is asked once and remembered", "[desk][scan]")
{
    const QString page =
        QStringLiteral("https://dichvucong.x.gov.vn/vi/procedure/detail/5f2b1c0e9d8a7b6c5d4e3f2a");
    const QString own = QStringLiteral("https://drive.example.org/file/d/abc/view");
    DeskRig rig;
    REQUIRE(rig.site.procedures.load(test::shippedCatalogue(), {}));
    rig.setting.number = 2;
    Desk desk(rig.services());
    desk.window().show();
    auto *scans = desk.window().findChild<ScanView *>();
    auto *procedures = desk.window().findChild<ProceduresView *>();
    const auto button = [](QWidget *view, const char *name) {
        return view->findChild<QPushButton *>(QString::fromLatin1(name));
    };
    for (const auto &[text, asks] : {std::pair(page, "scanAction"), std::pair(own, "scanOther")}) {
        INFO(text.toStdString());
        desk.scanned(text);
        REQUIRE(button(scans, asks));
        button(scans, asks)->click();
        CHECK(procedures->isVisible());
        procedures->choose(QStringLiteral("1.000894"));
        button(procedures, "messageAction")->click();
        CHECK(procedures->findChild<QLabel *>(QStringLiteral("messageText"))
                  ->text()
                  .startsWith(QStringLiteral("Từ nay mã này dẫn đến")));
        procedures->choose(QStringLiteral("1.001193"));
        desk.scanned(text);
        CHECK(procedures->chosen() == QStringLiteral("1.000894"));
        // The wrong one was chosen: it is chosen anew.
        CHECK(button(procedures, "messageAction")->text() == QStringLiteral("Là thủ tục khác"));
        button(procedures, "messageAction")->click();
        procedures->choose(QStringLiteral("2.000815"));
        button(procedures, "messageAction")->click();
        desk.window().showPage(0);
        desk.scanned(text);
        CHECK(procedures->isVisible());
        CHECK(procedures->chosen() == QStringLiteral("2.000815"));
    }
    CHECK(rig.site.procedures.links().size() == 2);
}

TEST_CASE("a slip that was scanned is found in the list of those who wait", "[desk][scan]")
{
    DeskRig rig;
    rig.setting.number = 2;
    rig.site.take();
    const Ticket ticket = rig.site.take();
    rig.feed.refresh();
    Desk desk(rig.services());
    desk.window().show();
    desk.scanned(CardOfAn);
    auto *queue = desk.window().findChild<QueueView *>();
    REQUIRE_FALSE(queue->isVisible());
    const auto code = TicketCode::of(rig.feed.configuration().site.id, ticket.day,
                                     ticket.shownNumber(), ticket.id);
    desk.scanned(encodeTicketCode(code));
    REQUIRE(queue->isVisible());
    const auto *table = queue->findChild<QTableView *>(QStringLiteral("waitingTable"));
    CHECK(table->currentIndex().siblingAtColumn(0).data() == ticket.shownNumber());
    TicketCode made = code;
    made.idStart[0] = char(made.idStart[0] + 1);
    desk.scanned(encodeTicketCode(made));
    CHECK_FALSE(queue->isVisible()); // it is shown with what is known of it
}

TEST_CASE("of a card that cannot be read the number stays; a scanner that is gone is told of",
          "[desk][scan]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk desk(rig.services());
    desk.window().resize(1366, 768);
    desk.window().show();
    const auto *notice = desk.window().findChild<QFrame *>(QStringLiteral("deskNotice"));
    const auto *text = notice->findChild<QLabel *>(QStringLiteral("messageText"));
    CHECK_FALSE(notice->isVisible());
    desk.scannerThere(false);
    CHECK(notice->isVisible());
    CHECK(text->text().startsWith(QStringLiteral("Máy quét chưa cắm")));
    desk.window().showPage(3);
    CHECK(notice->isVisible());
    desk.scannerThere(true);
    CHECK_FALSE(notice->isVisible());

    desk.scannerUnreadable(QStringLiteral("031190001234"));
    CHECK(text->text().startsWith(QStringLiteral("Chỉ đọc được số trên thẻ")));
    auto *scans = desk.window().findChild<ScanView *>();
    CHECK(scans->isVisible());
    CHECK(scans->findChild<QLabel *>(QStringLiteral("scanResultTitle"))->text()
          == QStringLiteral("Số định danh cá nhân"));
    desk.window().grab().toImage().save(QStringLiteral(MOTCUA_SHOTS "/desk-scan-unreadable.png"));
    desk.window().showPage(0);
    desk.scannerUnreadable({});
    CHECK(text->text().startsWith(QStringLiteral("Máy quét gửi chữ")));
    CHECK_FALSE(scans->isVisible());
}
