#include "app/motcua/dailybackup.h"

#include "app/commands/rehearsal.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// The demo ward on Monday 2026-11-23, open from 7:30 to 11:30 and from 13:30 to 17:00.
struct Evening {
    Evening()
        : place(demo.runtime() + QStringLiteral("/stick"))
        , office(demo.open())
        , backup(*office, place)
    {
        REQUIRE(QDir().mkpath(place));
        SiteConfiguration site = office->configuration();
        site.site.opening.clear();
        for (int weekday = 1; weekday <= 5; ++weekday) {
            site.site.opening.push_back({weekday, QTime(7, 30), QTime(11, 30)});
            site.site.opening.push_back({weekday, QTime(13, 30), QTime(17, 0)});
        }
        REQUIRE(office->sites().apply(site, {}));
    }

    void at(int day, int hour, int minute)
    {
        demo.clock.set(
            SiteZone::vietnam().at(FakeClock::startDay().addDays(day), QTime(hour, minute)));
    }
    /// Whether looking saved, failed, or found nothing to do.
    std::optional<bool> look()
    {
        QSignalSpy ended(&backup, &DailyBackup::ended);
        backup.look();
        backup.look(); // not twice at the same time
        if (!ended.wait(backup.isBusy() ? 20'000 : 0))
            return std::nullopt;
        CHECK(ended.size() == 1);
        return ended.front().front().toBool();
    }
    QStringList saved() const
    {
        return QDir(place).entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Name);
    }

    DemoFolder demo;
    QString place;
    std::unique_ptr<Office> office;
    DailyBackup backup;
};

} // namespace

TEST_CASE("daily backup: once, when the doors have closed")
{
    Evening evening;
    CHECK(evening.look() == true); // of Friday: nothing is saved yet
    evening.at(0, 11, 31); // noon is no closing
    CHECK_FALSE(evening.look());
    evening.at(0, 16, 59);
    CHECK_FALSE(evening.look());
    evening.at(0, 17, 0);
    CHECK(evening.look() == true);
    evening.at(0, 22, 0);
    CHECK_FALSE(evening.look());
    evening.at(1, 9, 0);
    CHECK_FALSE(evening.look());
    CHECK(evening.saved()
          == QStringList{QStringLiteral("motcua-2026-11-23-0800.db"),
                         QStringLiteral("motcua-2026-11-23-1700.db")});
    CHECK(Backup::last(evening.demo.folder())->made
          == SiteZone::vietnam().at(FakeClock::startDay(), QTime(17, 0)));
}

TEST_CASE("daily backup: a person closes the day early; the hour of closing then adds nothing")
{
    Evening evening;
    CHECK(evening.look() == true);
    evening.at(1, 16, 0);
    CHECK(evening.look() == true); // the machine was off on Monday evening
    evening.at(2, 16, 30);
    command(*evening.office, QStringLiteral("ticket take --field A"));
    command(*evening.office, QStringLiteral("ticket void A001 --reason thử"));
    REQUIRE(command(*evening.office, QStringLiteral("day close")).exit == Exit::Done);
    CHECK(evening.look() == true);
    evening.at(2, 17, 5);
    CHECK_FALSE(evening.look());
    evening.at(3, 17, 5);
    CHECK(evening.look() == true);
}

TEST_CASE("daily backup: what was saved in the morning does not stand for the evening")
{
    Evening evening;
    evening.at(0, 9, 0);
    CHECK(evening.look() == true); // of Friday
    evening.at(0, 16, 30);
    command(*evening.office, QStringLiteral("ticket take --field A"));
    command(*evening.office, QStringLiteral("ticket void A001 --reason thử"));
    REQUIRE(command(*evening.office, QStringLiteral("day close")).exit == Exit::Done);
    evening.at(0, 16, 31);
    CHECK(evening.look() == true);
    evening.at(0, 16, 35);
    REQUIRE(command(*evening.office, QStringLiteral("day reopen")).exit == Exit::Done);
    evening.at(0, 16, 50);
    REQUIRE(command(*evening.office, QStringLiteral("day close")).exit == Exit::Done);
    evening.at(0, 16, 51);
    CHECK(evening.look() == true); // closed a second time
}

TEST_CASE("daily backup: the program ends towards the evening, and nobody closed the day")
{
    Evening evening;
    evening.at(0, 8, 0);
    CHECK(evening.look() == true);
    command(*evening.office, QStringLiteral("ticket take --field A"));
    const auto filesAfterEnd = [&evening] {
        {
            DailyBackup ending(*evening.office, evening.place);
            ending.lookAtEnd();
        }
        return evening.saved().size();
    };
    evening.at(0, 12, 0);
    CHECK(filesAfterEnd() == 1); // somebody starts it anew at noon
    evening.at(0, 16, 10);
    CHECK(filesAfterEnd() == 2);
    evening.at(0, 16, 20);
    CHECK(filesAfterEnd() == 2); // nothing happened since
}

TEST_CASE("daily backup: the last fourteen are kept, and nothing of others is touched")
{
    Evening evening;
    const QString other = evening.place + QStringLiteral("/motcua-2020.db");
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    for (int day = 0; day < 24; ++day) {
        evening.at(day, 18, 0);
        evening.look();
    }
    CHECK(evening.saved().size() == DailyBackup::Kept + 1);
    CHECK(QFile::exists(other));
    CHECK(evening.saved().constLast() == QStringLiteral("motcua-2026-12-16-1800.db"));
    CHECK(QDir(evening.place)
              .entryList({QStringLiteral("*.keys")}, QDir::Dirs | QDir::NoDotAndDotDot)
              .size()
          == DailyBackup::Kept);
}

TEST_CASE("daily backup: a stick that is not there is not made, and tried again later")
{
    Evening evening;
    REQUIRE(QDir(evening.place).removeRecursively());
    CHECK(evening.look() == false);
    CHECK_FALSE(QDir(evening.place).exists());
    REQUIRE(QDir().mkpath(evening.place));
    CHECK_FALSE(evening.look());
    evening.demo.clock.advance(DailyBackup::RetryAfter);
    CHECK(evening.look() == true);
}

TEST_CASE("daily backup: without a place nothing is saved")
{
    DemoFolder demo;
    const auto office = demo.open();
    DailyBackup none(*office, {});
    QSignalSpy ended(&none, &DailyBackup::ended);
    none.look();
    CHECK_FALSE(none.isBusy());
    CHECK_FALSE(Backup::last(demo.folder()));
}

TEST_CASE("daily backup: once a month what was saved is restored, on trial")
{
    Evening evening;
    CHECK_FALSE(Rehearsal::last(evening.demo.folder()));
    CHECK(evening.look() == true);
    const auto first = Rehearsal::last(evening.demo.folder());
    REQUIRE(first);
    CHECK(first->restorable);
    CHECK(first->at == evening.demo.clock.now());
    evening.at(29, 17, 0);
    CHECK(evening.look() == true);
    CHECK(Rehearsal::last(evening.demo.folder())->at == first->at);
    evening.at(30, 17, 0);
    CHECK(evening.look() == true);
    CHECK(Rehearsal::last(evening.demo.folder())->at == evening.demo.clock.now());
}
