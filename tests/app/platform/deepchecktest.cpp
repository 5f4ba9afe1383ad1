#include "app/platform/deepcheck.h"

#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

using namespace motcua;

namespace {

std::optional<DeepCheck::Outcome> outcomeOf(const QString &file)
{
    std::optional<DeepCheck::Outcome> outcome;
    QThread *where = nullptr;
    DeepCheck check(file, [&](const DeepCheck::Outcome &o) {
        outcome = o;
        where = QThread::currentThread();
    });
    QElapsedTimer timer;
    timer.start();
    while (!outcome && !timer.hasExpired(10'000))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    CHECK(where == QThread::currentThread());
    return outcome;
}

} // namespace

TEST_CASE("the journal is checked beside the owner, who goes on working")
{
    DemoFolder demo;
    const auto office = demo.open();
    CHECK(command(*office, QStringLiteral("ticket take --field A")).exit == Exit::Done);
    const auto outcome = outcomeOf(demo.folder().database());
    REQUIRE(outcome);
    const auto *report = std::get_if<VerifyReport>(&*outcome);
    REQUIRE(report);
    CHECK(report->ok());
    CHECK(report->operations == demo.operationCount());
    CHECK(command(*office, QStringLiteral("ticket take --field A")).exit == Exit::Done);
}

TEST_CASE("a file that cannot be read is a failure, not a crash")
{
    const auto outcome = outcomeOf(QStringLiteral("/nowhere/motcua.db"));
    REQUIRE(outcome);
    CHECK(std::holds_alternative<DeepCheckFailure>(*outcome));
}

TEST_CASE("a check that is thrown away tells nobody")
{
    DemoFolder demo;
    bool told = false;
    {
        const DeepCheck check(demo.folder().database(),
                              [&](const DeepCheck::Outcome &) { told = true; });
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(told);
}
