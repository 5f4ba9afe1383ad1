#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// The demo ward on a Tuesday at eight, with appointments of half an hour in civil status.
struct AppointmentWard {
    AppointmentWard()
    {
        SiteConfiguration wanted = office->configuration();
        for (Field &field : wanted.fields) {
            if (field.code == u"ho-tich")
                field.slot = 30min;
        }
        REQUIRE(office->sites().apply(wanted, {}));
        demo.clock.set(wanted.zone().at(tuesday, QTime(8, 0)));
    }
    Answer run(const QString &line) { return command(*office, line); }
    Answer run(const char *line) { return run(QString::fromUtf8(line)); }

    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    QDate tuesday{2026, 11, 24};
};

} // namespace

TEST_CASE("an appointment is made at a place that is left, kept, and given back")
{
    AppointmentWard ward;
    const Answer places = ward.run("appointment places --field A --day 2026-11-25");
    REQUIRE(places.exit == Exit::Done);
    const QJsonObject first = places.json.toArray().at(0).toObject();
    CHECK(first.value(QStringLiteral("startAt")).toString()
          == QStringLiteral("2026-11-25T00:00:00.000+07:00"));
    CHECK(first.value(QStringLiteral("left")).toInt() == 1);

    const Answer made = ward.run("appointment make --field A --day 2026-11-24 --time 9:00 "
                                 "--procedure 1.001193 --need walking --request phone-1");
    REQUIRE(made.exit == Exit::Done);
    CHECK(text(made, "state") == QStringLiteral("expected"));
    CHECK(text(made, "startAt") == QStringLiteral("2026-11-24T09:00:00.000+07:00"));
    CHECK(text(made, "procedure") == QStringLiteral("1.001193"));
    CHECK(made.json[QStringLiteral("minutes")].toInt() == 30);
    CHECK(made.json[QStringLiteral("needs")].toArray().at(0).toString()
          == QStringLiteral("walking"));
    CHECK(made.json[QStringLiteral("number")].isNull());
    CHECK(text(ward.run("appointment make --field A --day 2026-11-24 --time 9:00 --request "
                        "phone-1"),
               "code")
          == text(made, "code"));
    CHECK(code(ward.run("appointment make --field A --day 2026-11-24 --time 9:00"))
          == QStringLiteral("slot-full"));

    const Answer shown = ward.run("day show");
    CHECK(shown.json[QStringLiteral("expected")].toArray().size() == 1);
    CHECK(shown.text.contains(text(made, "code")));

    const Answer arrived = ward.run(QStringLiteral("appointment arrive ") + text(made, "code"));
    CHECK(text(arrived, "number") == QStringLiteral("A001"));
    CHECK(text(arrived, "procedure") == QStringLiteral("1.001193"));
    const Answer list = ward.run("appointment list");
    CHECK(list.json[0][QStringLiteral("state")].toString() == QStringLiteral("arrived"));
    CHECK(list.json[0][QStringLiteral("number")].toString() == QStringLiteral("A001"));
    CHECK(code(ward.run(QStringLiteral("appointment cancel ") + text(made, "code")))
          == QStringLiteral("arrived"));
}

TEST_CASE("a place that is given back is free again")
{
    AppointmentWard ward;
    const QString make = QStringLiteral("appointment make --field A --day 2026-11-25 --time 09:00");
    const QString made = text(ward.run(make), "code");
    CHECK(text(ward.run(QStringLiteral("appointment cancel ") + made), "state")
          == QStringLiteral("cancelled"));
    CHECK(code(ward.run(QStringLiteral("appointment arrive ") + made))
          == QStringLiteral("cancelled"));
    CHECK(ward.run(make).exit == Exit::Done);
}

TEST_CASE("what cannot be an appointment says why")
{
    AppointmentWard ward;
    CHECK(code(ward.run("appointment make --field A --day 2026-11-24 --time 7:30"))
          == QStringLiteral("passed"));
    CHECK(code(ward.run("appointment make --field A --day 2026-11-24 --time 9:10"))
          == QStringLiteral("not-in-hours"));
    CHECK(code(ward.run("appointment make --field A --day 2026-11-24 --time nine"))
          == QStringLiteral("bad-time"));
    CHECK(code(ward.run("appointment make --field A --day soon --time 9:00"))
          == QStringLiteral("bad-day"));
    CHECK(code(ward.run("appointment make --field ? --day 2026-11-24 --time 9:00"))
          == QStringLiteral("unknown-field"));
    CHECK(code(ward.run("appointment make --field B --day 2026-11-24 --time 9:00"))
          == QStringLiteral("no-appointments"));
    CHECK(code(ward.run("appointment make --field A --day 2027-03-24 --time 9:00"))
          == QStringLiteral("too-far-ahead"));
    CHECK(code(ward.run("appointment make --field A --day 2026-11-24 --time 9:00 --procedure ?"))
          == QStringLiteral("unknown-procedure"));
    CHECK(code(ward.run("appointment arrive 123456")) == QStringLiteral("unknown-code"));
    CHECK(code(ward.run("appointment cancel 123456")) == QStringLiteral("unknown-code"));
    const QString later =
        text(ward.run("appointment make --field A --day 2026-11-25 --time 9:00"), "code");
    CHECK(code(ward.run(QStringLiteral("appointment arrive ") + later))
          == QStringLiteral("not-today"));
}

TEST_CASE("who closes a day is told of the appointments that it had")
{
    AppointmentWard ward;
    const QString made =
        text(ward.run("appointment make --field A --day 2026-11-24 --time 9:00"), "code");
    REQUIRE(ward.run("ticket take --field A").exit == Exit::Done);
    const Answer moved = ward.run("day move");
    REQUIRE(moved.exit == Exit::Done);
    CHECK(moved.text.contains(made));
    CHECK(code(ward.run(QStringLiteral("appointment arrive ") + made))
          == QStringLiteral("day-closed"));
}
