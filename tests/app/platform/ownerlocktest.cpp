#include "app/platform/ownerlock.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>

#include <unistd.h>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Program = QStringLiteral("test");

} // namespace

TEST_CASE("one holder at a time, named in the file")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("lock"));
    CHECK_FALSE(OwnerLock::isHeld(file));
    CHECK_FALSE(OwnerLock::note(file));
    {
        auto first = OwnerLock::acquire(file, Program);
        REQUIRE(first);
        CHECK(OwnerLock::isHeld(file));
        CHECK(OwnerLock::note(file) == LockHolder{::getpid(), Program, {}});
        const auto second = OwnerLock::acquire(file, QStringLiteral("other"));
        REQUIRE_FALSE(second);
        CHECK(second.error() == OwnerLock::Error::Held);

        OwnerLock lock = std::move(first).value();
        CHECK(lock.announce(QStringLiteral("/run/somewhere.sock")));
        CHECK(OwnerLock::note(file)->socket == QStringLiteral("/run/somewhere.sock"));
        CHECK(OwnerLock::note(file)->program == Program); // and not the one who was refused
    }
    CHECK_FALSE(OwnerLock::isHeld(file));
    const auto next = OwnerLock::acquire(file, QStringLiteral("next"));
    REQUIRE(next);
    CHECK(OwnerLock::note(file) == LockHolder{::getpid(), QStringLiteral("next"), {}});
}

TEST_CASE("waiting for a lock ends with the time given")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("lock"));
    const auto first = OwnerLock::acquire(file, Program);
    REQUIRE(first);
    const auto begin = std::chrono::steady_clock::now();
    CHECK_FALSE(OwnerLock::acquire(file, Program, 60ms));
    CHECK(std::chrono::steady_clock::now() - begin >= 60ms);
}

TEST_CASE("a lock that cannot be made is refused, not waited for")
{
    const auto lock = OwnerLock::acquire(QStringLiteral("/nowhere/lock"), Program, 10s);
    REQUIRE_FALSE(lock);
    CHECK(lock.error() == OwnerLock::Error::Refused);
}

TEST_CASE("a note that is half written is none")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("lock")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("123\nmotc");
    file.close();
    CHECK_FALSE(OwnerLock::note(file.fileName()));
}
