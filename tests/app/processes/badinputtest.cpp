#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace motcua;

namespace {

const QList<QList<QByteArray>> BadLines{
    {},
    {"ticket"},
    {"tickets", "list"},
    {"ticket", "take"},
    {"ticket", "take", "--field"},
    {"ticket", "take", "--field", ""},
    {"ticket", "take", "--field", "nowhere"},
    {"ticket", "take", "--field", "D"},
    {"ticket", "take", "--feld", "A"},
    {"ticket", "take", "--field", "A", "--field", "B"},
    {"ticket", "take", "--field", "A", "now"},
    {"ticket", "take", "--field", "A", "--priority", "kings"},
    {"ticket", "take", "--field", "A", "--procedure", "1"},
    {"ticket", "take", "--field", "A", "--first", "D"},
    {"ticket", "take", "--field", "A", "--request", QByteArray(201, 'r')},
    {"ticket", "take", "--field", QByteArray(100'000, 'A')},
    {"ticket", "take", "--field", "\xc3\x28"},
    {"ticket", "take", "--field", "A\nB"},
    {"ticket", "take", "\xff\xfe"},
    {"ticket", "take", "--field", "'; DROP TABLE op; --"},
    {"ticket", "next"},
    {"ticket", "next", "--counter"},
    {"ticket", "next", "--counter", "9"},
    {"ticket", "next", "--counter", "0x1"},
    {"ticket", "next", "--counter", "1.0"},
    {"ticket", "finish", "--counter", "-1"},
    {"ticket", "no-show", "--counter", "99999999999999999999"},
    {"ticket", "list", "--day", "yesterday"},
    {"ticket", "list", "--day", "2026-02-30"},
    {"ticket", "list", "--state", "gone"},
    {"ticket", "show"},
    {"ticket", "show", "Z999"},
    {"ticket", "show", "0123456789abcdef0123456789abcdef"},
    {"procedure", "show", "0.000000"},
    {"procedure", "list", "--field", "nowhere"},
    {"journal", "dump", "--stream", "0"},
    {"journal", "refold", "--check=yes"},
    {"counter", "list", "--wait", "soon"},
    {"--data", "/nowhere/at/all", "counter", "list"},
    {"--data"},
    {"-x", "counter", "list"},
};

void checkAll(const DemoFolder &demo)
{
    const qint64 before = demo.operationCount();
    for (const QList<QByteArray> &line : BadLines) {
        CAPTURE(line.join(' ').left(80).toStdString());
        const QProcessEnvironment environment = environmentOf(demo);
        const Outcome outcome = runProgram(QStringLiteral(MOTCUA_CTL), line, environment);
        CHECK(outcome.exit == 2);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.startsWith(QStringLiteral("motcua-ctl: ")));
        CHECK(outcome.err.count(u'\n') == 1);
        CHECK(outcome.err.contains(u';')); // what is wrong; how to mend it
    }
    CHECK(demo.operationCount() == before);
}

} // namespace

TEST_CASE("bad input: one line, exit 2, nothing written; without an owner")
{
    const DemoFolder demo;
    checkAll(demo);
}

TEST_CASE("bad input: one line, exit 2, nothing written; with an owner")
{
    const DemoFolder demo;
    OwnerProcess owner(QStringLiteral(MOTCUA_TEST_OWNER), demo);
    REQUIRE(owner.waitUntilReady());
    checkAll(demo);
    CHECK(owner.stop() == 0);
}

TEST_CASE("for programs an error is JSON as well")
{
    const DemoFolder demo;
    const QList<QByteArray> line =
        GENERATE(QList<QByteArray>{"--json", "ticket", "take", "--field", "nowhere"},
                 QList<QByteArray>{"ticket", "next", "--counter", "9", "--json"},
                 QList<QByteArray>{"--json", "tickets"},
                 QList<QByteArray>{"--json", "ticket", "next", "--counter", "1"});
    const Outcome outcome = runProgram(QStringLiteral(MOTCUA_CTL), line, environmentOf(demo));
    CHECK(outcome.exit != 0);
    CHECK(outcome.err.count(u'\n') == 1);
    const QJsonObject error = QJsonDocument::fromJson(outcome.out.toUtf8())
                                  .object()
                                  .value(QStringLiteral("error"))
                                  .toObject();
    for (const QString &key :
         {QStringLiteral("code"), QStringLiteral("message"), QStringLiteral("hint")})
        CHECK_FALSE(error.value(key).toString().isEmpty());
}
