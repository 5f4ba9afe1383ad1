#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QFile>

#include <chrono>

#include <csignal>

using namespace motcua;

namespace {

struct Place {
    Outcome ctl(const QByteArray &line)
    {
        return runProgram(QStringLiteral(MOTCUA_CTL), line.split(' '), environmentOf(demo));
    }
    DemoFolder demo;
};

} // namespace

TEST_CASE("a killed owner leaves the folder free and everything that was answered")
{
    Place place;
    {
        OwnerProcess owner(QStringLiteral(MOTCUA_TEST_OWNER), place.demo);
        REQUIRE(owner.waitUntilReady());
        CHECK(OwnerLock::isHeld(place.demo.folder().lock()));
        CHECK(place.ctl("ticket take --field A").exit == 0);
        owner.killNow();
    }
    CHECK_FALSE(OwnerLock::isHeld(place.demo.folder().lock()));
    const auto note = OwnerLock::note(place.demo.folder().lock());
    REQUIRE(note); // its note is still there, and its socket
    CHECK(QFile::exists(note->socket));
    CHECK(place.ctl("ticket show A001").exit == 0);
    CHECK(place.ctl("journal verify").exit == 0);
    CHECK(place.demo.open()->needsDeepCheck());

    OwnerProcess next(QStringLiteral(MOTCUA_TEST_OWNER), place.demo);
    REQUIRE(next.waitUntilReady());
    CHECK(place.ctl("ticket take --field A").out.contains(QStringLiteral("A002")));
    // Its check of the journal is behind it when it answers an orderly stop.
    CHECK(place.ctl("ticket list").exit == 0);
    CHECK(next.stop() == 0);
}

TEST_CASE("an owner checks the journal after an unclean stop, while it works")
{
    Place place;
    {
        OwnerProcess owner(QStringLiteral(MOTCUA_TEST_OWNER), place.demo);
        REQUIRE(owner.waitUntilReady());
        owner.killNow();
    }
    OwnerProcess owner(QStringLiteral(MOTCUA_TEST_OWNER), place.demo);
    REQUIRE(owner.waitUntilReady());
    bool checked = false;
    for (int tries = 0; tries < 50 && !checked; ++tries) {
        CHECK(place.ctl("ticket take --field A").exit == 0);
        checked = tries > 5;
    }
    CHECK(owner.stop() == 0);
    CHECK_FALSE(place.demo.open()->needsDeepCheck());
}

TEST_CASE("there is one owner at a time")
{
    Place place;
    OwnerProcess first(QStringLiteral(MOTCUA_TEST_OWNER), place.demo);
    REQUIRE(first.waitUntilReady());
    const auto second = Office::open(place.demo.request(), place.demo.clock, place.demo.random);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == OfficeError::Kind::InUse);
    REQUIRE(second.error().holder);
    CHECK(second.error().holder->pid == first.pid());
    CHECK(second.error().holder->program == QStringLiteral("test_owner"));
    CHECK(first.stop() == 0);
    CHECK(place.demo.open());
}

TEST_CASE("an answer that nobody can read is told, and what was asked is done")
{
    Place place;
    const auto into = [&](const QByteArray &command) {
        const QByteArray line = QByteArray(MOTCUA_CTL) + ' ' + command + " >/dev/full";
        return runProgram(QStringLiteral("/bin/sh"), {"-c", line}, environmentOf(place.demo));
    };
    for (const char *command :
         {"ticket take --field A", "--json site show", "--json procedure list"}) {
        INFO(command);
        const Outcome lost = into(command);
        CHECK(lost.exit == 6);
        CHECK(lost.err.contains(QStringLiteral("could not be written")));
    }
    CHECK(place.ctl("ticket show A001").exit == 0);
}

TEST_CASE("an owner that hangs is not said to answer, and nobody waits longer than asked")
{
    Place place;
    OwnerProcess owner(QStringLiteral(MOTCUA_TEST_OWNER), place.demo);
    REQUIRE(owner.waitUntilReady());
    CHECK(place.ctl("owner status").out.contains(QStringLiteral("answers")));
    REQUIRE(::kill(pid_t(owner.pid()), SIGSTOP) == 0);
    CHECK(place.ctl("owner status").out.contains(QStringLiteral("does not answer")));
    const auto begun = std::chrono::steady_clock::now();
    CHECK(place.ctl("--wait 3 ticket take --field A --request r1").exit == 4);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds{20});
    REQUIRE(::kill(pid_t(owner.pid()), SIGCONT) == 0);
    CHECK(place.ctl("ticket take --field A --request r1").out.contains(QStringLiteral("A001")));
}
