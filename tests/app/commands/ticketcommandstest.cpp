#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

namespace {

struct Counter1 {
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    Answer run(const char *line) { return command(*office, QString::fromUtf8(line)); }
};

} // namespace

TEST_CASE("a number is taken by code, letter or name of its field")
{
    Counter1 c;
    CHECK(text(c.run("ticket take --field ho-tich"), "number") == QStringLiteral("A001"));
    CHECK(text(c.run("ticket take --field a"), "number") == QStringLiteral("A002"));
    CHECK(text(c.run("ticket take --field thuế"), "number") == QStringLiteral("K001"));
    const Answer shown = c.run("ticket show A002");
    CHECK(text(shown, "field") == QStringLiteral("ho-tich"));
    CHECK(text(shown, "state") == QStringLiteral("waiting"));
    CHECK(text(shown, "takenAt").endsWith(QStringLiteral("+07:00")));
    CHECK(shown.json[QStringLiteral("ahead")].toInt() == 1);
    CHECK(shown.json[QStringLiteral("waitMinutes")].isNull());
    CHECK(shown.json[QStringLiteral("counter")].isNull());
    CHECK(
        text(
            c.run(QString(QStringLiteral("ticket show ") + text(shown, "id")).toUtf8().constData()),
            "number")
        == QStringLiteral("A002"));
}

TEST_CASE("a number of a day to come says its day and is found by it")
{
    Counter1 c;
    c.run("ticket take --field A");
    REQUIRE(c.run("day move").exit == Exit::Done);
    REQUIRE(c.run("day close").exit == Exit::Done);
    const Answer taken = c.run("ticket take --field B");
    const QString day = text(taken, "day");
    CHECK(day > text(c.run("day show"), "day"));
    CHECK(taken.text.contains(day));
    CHECK(text(c.run("ticket show B001"), "id") == text(taken, "id"));
}

TEST_CASE("a procedure names its field, a priority its head start, a journey its steps")
{
    Counter1 c;
    const Answer birth =
        c.run("ticket take --procedure 1.001193 --priority nguoi-cao-tuoi --first G");
    REQUIRE(birth.exit == Exit::Done);
    CHECK(text(birth, "number") == QStringLiteral("A001"));
    CHECK(text(birth, "field") == QStringLiteral("cong-an"));
    CHECK(text(birth, "procedure") == QStringLiteral("1.001193"));
    CHECK(text(birth, "priority") == QStringLiteral("nguoi-cao-tuoi"));
    CHECK(birth.json[QStringLiteral("steps")].toArray().size() == 2);
}

TEST_CASE("the same request for something else is a misuse")
{
    Counter1 c;
    const auto refused = [&](const char *line) {
        const Answer answer = c.run(line);
        CHECK(answer.exit == Exit::BadInput);
        return answer.error ? answer.error->code : QString();
    };
    REQUIRE(c.run("ticket take --field B --request kiosk-7/42").exit == Exit::Done);
    CHECK(refused("ticket take --field A --request kiosk-7/42")
          == QStringLiteral("request-reused"));
    REQUIRE(c.run("ticket next --counter 1 --request press-1").exit == Exit::Done);
    CHECK(refused("ticket next --counter 2 --request press-1") == QStringLiteral("request-reused"));
    REQUIRE(c.run("ticket take --reserve A901 --request paper-1").exit == Exit::Done);
    CHECK(refused("ticket take --reserve A902 --request paper-1")
          == QStringLiteral("request-reused"));
}

TEST_CASE("a procedure is not taken in a queue of another field")
{
    Counter1 c;
    const Answer refused = c.run("ticket take --field K --procedure 1.001193");
    CHECK(refused.exit == Exit::BadInput);
    REQUIRE(refused.error);
    CHECK(refused.error->code == QStringLiteral("other-field"));
    CHECK(c.run("ticket take --field A --procedure 1.001193").exit == Exit::Done);
    CHECK(c.run("ticket take --first K --procedure 1.001193").exit == Exit::Done);
}

