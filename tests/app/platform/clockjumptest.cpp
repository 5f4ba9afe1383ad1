#include "app/platform/clockjump.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace motcua;

namespace {

// Setting the clock of a test machine is not ours to do: the kernel says what it will tell.
QByteArrayList timersOfTheClock()
{
    QByteArrayList found;
    const QDir open(QStringLiteral("/proc/self/fdinfo"));
    for (const QString &name : open.entryList(QDir::Files)) {
        QFile info(open.filePath(name));
        if (!info.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = info.readAll();
        if (text.contains("clockid: 0\n"))
            found.append(text);
    }
    return found;
}

} // namespace

TEST_CASE("clock jump: the kernel is asked to tell, and no more when it is gone")
{
    REQUIRE(timersOfTheClock().isEmpty());
    {
        const ClockJump jump([] { FAIL("the clock was not set"); });
        const QByteArrayList timers = timersOfTheClock();
        REQUIRE(timers.size() == 1);
        CHECK(timers.first().contains("settime flags: 03\n")); // absolute, cancelled by a jump
    }
    CHECK(timersOfTheClock().isEmpty());
}
