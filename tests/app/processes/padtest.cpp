// Paper for hours without power, drawn by the program itself.
#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace motcua;

TEST_CASE("a pad of reserve numbers comes from the command line, also beside an owner")
{
    DemoFolder demo;
    std::optional<OwnerProcess> owner;
    if (GENERATE(false, true)) {
        owner.emplace(QStringLiteral(MOTCUA_TEST_OWNER), demo);
        REQUIRE(owner->waitUntilReady());
    }
    const auto run = [&](const QByteArray &line) {
        return runProgram(QStringLiteral(MOTCUA_CTL), line.split(' '), environmentOf(demo));
    };
    const QByteArray path = QFile::encodeName(demo.runtime()) + "/pad.pdf";
    const Outcome made = run("--json print reserve --field B --sheets 2 --out " + path);
    REQUIRE(made.exit == 0);
    const QJsonDocument json = QJsonDocument::fromJson(made.out.toUtf8());
    CHECK(json[QStringLiteral("first")].toString() == QStringLiteral("B901"));
    CHECK(json[QStringLiteral("last")].toString() == QStringLiteral("B948"));
    QFile file(QString::fromLocal8Bit(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const QByteArray other = QFile::encodeName(demo.runtime()) + "/other.pdf";
    const qint64 before = demo.operationCount();
    const Outcome there = run("print reserve --field B --out " + path);
    CHECK(there.exit == 2);
    CHECK(there.err.contains(QStringLiteral("is there already")));
    CHECK(run("print reserve --field B --sheets 5 --out " + other).exit == 2);
    CHECK(run("print reserve --field ? --out " + other).exit == 2);
    CHECK(run("print reserve --field B").exit == 2);
    CHECK(run("print reserve --field B --out /nowhere/pad.pdf").exit == 3);
    CHECK(run("print reserve --field B --anew --out " + other).exit == 1); // printed today
    CHECK(run("print reserve --field B --sheets 3 --out " + other).exit == 1); // two are left
    CHECK_FALSE(QFile::exists(QString::fromLocal8Bit(other)));
    CHECK(demo.operationCount() == before);
    const Outcome next = run("print reserve --field B --sheets 2 --out " + other);
    REQUIRE(next.exit == 0);
    CHECK(next.out.startsWith(QStringLiteral("B949 to B996 in ")));
}

TEST_CASE("the list of who waits comes from the command line, also beside an owner")
{
    DemoFolder demo;
    std::optional<OwnerProcess> owner;
    if (GENERATE(false, true)) {
        owner.emplace(QStringLiteral(MOTCUA_TEST_OWNER), demo);
        REQUIRE(owner->waitUntilReady());
    }
    const auto run = [&](const QByteArray &line) {
        return runProgram(QStringLiteral(MOTCUA_CTL), line.split(' '), environmentOf(demo));
    };
    for (int i = 0; i < 3; ++i)
        REQUIRE(run("ticket take --field A").exit == 0);
    REQUIRE(run("ticket next --counter 3").exit == 0);
    const QByteArray path = QFile::encodeName(demo.runtime()) + "/list.pdf";
    const qint64 before = demo.operationCount();
    const Outcome made = run("--json print waiting-list --out " + path);
    REQUIRE(made.exit == 0);
    const QJsonDocument json = QJsonDocument::fromJson(made.out.toUtf8());
    CHECK(json[QStringLiteral("people")].toInt() == 3);
    QFile file(QString::fromLocal8Bit(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(demo.operationCount() == before);
    CHECK(run("print waiting-list --out " + path).exit == 0); // of now, over that of before
    CHECK(run("print waiting-list").exit == 2);
    CHECK(run("print waiting-list --out /nowhere/list.pdf").exit == 3);
}
