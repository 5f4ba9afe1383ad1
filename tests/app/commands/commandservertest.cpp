#include "app/commands/commandserver.h"

#include "app/commands/commandrunner.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

using namespace motcua;

namespace {

/// The owner in this thread, whoever gives commands in another.
struct Owner {
    Owner()
    {
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), demo.runtime());
        REQUIRE(server.listen(environment));
    }

    Answer send(const QString &line)
    {
        std::optional<Answer> answer;
        const auto ask = [&] {
            FakeRandom random(7);
            CommandRunner runner(QStringLiteral("asker"), demo.clock, random);
            auto parsed = parseCommandLine(words(line)).value();
            parsed.data = demo.folder().path();
            answer = runner.run(parsed);
        };
        const std::unique_ptr<QThread> asker(QThread::create(ask));
        asker->start();
        QElapsedTimer timer;
        timer.start();
        while (!asker->isFinished() && !timer.hasExpired(20'000))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        REQUIRE(asker->wait(20'000));
        REQUIRE(answer);
        return *answer;
    }

    DemoFolder demo;
    QProcessEnvironment environment;
    std::unique_ptr<Office> office = demo.open();
    CommandServer server{*office};
};

} // namespace

TEST_CASE("a second start asks the owner for its desk")
{
    Owner owner;
    int shown = 0;
    const auto ask = [&owner] {
        bool answer = false;
        const std::unique_ptr<QThread> second(
            QThread::create([&] { answer = askForDesk(owner.demo.folder()); }));
        second->start();
        while (!second->isFinished())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        second->wait();
        return answer;
    };
    CHECK_FALSE(ask()); // an owner without windows
    owner.server.setShowDesk([&shown] { ++shown; });
    CHECK(ask());
    CHECK(shown == 1);
    CHECK_FALSE(askForDesk(DemoFolder().folder()));
}

TEST_CASE("a command given beside the owner is done by the owner")
{
    Owner owner;
    int commits = 0;
    owner.office->journal().setCommitObserver([&] { ++commits; });
    const Answer taken = owner.send(QStringLiteral("ticket take --field A"));
    CHECK(taken.exit == Exit::Done);
    CHECK(commits == 1);
    CHECK(owner.office->queue().snapshot().waiting.size() == 1);
    CHECK(owner.send(QStringLiteral("ticket list")).json.toArray().size() == 1);
    CHECK(owner.send(QStringLiteral("ticket next --counter 9")).exit == Exit::BadInput);
    CHECK(owner.send(QStringLiteral("ticket next --counter 5")).exit == Exit::NotPossible);
    CHECK(owner.send(QStringLiteral("journal refold --check")).exit == Exit::Done);
    CHECK(owner.send(QStringLiteral("journal verify")).exit == Exit::Done);
    const Answer status = owner.send(QStringLiteral("owner status"));
    CHECK(status.json[QStringLiteral("running")].toBool());
    CHECK(status.json[QStringLiteral("answering")].toBool());
}

TEST_CASE("the owner does only what is in its table")
{
    Owner owner;
    const qint64 before = owner.demo.operationCount();
    const auto path = ownerSocketPath(owner.demo.folder(), owner.environment);
    REQUIRE(path);
    const QJsonObject bad = GENERATE(
        QJsonObject{}, QJsonObject{{QStringLiteral("arguments"), 7}},
        QJsonObject{{QStringLiteral("arguments"), QJsonArray{1, 2}}}, commandRequest({}),
        commandRequest({QStringLiteral("--help")}),
        commandRequest({QStringLiteral("site"), QStringLiteral("init"), QStringLiteral("--demo")}),
        commandRequest({QStringLiteral("journal"), QStringLiteral("dump")}),
        commandRequest({QStringLiteral("ticket"), QStringLiteral("take"), QStringLiteral("--field"),
                        QStringLiteral("?")}));
    std::optional<Result<QJsonObject, OwnerClient::Error>> answer;
    const std::unique_ptr<QThread> asker(
        QThread::create([&] { answer = OwnerClient(*path).ask(bad, std::chrono::seconds{5}); }));
    asker->start();
    while (!asker->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    REQUIRE(answer);
    REQUIRE(*answer);
    CHECK(Answer::fromWire(answer->value())->exit == Exit::BadInput);
    CHECK(owner.demo.operationCount() == before);
}
