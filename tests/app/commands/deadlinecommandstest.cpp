#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace motcua;

namespace {

Answer run(const QStringList &line, const DataFolder &folder)
{
    const auto parsed = parseCommandLine(line);
    if (!parsed)
        return parsed.error();
    const FakeClock clock;
    FakeRandom random;
    return std::get<InOwnProcess>(parsed.value().command->action)
        .run({folder, clock, random}, parsed.value().arguments);
}

Answer run(const QStringList &line)
{
    const QTemporaryDir empty;
    return run(line, DataFolder(empty.path()));
}

QStringList deadline(const char *procedure, const char *received, const char *variant = "")
{
    QStringList line{QStringLiteral("deadline"), QStringLiteral("--procedure"),
                     QString::fromLatin1(procedure), QStringLiteral("--received"),
                     QString::fromLatin1(received)};
    if (*variant)
        line += {QStringLiteral("--variant"), QString::fromUtf8(variant)};
    return line;
}

QString value(const Answer &answer, const char *key)
{
    return answer.json[QString::fromLatin1(key)].toString();
}

} // namespace

TEST_CASE("deadlines of the shipped catalogue, by the shipped calendar")
{
    struct Golden {
        const char *procedure;
        const char *received;
        const char *variant;
        const char *due;
    };
    const Golden golden[] = {
        // Working days: over Tết 2026, the swap of August and the day of culture.
        {"1.001022", "2026-02-11T09:00", "", "2026-02-23T17:00"},
        {"1.004222", "2026-02-11T09:00", "", "2026-02-27T17:00"},
        {"2.001035", "2026-08-20T09:00", "", "2026-08-22T17:00"},
        {"1.001022", "2026-08-28T09:00", "", "2026-09-07T17:00"},
        {"1.010041", "2026-11-23T09:00", "", "2026-11-25T17:00"},
        {"1.001022", "2026-11-18T15:30", "", "2026-11-23T17:00"},
        // The same day; after 15:00 the next working day, never a holiday.
        {"1.001193", "2026-02-13T15:00", "", "2026-02-13T17:00"},
        {"1.001193", "2026-02-13T15:01", "", "2026-02-23T17:00"},
        {"2.000815", "2026-11-23T16:00", "", "2026-11-25T17:00"},
        // Days of the calendar: the last one is a Sunday, and Giỗ Tổ comes back on Monday.
        {"1.003622", "2026-04-11T09:00", "", "2026-04-28T17:00"},
        // Hours: of the office for one, by the clock for a day.
        {"2.001159", "2026-11-16T11:00", "", "2026-11-16T14:00"},
        {"2.002913", "2026-11-23T10:00", "Khai tử", "2026-11-25T17:00"},
        {"2.002913", "2026-11-16T10:00", "khai tu", "2026-11-17T10:00"},
        // Cases with a time of their own.
        {"1.000894", "2026-11-16T09:00", "verification", "2026-11-23T17:00"},
        {"1.001022", "2026-11-16T09:00", "verification", "2026-11-27T17:00"},
        {"2.000815", "2026-11-16T09:00", "verification", "2026-11-18T17:00"},
        {"1.003677", "2026-11-27T09:00", "Phức tạp", "2026-12-01T17:00"},
        {"2.000575", "2026-11-16T09:00", "Cấp lại", "2026-11-17T17:00"},
        // NĐ 301/2026: received late, counted from the next working day.
        {"2.000987", "2026-11-18T14:00", "", "2026-11-23T17:00"},
        {"2.000987", "2026-11-18T15:30", "", "2026-11-25T17:00"},
    };
    DemoFolder demo;
    const QTemporaryDir empty;
    for (const DataFolder &folder : {demo.folder(), DataFolder(empty.path())}) {
        for (const Golden &g : golden) {
            INFO(g.procedure << ' ' << g.received << ' ' << g.variant);
            const Answer answer = run(deadline(g.procedure, g.received, g.variant), folder);
            REQUIRE(answer.exit == Exit::Done);
            CHECK(value(answer, "due").left(16) == QString::fromLatin1(g.due));
            CHECK(value(answer, "due").endsWith(QStringLiteral("+07:00")));
            CHECK(answer.json[QStringLiteral("target")].isNull());
        }
    }
}

