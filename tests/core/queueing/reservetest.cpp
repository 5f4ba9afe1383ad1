#include "core/queueing/reserveservice.h"

#include "core/queueing/ticketoperations.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Hall : TestSite {
    Hall() { clock.set(SiteZone::vietnam().at(day, QTime(9, 0))); }
    Result<Ticket, ReserveError> enter(const char *number, std::optional<Instant> written = {})
    {
        return reserve.enter({newId(), QString::fromLatin1(number), written});
    }
    QDate day = FakeClock::startDay().addDays(1);
};

} // namespace

TEST_CASE("reserve: a number of the pad stands where its holder would have stood")
{
    Hall hall;
    const Instant nine = hall.clock.now();
    const Ticket before = hall.take();
    hall.clock.advance(30min);
    const Ticket after = hall.take();
    const auto entered = hall.enter("A901", nine + 10min);
    REQUIRE(entered);
    CHECK(entered.value().shownNumber() == QStringLiteral("A901"));
    CHECK(entered.value().taken == nine + 10min);
    CHECK(entered.value().day == hall.day);
    const auto waiting = hall.queue.snapshot().waiting;
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].id == before.id);
    CHECK(waiting[1].id == entered.value().id);
    CHECK(waiting[2].id == after.id);
    CHECK(hall.enter("g950").value().field == QStringLiteral("cong-an"));
}

TEST_CASE("reserve: the machine never gives a number of the pad")
{
    Hall hall;
    for (int n = 898; n <= 1001; ++n) {
        Ticket ticket;
        if (n == 898) { // the day's numbers so far came from elsewhere
            ticket.id = hall.newId();
            ticket.day = hall.day;
            ticket.series = QStringLiteral("A");
            ticket.number = n;
            ticket.rank = hall.clock.now();
            ticket.steps = {{QStringLiteral("ho-tich"), 0, {}, {}, {}}};
            Journal::Transaction transaction(hall.journal);
            transaction.append(ticketTaken(ticket, {}));
            transaction.commit();
            continue;
        }
        if (n == 950)
            REQUIRE(hall.enter("A950"));
        if (isReserve(n))
            continue;
        CHECK(hall.take().number == n);
    }
}

TEST_CASE("reserve: one shown number a day")
{
    Hall hall;
    const ReserveRequest request{hall.newId(), QStringLiteral("A901")};
    const auto first = hall.reserve.enter(request);
    REQUIRE(first);
    CHECK(hall.reserve.enter(request).value() == first.value());
    CHECK(hall.enter("A901").error() == ReserveError::AlreadyEntered);
    REQUIRE(hall.counters.makeVoid(first.value().id, QStringLiteral("?"), {}));
    CHECK(hall.enter("A901").error() == ReserveError::AlreadyEntered);
    CHECK(hall.enter("G901"));
    hall.clock.advance(24h);
    CHECK(hall.enter("A901"));
}

TEST_CASE("reserve: a request's id used for another number is refused")
{
    TestSite site;
    const Id request = site.newId();
    REQUIRE(site.reserve.enter({request, QStringLiteral("A901")}));
    CHECK(site.reserve.enter({request, QStringLiteral("a901")}).value().number == 901);
    CHECK(site.reserve.enter({request, QStringLiteral("A902")}).error()
          == ReserveError::OtherRequest);
    site.checkWhole();
}

TEST_CASE("reserve: what cannot be is refused")
{
    Hall hall;
    for (const char *text : {"", "A", "901", "A899", "A1000", "A90x", "Z901", "AA01"}) {
        INFO(text);
        const auto refused = hall.enter(text);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == ReserveError::NotReserve);
    }
    CHECK(hall.enter("A901", hall.clock.now() + 1min).error() == ReserveError::NotToday);
    CHECK(hall.enter("A901", hall.clock.now() - 10h).error() == ReserveError::NotToday);
    REQUIRE(hall.enter("A901"));
    REQUIRE(hall.next(2));
    REQUIRE(hall.queue.finish({2, {}}));
    REQUIRE(hall.dayService.close(hall.day, {}));
    CHECK(hall.enter("A902").error() == ReserveError::DayClosed);
}
