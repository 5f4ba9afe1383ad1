#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"

#include <QSignalSpy>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString CivilStatus = QStringLiteral("ho-tich");
const QString Police = QStringLiteral("cong-an");

} // namespace

TEST_CASE("the verbs follow the state through a whole visit", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.site.take();
    rig.feed.refresh();
    CHECK(rig.offers(Verb::CallNext));
    CHECK_FALSE(rig.offers(Verb::Finish));
    CHECK(rig.shownNumber().isEmpty());

    rig.press(Verb::CallNext);
    CHECK(rig.state(2) == TicketState::Called);
    CHECK(rig.shownNumber() == QStringLiteral("A001"));
    for (const Verb verb : {Verb::Arrived, Verb::Recall, Verb::Finish, Verb::NoShow})
        CHECK(rig.offers(verb));
    CHECK_FALSE(rig.offers(Verb::CallNext));

    rig.press(Verb::Arrived);
    CHECK(rig.state(2) == TicketState::Serving);
    CHECK(rig.offers(Verb::FinishAndNext));
    CHECK(rig.offers(Verb::Finish));
    CHECK_FALSE(rig.offers(Verb::NoShow));

    rig.press(Verb::FinishAndNext);
    CHECK(rig.state(2) == TicketState::Called);
    CHECK(rig.shownNumber() == QStringLiteral("A002"));
    CHECK(rig.line(2).servedToday == 1);

    rig.press(Verb::Arrived);
    rig.press(Verb::Finish);
    CHECK(rig.state(2) == std::nullopt);
    CHECK(rig.offers(Verb::CallNext));
    CHECK(rig.line(2).servedToday == 2);
    CHECK(rig.message().isEmpty());
}

TEST_CASE("a person who does not come", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);

    SECTION("is marked absent by a press and stays in sight")
    {
        rig.press(Verb::NoShow);
        CHECK(rig.state(2) == std::nullopt);
        CHECK(rig.listed() == QStringList{QStringLiteral("A001")});
    }
    SECTION("becomes absent after the last recall, and the officer is told")
    {
        for (int i = 1; i < QueueRules{}.recallLimit; ++i) {
            rig.site.clock.advance(QueueController::RecallPause);
            rig.press(Verb::Recall);
            CHECK(rig.state(2) == TicketState::Called);
            CHECK(rig.message().isEmpty());
        }
        rig.site.clock.advance(QueueController::RecallPause);
        rig.press(Verb::Recall);
        CHECK(rig.state(2) == std::nullopt);
        CHECK(rig.message().contains(QStringLiteral("A001")));
    }
    SECTION("is not called away by an impatient hand")
    {
        for (int i = 0; i <= QueueRules{}.recallLimit; ++i)
            rig.press(Verb::Recall);
        CHECK(rig.state(2) == TicketState::Called);
        CHECK(rig.line(2).current->recalls == 0);
        CHECK(rig.message().contains(QStringLiteral("A001")));
    }
}

TEST_CASE("nobody waiting is a sentence, not an error", "[desk]")
{
    PageRig rig;
    rig.press(Verb::CallNext);
    CHECK(rig.message() == QStringLiteral("Lúc này không có ai chờ quầy này."));

    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    CHECK(rig.message().isEmpty());
    rig.press(Verb::Arrived);
    rig.press(Verb::FinishAndNext);
    CHECK(rig.state(2) == std::nullopt);
    CHECK(rig.message() == QStringLiteral("Đã xong. Lúc này không có ai chờ quầy này."));
}

TEST_CASE("what another window settled is told and shown", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    REQUIRE(rig.site.queue.finish({2, {}})); // the feed has not told it yet
    rig.press(Verb::Arrived);
    CHECK(rig.message().contains(QStringLiteral("Không còn ai ở quầy này")));
    CHECK(rig.offers(Verb::CallNext));
}

TEST_CASE("a second press of F2 by the same finger changes nothing", "[desk]")
{
    PageRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    rig.site.clock.advance(200ms);
    Q_EMIT rig.view.verbChosen(Verb::Arrived);
    CHECK(rig.state(2) == TicketState::Called);
    rig.site.clock.advance(300ms);
    Q_EMIT rig.view.verbChosen(Verb::Arrived);
    CHECK(rig.state(2) == TicketState::Serving);
}

