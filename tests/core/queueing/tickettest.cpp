#include "core/queueing/ticket.h"

#include "core/queueing/localauthority.h"
#include "core/queueing/ticketoperations.h"
#include "tests/support/catch.h"
#include "tests/support/foreignlog.h"
#include "tests/support/testsite.h"

#include <map>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

using S = TicketState;
using E = TicketEvent;

const std::map<std::pair<S, E>, S> Allowed{{{S::Waiting, E::Call}, S::Called},
                                           {{S::Held, E::Call}, S::Called},
                                           {{S::Called, E::Recall}, S::Called},
                                           {{S::Called, E::Start}, S::Serving},
                                           {{S::Called, E::Finish}, S::Done},
                                           {{S::Serving, E::Finish}, S::Done},
                                           {{S::Called, E::FinishStep}, S::Waiting},
                                           {{S::Serving, E::FinishStep}, S::Waiting},
                                           {{S::Called, E::Hold}, S::Held},
                                           {{S::Serving, E::Hold}, S::Held},
                                           {{S::Called, E::Return}, S::Waiting},
                                           {{S::Serving, E::Return}, S::Waiting},
                                           {{S::Called, E::Transfer}, S::Waiting},
                                           {{S::Serving, E::Transfer}, S::Waiting},
                                           {{S::Called, E::Undo}, S::Waiting},
                                           {{S::Serving, E::Undo}, S::Waiting},
                                           {{S::Called, E::MarkNoShow}, S::NoShow},
                                           {{S::NoShow, E::LateReturn}, S::Waiting},
                                           {{S::Waiting, E::MarkVoid}, S::Void},
                                           {{S::Called, E::MarkVoid}, S::Void},
                                           {{S::Serving, E::MarkVoid}, S::Void},
                                           {{S::Held, E::MarkVoid}, S::Void},
                                           {{S::NoShow, E::MarkVoid}, S::Void},
                                           {{S::Done, E::MarkVoid}, S::Void},
                                           {{S::Void, E::Restore}, S::Waiting},
                                           {{S::Waiting, E::ServeByHand}, S::Done},
                                           {{S::Held, E::ServeByHand}, S::Done},
                                           {{S::Waiting, E::ServeStepByHand}, S::Waiting},
                                           {{S::Held, E::ServeStepByHand}, S::Waiting},
                                           {{S::Waiting, E::TakeBack}, S::Void},
                                           {{S::Done, E::UndoByHand}, S::Waiting},
                                           {{S::Waiting, E::UndoStepByHand}, S::Waiting}};

Ticket sample()
{
    Ticket t;
    t.id = Id::fromName("ticket", u"1");
    t.day = FakeClock::startDay();
    t.series = QStringLiteral("A");
    t.number = 1;
    t.rank = FakeClock::start();
    t.steps = {{QStringLiteral("ho-tich"), 0, {}, {}, {}}};
    return t;
}

// A ticket and what is written of it, minute by minute.
struct Story {
    Ticket ticket = sample();
    std::vector<Operation> operations;
    std::vector<Conflict> conflicts;

    Story() { tell(ticketTaken(ticket, {})); }
    Story &tell(const Journal::Draft &draft)
    {
        const qint64 seq = qint64(operations.size()) + 1;
        operations.push_back(operationOf(draft, Id::fromName("log", u"1"), seq,
                                         nextHlc(0, FakeClock::start() + seq * 1min)));
        conflicts.clear();
        const auto folded = foldTicket(operations, &conflicts);
        REQUIRE(folded);
        ticket = *folded;
        return *this;
    }
};

} // namespace

TEST_CASE("the table of states is total and says what the trade says")
{
    for (int s = -1; s <= 9; ++s) {
        for (int e = -1; e <= 19; ++e) {
            INFO(s << ' ' << e);
            const auto it = Allowed.find({S(s), E(e)});
            const bool marksVoid = E(e) == E::MarkVoid && S(s) != S::Void;
            const auto expected = it != Allowed.end() ? std::optional(it->second)
                : marksVoid                           ? std::optional(S::Void)
                                                      : std::nullopt;
            CHECK(next(S(s), E(e)) == expected);
        }
    }
}

