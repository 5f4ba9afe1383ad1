// The real programs on a damaged file: nothing of it is lost from sight, no number given twice.
#include "app/platform/ownerlock.h"
#include "app/platform/systemclock.h"
#include "core/queueing/losses.h"
#include "tests/app/lostward.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QThread>

#include <csignal>

using namespace motcua;

namespace {

/// motcua with a desk that nobody sees.
class Windows {
public:
    explicit Windows(const DemoFolder &demo)
    {
        QProcessEnvironment environment = environmentOf(demo);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(MOTCUA_PROGRAM),
                        {QStringLiteral("--windows"), QStringLiteral("desk"),
                         QStringLiteral("--data"), demo.folder().path()});
        REQUIRE(m_process.waitForStarted());
    }
    ~Windows()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Ends by itself: what it said then.
    QString complaint()
    {
        return m_process.waitForFinished(20'000)
            ? QString::fromUtf8(m_process.readAllStandardError())
            : QString();
    }
    /// As the session does when the machine is switched off; its exit code.
    int powerDown()
    {
        const auto pid = pid_t(m_process.processId());
        if (pid <= 0) // 0 would be ourselves
            return -1;
        ::kill(pid, SIGTERM);
        return m_process.waitForFinished(20'000) ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("a damaged file: the windows say so, salvage tells what is gone, work goes on")
{
    LostWard ward(SystemClock().now());
    ward.destroy(LostWard::LastNumbers);
    ward.destroy(LostWard::Procedures);
    const auto ctl = [&](const QByteArray &line) {
        return runProgram(QStringLiteral(MOTCUA_CTL), line.split(' '), environmentOf(ward.demo));
    };
    // Nobody is there to be asked; on a screen the same is offered by a button.
    CHECK(Windows(ward.demo).complaint().contains(QStringLiteral("motcua-ctl salvage")));
    REQUIRE(ward.demo.folder().hasSite());
    const Outcome salvaged = ctl("salvage");
    REQUIRE(salvaged.exit == 0);
    CHECK(salvaged.out.contains(QStringLiteral("number A040 of")));

    Windows working(ward.demo);
    for (int tries = 0; tries < 100 && !OwnerLock::isHeld(ward.demo.folder().lock()); ++tries)
        QThread::msleep(100);
    const Outcome taken = ctl("--wait 20 ticket take --field A");
    REQUIRE(taken.exit == 0);
    CHECK(taken.out.mid(taken.out.indexOf(u'A') + 1, 3).toInt() > LostWard::LastGiven);
    CHECK(working.powerDown() == 0);

    const auto office = ward.demo.open(Office::Use::Reading);
    const auto losses = office->losses().unseen();
    REQUIRE(losses.size() == 1);
    QFile list(losses[0].list);
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QString told = QString::fromUtf8(list.readAll());
    REQUIRE_FALSE(losses[0].numbers.empty());
    for (const LostNumber &one : losses[0].numbers)
        CHECK(told.contains(QStringLiteral("Số %1 của").arg(shownNumber(one.series, one.number))));
}
