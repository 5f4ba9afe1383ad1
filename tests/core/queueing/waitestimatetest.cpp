#include "core/queueing/waitestimate.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString A = QStringLiteral("ho-tich");
const QString B = QStringLiteral("chung-thuc");
const Instant Now = FakeClock::start();

// Counter 1 serves A and B alike, 2 only A, 3 B three times as much as A.
struct Situation {
    SiteConfiguration site = testConfiguration();
    std::vector<Ticket> waiting;
    std::vector<Ticket> atCounters;
    std::vector<ServiceTime> services;
    std::vector<CounterState> states;
    std::vector<Interruption> interruptions;
    Instant now = Now;

    Situation &people(const QString &field, int count)
    {
        for (int i = 0; i < count; ++i) {
            Ticket t;
            t.number = int(waiting.size()) + 1;
            t.id = Id::fromName("ticket", QString::number(t.number));
            t.field = field;
            t.rank = Now - 30min + t.number * 10s;
            t.steps = {{field, 0, {}, {}, {}}};
            waiting.push_back(t);
        }
        return *this;
    }
    Situation &served(int counter, const QString &field, std::chrono::minutes each, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            services.push_back({field, counter, Now - 1h, each});
        return *this;
    }
    Situation &serving(int counter, const QString &field, std::chrono::minutes since)
    {
        Ticket t;
        t.id = Id::fromName("serving", QString::number(counter));
        t.field = field;
        t.counter = counter;
        t.state = TicketState::Serving;
        t.called = Now - since;
        t.steps = {{field, counter, Now - since, Now - since, {}}};
        atCounters.push_back(t);
        return *this;
    }
    std::optional<WaitRange> wait(const QString &field, const Ticket *ticket = nullptr)
    {
        return estimateWait({site, waiting, atCounters, services, states, interruptions, now},
                            field, ticket);
    }
};

} // namespace

TEST_CASE("wait: ranges are rounded outwards to five minutes")
{
    CHECK(roundedRange(0min) == WaitRange{0, 5});
    CHECK(roundedRange(1s) == WaitRange{0, 5});
    CHECK(roundedRange(4min) == WaitRange{0, 5});
    CHECK(roundedRange(5min) == WaitRange{0, 10});
    CHECK(roundedRange(12min) == WaitRange{5, 15});
    CHECK(roundedRange(20min) == WaitRange{15, 25});
    CHECK(roundedRange(60min) == WaitRange{45, 75});
    for (int minutes = 0; minutes < 600; ++minutes) {
        const WaitRange range = roundedRange(std::chrono::minutes(minutes));
        CHECK(range.fromMinutes <= minutes);
        CHECK(range.toMinutes >= minutes);
        CHECK(range.fromMinutes % 5 + range.toMinutes % 5 == 0);
        CHECK(range.fromMinutes < range.toMinutes);
    }
}

TEST_CASE("wait: nothing to estimate from")
{
    CHECK_FALSE(Situation().wait(A));
    CHECK_FALSE(Situation().people(A, 3).wait(A));
    // Another field was served; what A takes nobody knows.
    CHECK_FALSE(Situation().people(A, 3).served(1, B, 10min).wait(A));
    // A was served by counter 9, which is no more.
    CHECK_FALSE(Situation().people(A, 3).served(9, A, 10min).wait(A));
}

TEST_CASE("wait: one counter after the other")
{
    CHECK(Situation().served(2, A, 10min).wait(A) == roundedRange(0min));
    CHECK(Situation().served(2, A, 10min).people(A, 3).wait(A) == roundedRange(30min));
    // Two work: the newcomer is the fourth; two are called at once, two after ten minutes.
    CHECK(Situation().served(2, A, 10min).served(1, A, 10min).people(A, 3).wait(A)
          == roundedRange(10min));
    CHECK(Situation().served(2, A, 10min).served(1, A, 10min).people(A, 4).wait(A)
          == roundedRange(20min));
}

TEST_CASE("wait: who is served now takes the rest of his time")
{
    CHECK(Situation().served(2, A, 10min).serving(2, A, 4min).wait(A) == roundedRange(6min));
    // Longer than usual already: any moment.
    CHECK(Situation().served(2, A, 10min).serving(2, A, 40min).wait(A) == roundedRange(0min));
}

TEST_CASE("wait: while everything stood still nobody was served")
{
    Situation s = Situation().served(2, A, 10min).serving(2, A, 20min);
    CHECK(s.wait(A) == roundedRange(0min));
    s.interruptions = {{Now - 18min, Now - 2min}};
    CHECK(s.wait(A) == roundedRange(6min)); // four minutes of ten
}

TEST_CASE("wait: a counter that works in two fields shares itself by weight")
{
    // Counter 3 alone: B weighs three times as much as A, so the B people go first.
    Situation s = Situation().served(3, A, 10min).served(3, B, 10min).people(A, 1).people(B, 2);
    CHECK(s.wait(A, &s.waiting[0]) == roundedRange(20min));
    CHECK(s.wait(B, &s.waiting[1]) == roundedRange(0min));
}

TEST_CASE("wait: others' work ahead counts even where its time is not known")
{
    // Counter 1 served A only today; a B person before it takes five minutes by custom.
    Situation s = Situation().served(1, A, 10min).people(B, 1).people(A, 1);
    CHECK(s.wait(A, &s.waiting[1]) == roundedRange(5min));
}

TEST_CASE("wait: the last twenty services count")
{
    CHECK(Situation().served(2, A, 60min, 50).served(2, A, 10min, 20).people(A, 1).wait(A)
          == roundedRange(10min));
}

TEST_CASE("wait: beyond a working day nothing is said")
{
    CHECK(Situation().served(2, A, 60min).people(A, 8).wait(A) == roundedRange(8h));
    CHECK_FALSE(Situation().served(2, A, 60min).people(A, 9).wait(A));
    CHECK(Situation().served(2, A, 0min).people(A, 1000).wait(A) == roundedRange(0min));
}
