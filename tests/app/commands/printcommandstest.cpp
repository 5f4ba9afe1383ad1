#include "app/commands/receiptprint.h"
#include "core/codes/receiptcode.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

namespace {

struct Rig {
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    Answer run(const char *line) { return command(*office, QString::fromUtf8(line)); }
    QString refusal(const char *line)
    {
        const Answer answer = run(line);
        return answer.error ? answer.error->code : QString();
    }
    QString first(const char *key)
    {
        return run("print list").json[0][QString::fromLatin1(key)].toString();
    }
    // A001 as the program left it that was killed while it printed.
    void killed()
    {
        run("ticket take --field A");
        REQUIRE(office->prints().print(office->queue().list(office->queue().today()).front()));
        REQUIRE(office->prints().takeNext());
        REQUIRE(office->prints().recover());
    }
};

} // namespace

TEST_CASE("print list tells what became of slips")
{
    Rig rig;
    CHECK(rig.run("print list").text == QStringLiteral("no slips in the last 24 hours\n"));
    CHECK(rig.run("print list").json.toArray().isEmpty());
    rig.killed();
    CHECK(rig.first("number") == QStringLiteral("A001"));
    CHECK(rig.first("state") == QStringLiteral("unknown"));
    CHECK(rig.first("queued").endsWith(QStringLiteral("+07:00")));
    CHECK(rig.run("print list").json[0][QStringLiteral("fault")].isNull());
    CHECK(rig.run("print list").text.contains(QStringLiteral("A001")));
}

TEST_CASE("print confirm answers the question of the desk")
{
    Rig rig;
    rig.killed();
    CHECK(rig.refusal("print confirm A001 perhaps") == QStringLiteral("bad-value"));
    CHECK(rig.refusal("print confirm A999 printed") == QStringLiteral("unknown-ticket"));
    SECTION("printed")
    {
        CHECK(rig.run("print confirm A001 printed").exit == Exit::Done);
        CHECK(rig.first("state") == QStringLiteral("printed"));
    }
    SECTION("again")
    {
        const Answer again = rig.run("print confirm A001 again");
        CHECK(again.json[QStringLiteral("copy")].toInt() == 1);
        CHECK(again.text == QStringLiteral("slip A001  queued, copy 1\n"));
        CHECK(rig.refusal("print reprint A001") == QStringLiteral("already-waiting"));
    }
    CHECK(rig.refusal("print confirm A001 printed") == QStringLiteral("no-question"));
}

TEST_CASE("print reprint queues a copy")
{
    Rig rig;
    rig.run("ticket take --field A");
    CHECK(rig.run("print reprint a001").json[QStringLiteral("copy")].toInt() == 1);
    CHECK(rig.refusal("print reprint A777") == QStringLiteral("unknown-ticket"));
}

TEST_CASE("print receipt: queued for the printer of slips, and counted")
{
    DemoFolder demo;
    const auto office = demo.open();
    const QString dossier = text(
        command(*office, QStringLiteral("dossier receive --procedure 1.001022 --name An")), "code");
    const QString line = QStringLiteral("print receipt ") + dossier;
    const Answer first = command(*office, line);
    REQUIRE(first.exit == Exit::Done);
    CHECK(text(first, "number") == dossier);
    CHECK(text(first, "state") == QStringLiteral("queued"));
    const auto jobs = office->prints().waiting();
    REQUIRE(jobs.size() == 1);
    const auto slip = receiptSlipOf(*office, jobs[0], nullptr);
    REQUIRE(slip);
    CHECK(slip->slip.number == dossier);
    CHECK(slip->slip.reprint.isEmpty());
    CHECK(decodeReceiptCode(slip->slip.code)->dossier == dossier);
    CHECK(command(*office, line).exit == Exit::Done); // one more, which says so
    REQUIRE(office->prints().waiting().size() == 2);
    CHECK_FALSE(receiptSlipOf(*office, jobs[0], nullptr)->slip.reprint.isEmpty());
    CHECK(code(command(*office, QStringLiteral("print receipt TAM-261123-0099")))
          == QStringLiteral("unknown-dossier"));
}
