// Verbs besides taking turns, through the buttons and menus of the page.
#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"

#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

// Chooses a line of the menu that is open: "Giao ban > 15 phút".
void choose(PageRig &rig, const QString &path)
{
    auto *menu = rig.view.findChild<QMenu *>(QStringLiteral("counterMenu"));
    REQUIRE(menu);
    const QStringList parts = path.split(QStringLiteral(" > "));
    for (const QString &part : parts) {
        QAction *found = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == part)
                found = action;
        }
        INFO(part.toStdString());
        REQUIRE(found);
        if (found->menu())
            menu = found->menu();
        else
            found->trigger();
    }
    delete rig.view.findChild<QMenu *>(QStringLiteral("counterMenu"));
}

void openRow(PageRig &rig, int row)
{
    auto *table = rig.view.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(row, 0));
    Q_EMIT table->activated(table->currentIndex());
}

} // namespace

TEST_CASE("hold, and call the held number from the list", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.press(Verb::Arrived);
    rig.press(Verb::Hold);
    CHECK(rig.state(2) == std::nullopt);
    CHECK(rig.message().contains(QStringLiteral("A001")));
    CHECK(rig.listed(5).front().startsWith(QStringLiteral("Giữ lại từ")));
    CHECK(rig.text("cardTitle") == QStringLiteral("Không có ai đang chờ"));

    openRow(rig, 0);
    choose(rig, QStringLiteral("Gọi A001 ngay"));
    CHECK(rig.state(2) == TicketState::Called);
    CHECK(rig.listed().isEmpty());
}

TEST_CASE("the menu of somebody who is served does not begin with sending them away", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.press(Verb::Arrived);
    rig.press(Verb::More);
    const auto *menu = rig.view.findChild<QMenu *>(QStringLiteral("counterMenu"));
    REQUIRE(menu);
    CHECK_FALSE(menu->actions().constFirst()->text().startsWith(QStringLiteral("Hoàn tác")));
    CHECK(menu->activeAction() == menu->actions().constFirst());
    delete menu;
}

TEST_CASE("transfer to another queue by its name", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.press(Verb::Arrived);
    rig.press(Verb::Transfer);
    choose(rig, QStringLiteral("Chứng thực"));
    CHECK(rig.message() == QStringLiteral("Số A001 nay chờ lĩnh vực Chứng thực."));
    CHECK(rig.feed.snapshot().waiting.front().field == QStringLiteral("chung-thuc"));
}

TEST_CASE("a mistaken call is undone; later it is refused in words", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.press(Verb::Undo);
    CHECK(rig.state(2) == std::nullopt);
    CHECK(rig.listed() == QStringList{QStringLiteral("A001")});
    rig.press(Verb::CallNext);
    rig.site.clock.advance(5min);
    rig.press(Verb::Undo);
    CHECK(rig.state(2) == TicketState::Called);
    CHECK(rig.message().contains(QStringLiteral("quá lâu")));
}

