#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

TEST_CASE("immediate work from the command line: recorded once, listed, made void")
{
    DemoFolder demo;
    const auto office = demo.open();
    const auto run = [&](const QString &line) { return command(*office, line); };
    const auto refusal = [&](const char *line) {
        const Answer answer = run(QString::fromLatin1(line));
        return answer.error ? answer.error->code : QString();
    };
    const QString add = QStringLiteral(
        "record add --counter 3 --procedure 1.001193 --copies 2 --fee 4000 --request one");
    const Answer added = run(add);
    REQUIRE(added.exit == Exit::Done);
    CHECK(added.json[QStringLiteral("feeVnd")].toInt() == 4000);
    CHECK(added.json[QStringLiteral("copies")].toInt() == 2);
    CHECK(added.json[QStringLiteral("at")].toString().endsWith(QStringLiteral("+07:00")));
    CHECK(run(add).json == added.json);
    run(QStringLiteral("record add --counter 3 --procedure 1.001193"));
    CHECK(run(QStringLiteral("record list")).json.toArray().size() == 2);

    const QString id = added.json[QStringLiteral("id")].toString();
    CHECK(run(QStringLiteral("record void %1 --reason nham").arg(id))
              .json[QStringLiteral("void")]
              .toBool());
    CHECK(run(QStringLiteral("record void %1 --reason nham").arg(id)).error->code
          == QStringLiteral("already-void"));
    const Answer day = run(QStringLiteral("day show"));
    CHECK(day.json[QStringLiteral("work")][QStringLiteral("records")].toInt() == 1);
    CHECK(day.json[QStringLiteral("work")][QStringLiteral("feeVnd")].toInt() == 0);

    CHECK(refusal("record add --counter 77 --procedure 1.001193")
          == QStringLiteral("unknown-counter"));
    CHECK(refusal("record add --counter 3 --procedure 9.999999")
          == QStringLiteral("unknown-procedure"));
    CHECK_FALSE(refusal("record add --counter 3 --procedure 1.001193 --copies 0").isEmpty());
    CHECK(refusal("record void unheard-of --reason x") == QStringLiteral("unknown-record"));
    CHECK(run(QStringLiteral("record list --day 2026-01-01")).text
          == QStringLiteral("nothing was recorded\n"));
}
