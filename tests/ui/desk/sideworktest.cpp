// Reading and drawing beside the window: in another thread, in order, and never told to nobody.
#include "ui/desk/window/sidework.h"

#include "tests/support/catch.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

using namespace motcua;

TEST_CASE("work beside the window holds nothing up and ends in the window's thread",
          "[desk][sidework]")
{
    SideWork beside;
    std::vector<bool> busy;
    QObject::connect(&beside, &SideWork::busyChanged, [&](bool now) { busy.push_back(now); });
    QSemaphore gate;
    QThread *worked = nullptr;
    QThread *told = nullptr;
    beside.start(
        [&] {
            gate.acquire();
            return QThread::currentThread();
        },
        [&](QThread *thread) {
            worked = thread;
            told = QThread::currentThread();
        });
    CHECK(beside.isBusy());
    QTest::qWait(20); // the event loop goes on
    CHECK_FALSE(worked);
    gate.release();
    REQUIRE(QTest::qWaitFor([&] { return worked != nullptr; }));
    CHECK(told == QThread::currentThread());
    CHECK(worked != told);
    CHECK(busy == std::vector{true, false});
}

TEST_CASE("pieces of work end in the order of their starts", "[desk][sidework]")
{
    SideWork beside;
    std::vector<int> ended;
    for (int piece = 0; piece < 5; ++piece)
        beside.start([piece] { return piece; }, [&](int number) { ended.push_back(number); });
    REQUIRE(QTest::qWaitFor([&] { return !beside.isBusy(); }));
    CHECK(ended == std::vector{0, 1, 2, 3, 4});
}

TEST_CASE("what was given up is not told, and what comes after it is", "[desk][sidework]")
{
    SideWork beside;
    QSemaphore gate;
    std::vector<int> ended;
    const auto begun = std::make_shared<int>(0);
    for (int piece = 0; piece < 2; ++piece)
        beside.start(
            [&gate, begun, piece] {
                ++*begun;
                gate.acquire();
                return piece;
            },
            [&](int number) { ended.push_back(number); });
    beside.giveUp();
    CHECK_FALSE(beside.isBusy());
    beside.start([] { return 7; }, [&](int number) { ended.push_back(number); });
    gate.release(2);
    REQUIRE(QTest::qWaitFor([&] { return !beside.isBusy(); }));
    CHECK(ended == std::vector{7});
    CHECK(*begun <= 1); // the second had not begun
}

TEST_CASE("who goes waits for the work and is told nothing", "[desk][sidework]")
{
    bool worked = false;
    bool told = false;
    {
        SideWork beside;
        QSemaphore begun;
        beside.start(
            [&] {
                begun.release();
                QThread::msleep(20);
                return worked = true;
            },
            [&](bool) { told = true; });
        begun.acquire();
    }
    QTest::qWait(1);
    CHECK(worked);
    CHECK_FALSE(told);
}
