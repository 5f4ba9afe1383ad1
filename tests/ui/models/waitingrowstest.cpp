#include "ui/models/waitingrows.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString CivilStatus = QStringLiteral("ho-tich");
const QString Certification = QStringLiteral("chung-thuc");
const QString Police = QStringLiteral("cong-an");

struct Rows {
    TestSite site;

    std::vector<WaitingRow> of(int counter, const WaitingFilter &filter = {})
    {
        return waitingRows(site.queue.snapshot(), site.sites.configuration(), counter, filter,
                           site.clock.now(), [](const QString &code) {
                               return code == u"1.001193" ? QStringLiteral("Đăng ký khai sinh")
                                                          : QString();
                           });
    }
    QStringList numbers(int counter, const WaitingFilter &filter = {})
    {
        QStringList numbers;
        for (const WaitingRow &row : of(counter, filter))
            numbers.append(row.number);
        return numbers;
    }
};

} // namespace

TEST_CASE("a row says what, since when and for whom", "[models]")
{
    Rows rows;
    const auto taken = rows.site.tryTake({rows.site.newId(),
                                          CivilStatus,
                                          QStringLiteral("1.001193"),
                                          QStringLiteral("nguoi-cao-tuoi"),
                                          {},
                                          {}});
    REQUIRE(taken);
    rows.site.clock.advance(8min + 30s);

    const std::vector<WaitingRow> list = rows.of(2);
    REQUIRE(list.size() == 1);
    const WaitingRow &row = list.front();
    CHECK(row.number == taken.value().shownNumber());
    CHECK(row.procedure == QStringLiteral("Đăng ký khai sinh"));
    CHECK(row.field == QStringLiteral("Hộ tịch"));
    CHECK(row.colour == QColor(0x0b, 0x4f, 0x8a));
    CHECK(row.taken == SiteZone::vietnam().time(FakeClock::start()));
    CHECK(row.waitedMinutes == 8);
    CHECK(row.priority == QStringLiteral("Người cao tuổi"));
    CHECK(row.cameFrom.isEmpty());
    CHECK(row.standing == WaitingRow::Standing::Next);
}

TEST_CASE("filters choose this counter, one field or everybody", "[models]")
{
    Rows rows;
    rows.site.take(CivilStatus);
    rows.site.clock.advance(1min);
    rows.site.take(Police);
    rows.site.clock.advance(1min);
    rows.site.take(Certification);

    using Kind = WaitingFilter::Kind;
    CHECK(rows.numbers(2) == QStringList{QStringLiteral("A001")});
    CHECK(rows.numbers(2, {Kind::Everybody, {}})
          == QStringList{QStringLiteral("A001"), QStringLiteral("G001"), QStringLiteral("B001")});
    CHECK(rows.numbers(2, {Kind::OneField, Police}) == QStringList{QStringLiteral("G001")});

    // "Next" is this counter's next wherever it is shown, and nobody else.
    const std::vector<WaitingRow> all = rows.of(5, {Kind::Everybody, {}});
    REQUIRE(all.size() == 3);
    CHECK(all[0].standing == WaitingRow::Standing::Waiting);
    CHECK(all[1].standing == WaitingRow::Standing::Next);
}

TEST_CASE("who did not come stays in sight below the others", "[models]")
{
    Rows rows;
    rows.site.take(CivilStatus);
    rows.site.take(CivilStatus);
    REQUIRE(rows.site.next(2));
    rows.site.clock.advance(2min);
    REQUIRE(rows.site.queue.markNoShow({2, {}}));

    const std::vector<WaitingRow> list = rows.of(2);
    REQUIRE(list.size() == 2);
    CHECK(list[0].number == QStringLiteral("A002"));
    CHECK(list[1].number == QStringLiteral("A001"));
    CHECK(list[1].standing == WaitingRow::Standing::Absent);
    CHECK(list[1].since == SiteZone::vietnam().time(rows.site.clock.now()));
    CHECK(rows.numbers(5).isEmpty());
}

TEST_CASE("a later step says where the person comes from", "[models]")
{
    Rows rows;
    REQUIRE(rows.site.tryTake({rows.site.newId(), CivilStatus, {}, {}, {Police}, {}}));
    CHECK(rows.numbers(2).isEmpty());
    REQUIRE(rows.site.next(5));
    REQUIRE(rows.site.queue.finish({5, {}}));

    const std::vector<WaitingRow> list = rows.of(2);
    REQUIRE(list.size() == 1);
    CHECK(list.front().cameFrom == QStringLiteral("Công an"));
}

TEST_CASE("who has an appointment stands below the others until they come", "[models]")
{
    Rows rows;
    SiteConfiguration wanted = rows.site.sites.configuration();
    wanted.fields[0].slot = 30min;
    REQUIRE(rows.site.sites.apply(wanted, {}));
    rows.site.clock.set(SiteZone::vietnam().at(FakeClock::startDay().addDays(1), QTime(8, 0)));
    const auto made =
        rows.site.appointments.make({rows.site.newId(), CivilStatus, rows.site.clock.now() + 1h,
                                     QStringLiteral("1.001193"), Need::Walking});
    REQUIRE(made);
    rows.site.take();
    const std::vector<WaitingRow> list = rows.of(2);
    REQUIRE(list.size() == 2);
    const WaitingRow &row = list.back();
    CHECK(row.number == made.value().code);
    CHECK(row.standing == WaitingRow::Standing::Expected);
    CHECK(row.since == QTime(9, 0));
    CHECK(row.procedure == QStringLiteral("Đăng ký khai sinh"));
    CHECK(row.needs == Needs(Need::Walking));
    CHECK_FALSE(row.isWaiting());
    CHECK(rows.of(5).empty());
    bool arrived = false;
    rows.site.appointments.arrive(made.value().code, {}, [&](const auto &r) { arrived = r.ok(); });
    REQUIRE(arrived);
    CHECK(rows.of(2).size() == 2);
    CHECK(rows.of(2).back().isWaiting());
}
