#include "app/platform/systemclock.h"
#include "core/base/sitezone.h"
#include "core/journal/verify.h"
#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <functional>
#include <memory>
#include <set>

using namespace motcua;

namespace {

constexpr int Callers = 8;

/// What is raced are processes, not the disk: in memory where there is such a place.
QString fastPlace()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QString();
}

/// The callers live by the machine's clock: a race is of one business day, never over midnight.
Instant startOfRace()
{
    constexpr int Longest = 3 * 60;
    const QTime time = SiteZone::vietnam().time(SystemClock().now());
    const int left = time.secsTo(QTime(23, 59, 59)) + 1;
    if (left < Longest)
        QThread::sleep(ulong(left));
    return SystemClock().now();
}

/// The demo ward with eight counters for one field and as many people waiting there.
class Hall {
public:
    explicit Hall(int people)
        : m_demo(fastPlace())
    {
        const auto office = m_demo.open();
        SiteConfiguration site = office->configuration();
        const QString field = QStringLiteral("ho-tich");
        site.counters.clear();
        for (int number = 1; number <= Callers; ++number)
            site.counters.push_back(
                {number, QString::number(number), QStringLiteral("ubnd"), {{field, 1}}});
        REQUIRE(office->sites().apply(site, {}));
        m_demo.clock.set(startOfRace());
        int taken = 0;
        for (int i = 0; i < people; ++i) {
            m_demo.clock.advance(std::chrono::milliseconds{1});
            office->queue().take({Id::random(m_demo.random), field, {}, {}, {}, {}},
                                 [&](const Result<Ticket, TakeError> &t) { taken += t ? 1 : 0; });
        }
        REQUIRE(taken == people);
    }

    /// Whether somebody still calls.
    using Busy = std::function<bool()>;

    /// Everybody calls at once; false when a caller failed.
    bool race(int callsEach, const std::function<void(const Busy &)> &meanwhile = {})
    {
        std::vector<std::unique_ptr<QProcess>> callers;
        for (int counter = 1; counter <= Callers; ++counter) {
            callers.push_back(std::make_unique<QProcess>());
            callers.back()->setProcessEnvironment(environmentOf(m_demo));
            callers.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            callers.back()->start(
                QStringLiteral(MOTCUA_RACE_CALLER),
                {m_demo.folder().path(), QString::number(counter), QString::number(callsEach)});
        }
        if (meanwhile)
            meanwhile([&callers] {
                return std::ranges::any_of(callers, [](const auto &caller) {
                    return !caller->waitForFinished(0) && caller->state() == QProcess::Running;
                });
            });
        bool good = true;
        for (const auto &caller : callers) {
            good = caller->waitForFinished(280'000) && caller->exitStatus() == QProcess::NormalExit
                && caller->exitCode() == 0 && good;
            for (const QByteArray &line : caller->readAllStandardOutput().split('\n')) {
                if (!line.isEmpty())
                    m_called.append(line);
            }
        }
        return good;
    }

    /// Nobody was called twice, nobody was lost, and the journal says the same.
    void settle(int people)
    {
        const std::set<QByteArray> distinct(m_called.begin(), m_called.end());
        CHECK(m_called.size() == people);
        CHECK(int(distinct.size()) == people);
        const auto office = m_demo.open();
        const QDate day = office->queue().today();
        int called = 0;
        for (const Ticket &ticket : office->queue().list(day)) {
            const bool told = distinct.contains(ticket.id.hex().toLatin1());
            const bool gone = ticket.state != TicketState::Waiting;
            called += gone ? 1 : 0;
            if (told != gone)
                FAIL_CHECK("told and done differ: " << ticket.shownNumber().toStdString());
        }
        CHECK(called == people);
        Database file(m_demo.folder().database(), Database::Mode::ReadOnly);
        CHECK(verifyJournal(file).ok());
        CHECK_FALSE(office->journal().refoldChanges());
    }

    const DemoFolder &demo() const { return m_demo; }

private:
    DemoFolder m_demo;
    QList<QByteArray> m_called;
};

} // namespace

TEST_CASE("race: eight processes, 10,000 calls through owner and lock, nobody twice, nobody lost")
{
    constexpr int ThroughOwner = 1000; // each
    constexpr int ThroughLock = 250;
    constexpr int People = Callers * (ThroughOwner + ThroughLock);
    Hall hall(People);
    QElapsedTimer timer;
    timer.start();
    {
        OwnerProcess owner(QStringLiteral(MOTCUA_TEST_OWNER), hall.demo());
        REQUIRE(owner.waitUntilReady());
        CHECK(hall.race(ThroughOwner));
        CHECK(owner.stop() == 0);
    }
    const qint64 owner = timer.restart();
    CHECK(hall.race(ThroughLock));
    const qint64 lock = timer.elapsed();
    WARN("8,000 calls through the owner " << owner << " ms, 2,000 through the lock " << lock
                                          << " ms");
    CHECK(owner + lock <= 120'000);
    hall.settle(People);
}

TEST_CASE(
    "race: the owner is killed in the middle and another one comes; still nobody twice or lost")
{
    constexpr int Each = 150;
    Hall hall(Callers * Each);
    auto owner = std::make_unique<OwnerProcess>(QStringLiteral(MOTCUA_TEST_OWNER), hall.demo());
    REQUIRE(owner->waitUntilReady());
    CHECK(hall.race(Each, [&](const Hall::Busy &) {
        QThread::msleep(150);
        owner->killNow();
        QThread::msleep(150);
        owner = std::make_unique<OwnerProcess>(QStringLiteral(MOTCUA_TEST_OWNER), hall.demo());
        CHECK(owner->waitUntilReady());
    }));
    CHECK(owner->stop() == 0);
    hall.settle(Callers * Each);
}

TEST_CASE("race: the owner is killed thirty times under load; still nobody twice or lost")
{
    constexpr int Each = 500;
    constexpr int Kills = 30;
    Hall hall(Callers * Each);
    std::unique_ptr<OwnerProcess> owner;
    const auto begin = [&] {
        owner = std::make_unique<OwnerProcess>(QStringLiteral(MOTCUA_TEST_OWNER), hall.demo());
        CHECK(owner->waitUntilReady());
    };
    int killed = 0;
    CHECK(hall.race(Each, [&](const Hall::Busy &busy) {
        for (; killed < Kills && busy(); ++killed) {
            begin();
            QThread::msleep(ulong(20 + 7 * killed)); // early and late in its work
            owner->killNow();
        }
        begin(); // for the rest
    }));
    CHECK(killed == Kills);
    CHECK(owner->stop() == 0);
    hall.settle(Callers * Each);
}