TEST_CASE("the same request is the same number and the same call")
{
    Counter1 c;
    const Answer first = c.run("ticket take --field B --request kiosk-7/42");
    CHECK(text(c.run("ticket take --field B --request kiosk-7/42"), "id") == text(first, "id"));
    CHECK(text(c.run("ticket take --field B --request kiosk-7/43"), "number")
          == QStringLiteral("B002"));
    const Answer own = c.run("ticket take --field B --request 00112233445566778899aabbccddeeff");
    CHECK(text(own, "id") == QStringLiteral("00112233445566778899aabbccddeeff"));
    const Answer call = c.run("ticket next --counter 1 --request press-1");
    CHECK(text(c.run("ticket next --counter 1 --request press-1"), "id") == text(call, "id"));
    CHECK(code(c.run("ticket next --counter 1")) == QStringLiteral("counter-busy"));
}

TEST_CASE("the verbs lead a ticket through its states")
{
    Counter1 c;
    CHECK(code(c.run("ticket next --counter 5")) == QStringLiteral("nobody-waiting"));
    CHECK(c.run("ticket next --counter 5").exit == Exit::NotPossible);
    CHECK(code(c.run("ticket start --counter 5")) == QStringLiteral("nobody-at-counter"));
    c.run("ticket take --field G");
    c.run("ticket take --field G");
    const Answer called = c.run("ticket next --counter 5");
    CHECK(text(called, "state") == QStringLiteral("called"));
    CHECK(called.json[QStringLiteral("counter")].toInt() == 5);
    CHECK_FALSE(called.json[QStringLiteral("calledAt")].isNull());
    c.demo.clock.advance(std::chrono::seconds{20});
    CHECK(text(c.run("ticket start --counter 5"), "state") == QStringLiteral("serving"));
    CHECK(code(c.run("ticket start --counter 5")) == QStringLiteral("not-called"));
    CHECK(code(c.run("ticket recall --counter 5")) == QStringLiteral("not-called"));
    c.demo.clock.advance(std::chrono::minutes{5});
    const Answer done = c.run("ticket finish --counter 5");
    CHECK(text(done, "state") == QStringLiteral("done"));
    CHECK_FALSE(done.json[QStringLiteral("finishedAt")].isNull());
    CHECK(text(c.run("ticket next --counter 5"), "number") == QStringLiteral("G002"));
    c.demo.clock.advance(std::chrono::seconds{20});
    const Answer again = c.run("ticket recall --counter 5");
    CHECK(text(again, "state") == QStringLiteral("called"));
    CHECK(text(again, "calledAt")
          == again.json[QStringLiteral("steps")][0][QStringLiteral("calledAt")].toString());
    CHECK(text(c.run("ticket no-show --counter 5"), "state") == QStringLiteral("no-show"));
    c.run("ticket take --field G");
    c.run("ticket next --counter 5");
    c.run("ticket return --counter 5");
    const Answer back = c.run("ticket show G003");
    CHECK(text(back, "state") == QStringLiteral("waiting"));
    CHECK(back.json[QStringLiteral("counter")].isNull());
}

TEST_CASE("a list is an array, also an empty one, and can be narrowed")
{
    Counter1 c;
    CHECK(c.run("ticket list").json == QJsonArray());
    c.run("ticket take --field A");
    c.run("ticket take --field A");
    c.run("ticket next --counter 3");
    const QJsonArray all = c.run("ticket list").json.toArray();
    REQUIRE(all.size() == 2);
    CHECK(all[0].toObject().value(QStringLiteral("ahead")).isNull());
    CHECK(all[1].toObject().value(QStringLiteral("ahead")).toInt(-1) == 0);
    CHECK(c.run("ticket list --state waiting").json.toArray().size() == 1);
    CHECK(c.run("ticket list --state done").json == QJsonArray());
    CHECK(c.run("ticket list --day 2025-01-01").json == QJsonArray());
    CHECK(c.run("ticket list").text.startsWith(QStringLiteral("NUMBER")));
    const QString today = c.office->queue().today().toString(Qt::ISODate);
    CHECK(c.run(QString(QStringLiteral("ticket list --day ") + today).toUtf8().constData())
              .json.toArray()
          == all);
}

