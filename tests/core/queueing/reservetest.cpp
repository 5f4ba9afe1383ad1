#include "core/queueing/reserveservice.h"

#include "core/queueing/ticketoperations.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct ReserveHall : TestSite {
    ReserveHall() { clock.set(SiteZone::vietnam().at(day, QTime(9, 0))); }
    Result<Ticket, ReserveError> enter(const char *number, std::optional<Instant> written = {})
    {
        return reserve.enter({newId(), QString::fromLatin1(number), written});
    }
    QDate day = FakeClock::startDay().addDays(1);
};

} // namespace

TEST_CASE("reserve: a number of the pad stands where its holder would have stood")
{
    ReserveHall hall;
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
    ReserveHall hall;
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
    ReserveHall hall;
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
    ReserveHall hall;
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

TEST_CASE("pads: numbers that lie in a drawer are not printed again")
{
    ReserveHall hall;
    const auto draw = [&](int sheets, bool anew = false) {
        return hall.reserve.drawPad({QStringLiteral("ho-tich"), sheets, anew, {}});
    };
    CHECK(hall.reserve.padSheetsLeft(QStringLiteral("ho-tich")) == MostPadSheets);
    CHECK(draw(1).value() == ReserveRange{QStringLiteral("A"), 901, 924});
    CHECK(draw(2).value() == ReserveRange{QStringLiteral("A"), 925, 972});
    CHECK(hall.reserve.drawPad({QStringLiteral("cong-an"), 4}).value()
          == ReserveRange{QStringLiteral("G"), 901, 996});
    const auto before = hall.operationCount();
    CHECK(draw(2).error() == PadError::UsedUp);
    CHECK(draw(0).error() == PadError::TooManySheets);
    CHECK(draw(5).error() == PadError::TooManySheets);
    CHECK(hall.reserve.drawPad({QStringLiteral("none")}).error() == PadError::UnknownField);
    CHECK(hall.operationCount() == before);
    CHECK(draw(1).value() == ReserveRange{QStringLiteral("A"), 973, 996});
    CHECK(hall.reserve.padSheetsLeft(QStringLiteral("ho-tich")) == 0);
    CHECK(draw(1).error() == PadError::UsedUp);
    hall.checkWhole();
}

TEST_CASE("pads: they begin anew only on a day on which none was printed or used")
{
    ReserveHall hall;
    const auto anew = [&] {
        return hall.reserve.drawPad({QStringLiteral("ho-tich"), 1, true, {}});
    };
    REQUIRE(hall.reserve.drawPad({QStringLiteral("ho-tich"), 4}));
    CHECK(anew().error() == PadError::UsedToday);
    hall.clock.advance(24h);
    REQUIRE(hall.enter("A950"));
    CHECK(anew().error() == PadError::UsedToday);
    hall.clock.advance(24h);
    REQUIRE(hall.enter("G950")); // of another field
    CHECK(anew().value() == ReserveRange{QStringLiteral("A"), 901, 924});
    CHECK(hall.reserve.drawPad({QStringLiteral("ho-tich")}).value().first == 925);
    hall.checkWhole();
}

TEST_CASE("pads: what names another series or other numbers has no effect")
{
    ReserveHall hall;
    REQUIRE(hall.reserve.drawPad({QStringLiteral("ho-tich")}));
    const auto write = [&](const ReservePads::Pad &pad, const QString &entity) {
        Journal::Transaction transaction(hall.journal);
        transaction.append(padPrinted(pad, {}));
        transaction.commit();
        CHECK(hall.reserve.drawPad({entity}).ok());
    };
    const int next = hall.reservePads.last(QStringLiteral("A"))->range.last + 1;
    write({{QStringLiteral("A"), 1, 24}, hall.day}, QStringLiteral("cong-an"));
    write({{QStringLiteral("A"), 950, 949}, hall.day}, QStringLiteral("chung-thuc"));
    CHECK(hall.reserve.drawPad({QStringLiteral("ho-tich")}).value().first == next);
    CHECK_FALSE(hall.journal.refoldChanges());
}
