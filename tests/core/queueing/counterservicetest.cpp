#include "core/queueing/counterservice.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

Ticket calledAt2(TestSite &site)
{
    const auto called = site.next(2);
    REQUIRE(called);
    return called.value();
}

Result<Ticket, ClaimError> callWanted(TestSite &site, int counter, const Id &ticket)
{
    std::optional<Result<Ticket, ClaimError>> answer;
    site.queue.callNext({site.newId(), counter, {}, ticket}, [&](auto r) { answer = r; });
    REQUIRE(answer);
    return *answer;
}

QStringList waitingNumbers(TestSite &site)
{
    QStringList numbers;
    for (const Ticket &ticket : site.queue.snapshot().waiting)
        numbers.append(ticket.shownNumber());
    return numbers;
}

} // namespace

TEST_CASE("held people wait aside until their number is called")
{
    TestSite site;
    const Ticket first = site.take();
    site.take();
    calledAt2(site);
    const auto held = site.counters.hold({2, {}});
    REQUIRE(held);
    CHECK(held.value().state == TicketState::Held);
    CHECK(waitingNumbers(site) == QStringList{QStringLiteral("A002")});
    REQUIRE(site.queue.snapshot().held.size() == 1);
    CHECK(site.next(2).value().shownNumber() == QStringLiteral("A002"));
    CHECK(callWanted(site, 2, first.id).error() == ClaimError::CounterBusy);
    REQUIRE(site.queue.finish({2, {}}));
    CHECK(callWanted(site, 1, first.id).value().counter == 1);
    CHECK(site.queue.snapshot().held.empty());
    site.checkWhole();
}

TEST_CASE("a wanted number is called out of turn; what cannot be called changes nothing")
{
    TestSite site;
    site.take();
    const Ticket second = site.take();
    calledAt2(site);
    REQUIRE(site.queue.start({2, {}}));
    const auto before = site.operationCount();
    CHECK(callWanted(site, 2, site.newId()).error() == ClaimError::UnknownTicket);
    const Ticket served = *site.queue.snapshot().counterLine(2)->current;
    CHECK(callWanted(site, 2, served.id).error() == ClaimError::NotWaiting);
    CHECK(site.operationCount() == before);
    CHECK(site.queue.snapshot().counterLine(2)->current->id == served.id);

    CHECK(callWanted(site, 2, second.id).value().id == second.id);
    CHECK(site.queue.find(served.id)->state == TicketState::Done);
    site.clock.advance(30h); // past the night
    site.take();
    CHECK(callWanted(site, 1, second.id).error() == ClaimError::UnknownTicket);
    site.checkWhole();
}

TEST_CASE("put back and transfer keep the rank")
{
    TestSite site;
    const Ticket first = site.take();
    site.clock.advance(1min);
    const Ticket other = site.take(ChungThuc);
    site.take();
    calledAt2(site);
    const auto back = site.counters.putBack({2, {}});
    REQUIRE(back);
    CHECK(back.value().rank == first.rank);
    CHECK(waitingNumbers(site).front() == QStringLiteral("A001"));

    calledAt2(site);
    const auto moved = site.counters.transfer({2, {}}, ChungThuc);
    REQUIRE(moved);
    CHECK(moved.value().field == ChungThuc);
    CHECK(moved.value().rank == first.rank);
    CHECK(site.next(1).value().id == first.id);
    CHECK(site.queue.snapshot().waiting.front().id == other.id);
    CHECK(site.counters.transfer({1, {}}, QStringLiteral("khong-co")).error()
          == VerbError::UnknownField);
    CHECK(site.counters.transfer({1, {}}, ChungThuc).error() == VerbError::UnknownField);
    CHECK(site.counters.hold({2, {}}).error() == VerbError::NobodyAtCounter);
    CHECK(site.counters.hold({77, {}}).error() == VerbError::UnknownCounter);
    site.checkWhole();
}

