// What the services refuse, whatever a window offered.
#include "tests/core/staff/stafftest.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Ward {
    Ward()
    {
        addAccount(site, "admin", Role::Admin);
        hoa = addAccount(site, "hoa", Role::Officer, "ubnd").id;
        binh = addAccount(site, "binh", Role::Officer, "cong-an").id;
        lan = addAccount(site, "lan", Role::Helper).id;
    }
    Result<Ticket, ClaimError> call(int counter, const Id &actor, const Id &wanted = {})
    {
        std::optional<Result<Ticket, ClaimError>> answer;
        site.queue.callNext({site.newId(), counter, actor, wanted},
                            [&](const auto &r) { answer = r; });
        REQUIRE(answer);
        return *answer;
    }
    TestSite site;
    Id hoa;
    Id binh;
    Id lan;
};

} // namespace

TEST_CASE("walls: nobody serves another agency's counter")
{
    Ward ward;
    TestSite &site = ward.site;
    site.take();
    const Ticket police = site.take(QStringLiteral("cong-an"));
    const qint64 before = site.operationCount();
    CHECK(ward.call(2, ward.binh).error() == ClaimError::NotAllowed);
    CHECK(ward.call(5, ward.hoa).error() == ClaimError::NotAllowed);
    CHECK(ward.call(2, ward.hoa, police.id).error() == ClaimError::NotAllowed);
    CHECK(ward.call(2, site.newId()).error() == ClaimError::NotAllowed);
    CHECK(site.operationCount() == before);

    REQUIRE(ward.call(2, ward.hoa));
    const qint64 called = site.operationCount();
    const VerbRequest foreign{2, ward.binh};
    CHECK(site.queue.recall(foreign).error() == VerbError::NotAllowed);
    CHECK(site.queue.start(foreign).error() == VerbError::NotAllowed);
    CHECK(site.queue.finish(foreign).error() == VerbError::NotAllowed);
    CHECK(site.queue.markNoShow(foreign).error() == VerbError::NotAllowed);
    CHECK(site.counters.hold(foreign).error() == VerbError::NotAllowed);
    CHECK(site.counters.putBack(foreign).error() == VerbError::NotAllowed);
    CHECK(site.counters.undo(foreign).error() == VerbError::NotAllowed);
    CHECK(site.counters.transfer(foreign, QStringLiteral("cong-an")).error()
          == VerbError::NotAllowed);
    CHECK(site.counters.resume(foreign).error() == VerbError::NotAllowed);
    CHECK(site.counters.close(foreign).error() == VerbError::NotAllowed);
    CounterState pause;
    pause.counter = 2;
    CHECK(site.counters.pause(pause, ward.binh).error() == VerbError::NotAllowed);
    CHECK(site.counters.noteNeeds(police.id, Need::Sight, ward.hoa).error()
          == TicketError::NotAllowed);
    CHECK(site.counters.changeJourney(police.id, {}, ward.hoa).error() == TicketError::NotAllowed);
    CHECK(site.counters.makeVoid(police.id, QStringLiteral("nhầm"), ward.hoa).error()
          == TicketError::NotAllowed);
    CHECK(site.operationCount() == called);

    // Sending somebody to the other agency is what a journey is for.
    CHECK(site.counters.transfer({2, ward.hoa}, QStringLiteral("cong-an")));
    CHECK(site.counters.noteNeeds(police.id, Need::Sight, ward.binh));
    site.checkWhole();
}

TEST_CASE("walls: a no-show of another agency does not come back here")
{
    Ward ward;
    ward.site.take(QStringLiteral("cong-an"));
    const Ticket absent = ward.call(5, ward.binh).value();
    REQUIRE(ward.site.queue.markNoShow({5, ward.binh}));
    CHECK(ward.site.counters.comeBackLate(absent.id, ward.hoa).error() == TicketError::NotAllowed);
    CHECK(ward.site.counters.comeBackLate(absent.id, ward.binh));
}

TEST_CASE("walls: the hall's day is closed by an account of the whole centre")
{
    Ward ward;
    TestSite &site = ward.site;
    const QDate day = site.take().day;
    REQUIRE(ward.call(2, ward.hoa));
    REQUIRE(site.queue.finish({2, ward.hoa}));
    const Id whole = addAccount(site, "mai").id;
    const qint64 before = site.operationCount();
    for (const Id &actor : {ward.hoa, ward.binh, ward.lan}) {
        CHECK(site.dayService.close(day, actor).error() == DayError::NotAllowed);
        site.dayService.moveRest(
            day, actor, [](const auto &moved) { CHECK(moved.error() == DayError::NotAllowed); });
    }
    CHECK(site.operationCount() == before);
    CHECK(site.dayService.close(day, whole));
}

TEST_CASE("roles: a helper serves, but makes no number void")
{
    Ward ward;
    const Ticket ticket = ward.site.take();
    REQUIRE(ward.call(6, ward.lan).error() == ClaimError::NobodyWaiting);
    REQUIRE(ward.call(2, ward.lan));
    CHECK(ward.site.counters.makeVoid(ticket.id, QStringLiteral("nhầm"), ward.lan).error()
          == TicketError::NotAllowed);
    CHECK(ward.site.queue.finish({2, ward.lan}));
}

TEST_CASE("a site without accounts refuses nobody")
{
    TestSite site;
    site.take();
    const Id clerk = site.newId();
    std::optional<Result<Ticket, ClaimError>> answer;
    site.queue.callNext({site.newId(), 2, clerk}, [&](const auto &r) { answer = r; });
    CHECK(answer->ok());
    CHECK(site.queue.start({2, clerk}));
    addAccount(site, "admin", Role::Admin);
    CHECK(site.queue.finish({2, clerk}).error() == VerbError::NotAllowed);
}

TEST_CASE("an account that has ended writes nothing more")
{
    Ward ward;
    ward.site.take();
    REQUIRE(ward.call(2, ward.hoa));
    REQUIRE(ward.site.staff.disable(ward.hoa, {}));
    const qint64 before = ward.site.operationCount();
    CHECK(ward.site.queue.start({2, ward.hoa}).error() == VerbError::NotAllowed);
    CHECK(ward.site.tryTake({ward.site.newId(), QStringLiteral("ho-tich"), {}, {}, {}, ward.hoa})
              .error()
          == TakeError::NotAllowed);
    CHECK(ward.site.operationCount() == before);
    CHECK(ward.site.queue.start({2, {}})); // the machine's owner may always
}
