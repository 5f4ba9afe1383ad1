#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Evening {
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    Answer run(const char *line) { return command(*office, QString::fromUtf8(line)); }
    QString refusal(const char *line)
    {
        const Answer answer = run(line);
        return answer.error ? answer.error->code : QString();
    }
};

} // namespace

TEST_CASE("a closing from the command line is taken back from there")
{
    Evening evening;
    CHECK(evening.refusal("day reopen") == QStringLiteral("unknown-day"));
    evening.run("ticket take --field A");
    evening.run("ticket take --field A");
    CHECK(evening.refusal("day reopen") == QStringLiteral("not-closed"));
    CHECK(evening.run("day move").json.toArray().size() == 2);
    const QJsonObject closed = evening.run("day show").json.toObject();
    CHECK(closed[QStringLiteral("canReopen")].toBool());
    CHECK(closed[QStringLiteral("void")].toInt() == 0);
    CHECK(closed[QStringLiteral("moved")][0][QStringLiteral("people")].toInt() == 2);

    const Answer back = evening.run("day reopen");
    REQUIRE(back.exit == Exit::Done);
    REQUIRE(back.json.toArray().size() == 2);
    CHECK(back.json[0][QStringLiteral("after")][QStringLiteral("state")].toString()
          == QStringLiteral("waiting"));
    CHECK(back.text.contains(QStringLiteral("A001")));
    const QJsonObject open = evening.run("day show").json.toObject();
    CHECK_FALSE(open[QStringLiteral("closed")].toBool());
    CHECK(open[QStringLiteral("left")].toArray().size() == 2);

    evening.run("day move");
    evening.demo.clock.advance(11min);
    CHECK(evening.refusal("day reopen") == QStringLiteral("too-late"));
}

TEST_CASE("evenings that nobody closed are shown and settled from the command line, all at once")
{
    Evening evening;
    for (int day = 0; day < 3; ++day) {
        evening.run("ticket take --field A");
        evening.demo.clock.advance(24h);
    }
    const QString yesterday = FakeClock::startDay().addDays(2).toString(Qt::ISODate);
    const QByteArray show = "day show --day " + yesterday.toLatin1();
    const QByteArray move = "day move --day " + yesterday.toLatin1();
    const QJsonObject shown = evening.run(show.constData()).json.toObject();
    CHECK(shown[QStringLiteral("before")].toArray().size() == 2);
    CHECK(shown[QStringLiteral("leftBefore")].toArray().size() == 2);
    CHECK(shown[QStringLiteral("unclosedBefore")].toString() == yesterday);
    CHECK(evening.run(move.constData()).json.toArray().size() == 3);
    CHECK(evening.run("day show").json[QStringLiteral("unclosedBefore")].isNull());
}

TEST_CASE("which day it is, said from the command line for a machine whose clock is behind")
{
    Evening evening;
    evening.run("ticket take --field A");
    evening.demo.clock.advance(-72h);
    const QString tomorrow = FakeClock::startDay().addDays(1).toString(Qt::ISODate);
    CHECK(evening.refusal("day state") == QStringLiteral("missing-option"));
    CHECK(evening.refusal("day state --day 2026-11-01") == QStringLiteral("impossible-day"));
    const QByteArray line = "day state --day " + tomorrow.toLatin1();
    CHECK(evening.run(line.constData()).exit == Exit::Done);
    CHECK(evening.run("ticket take --field A").json[QStringLiteral("day")].toString() == tomorrow);
}