TEST_CASE("a mistaken call is undone within two minutes, and calling again does not prolong them")
{
    TestSite site;
    const Ticket ticket = site.take();
    site.take();
    CHECK_FALSE(site.counters.timeToUndo(ticket)); // nobody called it
    CHECK(site.counters.timeToUndo(calledAt2(site)) == 120s);
    site.clock.advance(119s);
    CHECK(site.counters.timeToUndo(site.tickets.find(ticket.id).value()) == 1s);
    const auto undone = site.counters.undo({2, {}});
    REQUIRE(undone);
    CHECK(undone.value().state == TicketState::Waiting);
    CHECK(undone.value().rank == ticket.rank);
    CHECK(calledAt2(site).id == ticket.id);
    site.clock.advance(90s);
    REQUIRE(site.queue.recall({2, {}}));
    site.clock.advance(30s);
    CHECK(site.counters.timeToUndo(site.tickets.find(ticket.id).value()) == 0s);
    site.clock.advance(1ms);
    CHECK_FALSE(site.counters.timeToUndo(site.tickets.find(ticket.id).value()));
    CHECK(site.counters.undo({2, {}}).error() == VerbError::TooLate);
    site.checkWhole();
}

TEST_CASE("who comes late goes behind those the commune lets before")
{
    TestSite site;
    std::vector<Ticket> tickets;
    for (int i = 0; i < 6; ++i) {
        tickets.push_back(site.take());
        site.clock.advance(1min);
    }
    site.take(ChungThuc);
    calledAt2(site);
    CHECK(site.counters.comeBackLate(tickets[0].id, {}).error() == TicketError::WrongState);
    REQUIRE(site.queue.markNoShow({2, {}}));
    site.clock.advance(10min);
    REQUIRE(site.counters.comeBackLate(tickets[0].id, {}));
    QStringList order = waitingNumbers(site);
    order.removeAll(QStringLiteral("B001"));
    CHECK(order.join(u' ') == QStringLiteral("A002 A003 A004 A001 A005 A006"));
    CHECK(site.counters.comeBackLate(tickets[0].id, {}).error() == TicketError::WrongState);

    SECTION("too late")
    {
        SiteConfiguration wanted = site.sites.configuration();
        wanted.site.rules.lateWithin = 30min;
        REQUIRE(site.sites.apply(wanted, {}));
        calledAt2(site);
        REQUIRE(site.queue.markNoShow({2, {}}));
        site.clock.advance(31min);
        CHECK(site.counters.comeBackLate(tickets[1].id, {}).error() == TicketError::TooLate);
    }
    SECTION("with nobody before, the old rank")
    {
        SiteConfiguration wanted = site.sites.configuration();
        wanted.site.rules.latePlaces = 0;
        REQUIRE(site.sites.apply(wanted, {}));
        calledAt2(site);
        REQUIRE(site.queue.markNoShow({2, {}}));
        CHECK(site.counters.comeBackLate(tickets[1].id, {}).value().rank == tickets[1].rank);
    }
    site.checkWhole();
}

TEST_CASE("a number is made void with a reason, whatever became of it")
{
    TestSite site;
    const Ticket ticket = site.take();
    CHECK(site.counters.makeVoid(ticket.id, QStringLiteral("  "), {}).error()
          == TicketError::NoReason);
    calledAt2(site);
    const auto voided = site.counters.makeVoid(ticket.id, QStringLiteral("  lấy\nnhầm "), {});
    REQUIRE(voided);
    CHECK(voided.value().voidReason == QStringLiteral("lấy nhầm"));
    CHECK_FALSE(site.queue.snapshot().counterLine(2)->current);
    CHECK(site.counters.makeVoid(ticket.id, QStringLiteral("x"), {}).error()
          == TicketError::WrongState);
    CHECK(site.counters.makeVoid(site.newId(), QStringLiteral("x"), {}).error()
          == TicketError::UnknownTicket);
    CHECK(site.take().number == 2); // the number is not given again
    site.checkWhole();
}

TEST_CASE("an officer adds, strikes and reorders what comes after")
{
    TestSite site;
    const Ticket ticket = site.take();
    calledAt2(site);
    const auto longer = site.counters.changeJourney(ticket.id, {CongAn, ChungThuc}, {});
    REQUIRE(longer);
    CHECK(longer.value().fieldsAhead() == std::vector{CongAn, ChungThuc});
    REQUIRE(site.counters.changeJourney(ticket.id, {ChungThuc}, {}));
    const auto stepDone = site.queue.finish({2, {}});
    REQUIRE(stepDone);
    CHECK(stepDone.value().state == TicketState::Waiting);
    CHECK(stepDone.value().field == ChungThuc);
    REQUIRE(site.next(1));
    REQUIRE(site.counters.changeJourney(ticket.id, {}, {}));
    CHECK(site.queue.finish({1, {}}).value().state == TicketState::Done);

    CHECK(site.counters.changeJourney(ticket.id, {CongAn}, {}).error() == TicketError::WrongState);
    const Ticket other = site.take();
    CHECK(site.counters.changeJourney(other.id, {QStringLiteral("khong-co")}, {}).error()
          == TicketError::UnknownField);
    const std::vector<QString> tooMany(std::size_t(MostSteps), CongAn);
    CHECK(site.counters.changeJourney(other.id, tooMany, {}).error() == TicketError::UnknownField);
    site.checkWhole();
}

