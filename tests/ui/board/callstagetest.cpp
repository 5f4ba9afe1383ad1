#include "ui/board/callstage.h"

#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// A hall whose counters call by themselves, without any storage.
struct Hall {
    FakeClock clock;
    QueueSnapshot snapshot;
    CallStage stage;

    Hall()
    {
        snapshot.day = FakeClock::startDay();
        for (int counter = 1; counter <= 9; ++counter) {
            snapshot.counters.emplace_back();
            snapshot.counters.back().counter = counter;
        }
        look();
    }
    void look() { stage.update(snapshot, clock.now()); }
    void wait(std::chrono::seconds s)
    {
        clock.advance(s);
        look();
    }
    CounterLine &at(int counter)
    {
        return snapshot.counters[static_cast<std::size_t>(counter - 1)];
    }
    void call(int counter, int person)
    {
        Ticket ticket;
        ticket.id = Id::fromName("person", QString::number(person));
        ticket.series = QStringLiteral("A");
        ticket.number = person;
        ticket.state = TicketState::Called;
        ticket.counter = counter;
        ticket.called = clock.now();
        at(counter).current = ticket;
        snapshot.calls.insert(snapshot.calls.begin(),
                              {ticket.id, ticket.shownNumber(), {}, counter, clock.now()});
        if (snapshot.calls.size() > 20)
            snapshot.calls.pop_back();
    }
    void arrives(int counter) { at(counter).current->state = TicketState::Serving; }
    QString shown() const { return stage.current() ? stage.current()->number : QString(); }
};

} // namespace

TEST_CASE("before the first call there is nothing to show", "[board]")
{
    Hall hall;
    CHECK_FALSE(hall.stage.current());
    CHECK_FALSE(hall.stage.calling());
}

TEST_CASE("two calls at once are both shown for at least eight seconds", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.call(3, 2);
    hall.look();
    CHECK(hall.shown() == QStringLiteral("A001"));
    CHECK(hall.stage.waiting() == 1);
    hall.wait(7s);
    CHECK(hall.shown() == QStringLiteral("A001"));
    hall.wait(1s);
    CHECK(hall.shown() == QStringLiteral("A002"));
    CHECK(hall.stage.current()->counter == 3);
    hall.wait(7s);
    CHECK(hall.shown() == QStringLiteral("A002"));
    CHECK(hall.stage.calling());
}

TEST_CASE("nine calls at once lose nobody", "[board]")
{
    Hall hall;
    for (int counter = 1; counter <= 9; ++counter)
        hall.call(counter, counter);
    QStringList shown;
    for (int second = 0; second < 9 * 8; ++second) {
        hall.wait(1s);
        if (shown.isEmpty() || shown.last() != hall.shown())
            shown.append(hall.shown());
    }
    REQUIRE(shown.size() == 9);
    CHECK(shown.first() == QStringLiteral("A001"));
    CHECK(shown.last() == QStringLiteral("A009"));
    CHECK(hall.stage.shown() == 9);
}

TEST_CASE("a call keeps its eight seconds though its person came at once", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.look();
    hall.arrives(1);
    hall.wait(7s);
    CHECK(hall.stage.calling());
    hall.wait(1s);
    CHECK_FALSE(hall.stage.calling());
    CHECK(hall.shown() == QStringLiteral("A001"));
}

TEST_CASE("a call that nobody answers turns calm after a while", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.look();
    hall.wait(89s);
    CHECK(hall.stage.calling());
    hall.wait(1s);
    CHECK_FALSE(hall.stage.calling());
}

TEST_CASE("a recall is shown again", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.look();
    hall.wait(100s);
    const int before = hall.stage.shown();
    hall.call(1, 1);
    hall.look();
    CHECK(hall.stage.shown() == before + 1);
    CHECK(hall.stage.calling());

    SECTION("without pushing others aside")
    {
        hall.wait(1s);
        hall.call(2, 2);
        hall.call(1, 1);
        hall.look();
        hall.wait(8s);
        CHECK(hall.shown() == QStringLiteral("A002"));
        hall.wait(8s);
        CHECK(hall.shown() == QStringLiteral("A001"));
    }
    SECTION("once, however often it was pressed while waiting")
    {
        hall.call(2, 2);
        hall.call(2, 2);
        hall.call(2, 2);
        hall.look();
        CHECK(hall.stage.waiting() == 1);
    }
}

TEST_CASE("the board catches up: who is already there is not called a minute late", "[board]")
{
    Hall hall;
    for (int counter = 1; counter <= 6; ++counter) {
        hall.call(counter, counter);
        if (counter > 1)
            hall.arrives(counter);
    }
    hall.look();
    QStringList shown;
    for (int second = 0; second < 60; ++second) {
        hall.wait(1s);
        if (shown.isEmpty() || shown.last() != hall.shown())
            shown.append(hall.shown());
    }
    CHECK(shown.size() == 4); // those within CatchUp
    CHECK(hall.stage.waiting() == 0);
}

TEST_CASE("a board switched on in the morning shows the newest call only", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.clock.advance(10min);
    hall.call(2, 2);
    hall.clock.advance(10min);
    CallStage late;
    late.update(hall.snapshot, hall.clock.now());
    REQUIRE(late.current());
    CHECK(late.current()->number == QStringLiteral("A002"));
    CHECK_FALSE(late.calling());
    CHECK(late.waiting() == 0);
}

TEST_CASE("an older call that comes back into sight is not called again", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.look();
    hall.wait(30s);
    hall.call(2, 2);
    hall.look();
    const int shown = hall.stage.shown();
    const RecentCall older{
        Id::fromName("person", u"0"), QStringLiteral("A000"), {}, 4, hall.clock.now() - 20min};
    hall.snapshot.calls.push_back(older);
    hall.wait(9s);
    CHECK(hall.stage.shown() == shown);
    CHECK(hall.shown() == QStringLiteral("A002"));
}

TEST_CASE("a call that is taken back goes at once, the one before stands again", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.look();
    hall.wait(20s);
    hall.arrives(1);
    hall.call(3, 2);
    hall.call(4, 3);
    hall.look();
    REQUIRE(hall.shown() == QStringLiteral("A002"));
    const auto takeBack = [&](int counter) {
        const Id gone = hall.at(counter).current->id;
        std::erase_if(hall.snapshot.calls, [&](const RecentCall &c) { return c.ticket == gone; });
        hall.at(counter).current.reset();
    };
    takeBack(3);
    hall.wait(1s);
    CHECK(hall.shown() == QStringLiteral("A003")); // it waited for its turn
    CHECK(hall.stage.calling());
    takeBack(4);
    hall.wait(1s);
    CHECK(hall.shown() == QStringLiteral("A001"));
    CHECK_FALSE(hall.stage.calling());
    takeBack(1);
    hall.wait(1s);
    CHECK(hall.shown().isEmpty());
}

TEST_CASE("a new day begins empty", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.look();
    hall.snapshot.day = hall.snapshot.day->addDays(1);
    hall.snapshot.calls.clear();
    hall.at(1).current.reset();
    hall.wait(60s);
    CHECK_FALSE(hall.stage.current());
    hall.call(1, 1);
    hall.look();
    CHECK(hall.stage.calling());
}

TEST_CASE("a clock set back does not freeze the stage", "[board]")
{
    Hall hall;
    hall.call(1, 1);
    hall.call(2, 2);
    hall.look();
    hall.clock.advance(-2h);
    hall.look();
    hall.wait(8s);
    CHECK(hall.shown() == QStringLiteral("A002"));
}