TEST_CASE("the card tells who, what, since when and which step", "[desk]")
{
    PageRig rig;
    REQUIRE(rig.site.tryTake({rig.site.newId(),
                              CivilStatus,
                              QStringLiteral("1.001193"),
                              QStringLiteral("mang-thai"),
                              {Police},
                              {}}));
    rig.site.clock.advance(10min);
    REQUIRE(rig.site.next(5));
    rig.site.clock.advance(2min);
    REQUIRE(rig.site.queue.finish({5, {}}));
    rig.site.clock.advance(7min);
    rig.feed.refresh();
    rig.press(Verb::CallNext);

    CHECK(rig.text("cardTitle") == QStringLiteral("Đăng ký khai sinh · 1.001193"));
    CHECK(rig.text("cardDetails")
          == QStringLiteral("Hộ tịch · lấy số lúc 08:00 · đã chờ 7 phút · Phụ nữ mang thai"));
    CHECK(rig.text("cardStep") == QStringLiteral("Bước 2/2: đã qua quầy Công an lúc 08:12"));
    CHECK(rig.text("cardCaption") == QStringLiteral("Đã gọi, chưa đến"));
    rig.press(Verb::Arrived);
    CHECK(rig.text("cardCaption") == QStringLiteral("Đang phục vụ"));
}

TEST_CASE("finishing a step says where the person waits next", "[desk]")
{
    PageRig rig;
    rig.controller.setCounter(5);
    REQUIRE(rig.site.tryTake({rig.site.newId(), CivilStatus, {}, {}, {Police}, {}}));
    rig.feed.refresh();
    rig.press(Verb::CallNext);
    CHECK(rig.text("cardStep").startsWith(QStringLiteral("Bước 1/2")));
    rig.press(Verb::Finish);
    CHECK(rig.message() == QStringLiteral("Số A001 nay chờ bước tiếp theo: Hộ tịch."));
}

TEST_CASE("chips filter the list and it keeps the calling order", "[desk]")
{
    PageRig rig;
    rig.site.take(CivilStatus);
    rig.site.clock.advance(1min);
    rig.site.take(Police);
    rig.site.clock.advance(1min);
    rig.site.take(CivilStatus, QStringLiteral("nguoi-cao-tuoi"));
    rig.feed.refresh();
    CHECK(rig.listed() == QStringList{QStringLiteral("A002"), QStringLiteral("A001")});

    Q_EMIT rig.view.filterChosen({WaitingFilter::Kind::Everybody, {}});
    CHECK(rig.listed()
          == QStringList{QStringLiteral("A002"), QStringLiteral("A001"), QStringLiteral("G001")});
    Q_EMIT rig.view.filterChosen({WaitingFilter::Kind::OneField, Police});
    CHECK(rig.listed() == QStringList{QStringLiteral("G001")});
    // Another counter begins with its own people again.
    rig.controller.setCounter(5);
    CHECK(rig.listed() == QStringList{QStringLiteral("G001")});
    rig.controller.setCounter(2);
    CHECK(rig.listed().size() == 2);
}

TEST_CASE("the count beside the page is of this counter", "[desk]")
{
    PageRig rig;
    QSignalSpy waiting(&rig.controller, &QueueController::waitingChanged);
    rig.site.take(CivilStatus);
    rig.site.take(Police);
    rig.feed.refresh();
    REQUIRE(waiting.count() == 1);
    CHECK(waiting.last().front().toInt() == 1);
}

TEST_CASE("colleagues are named with what they do", "[desk]")
{
    PageRig rig;
    rig.site.take(CivilStatus);
    rig.site.take(Police);
    REQUIRE(rig.site.next(1));
    REQUIRE(rig.site.next(5));
    REQUIRE(rig.site.queue.start({5, {}}));
    rig.feed.refresh();
    const QString text = rig.text("colleagues");
    CHECK(text.contains(QStringLiteral("Quầy 1 gọi A001")));
    CHECK(text.contains(QStringLiteral("Quầy 5 đang phục vụ G001")));
    CHECK_FALSE(text.contains(QStringLiteral("Quầy 2")));
}