TEST_CASE("counters and fields show who is where")
{
    Counter1 c;
    c.run("ticket take --field A");
    c.run("ticket next --counter 3");
    c.run("ticket take --field A");
    const QJsonArray counters = c.run("counter list").json.toArray();
    REQUIRE(counters.size() == 6);
    const QJsonObject third = counters[2].toObject();
    CHECK(third.value(QStringLiteral("counter")).toInt() == 3);
    CHECK(
        third.value(QStringLiteral("ticket")).toObject().value(QStringLiteral("number")).toString()
        == QStringLiteral("A001"));
    CHECK(third.value(QStringLiteral("fields"))
              .toArray()[0]
              .toObject()
              .value(QStringLiteral("weight"))
              .toInt()
          == 2);
    CHECK(counters[0].toObject().value(QStringLiteral("ticket")).isNull());
    const QJsonObject field = c.run("field list").json.toArray()[0].toObject();
    CHECK(field.value(QStringLiteral("field")).toString() == QStringLiteral("ho-tich"));
    CHECK(field.value(QStringLiteral("waiting")).toInt() == 1);
    CHECK(field.value(QStringLiteral("counters")).toArray() == QJsonArray{1, 2, 3});
}

TEST_CASE("bad input is named and writes nothing")
{
    Counter1 c;
    const qint64 before = c.demo.operationCount();
    const auto refused = [&](const char *line) {
        const Answer answer = c.run(line);
        CHECK(answer.exit == Exit::BadInput);
        CHECK(answer.error);
        return code(answer);
    };
    CHECK(refused("ticket take") == QStringLiteral("missing-option"));
    CHECK(refused("ticket take --field nowhere") == QStringLiteral("unknown-field"));
    CHECK(refused("ticket take --field A --first nowhere") == QStringLiteral("unknown-field"));
    CHECK(refused("ticket take --procedure 9.999999") == QStringLiteral("unknown-procedure"));
    CHECK(refused("ticket take --field A --priority kings") == QStringLiteral("unknown-priority"));
    const QByteArray longRequest = "ticket take --field A --request " + QByteArray(201, 'x');
    CHECK(refused(longRequest.constData()) == QStringLiteral("bad-request"));
    const QByteArray journey = "ticket take --field A" + QByteArray(" --first G").repeated(16);
    CHECK(refused(journey.constData()) == QStringLiteral("too-many-steps"));
    for (const char *verb : {"next", "recall", "start", "finish", "no-show"}) {
        for (const char *counter : {"9", "0", "-1", "one", "1e3", "99999999999999999999"}) {
            const QByteArray line = QByteArray("ticket ") + verb + " --counter " + counter;
            CHECK(refused(line.constData()) == QStringLiteral("unknown-counter"));
        }
    }
    for (const char *day :
         {"today", "2026-13-01", "2026-02-30", "23/11/2026", "0000-00-00", "99999-01-01"})
        CHECK(refused(QByteArray("ticket list --day ").append(day).constData())
              == QStringLiteral("bad-day"));
    CHECK(refused("ticket list --state lost") == QStringLiteral("bad-state"));
    CHECK(refused("ticket show A999") == QStringLiteral("unknown-ticket"));
    CHECK(refused("ticket show 00112233445566778899aabbccddeeff")
          == QStringLiteral("unknown-ticket"));
    CHECK(refused("procedure show 1.1") == QStringLiteral("unknown-procedure"));
    CHECK(refused("procedure list --field nowhere") == QStringLiteral("unknown-field"));
    CHECK(c.demo.operationCount() == before);
}