TEST_CASE("numbers are shown with their letter and grow past 999")
{
    CHECK(shownNumber(QStringLiteral("A"), 1) == QStringLiteral("A001"));
    CHECK(shownNumber(QStringLiteral("A"), 999) == QStringLiteral("A999"));
    CHECK(shownNumber(QStringLiteral("A"), 1000) == QStringLiteral("A1000"));
}

TEST_CASE("ticket: a number that was made void holds again, with its rank")
{
    Story story;
    const Instant rank = story.ticket.rank;
    story.tell(ticketVoided(story.ticket, QStringLiteral("moved"), {}));
    story.tell(ticketRestored(story.ticket, {}));
    CHECK(story.ticket.state == S::Waiting);
    CHECK(story.ticket.voidReason.isEmpty());
    CHECK(story.ticket.rank == rank);
    CHECK(story.conflicts.empty());
    story.tell(ticketRestored(story.ticket, {})); // it is not void
    CHECK(story.conflicts.size() == 1);
}

TEST_CASE("ticket: served by hand is done without a call, and the next step waits")
{
    Story story;
    story.tell(ticketCalled(story.ticket, 2, {}));
    story.tell(ticketHeld(story.ticket, {}));
    story.tell(ticketJourneyChanged(story.ticket, {QStringLiteral("thue")}, {}));
    story.tell(ticketServedByHand(story.ticket, 3, {}));
    CHECK(story.ticket.state == S::Waiting);
    CHECK(story.ticket.field == QStringLiteral("thue"));
    CHECK(story.ticket.steps[0].byHand());
    CHECK(story.ticket.steps[0].counter == 3);
    story.tell(ticketServedByHand(story.ticket, 5, {}));
    CHECK(story.ticket.state == S::Done);
    CHECK(story.ticket.counter == 5);
    CHECK(story.ticket.steps[1].byHand());
    CHECK(story.conflicts.empty());
    story.tell(ticketServedByHand(story.ticket, 5, {}));
    CHECK(story.conflicts.size() == 1);
}

TEST_CASE("ticket: held people are called again, at another counter if need be")
{
    Story story;
    story.tell(ticketCalled(story.ticket, 2, {}));
    story.tell(ticketStarted(story.ticket, {}));
    story.tell(ticketHeld(story.ticket, {}));
    CHECK(story.ticket.state == S::Held);
    story.tell(ticketCalled(story.ticket, 3, {}));
    CHECK(story.ticket.counter == 3);
    CHECK(story.ticket.steps[0].counter == 3);
    CHECK_FALSE(story.ticket.steps[0].started);
    CHECK(story.conflicts.empty());
}

TEST_CASE("ticket: returned and undone people stand where they stood")
{
    for (const auto back : {ticketReturned, ticketUndone}) {
        Story story;
        const Instant rank = story.ticket.rank;
        story.tell(ticketCalled(story.ticket, 2, {}));
        story.tell(ticketRecalled(story.ticket, {}));
        CHECK(story.ticket.recalls == 1);
        story.tell(back(story.ticket, {}));
        CHECK(story.ticket.state == S::Waiting);
        CHECK(story.ticket.rank == rank);
        CHECK(story.ticket.recalls == 0);
        CHECK(story.ticket.steps[0] == TicketStep{QStringLiteral("ho-tich"), 0, {}, {}, {}});
    }
}

TEST_CASE("ticket: a transfer moves the present step to another queue, rank and all")
{
    Story story;
    story.tell(ticketCalled(story.ticket, 2, {}));
    story.tell(ticketTransferred(story.ticket, QStringLiteral("chung-thuc"), {}));
    CHECK(story.ticket.state == S::Waiting);
    CHECK(story.ticket.field == QStringLiteral("chung-thuc"));
    CHECK(story.ticket.rank == FakeClock::start());
    CHECK(story.conflicts.empty());
    story.tell(ticketCalled(story.ticket, 2, {}));
    story.tell(ticketTransferred(story.ticket, {}, {})); // to no queue
    CHECK(story.conflicts.size() == 1);
    CHECK(story.ticket.state == S::Called);
}

