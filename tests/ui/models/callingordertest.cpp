#include "ui/models/callingorder.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("the list names people in the order the counter calls them", "[models][queue]")
{
    TestSite site;
    const int counter = GENERATE(1, 2, 3, 5);
    CAPTURE(counter);
    for (int i = 0; i < 12; ++i) {
        static constexpr const char *Fields[] = {"ho-tich", "chung-thuc", "cong-an"};
        site.take(QString::fromLatin1(Fields[i % 3]),
                  i % 4 == 1 ? QStringLiteral("nguoi-cao-tuoi") : QString());
        site.clock.advance(70s);
    }

    // All calls at this instant: the order is of one moment, waiting goes on between real calls.
    const Counter &here = *site.sites.configuration().counter(counter);
    const std::vector<Ticket> order = callingOrder(site.queue.snapshot(), here, site.clock.now());
    CHECK_FALSE(order.empty());
    for (const Ticket &expected : order) {
        CHECK(here.servesField(expected.field));
        const auto called = site.next(counter);
        REQUIRE(called);
        CHECK(called.value().shownNumber() == expected.shownNumber());
        REQUIRE(site.queue.finish({counter, {}}));
    }
    CHECK_FALSE(site.next(counter));
}

TEST_CASE("nobody waiting gives an empty order", "[models][queue]")
{
    TestSite site;
    const Counter &here = *site.sites.configuration().counter(1);
    CHECK(callingOrder(site.queue.snapshot(), here, site.clock.now()).empty());
}
