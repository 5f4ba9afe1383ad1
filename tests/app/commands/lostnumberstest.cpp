#include "app/commands/salvage.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr int LastGiven = 40;
constexpr int OthersGiven = 60;

/// Numbers A001 to A040, then some of another series, in a file whose pages are then destroyed.
class LostWard {
public:
    LostWard()
    {
        const auto office = demo.open();
        for (int i = 0; i < LastGiven; ++i) {
            demo.clock.advance(1min);
            command(*office, QStringLiteral("ticket take --field A"));
        }
        for (int i = 0; i < OthersGiven; ++i)
            command(*office, QStringLiteral("ticket take --field B"));
    }

    /// The pages that this query on dbstat names.
    void destroy(const char *pages)
    {
        QList<qint64> found;
        {
            Database database(demo.folder().database());
            database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            Query rows = database.query(pages);
            while (rows.step())
                found.append(rows.integer(0));
        }
        REQUIRE_FALSE(found.isEmpty());
        QFile file(demo.folder().database());
        REQUIRE(file.open(QIODevice::ReadWrite));
        for (const qint64 page : std::as_const(found)) {
            REQUIRE(file.seek((page - 1) * PageBytes));
            file.write(QByteArray(PageBytes, 'x'));
        }
    }

    /// The number that is given next after the salvage.
    int nextNumber(Office &office)
    {
        command(office, QStringLiteral("ticket take --field A"));
        return office.tickets().highestNumber(office.queue().today(), QStringLiteral("A"));
    }

    static constexpr int PageBytes = 4096;
    DemoFolder demo;
};

// The queue's log comes first in the table. Its second page holds the last of our numbers, and
// nothing of the site.
constexpr auto LastNumbers = "SELECT pageno FROM dbstat WHERE name='op' AND pagetype='leaf' "
                             "ORDER BY path LIMIT 1 OFFSET 1";
constexpr auto EveryTicket = "SELECT pageno FROM dbstat WHERE name LIKE 'ticket%' OR name LIKE "
                             "'sqlite_autoindex_ticket%' OR name='op_entity'";
constexpr auto Logs = "SELECT pageno FROM dbstat WHERE name='log'";

} // namespace

TEST_CASE("lost numbers: what may be on paper is never given again that day")
{
    LostWard ward;
    int atLeast = LastGiven;
    ward.destroy(LastNumbers);
    SECTION("when the tables still show them") {}
    SECTION("when nothing shows them any more") { ward.destroy(EveryTicket); }
    SECTION("when nobody knows how many there were")
    {
        ward.destroy(EveryTicket);
        ward.destroy(Logs);
        atLeast = 100;
    }
    REQUIRE(salvageFolder(ward.demo.folder(), ward.demo.clock, ward.demo.random));
    const auto office = ward.demo.open();
    CHECK(office->tickets().highestNumber(office->queue().today(), QStringLiteral("A"))
          < LastGiven);
    CHECK(ward.nextNumber(*office) > atLeast);
    CHECK_FALSE(office->journal().refoldChanges());
}

TEST_CASE("lost numbers: they are told until somebody has seen them")
{
    LostWard ward;
    ward.destroy(LastNumbers);
    const auto salvaged = salvageFolder(ward.demo.folder(), ward.demo.clock, ward.demo.random);
    REQUIRE(salvaged);
    const auto office = ward.demo.open();
    const auto losses = office->losses().unseen();
    REQUIRE(losses.size() == 1);
    CHECK(losses[0].list == salvaged.value().list);
    const LostNumber last{office->queue().today(), QStringLiteral("A"), LastGiven, true};
    CHECK(std::ranges::count(losses[0].numbers, last) == 1);
    REQUIRE(office->losses().acknowledge(losses[0].id, {}));
    CHECK(office->losses().unseen().empty());
    CHECK(ward.nextNumber(*office) > LastGiven); // and still not given
}

TEST_CASE("lost numbers: what nothing tells of is said in a sentence")
{
    CHECK(lostLine({LostThing::Kind::Other, {}}).contains(u"nothing tells what it was about"));
}