TEST_CASE("ticket: who comes late gets the rank the clerk gives")
{
    Story story;
    story.tell(ticketCalled(story.ticket, 2, {}));
    story.tell(ticketNoShow(story.ticket, {}));
    CHECK(story.ticket.state == S::NoShow);
    story.tell(ticketLateReturned(story.ticket, FakeClock::start() + 30min, {}));
    CHECK(story.ticket.state == S::Waiting);
    CHECK(story.ticket.rank == FakeClock::start() + 30min);
}

TEST_CASE("ticket: void is the end, and says why")
{
    Story story;
    story.tell(ticketVoided(story.ticket, QStringLiteral("lấy nhầm số"), {}));
    CHECK(story.ticket.state == S::Void);
    CHECK(story.ticket.voidReason == QStringLiteral("lấy nhầm số"));
    story.tell(ticketCalled(story.ticket, 2, {}));
    CHECK(story.ticket.state == S::Void);
    CHECK(story.conflicts.size() == 1);
}

TEST_CASE("ticket: what was meant for another call of it has no effect")
{
    Story story;
    Ticket elsewhere = story.ticket;
    story.tell(ticketCalled(story.ticket, 2, {}));
    elsewhere.counter = 3;
    story.tell(ticketStarted(elsewhere, {})); // another counter
    CHECK(story.conflicts.size() == 1);
    elsewhere.counter = 2;
    elsewhere.step = 1;
    story.tell(ticketStarted(elsewhere, {})); // another step
    CHECK(story.conflicts.size() == 2);
    story.tell(ticketCalled(story.ticket, 3, {})); // called already
    CHECK(story.conflicts.size() == 3);
    story.tell(ticketTaken(story.ticket, {})); // taken already
    CHECK(story.conflicts.size() == 4);
    CHECK(story.ticket.state == S::Called);
    CHECK(story.ticket.counter == 2);
    CHECK(story.ticket.since == FakeClock::start() + 2min);
}

TEST_CASE("ticket: a journey has at most sixteen stops")
{
    TestSite site;
    const auto take = [&](int before) {
        std::vector<QString> first;
        for (int i = before; i > 0; --i)
            first.push_back(i % 2 ? QStringLiteral("cong-an") : QStringLiteral("chung-thuc"));
        return site.tryTake({site.newId(), QStringLiteral("ho-tich"), {}, {}, first, {}});
    };
    CHECK(take(MostSteps - 1).value().steps.size() == std::size_t(MostSteps));
    CHECK(take(MostSteps).error() == TakeError::UnknownField);
    CHECK(site.tryTake({site.newId(), QStringLiteral("ho-tich"), QString(65, u'1'), {}, {}, {}})
              .error()
          == TakeError::UnknownField);
    CHECK(site.tryTake(
                  {site.newId(), QStringLiteral("ho-tich"), {}, {}, {QStringLiteral("none")}, {}})
              .error()
          == TakeError::UnknownField);
    site.checkWhole();
}

TEST_CASE("the head a counter takes")
{
    const Instant now = FakeClock::start();
    const auto head = [&](const char *number, std::chrono::minutes waited) {
        Ticket t = sample();
        t.id = Id::fromName("ticket", QString::fromLatin1(number));
        t.rank = now - waited;
        return t;
    };
    const std::vector<Ticket> heads{head("1", 10min), head("2", 6min), head("3", 10min)};
    const auto chosen = [&](const std::vector<int> &weights) {
        return chooseHead(heads, weights, now) - heads.data();
    };
    CHECK(chooseHead({}, {}, now) == nullptr);
    CHECK(chosen({1, 1, 1}) == 0); // equal ones: the counter's order
    CHECK(chosen({1, 2, 1}) == 1);
    CHECK(chosen({3, 5, 3}) == 0); // 30 to 30: the smaller rank
    CHECK(chosen({1, 1, 2}) == 2);
    CHECK(chosen({100, 100, 100}) == 0);
    // Somebody's rank may lie ahead of now when clocks differ; a heavy weight then does not help.
    const std::vector<Ticket> ahead{head("1", -10min), head("2", 0min)};
    CHECK(chooseHead(ahead, {1, 100}, now) == &ahead[1]);
}