TEST_CASE("the catalogue is listed by field and shown whole")
{
    Counter1 c;
    CHECK(c.run("procedure list").json.toArray().size() == 90);
    CHECK(c.run("procedure list --field A").json.toArray().size() == 28);
    const Answer birth = c.run("procedure show 1.001193");
    CHECK(text(birth, "tile") == QStringLiteral("ho-tich"));
    CHECK(birth.json[QStringLiteral("documents")].toArray().size() > 3);
    const QStringList parts = birth.text.split(QStringLiteral("only in some cases\n"));
    REQUIRE(parts.size() == 2);
    for (const QJsonValue paper : birth.json[QStringLiteral("documents")].toArray()) {
        const bool sometimes = paper[QStringLiteral("conditional")].toBool();
        const QString line = QStringLiteral("  - ") + paper[QStringLiteral("name")].toString();
        CHECK(parts[sometimes ? 1 : 0].contains(line));
        CHECK_FALSE(parts[sometimes ? 0 : 1].contains(QString(line + u'\n')));
    }
}

TEST_CASE("many numbers in a row, when the doors open")
{
    Counter1 c;
    const Answer row = c.run("ticket take --field B --count 3");
    REQUIRE(row.exit == Exit::Done);
    CHECK(row.text == QStringLiteral("B001 B002 B003\n"));
    CHECK(row.json.toArray().size() == 3);
    CHECK(row.json[2][QStringLiteral("number")].toString() == QStringLiteral("B003"));
    CHECK(c.run("ticket take --field B --count 0").exit == Exit::BadInput);
    CHECK(c.run("ticket take --field B --count 51").exit == Exit::BadInput);
    CHECK(text(c.run("ticket take --field B"), "number") == QStringLiteral("B004"));
}

TEST_CASE("a number of the printed sheets is entered by the time written on it")
{
    Counter1 c;
    c.run("ticket take --field B");
    c.demo.clock.advance(std::chrono::minutes{30});
    c.run("ticket take --field B");
    const QTime early = SiteZone::vietnam().time(FakeClock::start()).addSecs(600);
    const QString line = QStringLiteral("ticket take --reserve b901 --need walking --written ")
        + early.toString(QStringLiteral("HH:mm"));
    const Answer entered = c.run(line.toUtf8().constData());
    REQUIRE(entered.exit == Exit::Done);
    CHECK(text(entered, "number") == QStringLiteral("B901"));
    CHECK(entered.json[QStringLiteral("ahead")].toInt() == 1);
    CHECK(code(c.run(line.toUtf8().constData())) == QStringLiteral("already-entered"));
    CHECK(code(c.run("ticket take --reserve B899")) == QStringLiteral("no-reserve-number"));
    CHECK(code(c.run("ticket take --reserve B902 --written 23:59")) == QStringLiteral("not-today"));
    CHECK(code(c.run("ticket take --reserve B902 --written noon")) == QStringLiteral("bad-time"));
    CHECK(text(c.run("ticket take --field B"), "number") == QStringLiteral("B003"));
}

TEST_CASE("a row of numbers asked for twice is the same row, and says which are of another day")
{
    Counter1 c;
    const Answer first = c.run("ticket take --field ho-tich --count 3 --request q1");
    CHECK(first.text == QStringLiteral("A001 A002 A003\n"));
    CHECK(c.run("ticket take --field ho-tich --count 3 --request q1").text == first.text);
    CHECK(c.run("ticket take --field ho-tich --count 2").text == QStringLiteral("A004 A005\n"));

    SiteConfiguration site = c.office->configuration();
    for (Field &field : site.fields)
        field.dailyQuota = field.code == u"bao-tro" ? 1 : 0;
    REQUIRE(c.office->sites().apply(site, {}));
    const QString tomorrow = c.office->queue().today().addDays(1).toString(Qt::ISODate);
    CHECK(c.run("ticket take --field bao-tro --count 2").text
          == QStringLiteral("E001 E001 (%1)\n").arg(tomorrow));
}
