// The lists the pages show.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"
#include "ui/kiosk/kioskwords.h"

#include <QAbstractItemModelTester>

using namespace motcua;

namespace {

QStringList codes(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data(Qt::UserRole).toString());
    return found;
}

} // namespace

TEST_CASE("where receipts are held up the lane for results has no tile", "[kiosk][models]")
{
    SiteConfiguration site = kioskConfiguration();
    site.fields[1].pickUp = true;
    FieldTiles tiles;
    tiles.show(site, {}, false, false);
    CHECK(codes(tiles).contains(site.fields[1].code));
    tiles.show(site, {}, false, true);
    CHECK_FALSE(codes(tiles).contains(site.fields[1].code));
    CHECK(codes(tiles).contains(site.fields[0].code));
}

TEST_CASE("eight tiles at most, the others behind the last one", "[kiosk][models]")
{
    SiteConfiguration site = kioskConfiguration();
    for (int i = 0; i < 4; ++i) {
        Field extra = site.fields.front();
        extra.code = QStringLiteral("them-%1").arg(i);
        extra.name = QStringLiteral("Thêm %1").arg(i);
        site.fields.insert(site.fields.end() - 1, extra);
    }
    FieldTiles tiles;
    const QAbstractItemModelTester tester(&tiles,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    tiles.show(site, {}, false, false);
    QStringList seen = codes(tiles);
    CHECK(seen.size() == 8);
    CHECK(seen.back() == FieldTiles::More);
    REQUIRE(tiles.showMore());
    QStringList rest = codes(tiles);
    seen.removeLast();
    CHECK((seen + rest).size() == 12);
    CHECK_FALSE(rest.contains(FieldTiles::More.toString()));
    CHECK_FALSE(rest.contains(QStringLiteral("huong-dan")));
    CHECK_FALSE(tiles.showMore());
    CHECK(tiles.showBefore());
    CHECK_FALSE(tiles.showBefore());
}

TEST_CASE("with little room every field is still reached once", "[kiosk][models]")
{
    FieldTiles tiles;
    const QAbstractItemModelTester tester(&tiles,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const SiteConfiguration site = kioskConfiguration();
    tiles.setCapacity(3);
    tiles.show(site, {}, false, false);
    QStringList seen;
    do {
        for (const QString &code : codes(tiles)) {
            if (code != FieldTiles::More)
                seen.append(code);
        }
    } while (tiles.showMore());
    QStringList expected;
    for (const Field &field : site.fields) {
        if (!field.guidance)
            expected.append(field.code);
    }
    CHECK(seen == expected);
}

TEST_CASE("every procedure is on exactly one page", "[kiosk][models]")
{
    const TestShelf shelf;
    ProcedurePages pages;
    const QAbstractItemModelTester tester(&pages,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    pages.setCapacity(5);
    pages.show(kioskConfiguration(), shelf.procedures, false);
    QStringList seen = codes(pages);
    while (pages.hasNext()) {
        pages.turn(1);
        seen.append(codes(pages));
    }
    CHECK(seen.size() == static_cast<int>(shelf.procedures.size()));
    seen.removeDuplicates();
    CHECK(seen.size() == static_cast<int>(shelf.procedures.size()));
    pages.showField(QStringLiteral("cong-an"));
    CHECK(pages.field() == QStringLiteral("cong-an"));
    CHECK(pages.place().startsWith(QStringLiteral("1 / ")));
    const QStringList before = codes(pages);
    pages.setCapacity(7);
    CHECK(pages.field() == QStringLiteral("cong-an"));
    CHECK(codes(pages).first() == before.first());
}

TEST_CASE("a figure on a tile is true or absent", "[kiosk][words]")
{
    const auto figure = [](int waiting, std::optional<WaitRange> wait, bool isFree = true) {
        FieldLine line;
        line.waiting = waiting;
        line.isFree = isFree;
        line.wait = wait;
        return KioskWords::figure(line);
    };
    CHECK(figure(0, WaitRange{0, 5}) == QStringLiteral("No waiting"));
    CHECK(figure(0, WaitRange{0, 5}, false) == QStringLiteral("Wait under 5 min"));
    CHECK(figure(0, std::nullopt) == QStringLiteral("Nobody is waiting"));
    CHECK(figure(0, WaitRange{5, 10}) == QStringLiteral("Wait 5–10 min"));
    CHECK(figure(5, WaitRange{10, 15}) == QStringLiteral("5 waiting · 10–15 min"));
    CHECK(figure(2, WaitRange{0, 5}) == QStringLiteral("2 waiting · under 5 min"));
    CHECK(figure(2, std::nullopt) == QStringLiteral("2 waiting"));
}

TEST_CASE("the home tile tells who waits, or from when on there are numbers", "[kiosk][words]")
{
    const SiteConfiguration site = testConfiguration();
    QueueSnapshot snapshot;
    for (const Field &field : site.fields)
        snapshot.fields.push_back({field.code, 0, std::nullopt, std::nullopt, std::nullopt});
    CHECK(KioskWords::hall(snapshot, site) == QStringLiteral("Nobody is waiting"));
    const QDate wednesday(2026, 11, 25);
    for (FieldLine &line : snapshot.fields)
        line.nextDay = wednesday;
    // Numbers are left, but the doors are about to close.
    CHECK(KioskWords::hall(snapshot, site).startsWith(QStringLiteral("No more today · for ")));
    CHECK(KioskWords::figure(snapshot.fields[0]) == KioskWords::hall(snapshot, site));
    for (FieldLine &line : snapshot.fields)
        line.remaining = 0;
    snapshot.fields[1].nextDay = wednesday.addDays(1);
    const QString full = KioskWords::hall(snapshot, site);
    CHECK(full == KioskWords::figure(snapshot.fields[0]));
    CHECK(full.startsWith(QStringLiteral("No numbers left · for ")));
    snapshot.fields[1].nextDay.reset(); // one field has some
    snapshot.fields[1].remaining.reset();
    CHECK(KioskWords::hall(snapshot, site) == QStringLiteral("Nobody is waiting"));
    for (FieldLine &line : snapshot.fields) {
        line.nextDay.reset();
        line.remaining = 0;
    }
    CHECK(KioskWords::hall(snapshot, site) == QStringLiteral("No numbers left"));
}

TEST_CASE("counters in words", "[kiosk][words]")
{
    CHECK(KioskWords::counters({3}) == QStringLiteral("counter 3"));
    CHECK(KioskWords::counters({1, 2, 3}) == QStringLiteral("counter 1, 2 or 3"));
    CHECK(KioskWords::step(1, 1, {1, 2}, {}) == QStringLiteral("Counter 1 or 2"));
    CHECK(KioskWords::step(2, 2, {3}, QStringLiteral("Police"))
          == QStringLiteral("Step 2: counter 3, Police"));
}

TEST_CASE("the hours of the week, equal days in one line", "[kiosk][words]")
{
    SiteConfiguration site = kioskConfiguration();
    site.site.opening.clear();
    for (int day = 1; day <= 5; ++day) {
        site.site.opening.push_back({day, QTime(7, 30), QTime(11, 30)});
        site.site.opening.push_back({day, QTime(13, 30), QTime(17, 0)});
    }
    site.site.opening.push_back({6, QTime(7, 30), QTime(11, 30)});
    const QStringList lines = KioskWords::hours(site);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == QStringLiteral("Monday to Friday: 7:30–11:30, 13:30–17:00"));
    CHECK(lines[1] == QStringLiteral("Saturday: 7:30–11:30"));
}
