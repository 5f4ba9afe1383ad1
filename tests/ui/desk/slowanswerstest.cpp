#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"

#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// Short enough for a test, in the same proportion.
const QueueController::Patience Quick{20ms, 150ms};

struct SlowRig : PageRig {
    SlowRig()
        : PageRig(Quick)
    {
        site.take();
        site.take();
        feed.refresh();
        far.near = false;
    }
    bool asking() const { return !text("cardAsking").isEmpty(); }
    bool gaveUp()
    {
        return QTest::qWaitFor([&] { return !message().isEmpty(); }, 2000);
    }
};

} // namespace

TEST_CASE("a slow answer: pressed once, asked once, told after a moment", "[desk][slow]")
{
    SlowRig rig;
    rig.press(Verb::CallNext);
    CHECK_FALSE(rig.asking());
    CHECK(QTest::qWaitFor([&] { return rig.asking(); }, 1000));
    for (int i = 0; i < 5; ++i)
        rig.press(Verb::CallNext); // impatience
    CHECK(rig.far.asked.size() == 1);

    rig.far.answerOne();
    CHECK_FALSE(rig.asking());
    CHECK(rig.shownNumber() == QStringLiteral("A001"));
    CHECK(rig.message().isEmpty());
    rig.press(Verb::Arrived);
    CHECK(rig.state(2) == TicketState::Serving);
}

TEST_CASE("a lost question is asked again under the same name", "[desk][slow]")
{
    SlowRig rig;
    rig.press(Verb::CallNext);
    rig.far.loseQuestion();
    REQUIRE(rig.gaveUp());
    CHECK_FALSE(rig.asking());
    CHECK(rig.state(2) == std::nullopt);

    rig.press(Verb::CallNext);
    REQUIRE(rig.far.asked.size() == 2);
    CHECK(rig.far.asked[0].request == rig.far.asked[1].request);
    rig.far.answerOne();
    CHECK(rig.shownNumber() == QStringLiteral("A001"));
    CHECK(rig.message().isEmpty());
}

TEST_CASE("a lost answer calls nobody twice", "[desk][slow]")
{
    SlowRig rig;
    rig.press(Verb::CallNext);
    rig.far.loseAnswer(); // decided and written, never heard

    SECTION("when the queue tells it first")
    {
        rig.feed.refresh();
        CHECK(rig.shownNumber() == QStringLiteral("A001"));
        CHECK(rig.offers(Verb::Arrived));
        QTest::qWait(200);
        CHECK(rig.message().isEmpty()); // nothing to give up any more
        rig.press(Verb::Arrived);
        CHECK(rig.state(2) == TicketState::Serving);
    }
    SECTION("when it is asked again")
    {
        // The commit is announced by the feed's own timer, so ask before the event loop turns.
        Q_EMIT rig.view.verbChosen(Verb::CallNext);
        CHECK(rig.far.asked.size() == 1); // still locked
        REQUIRE(QTest::qWaitFor([&] { return rig.offers(Verb::Arrived); }, 2000));
        CHECK(rig.feed.snapshot().waiting.size() == 1);
    }
}

TEST_CASE("a late answer is welcome", "[desk][slow]")
{
    SlowRig rig;
    rig.press(Verb::CallNext);
    REQUIRE(rig.gaveUp());

    SECTION("on its own")
    {
        rig.far.answerOne();
        CHECK(rig.shownNumber() == QStringLiteral("A001"));
        CHECK(rig.message().isEmpty());
    }
    SECTION("twice, after asking again")
    {
        rig.press(Verb::CallNext);
        REQUIRE(rig.far.open() == 2);
        rig.far.answerOne();
        CHECK(rig.shownNumber() == QStringLiteral("A001"));
        rig.press(Verb::Arrived);
        rig.far.answerOne();
        CHECK(rig.shownNumber() == QStringLiteral("A001"));
        CHECK(rig.state(2) == TicketState::Serving);
        CHECK(rig.feed.snapshot().waiting.size() == 1);
    }
    SECTION("after the page is gone")
    {
        auto other = std::make_unique<QueueView>();
        auto controller = std::make_unique<QueueController>(rig.services(), *other, Quick);
        controller->setCounter(1);
        Q_EMIT other->verbChosen(Verb::CallNext);
        controller.reset();
        other.reset();
        rig.far.loseQuestion();
        rig.far.answerOne(); // nobody listens, nothing breaks
        SUCCEED();
    }
}

TEST_CASE("nobody decides: told what is safe and what to do", "[desk][slow]")
{
    SlowRig rig;
    rig.press(Verb::CallNext);
    rig.far.refuseOne(ClaimError::NobodyDecides);
    CHECK(rig.message().startsWith(QStringLiteral("Xin lỗi")));
    CHECK(rig.feed.snapshot().waiting.size() == 2);

    // A new press is a new question.
    rig.press(Verb::CallNext);
    REQUIRE(rig.far.asked.size() == 2);
    CHECK(rig.far.asked[0].request != rig.far.asked[1].request);
}

TEST_CASE("an answer for the counter left behind does not lock the new one", "[desk][slow]")
{
    SlowRig rig;
    rig.press(Verb::CallNext);
    rig.controller.setCounter(1);
    CHECK_FALSE(rig.asking());
    rig.far.near = true;
    rig.press(Verb::CallNext);
    CHECK(rig.state(1) == TicketState::Called);
    const QString here = rig.shownNumber();
    rig.far.answerOne();
    CHECK(rig.shownNumber() == here);
}