TEST_CASE("the key that undoes a call goes when its time is over", "[desk]")
{
    PageRig rig;
    SiteConfiguration wanted = rig.site.sites.configuration();
    wanted.site.rules.undoWithin = 1s;
    REQUIRE(rig.site.sites.apply(wanted, {}));
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    CHECK(rig.offers(Verb::Undo));
    rig.site.clock.advance(1s + 1ms);
    CHECK(rig.offers(Verb::Undo)); // nothing happened that would be shown
    CHECK(QTest::qWaitFor([&] { return !rig.offers(Verb::Undo); }, 10'000));
    CHECK(rig.offers(Verb::More));
    rig.press(Verb::Recall);
    rig.feed.refresh();
    CHECK_FALSE(rig.offers(Verb::Undo));
}

TEST_CASE("who needs help is invited in person instead of dropped", "[desk]")
{
    PageRig rig;
    const Ticket ticket = rig.site.take();
    rig.feed.refresh();
    openRow(rig, 0);
    choose(rig, QStringLiteral("Cần giúp > nghe kém"));
    CHECK(rig.listed(4) == QStringList{QStringLiteral("nghe kém")});
    rig.press(Verb::CallNext);
    CHECK_FALSE(rig.offers(Verb::NoShow));
    CHECK(rig.text("cardDetails").contains(QStringLiteral("nghe kém")));
    rig.press(Verb::Fetch);
    CHECK(rig.state(2) == TicketState::Called);
    CHECK(rig.message() == QStringLiteral("Xin đến tận nơi mời số A001: nghe kém."));
    CHECK(rig.site.queue.find(ticket.id)->needs == Needs(Need::Hearing));
}

TEST_CASE("a slip is printed again from the list, once at a time", "[desk]")
{
    PageRig rig;
    const Ticket ticket = rig.site.take();
    REQUIRE(rig.prints.print(ticket));
    const auto job = rig.prints.takeNext();
    REQUIRE(rig.prints.settle(*job.value(), {PrintEvent::Printed, PrinterFault::None}));
    rig.feed.refresh();
    openRow(rig, 0);
    choose(rig, QStringLiteral("In lại phiếu số A001"));
    CHECK(rig.message().contains(QStringLiteral("được in lại")));
    REQUIRE(rig.prints.waiting().size() == 1);
    CHECK(rig.prints.waiting().front().copy == 1);
    openRow(rig, 0);
    choose(rig, QStringLiteral("In lại phiếu số A001"));
    CHECK(rig.message().contains(QStringLiteral("đang chờ in")));
    CHECK(rig.prints.waiting().size() == 1);
}

TEST_CASE("who comes late is let in again from the list", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.press(Verb::NoShow);
    openRow(rig, 0);
    choose(rig, QStringLiteral("Số A001 đã đến: cho vào hàng lại"));
    CHECK(rig.feed.snapshot().waiting.size() == 1);
    CHECK(rig.message().contains(QStringLiteral("A001")));
}

TEST_CASE("a journey grows and shrinks at the counter", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.press(Verb::More);
    choose(rig, QStringLiteral("Sau đó đến > Công an"));
    CHECK(rig.text("cardStep") == QStringLiteral("Bước 1/2: sau đây đến quầy Công an"));
    rig.press(Verb::More);
    choose(rig, QStringLiteral("Bỏ bước Công an"));
    CHECK(rig.text("cardStep").isEmpty());
    rig.press(Verb::More);
    choose(rig, QStringLiteral("Hủy số A001 > lấy nhầm số"));
    CHECK(rig.state(2) == std::nullopt);
    CHECK(rig.feed.snapshot().waiting.empty());
}

TEST_CASE("a pause is told to colleagues and ends with the next call", "[desk]")
{
    PageRig rig;
    rig.press(Verb::Pause);
    choose(rig, QStringLiteral("Họp > 15 phút"));
    const CounterState state = rig.line(2).state;
    CHECK(state.presence == CounterPresence::Paused);
    CHECK(state.reason == QStringLiteral("Họp"));
    CHECK(rig.text("cardCaption").startsWith(QStringLiteral("Quầy này nghỉ đến")));
    rig.press(Verb::Resume);
    CHECK(rig.line(2).state.presence == CounterPresence::Open);
    rig.press(Verb::Pause);
    choose(rig, QStringLiteral("Đóng quầy hết hôm nay"));
    CHECK(rig.line(2).state.presence == CounterPresence::Closed);
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    CHECK(rig.line(2).state.presence == CounterPresence::Open);
}

TEST_CASE("a number is taken for somebody, with its slip", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.press(Verb::More);
    choose(rig, QStringLiteral("Lấy số giúp > Hộ tịch"));
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().shownNumber() == QStringLiteral("A002"));
    CHECK(rig.message() == QStringLiteral("Đã lấy số A002, trước đó còn 1 người."));
}

TEST_CASE("who has an appointment and comes gets the number from the list", "[desk]")
{
    PageRig rig;
    const QDate monday = FakeClock::startDay().addDays(7);
    rig.site.clock.set(SiteZone::vietnam().at(monday, QTime(8, 0)));
    SiteConfiguration wanted = rig.site.sites.configuration();
    wanted.fields[0].slot = 30min;
    REQUIRE(rig.site.sites.apply(wanted, {}));
    const auto places = rig.appointments.places(wanted.fields[0].code, monday);
    REQUIRE(places);
    const auto made = rig.appointments.make(
        {rig.site.newId(), wanted.fields[0].code, places.value().front().start, {}, {}, {}});
    REQUIRE(made);
    const QString code = made.value().code;
    rig.feed.refresh();
    openRow(rig, 0);
    choose(rig, QStringLiteral("In lại phiếu hẹn giờ %1").arg(code));
    CHECK(rig.prints.last(made.value().id)->number == code);
    CHECK(rig.slips.empty());
    openRow(rig, 0);
    choose(rig, QStringLiteral("%1 đã đến: cấp số").arg(code));
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().id == made.value().ticket());
    CHECK(rig.message().contains(rig.slips.front().shownNumber()));
    CHECK(rig.listed() == QStringList{rig.slips.front().shownNumber()});
}

TEST_CASE("nobody is sent unasked where no counter calls", "[desk]")
{
    PageRig rig;
    REQUIRE(rig.site.counters.close({5, {}}));
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.press(Verb::Arrived);
    const QString police = QStringLiteral("Công an: hôm nay không có quầy");
    const QString anyway = QStringLiteral("Vẫn làm: sẽ không ai gọi cho đến khi có quầy nhận");
    rig.press(Verb::More);
    choose(rig, QStringLiteral("Lấy số giúp > %1 > %2").arg(police, anyway));
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().series == QStringLiteral("G"));
    rig.press(Verb::Transfer);
    choose(rig, QStringLiteral("%1 > %2").arg(police, anyway));
    CHECK(rig.state(2) == std::nullopt);
    rig.press(Verb::More);
    choose(rig, QStringLiteral("Lấy số giúp > Chứng thực")); // as ever
    CHECK(rig.slips.size() == 2);
}

TEST_CASE("a number taken for somebody that is of another day says so", "[desk]")
{
    PageRig rig;
    SiteConfiguration wanted = rig.site.sites.configuration();
    wanted.fields[0].dailyQuota = 1;
    REQUIRE(rig.site.sites.apply(wanted, {}));
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::More);
    choose(rig, QStringLiteral("Lấy số giúp > Hộ tịch"));
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().day > rig.site.queue.today());
    CHECK(rig.message().startsWith(QStringLiteral("Hôm nay không cấp thêm số: A001 là số của ")));
}