TEST_CASE("a deadline tells its steps with the law behind them")
{
    const Answer answer = run(deadline("1.001022", "2026-02-11T09:00"));
    const QJsonArray steps = answer.json[QStringLiteral("steps")].toArray();
    QStringList rules;
    for (const QJsonValue &step : steps) {
        rules.append(step[QStringLiteral("rule")].toString());
        CHECK_FALSE(step[QStringLiteral("text")].toString().isEmpty());
    }
    CHECK(rules.join(u' ')
          == QStringLiteral("received term first-day special-day special-day special-day "
                            "special-day special-day working-days closing"));
    CHECK(steps[2][QStringLiteral("basis")].toString()
          == QStringLiteral("Bộ luật Dân sự 2015, Điều 147"));
    CHECK(steps[1][QStringLiteral("unit")].toString() == QStringLiteral("working_day"));
    CHECK(steps[1][QStringLiteral("count")].toInt() == 3);
    CHECK(answer.text.startsWith(QStringLiteral("2026-02-23T17:00:00.000+07:00\n1. ")));
    const Answer next = run(deadline("1.001022", "2027-02-03T09:00"));
    CHECK(value(next, "due").left(10) == QStringLiteral("2027-02-15"));
    const QJsonArray unsure = next.json[QStringLiteral("steps")].toArray();
    CHECK(unsure.last()[QStringLiteral("rule")].toString() == QStringLiteral("unconfirmed"));
    CHECK(unsure.last()[QStringLiteral("year")].toInt() == 2027);
}

TEST_CASE("a deadline names the law of its term, and a day off that it was received on")
{
    const auto basis = [](const Answer &answer, const char *rule) {
        for (const QJsonValue step : answer.json[QStringLiteral("steps")].toArray()) {
            if (step[QStringLiteral("rule")].toString() == QString::fromLatin1(rule))
                return step[QStringLiteral("basis")].toString();
        }
        return QStringLiteral("no such step");
    };
    CHECK(basis(run(deadline("1.001022", "2026-11-16T09:00", "verification")), "term")
          == QStringLiteral("Luật Hộ tịch, Điều 25"));
    CHECK(basis(run(deadline("2.000815", "2026-11-16T09:00", "verification")), "term")
          == QStringLiteral("NĐ 23/2015/NĐ-CP, Điều 21"));
    const Answer linked = run(deadline("2.000987", "2026-11-24T09:00")); // a holiday
    CHECK(basis(linked, "term").contains(QStringLiteral("NĐ 301/2026")));
    CHECK(basis(linked, "day-off").contains(QStringLiteral("NĐ 301/2026")));
    CHECK(basis(linked, "rolled-forward") == QStringLiteral("no such step"));
    CHECK(linked.text.contains(QStringLiteral("25/11/2026")));
    CHECK(basis(run(deadline("1.001193", "2026-11-24T09:00")), "day-off")
          == QStringLiteral("Bộ luật Dân sự 2015, Điều 148"));
}

TEST_CASE("a deadline that cannot be told")
{
    const auto code = [](const QStringList &line) { return run(line).error->code; };
    CHECK(code(deadline("9.999999", "2026-02-11T09:00")) == QStringLiteral("unknown-procedure"));
    CHECK(code(deadline("1.001022", "2026-02-11")) == QStringLiteral("bad-moment"));
    CHECK(code(deadline("1.001022", "11/02/2026 9:00")) == QStringLiteral("bad-moment"));
    const Answer variant = run(deadline("1.001022", "2026-02-11T09:00", "Cấp lại"));
    CHECK(variant.exit == Exit::BadInput);
    CHECK(variant.error->code == QStringLiteral("unknown-variant"));
    const Answer unknown = run(deadline("2.002913", "2026-02-11T09:00"));
    CHECK(unknown.exit == Exit::NotPossible);
    CHECK(unknown.error->code == QStringLiteral("no-term"));
    CHECK(unknown.error->hint.contains(QStringLiteral("Khai tử")));
    CHECK(code({QStringLiteral("deadline")}) == QStringLiteral("missing-option"));
}

TEST_CASE("a day in the lunar calendar")
{
    const auto lunar = [](const char *day) {
        return run({QStringLiteral("lunar"), QString::fromLatin1(day)});
    };
    CHECK(lunar("2026-02-17").json
          == QJsonObject{{QStringLiteral("lunar"), QStringLiteral("2026-01-01")},
                         {QStringLiteral("leap"), false}});
    CHECK(lunar("2025-07-25").json
          == QJsonObject{{QStringLiteral("lunar"), QStringLiteral("2025-06-01")},
                         {QStringLiteral("leap"), true}});
    CHECK(lunar("2025-07-25").text == QStringLiteral("2025-06-01 (leap month)\n"));
    for (const char *bad : {"2026-02-30", "17/02/2026", "1899-01-01", "2200-01-01", ""})
        CHECK(lunar(bad).exit == Exit::BadInput);
}

