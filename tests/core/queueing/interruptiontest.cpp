#include "core/queueing/interruption.h"

#include "core/base/cbor.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const Instant T = FakeClock::start();

/// Over midnight it would be another business day, whenever the suite runs.
void goToNextMorning(TestSite &site)
{
    site.clock.set(SiteZone::vietnam().at(FakeClock::startDay().addDays(1), QTime(9, 0)));
}

/// Stands still for so long, and notes it as the next start does.
void standStill(TestSite &site, std::chrono::minutes time)
{
    const QDate day = site.queue.today();
    const Instant from = site.clock.now();
    site.clock.advance(time);
    Journal::Transaction transaction(site.journal);
    site.days.interrupt(transaction, day, {from, site.clock.now()});
    transaction.commit();
}

} // namespace

TEST_CASE("interruption: the time between two instants counts without it")
{
    const std::vector<Interruption> none;
    CHECK(countedTime(none, T, T + 10min) == 10min);
    const std::vector<Interruption> two{{T + 2min, T + 5min}, {T + 7min, T + 8min}};
    CHECK(countedTime(two, T, T + 10min) == 6min);
    CHECK(countedTime(two, T + 3min, T + 10min) == 4min); // begun meanwhile
    CHECK(countedTime(two, T, T + 4min) == 2min); // not over yet
    CHECK(countedTime(two, T + 3min, T + 4min) == 0min);
    CHECK(countedTime(two, T + 8min, T + 10min) == 2min);
    const std::vector<Interruption> overlapping{{T + 1min, T + 6min}, {T + 2min, T + 4min}};
    CHECK(countedTime(overlapping, T, T + 10min) == 5min);
}

TEST_CASE("interruption: a service is as long as it would have been")
{
    TestSite site;
    goToNextMorning(site);
    site.take();
    REQUIRE(site.next(2));
    REQUIRE(site.queue.start({2, {}}));
    site.clock.advance(3min);
    standStill(site, 12min);
    site.clock.advance(4min);
    REQUIRE(site.queue.finish({2, {}}));
    const QueueSnapshot s = site.queue.snapshot();
    CHECK(s.counterLine(2)->meanServiceSeconds == 7 * 60);
    CHECK(site.dayService.summary(site.queue.today()).value().interruptions
          == site.days.interruptions(site.queue.today()));
    site.checkWhole();
}

TEST_CASE("interruption: who is absent may come as late as without it, and an undo waits for it")
{
    TestSite site;
    goToNextMorning(site);
    const Ticket late = site.take();
    site.take();
    REQUIRE(site.next(2));
    REQUIRE(site.queue.markNoShow({2, {}}));
    REQUIRE(site.next(2));
    const auto within = site.sites.configuration().site.rules;
    site.clock.advance(1s);
    standStill(site, 300min);
    REQUIRE(within.lateWithin < 300min);
    CHECK(site.counters.undo({2, {}})); // a second after the call
    CHECK(site.counters.comeBackLate(late.id, {}));
}

TEST_CASE("interruption: who was served by hand meanwhile is done, and no measure of anything")
{
    TestSite site;
    goToNextMorning(site);
    const Ticket first = site.take();
    const Ticket second = site.take();
    const Ticket third = site.take();
    standStill(site, 40min);
    const auto served = site.counters.servedByHand({first.id, second.id}, {2, {}});
    REQUIRE(served);
    CHECK(served.value().size() == 2);
    CHECK(served.value()[1].state == TicketState::Done);
    QueueSnapshot s = site.queue.snapshot();
    CHECK(s.counterLine(2)->servedToday == 0);
    CHECK_FALSE(s.counterLine(2)->meanServiceSeconds);
    CHECK_FALSE(s.fieldLine(u"ho-tich")->wait);
    CHECK(s.waiting.size() == 1);
    CHECK(s.calls.empty());
    CHECK(site.dayService.summary(site.queue.today()).value().done == 2);

    const auto operations = site.operationCount();
    CHECK(site.counters.servedByHand({third.id, first.id}, {2, {}}).error()
          == TicketError::WrongState);
    CHECK(site.counters.servedByHand({third.id, site.newId()}, {2, {}}).error()
          == TicketError::UnknownTicket);
    CHECK(site.counters.servedByHand({third.id}, {77, {}}).error() == TicketError::UnknownCounter);
    CHECK(site.operationCount() == operations);
    CHECK(site.next(2).value().id == third.id);
    site.checkWhole();
}

TEST_CASE("interruption: what was noted twice or makes no sense changes nothing")
{
    TestSite site;
    site.take();
    const QDate day = site.queue.today();
    const Instant now = site.clock.now();
    Journal::Transaction transaction(site.journal);
    site.days.interrupt(transaction, day, {now, now + 5min});
    site.days.interrupt(transaction, day, {now, now + 3min});
    site.days.interrupt(transaction, day, {now + 9min, now + 8min});
    site.days.interrupt(transaction, day.addDays(1), {now, now + 1min}); // never opened
    transaction.commit();
    CHECK(site.days.interruptions(day) == std::vector<Interruption>{{now, now + 5min}});
    CHECK(site.days.interruptions(day.addDays(1)).empty());
    CHECK(site.count("SELECT count(*) FROM conflict") == 2);
    site.checkWhole();
}