TEST_CASE("who has a need is never dropped as a no-show")
{
    TestSite site;
    std::optional<Ticket> taken;
    site.queue.take({site.newId(), HoTich, {}, {}, {}, {}, Need::Hearing},
                    [&](const auto &r) { taken = r.value(); });
    REQUIRE(taken);
    CHECK(taken->needs == Needs(Need::Hearing));
    calledAt2(site);
    for (int i = 0; i < 5; ++i)
        CHECK(site.queue.recall({2, {}}).value().state == TicketState::Called);
    CHECK(site.queue.markNoShow({2, {}}).error() == VerbError::NeedsPerson);
    const auto noted = site.counters.noteNeeds(taken->id, Need::Walking | Need::Sight, {});
    REQUIRE(noted);
    CHECK(noted.value().needs == (Need::Walking | Need::Sight));
    REQUIRE(site.counters.noteNeeds(taken->id, {}, {}));
    CHECK(site.queue.markNoShow({2, {}}).value().state == TicketState::NoShow);
    site.checkWhole();
}

TEST_CASE("a counter pauses, comes back with its next call, and is open again on another day")
{
    TestSite site;
    const Instant until = site.clock.now() + 15min;
    CounterState pause;
    pause.counter = 2;
    pause.reason = QStringLiteral("họp giao ban");
    pause.until = until;
    const auto paused = site.counters.pause(pause, {});
    REQUIRE(paused);
    CHECK(paused.value().presence == CounterPresence::Paused);
    const QueueSnapshot snapshot = site.queue.snapshot();
    CHECK(snapshot.counterLine(2)->state.until == until);
    CHECK(snapshot.counterLine(2)->state.reason == QStringLiteral("họp giao ban"));
    CHECK(snapshot.counterLine(1)->state.presence == CounterPresence::Open);

    CHECK(site.next(2).error() == ClaimError::NobodyWaiting); // nothing to come back for
    CHECK(site.queue.snapshot().counterLine(2)->state.presence == CounterPresence::Paused);
    site.take();
    calledAt2(site);
    CHECK(site.queue.snapshot().counterLine(2)->state.presence == CounterPresence::Open);
    const auto called = site.operationCount();
    CHECK(site.counters.close({2, {}}).error() == VerbError::SomebodyAtCounter);
    REQUIRE(site.queue.start({2, {}}));
    CHECK(site.counters.close({2, {}}).error() == VerbError::SomebodyAtCounter);
    CHECK(site.operationCount() == called + 1);
    REQUIRE(site.queue.finish({2, {}}));
    REQUIRE(site.counters.close({2, {}}));
    const auto operations = site.operationCount();
    REQUIRE(site.counters.close({2, {}}));
    CHECK(site.operationCount() == operations);
    CHECK(site.queue.snapshot().counterLine(2)->state.presence == CounterPresence::Closed);
    REQUIRE(site.counters.resume({2, {}}));
    REQUIRE(site.counters.close({2, {}}));
    site.clock.advance(30h); // past the night
    site.take();
    CHECK(site.queue.snapshot().counterLine(2)->state.presence == CounterPresence::Open);
    CHECK(site.counters.close({77, {}}).error() == VerbError::UnknownCounter);
    site.checkWhole();
}

