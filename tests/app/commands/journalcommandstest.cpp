#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace motcua;

namespace {

Answer beside(DemoFolder &demo, const QString &line)
{
    const auto parsed = parseCommandLine(words(line));
    REQUIRE(parsed);
    const auto *action = std::get_if<InOwnProcess>(&parsed.value().command->action);
    REQUIRE(action);
    return action->run({demo.folder(), demo.clock, demo.random}, parsed.value().arguments);
}

} // namespace

TEST_CASE("the journal is verified and dumped while the owner works")
{
    DemoFolder demo;
    const auto office = demo.open();
    command(*office, QStringLiteral("ticket take --field A"));
    const Answer verified = beside(demo, QStringLiteral("journal verify"));
    CHECK(verified.text.contains(QStringLiteral("journal refold --check"))); // tables: not seen
    CHECK(verified.exit == Exit::Done);
    CHECK(verified.json[QStringLiteral("ok")].toBool());
    CHECK(verified.json[QStringLiteral("operations")].toInteger() == demo.operationCount());

    const QJsonArray queue = beside(demo, QStringLiteral("journal dump --stream 1")).json.toArray();
    REQUIRE(queue.size() == 2); // the day and the ticket
    CHECK(queue[1].toObject().value(QStringLiteral("kind")).toString()
          == QStringLiteral("TicketTaken"));
    CHECK(queue[1].toObject().value(QStringLiteral("continues")).toBool());
    const Answer all = beside(demo, QStringLiteral("journal dump"));
    CHECK(all.json.toArray().size() == demo.operationCount());
    CHECK(all.text.count(u'\n') == demo.operationCount());
    CHECK(beside(demo, QStringLiteral("journal dump --stream 2")).json == QJsonArray());
    CHECK(beside(demo, QStringLiteral("journal dump --stream 7")).exit == Exit::BadInput);
}

TEST_CASE("an operation that was changed is found")
{
    DemoFolder demo;
    {
        const auto office = demo.open();
        command(*office, QStringLiteral("ticket take --field A"));
    }
    {
        Database file(demo.folder().database());
        Query triggers = file.query("SELECT name FROM sqlite_schema WHERE type='trigger'");
        QStringList names;
        while (triggers.step())
            names.append(triggers.text(0));
        for (const QString &name : names)
            file.exec(QString(QStringLiteral("DROP TRIGGER ") + name).toUtf8().constData());
        file.exec("UPDATE op SET payload=x'a0' WHERE kind=101");
    }
    const Answer verified = beside(demo, QStringLiteral("journal verify"));
    CHECK(verified.exit == Exit::Damaged);
    CHECK_FALSE(verified.json[QStringLiteral("ok")].toBool());
    CHECK(verified.json[QStringLiteral("problems")].toArray().size() >= 1);
}

TEST_CASE("tables that are not what the journal says are found and made anew")
{
    DemoFolder demo;
    const auto office = demo.open();
    command(*office, QStringLiteral("ticket take --field A"));
    CHECK(command(*office, QStringLiteral("journal refold --check")).exit == Exit::Done);
    office->journal().database().exec("UPDATE ticket SET state=6");
    CHECK(command(*office, QStringLiteral("journal refold --check")).exit == Exit::Damaged);
    CHECK(command(*office, QStringLiteral("journal refold"))
              .json[QStringLiteral("changed")]
              .toBool());
    CHECK(command(*office, QStringLiteral("journal refold --check")).exit == Exit::Done);
    CHECK(office->queue().snapshot().waiting.size() == 1);
}

TEST_CASE("a file without a site, or that is none, is told and not made")
{
    DemoFolder demo;
    QFile file(demo.folder().database());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no database, but long enough to be looked at as if it were one");
    file.close();
    CHECK(beside(demo, QStringLiteral("journal verify")).exit == Exit::Damaged);
    REQUIRE(file.remove());
    const Answer none = beside(demo, QStringLiteral("journal verify"));
    CHECK(none.exit == Exit::BadInput);
    CHECK(none.error->code == QStringLiteral("not-initialised"));
    CHECK_FALSE(file.exists());
}
