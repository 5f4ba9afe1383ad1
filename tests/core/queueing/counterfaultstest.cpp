// Every step of the disk fails once, for what is done at a counter and in the evening.
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"

#include <sqlite3.h>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const Id First = Id::fromName("request", u"first");

void oneWaiting(TestSite &site) { REQUIRE(site.tryTake({First, HoTich, {}, {}, {}, {}})); }

void firstCalled(TestSite &site)
{
    oneWaiting(site);
    REQUIRE(site.next(2));
}

void oneAbsent(TestSite &site)
{
    firstCalled(site);
    REQUIRE(site.queue.markNoShow({2, {}}));
}

void paused(TestSite &site)
{
    CounterState lunch;
    lunch.counter = 2;
    lunch.reason = QStringLiteral("họp");
    REQUIRE(site.counters.pause(lunch, {}));
}

// Without a look at the file, which may fail.
QDate today(const TestSite &site)
{
    return site.sites.configuration().zone().date(site.clock.now());
}

template <VerbResult (CounterService::*Verb)(const VerbRequest &)> Ended verb(TestSite &site)
{
    return ended((site.counters.*Verb)({2, {}}));
}

template <CounterService::CounterResult (CounterService::*Verb)(const VerbRequest &)>
Ended presence(TestSite &site)
{
    return ended((site.counters.*Verb)({2, {}}));
}

} // namespace

TEST_CASE("faults: hold") { runFaultLoop(firstCalled, verb<&CounterService::hold>); }

TEST_CASE("faults: back into the queue")
{
    runFaultLoop(firstCalled, verb<&CounterService::putBack>);
}

TEST_CASE("faults: undo") { runFaultLoop(firstCalled, verb<&CounterService::undo>); }

TEST_CASE("faults: transfer")
{
    runFaultLoop(firstCalled, [](TestSite &site) {
        return ended(site.counters.transfer({2, {}}, ChungThuc));
    });
}

TEST_CASE("faults: a no-show who came")
{
    runFaultLoop(oneAbsent,
                 [](TestSite &site) { return ended(site.counters.comeBackLate(First, {})); });
}

TEST_CASE("faults: void")
{
    runFaultLoop(oneWaiting, [](TestSite &site) {
        return ended(site.counters.makeVoid(First, QStringLiteral("nhầm"), {}));
    });
}

TEST_CASE("faults: another journey")
{
    runFaultLoop(oneWaiting, [](TestSite &site) {
        return ended(site.counters.changeJourney(First, {ChungThuc}, {}));
    });
}

TEST_CASE("faults: a need")
{
    runFaultLoop(oneWaiting, [](TestSite &site) {
        return ended(site.counters.noteNeeds(First, Need::Hearing, {}));
    });
}

TEST_CASE("faults: pause")
{
    runFaultLoop([](TestSite &) {},
                 [](TestSite &site) {
                     CounterState lunch;
                     lunch.counter = 2;
                     lunch.reason = QStringLiteral("họp");
                     return ended(site.counters.pause(lunch, {}));
                 });
}

TEST_CASE("faults: somebody sits down at a counter")
{
    runFaultLoop([](TestSite &) {}, presence<&CounterService::attend>);
}

TEST_CASE("faults: open again") { runFaultLoop(paused, presence<&CounterService::resume>); }

TEST_CASE("faults: closing a counter")
{
    runFaultLoop([](TestSite &) {}, presence<&CounterService::close>);
}

// Three transactions, of which a fault lets some stand: asked again it goes on where it stopped.
TEST_CASE("faults: numbers of another day for who is left")
{
    using Step = FaultVfs::Step;
    const QString file = QStringLiteral("day.db");
    const auto move = [](TestSite &site) {
        std::vector<Ended> answers;
        site.dayService.moveRest(today(site), {},
                                 [&](const auto &moved) { answers.push_back(ended(moved)); });
        REQUIRE(answers.size() == 1);
        return answers[0];
    };
    for (const Step step : {Step::Write, Step::Sync}) {
        const int code = step == Step::Write ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
        bool struck = true;
        for (int n = 1; struck; ++n) {
            INFO(faultName(step, n, code).toStdString());
            FaultVfs disk;
            TestSite site(file, disk.name());
            oneWaiting(site);
            disk.failAt(step, n, code);
            const Ended first = move(site);
            struck = disk.struck();
            disk.heal();
            REQUIRE(first == (struck ? Ended::StorageFailed : Ended::Done));
            REQUIRE(move(site) == Ended::Done);
            CHECK(site.count("SELECT count(*) FROM ticket") == 2);
            CHECK(site.count("SELECT count(*) FROM ticket WHERE state=7") == 1);
            CHECK(site.count("SELECT count(DISTINCT day) FROM ticket") == 2);
            site.checkWhole();
        }
    }
}

TEST_CASE("faults: closing the day")
{
    runFaultLoop(oneAbsent,
                 [](TestSite &site) { return ended(site.dayService.close(today(site), {})); });
}

TEST_CASE("faults: closing an evening in whose night somebody stayed at a counter")
{
    const auto overnight = [](TestSite &site) {
        firstCalled(site);
        REQUIRE(site.queue.start({2, {}}));
        site.clock.advance(std::chrono::hours{30});
    };
    runFaultLoop(overnight, [](TestSite &site) {
        return ended(site.dayService.close(FakeClock::startDay(), {}));
    });
}
