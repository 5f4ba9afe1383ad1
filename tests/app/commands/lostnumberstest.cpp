#include "app/commands/salvage.h"
#include "tests/app/lostward.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace motcua;

TEST_CASE("lost numbers: what may be on paper is never given again that day")
{
    LostWard ward;
    int atLeast = LostWard::LastGiven;
    ward.destroy(LostWard::LastNumbers);
    SECTION("when the tables still show them") {}
    SECTION("when nothing shows them any more") { ward.destroy(LostWard::EveryTicket); }
    SECTION("when nobody knows how many there were")
    {
        ward.destroy(LostWard::EveryTicket);
        ward.destroy(LostWard::Logs);
        atLeast = 100;
    }
    REQUIRE(salvageFolder(ward.demo.folder(), ward.demo.clock, ward.demo.random));
    const auto office = ward.demo.open();
    CHECK(office->tickets().highestNumber(office->queue().today(), QStringLiteral("A"))
          < LostWard::LastGiven);
    CHECK(ward.nextNumber(*office) > atLeast);
    CHECK_FALSE(office->journal().refoldChanges());
}

TEST_CASE("lost numbers: they are told until somebody has seen them")
{
    LostWard ward;
    ward.destroy(LostWard::LastNumbers);
    const auto salvaged = salvageFolder(ward.demo.folder(), ward.demo.clock, ward.demo.random);
    REQUIRE(salvaged);
    const auto office = ward.demo.open();
    const auto losses = office->losses().unseen();
    REQUIRE(losses.size() == 1);
    CHECK(losses[0].list == salvaged.value().list);
    const LostNumber last{office->queue().today(), QStringLiteral("A"), LostWard::LastGiven, true};
    CHECK(std::ranges::count(losses[0].numbers, last) == 1);
    REQUIRE(office->losses().acknowledge(losses[0].id, {}));
    CHECK(office->losses().unseen().empty());
    CHECK(ward.nextNumber(*office) > LostWard::LastGiven); // and still not given
}

TEST_CASE("lost numbers: what nothing tells of is said in a sentence")
{
    CHECK(lostLine({LostThing::Kind::Other, {}}).contains(u"nothing tells what it was about"));
}