TEST_CASE("who sits down opens the counter once a day, while the doors are to open")
{
    TestSite site;
    const auto presence = [&] { return site.queue.snapshot().counterLine(2)->state; };
    const auto counted = [&](auto act) {
        const auto before = site.operationCount();
        REQUIRE(act());
        return site.operationCount() - before;
    };
    const auto sitDown = [&] { return site.counters.attend({2, {}}); };
    SiteConfiguration hours = site.sites.configuration();
    hours.site.opening.clear();
    for (int weekday = 1; weekday <= 5; ++weekday)
        hours.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
    REQUIRE(site.sites.apply(hours, {}));
    const QDate day = FakeClock::startDay().addDays(1);
    site.clock.set(SiteZone::vietnam().at(day, QTime(6, 50)));
    CHECK(presence().since == Instant{});
    CHECK(counted(sitDown) == 2); // the day, and the counter
    CHECK(presence().since == site.clock.now());
    site.clock.advance(1h);
    CHECK(counted(sitDown) == 0);
    CHECK(presence().since == site.clock.now() - 1h);
    CHECK(counted([&] {
              return site.counters.pause({2, CounterPresence::Paused, {}, {}, {}}, {});
          })
          == 1);
    CHECK(counted(sitDown) == 0); // whoever takes a pause says when it is over
    CHECK(presence().presence == CounterPresence::Paused);
    site.clock.set(SiteZone::vietnam().at(day, QTime(21, 0)));
    CHECK(counted([&] { return site.counters.attend({3, {}}); }) == 0);
    site.clock.set(SiteZone::vietnam().at(day.addDays(5), QTime(9, 0))); // a Sunday
    CHECK(counted(sitDown) == 0);
    site.clock.set(SiteZone::vietnam().at(day.addDays(6), QTime(9, 0)));
    CHECK(site.counters.attend({77, {}}).error() == VerbError::UnknownCounter);
    CHECK(counted(sitDown) == 2);
    site.checkWhole();
}

TEST_CASE("a paused counter is not counted on when waiting is estimated")
{
    TestSite site;
    for (int i = 0; i < 4; ++i)
        site.take();
    for (const int counter : {1, 2}) {
        REQUIRE(site.next(counter));
        REQUIRE(site.queue.start({counter, {}}));
        site.clock.advance(10min);
        REQUIRE(site.queue.finish({counter, {}}));
    }
    const auto both = site.queue.snapshot().fieldLine(HoTich)->wait;
    CounterState pause;
    pause.counter = 1;
    REQUIRE(site.counters.pause(pause, {}));
    const auto alone = site.queue.snapshot().fieldLine(HoTich)->wait;
    REQUIRE(both);
    REQUIRE(alone);
    CHECK(alone->fromMinutes > both->fromMinutes);
}

TEST_CASE("the rules of turns are the commune's")
{
    TestSite site;
    SiteConfiguration wanted = site.sites.configuration();
    wanted.site.rules = {2, 1, 30min, 10s};
    REQUIRE(site.sites.apply(wanted, {}));
    CHECK(site.sites.apply(wanted, {}).value() == 0);
    site.sites.reload();
    CHECK(site.sites.configuration().site.rules == wanted.site.rules);
    site.take();
    calledAt2(site);
    site.clock.advance(11s);
    CHECK(site.counters.undo({2, {}}).error() == VerbError::TooLate);
    CHECK(site.queue.recall({2, {}}).value().state == TicketState::Called);
    CHECK(site.queue.recall({2, {}}).value().state == TicketState::NoShow);
    site.checkWhole();
}

TEST_CASE("a number given by mistake is taken back at once, and only as long as nobody called it")
{
    TestSite site;
    const Ticket mistake = site.take();
    const Ticket another = site.take();
    const auto back = site.counters.takeBack(mistake.id, {});
    REQUIRE(back);
    CHECK(back.value().state == TicketState::Void);
    CHECK(site.counters.takeBack(mistake.id, {}).error() == TicketError::WrongState);
    CHECK(site.counters.takeBack(site.newId(), {}).error() == TicketError::UnknownTicket);
    CHECK(site.take().number == 3);
    SECTION("nobody is taken back who was called, even if the call was a mistake")
    {
        CHECK(site.next(2).value().id == another.id);
        CHECK(site.counters.takeBack(another.id, {}).error() == TicketError::WrongState);
        REQUIRE(site.counters.undo({2, {}}));
        CHECK(site.counters.takeBack(another.id, {}).error() == TicketError::WrongState);
    }
    SECTION("and not later")
    {
        site.clock.advance(121s);
        CHECK(site.counters.takeBack(another.id, {}).error() == TicketError::TooLate);
    }
    site.checkWhole();
}

TEST_CASE("a field is served while a counter that did not close for the day does it")
{
    TestSite site;
    const auto isServed = [&](const QString &field) {
        return site.queue.snapshot().fieldLine(field)->isServed;
    };
    CHECK(isServed(CongAn));
    CounterState pause;
    pause.counter = 5;
    pause.reason = QStringLiteral("nghỉ");
    REQUIRE(site.counters.pause(pause, {}));
    CHECK(isServed(CongAn)); // it comes back
    REQUIRE(site.counters.close({5, {}}));
    CHECK_FALSE(isServed(CongAn));
    REQUIRE(site.counters.close({1, {}}));
    CHECK(isServed(HoTich)); // counter 2 does it, too
}