TEST_CASE("the calendar of a year: published, and computed")
{
    const auto show = [](const char *year) {
        return run({QStringLiteral("calendar"), QStringLiteral("show"), QStringLiteral("--year"),
                    QString::fromLatin1(year)});
    };
    const auto days = [](const Answer &answer, const char *kind) {
        QStringList list;
        for (const QJsonValue &day : answer.json[QStringLiteral("days")].toArray()) {
            if (day[QStringLiteral("kind")].toString() == QString::fromLatin1(kind))
                list.append(day[QStringLiteral("day")].toString().mid(5));
        }
        return list.join(u' ');
    };
    const Answer y2025 = show("2025");
    CHECK(days(y2025, "statutory")
          == QStringLiteral("01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02"));
    CHECK(days(y2025, "swap-off") == QStringLiteral("05-02"));
    CHECK(days(y2025, "make-up") == QStringLiteral("04-26"));
    const Answer y2026 = show("2026");
    CHECK(y2026.json[QStringLiteral("tetConfirmed")].toBool());
    CHECK(days(y2026, "statutory")
          == QStringLiteral("01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-30 05-01 09-01 09-02 "
                            "11-24"));
    CHECK(days(y2026, "compensatory") == QStringLiteral("04-27"));
    CHECK(days(y2026, "swap-off") == QStringLiteral("01-02 08-31"));
    CHECK(days(y2026, "make-up") == QStringLiteral("01-10 08-22"));
    CHECK(y2026.json[QStringLiteral("workingDays")].toInt() == 249);
    const Answer y2027 = show("2027");
    CHECK_FALSE(y2027.json[QStringLiteral("tetConfirmed")].toBool());
    CHECK(days(y2027, "compensatory") == QStringLiteral("02-10 02-11 05-03"));
    CHECK(y2027.json[QStringLiteral("unconfirmed")].toArray() == QJsonArray{2027});
    CHECK(y2027.text.contains(QStringLiteral("Tết 2027")));
    CHECK(show("1900").exit == Exit::BadInput);
    // Without a year: this one.
    CHECK(run({QStringLiteral("calendar"), QStringLiteral("show")}).json == y2026.json);
    // A year that nobody published says so of itself.
    const QString computed = QStringLiteral("the days of %1 are not published");
    CHECK(show("2044").text.contains(computed.arg(2044)));
    CHECK(show("2027").text.contains(computed.arg(2027)));
    CHECK_FALSE(y2026.text.contains(computed.arg(2026)));
}

TEST_CASE("the unit's own promise stands beside the date by law, with its decision")
{
    DemoFolder demo;
    QString file;
    {
        const auto office = demo.open();
        const Answer settings = command(*office, QStringLiteral("calendar settings"));
        REQUIRE(settings.exit == Exit::Done);
        QJsonObject json = settings.json.toObject();
        QJsonObject rules = json[QStringLiteral("deadlines")].toObject();
        const auto apply = [&](const char *decision, int daysEarly) {
            rules.insert(
                QStringLiteral("house"),
                QJsonArray{QJsonObject{{QStringLiteral("applies"), QStringLiteral("long-term")},
                                       {QStringLiteral("overDays"), 2},
                                       {QStringLiteral("daysEarly"), daysEarly},
                                       {QStringLiteral("decision"), QString::fromUtf8(decision)}}});
            json.insert(QStringLiteral("deadlines"), rules);
            file = demo.runtime() + QStringLiteral("/calendar.json");
            QFile out(file);
            REQUIRE(out.open(QIODevice::WriteOnly));
            out.write(QJsonDocument(json).toJson());
            out.close();
            return command(*office, QStringLiteral("calendar apply ") + file);
        };
        CHECK(apply("", 1).exit == Exit::BadInput); // which decision?
        REQUIRE(apply("QĐ 12/QĐ-UBND", 1).exit == Exit::Done);
    }
    const Answer answer = run(deadline("1.001022", "2026-11-16T09:00"), demo.folder());
    REQUIRE(answer.exit == Exit::Done);
    CHECK(value(answer, "due").left(16) == QStringLiteral("2026-11-19T17:00"));
    CHECK(value(answer, "target").left(16) == QStringLiteral("2026-11-18T17:00"));
    CHECK(value(answer, "targetDecision") == QStringLiteral("QĐ 12/QĐ-UBND"));
    CHECK(answer.text.contains(QStringLiteral("target 2026-11-18T17:00")));
    CHECK(answer.text.contains(QStringLiteral("QĐ 12/QĐ-UBND")));
}
