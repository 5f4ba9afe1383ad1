#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace motcua;

namespace {

struct Ctl {
    Outcome run(const QByteArray &line)
    {
        return runProgram(QStringLiteral(MOTCUA_CTL), line.split(' '), environmentOf(demo));
    }
    QJsonDocument json(const QByteArray &line)
    {
        const Outcome outcome = run("--json " + line);
        CHECK(outcome.exit == 0);
        CHECK(outcome.err.isEmpty());
        return QJsonDocument::fromJson(outcome.out.toUtf8());
    }
    DemoFolder demo;
};

} // namespace

TEST_CASE("a morning from the command line, with and without an owner")
{
    Ctl ctl;
    std::optional<OwnerProcess> owner;
    if (GENERATE(false, true)) {
        owner.emplace(QStringLiteral(MOTCUA_TEST_OWNER), ctl.demo);
        REQUIRE(owner->waitUntilReady());
    }
    CHECK(ctl.json("ticket list").array().isEmpty());
    const QString id =
        ctl.json("ticket take --field A --request morning")[QStringLiteral("id")].toString();
    CHECK(ctl.json("ticket take --field A --request morning")[QStringLiteral("id")].toString()
          == id);
    CHECK(ctl.json("ticket next --counter 3")[QStringLiteral("id")].toString() == id);
    CHECK(ctl.json("ticket start --counter 3")[QStringLiteral("state")].toString()
          == QStringLiteral("serving"));
    CHECK(ctl.json("ticket finish --counter 3")[QStringLiteral("state")].toString()
          == QStringLiteral("done"));
    CHECK(ctl.json("ticket list --state done").array().size() == 1);
    CHECK(ctl.run("ticket next --counter 3").exit == 1);
    CHECK(ctl.json("journal verify")[QStringLiteral("ok")].toBool());
    CHECK(ctl.run("journal refold --check").exit == 0);
    const QByteArray saved = QFile::encodeName(ctl.demo.runtime()) + "/saved.db";
    CHECK(ctl.json("backup " + saved)[QStringLiteral("operations")].toInteger()
          == ctl.demo.operationCount());
    CHECK(ctl.json("restore --rehearse " + saved)[QStringLiteral("rehearsed")].toBool());
    CHECK(ctl.run("doctor").exit == 0); // nothing is unsaved
    const QJsonDocument status = ctl.json("owner status");
    CHECK(status[QStringLiteral("running")].toBool() == owner.has_value());
    if (owner) {
        CHECK(status[QStringLiteral("pid")].toInteger() == owner->pid());
        CHECK(owner->stop() == 0);
        CHECK_FALSE(ctl.json("owner status")[QStringLiteral("running")].toBool());
    }
    CHECK(ctl.json("ticket list").array().size() == 1);
}

TEST_CASE("options stand before or after, text is for people, help tells the exit codes")
{
    Ctl ctl;
    const QByteArray data = QFile::encodeName(ctl.demo.folder().path());
    CHECK(ctl.run("--data " + data + " counter list").out
          == ctl.run("counter list --data " + data).out);
    CHECK(ctl.run("counter list").out.contains(QStringLiteral("Hộ tịch")));
    CHECK(ctl.run("--help").out.contains(QStringLiteral("Exit codes")));
    CHECK(ctl.run("--version").out.startsWith(QStringLiteral("motcua-ctl ")));
}

TEST_CASE("site init makes a folder that works, in the folder of the environment")
{
    Ctl ctl;
    QProcessEnvironment environment = environmentOf(ctl.demo);
    const QString fresh = ctl.demo.runtime() + QStringLiteral("/fresh");
    environment.insert(QStringLiteral("MOTCUA_DATA"), fresh);
    const auto run = [&](const QByteArray &line) {
        return runProgram(QStringLiteral(MOTCUA_CTL), line.split(' '), environment);
    };
    const Outcome none = run("field list");
    CHECK(none.exit == 2);
    CHECK(none.err.contains(QStringLiteral("site init")));
    CHECK(run("site init --demo").exit == 0);
    CHECK(run("site init --demo").exit == 1);
    CHECK(run("ticket take --field chung-thuc").out.contains(QStringLiteral("B001")));
}

TEST_CASE("who finds the folder in use waits as long as told, then says by whom")
{
    Ctl ctl;
    const auto lock = OwnerLock::acquire(ctl.demo.folder().lock(), QStringLiteral("somebody"));
    REQUIRE(lock); // holds, but answers nobody
    const Outcome refused = ctl.run("ticket take --field A --wait 0");
    CHECK(refused.exit == 4);
    CHECK(refused.err.contains(QStringLiteral("somebody")));
    CHECK(ctl.run("field list --wait 0").exit == 4);
    CHECK(ctl.run("journal verify --wait 0").exit == 0); // reads beside whoever it is
    CHECK(ctl.json("owner status")[QStringLiteral("running")].toBool());
    CHECK_FALSE(ctl.json("owner status")[QStringLiteral("answering")].toBool());
}

TEST_CASE("who waits long enough gets the folder")
{
    Ctl ctl;
    auto lock =
        std::optional(OwnerLock::acquire(ctl.demo.folder().lock(), QStringLiteral("somebody")));
    REQUIRE(*lock);
    QProcess waiting;
    waiting.setProcessEnvironment(environmentOf(ctl.demo));
    waiting.start(QStringLiteral(MOTCUA_CTL),
                  {QStringLiteral("ticket"), QStringLiteral("take"), QStringLiteral("--field"),
                   QStringLiteral("A"), QStringLiteral("--wait"), QStringLiteral("60")});
    REQUIRE(waiting.waitForStarted());
    CHECK_FALSE(waiting.waitForFinished(500));
    lock.reset();
    CHECK(waiting.waitForFinished(60'000));
    CHECK(waiting.exitCode() == 0);
}
