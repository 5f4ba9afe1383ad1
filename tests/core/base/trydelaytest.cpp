#include "core/base/trydelay.h"

#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("delay: two slips are free, then it doubles up to a minute")
{
    TryDelay delay;
    Instant now = fromMs(1'795'396'860'000);
    CHECK(delay.left(now) == 0ms);
    for (const auto expected : {0s, 0s, 1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s}) {
        delay.failed(now);
        CHECK(delay.left(now) == expected);
        now += expected;
        CHECK(delay.left(now) == 0ms);
    }
    for (int i = 0; i < 1000; ++i)
        delay.failed(now);
    CHECK(delay.left(now) == 60s);
    CHECK(delay.left(now + 45s) == 15s);
    delay.succeeded();
    CHECK(delay.left(now) == 0ms);
    delay.failed(now);
    CHECK(delay.left(now) == 0ms);
}

TEST_CASE("delay: a clock that goes back locks nobody out")
{
    TryDelay delay;
    const Instant now = fromMs(1'795'396'860'000);
    for (int i = 0; i < 5; ++i)
        delay.failed(now);
    CHECK(delay.left(now) == 4s);
    CHECK(delay.left(now - 24h) == 4s);
    CHECK(delay.left(now - 24h + 3s) == 1s);
    CHECK(delay.left(now - 24h + 4s) == 0s);
}
