#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Desk {
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    Answer run(const char *line) { return command(*office, QString::fromUtf8(line)); }
    QString state(const char *line) { return key(line, "state"); }
    QString key(const char *line, const char *name)
    {
        const Answer answer = run(line);
        INFO(line);
        CHECK(answer.exit == Exit::Done);
        return answer.json[QString::fromLatin1(name)].toString();
    }
    QString refusal(const char *line)
    {
        const Answer answer = run(line);
        return answer.error ? answer.error->code : QString();
    }
};

} // namespace

TEST_CASE("the verbs of the counter from the command line")
{
    Desk desk;
    for (int i = 0; i < 3; ++i)
        desk.run("ticket take --field A");
    CHECK(desk.refusal("ticket hold --counter 3") == QStringLiteral("nobody-at-counter"));
    CHECK(desk.key("ticket next --counter 3", "number") == QStringLiteral("A001"));
    CHECK(desk.state("ticket hold --counter 3") == QStringLiteral("held"));
    CHECK(desk.key("ticket call a003 --counter 3", "number") == QStringLiteral("A003"));
    CHECK(desk.refusal("ticket call A001 --counter 3") == QStringLiteral("counter-busy"));
    CHECK(desk.state("ticket return --counter 3") == QStringLiteral("waiting"));
    CHECK(desk.state("ticket call A001 --counter 3") == QStringLiteral("called"));
    CHECK(desk.refusal("ticket call A001 --counter 2") == QStringLiteral("not-waiting"));
    desk.run("ticket take --field K");
    CHECK(desk.run("ticket call K001 --counter 1").text.contains(QStringLiteral("does not serve")));
    CHECK(desk.refusal("ticket call A999 --counter 2") == QStringLiteral("unknown-ticket"));
    CHECK(desk.key("ticket transfer --counter 3 --field B", "field")
          == QStringLiteral("chung-thuc"));

    desk.run("ticket next --counter 3");
    CHECK(desk.state("ticket undo --counter 3") == QStringLiteral("waiting"));
    desk.run("ticket next --counter 3");
    desk.demo.clock.advance(3min);
    CHECK(desk.refusal("ticket undo --counter 3") == QStringLiteral("too-late"));
    const QString absent = desk.key("ticket no-show --counter 3", "id");
    const QByteArray late = "ticket late-return " + absent.toUtf8();
    CHECK(desk.state(late.constData()) == QStringLiteral("waiting"));
    CHECK(desk.refusal(late.constData()) == QStringLiteral("wrong-state"));
    CHECK(desk.refusal("ticket void A002") == QStringLiteral("missing-option"));
    const QString why = desk.key("ticket void A002 --reason nham", "voidReason");
    CHECK(why == QStringLiteral("nham"));
}

TEST_CASE("who was served by hand, and a counter that asks for the head, from the command line")
{
    Desk desk;
    desk.run("ticket take --field A");
    CHECK(desk.refusal("ticket served-by-hand A001 --counter 77")
          == QStringLiteral("unknown-counter"));
    const Answer served = desk.run("ticket served-by-hand A001 --counter 3");
    REQUIRE(served.exit == Exit::Done);
    CHECK(served.json[QStringLiteral("state")].toString() == QStringLiteral("done"));
    CHECK(served.json[QStringLiteral("counter")].toInt() == 3);
    CHECK(served.json[QStringLiteral("steps")][0][QStringLiteral("byHand")].toBool());
    CHECK(desk.refusal("ticket served-by-hand A001 --counter 3") == QStringLiteral("wrong-state"));

    const QString asked = desk.key("counter help --counter 3", "id");
    CHECK(desk.key("counter help --counter 3", "id") == asked);
    CHECK(desk.refusal("counter help --counter 77") == QStringLiteral("unknown-counter"));
    REQUIRE(desk.office->help().open().size() == 1);
    CHECK(desk.office->help().open().front().asking == 3);
}

TEST_CASE("needs and journeys from the command line")
{
    Desk desk;
    const Answer taken = desk.run("ticket take --field A --need hearing --need walking");
    CHECK(taken.json[QStringLiteral("needs")].toArray().size() == 2);
    CHECK(desk.refusal("ticket take --field A --need money") == QStringLiteral("bad-need"));
    desk.run("ticket next --counter 3");
    CHECK(desk.refusal("ticket no-show --counter 3") == QStringLiteral("needs-person"));
    for (const char *line : {"ticket needs A001", "ticket needs A001 --need sight --none"}) {
        const Answer refused = desk.run(line);
        CHECK(refused.exit == Exit::BadInput);
        CHECK(refused.error->code == QStringLiteral("missing-option"));
    }
    CHECK(desk.run("ticket show A001").json[QStringLiteral("needs")].toArray().size() == 2);
    CHECK(desk.run("ticket needs A001 --need sight").json[QStringLiteral("needs")].toArray()
          == QJsonArray{QStringLiteral("sight")});
    CHECK(desk.run("ticket needs A001 --none").json[QStringLiteral("needs")].toArray().isEmpty());
    const Answer journey = desk.run("ticket journey A001 --next G --next B");
    CHECK(journey.json[QStringLiteral("steps")].toArray().size() == 3);
    CHECK(desk.key("ticket finish --counter 3", "field") == QStringLiteral("cong-an"));
    CHECK(desk.refusal("ticket journey A001 --next Z") == QStringLiteral("unknown-field"));
}

TEST_CASE("counters pause, open and close from the command line")
{
    Desk desk;
    const Answer paused = desk.run("counter pause --counter 4 --minutes 15 --reason hop");
    CHECK(paused.json[QStringLiteral("state")].toString() == QStringLiteral("paused"));
    CHECK(paused.json[QStringLiteral("until")].toString().endsWith(QStringLiteral("+07:00")));
    CHECK(paused.json[QStringLiteral("reason")].toString() == QStringLiteral("hop"));
    const QJsonArray counters = desk.run("counter list").json.toArray();
    CHECK(counters[3][QStringLiteral("state")].toString() == QStringLiteral("paused"));
    CHECK(desk.state("counter open --counter 4") == QStringLiteral("open"));
    CHECK(desk.state("counter close --counter 4") == QStringLiteral("closed"));
    desk.run("ticket take --field A");
    CHECK(desk.state("ticket next --counter 3") == QStringLiteral("called"));
    const Answer busy = desk.run("counter close --counter 3");
    CHECK(busy.exit == Exit::NotPossible);
    REQUIRE(busy.error);
    CHECK(busy.error->code == QStringLiteral("somebody-at-counter"));
    CHECK(busy.error->message == QStringLiteral("A001 is called at counter 3"));
    CHECK(desk.refusal("counter pause --counter 4 --minutes 0") == QStringLiteral("bad-value"));
    CHECK(desk.refusal("counter pause --counter 99") == QStringLiteral("unknown-counter"));
}
