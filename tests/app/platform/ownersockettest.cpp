#include "app/platform/ownersocket.h"

#include "app/platform/datafolder.h"
#include "app/platform/frames.h"
#include "app/platform/ownerclient.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// Lets the owner work until something holds.
template <typename F> bool within(std::chrono::milliseconds time, F &&holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.hasExpired(time.count()))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

const QString Echo = QStringLiteral("echo");

struct Owner {
    explicit Owner(OwnerSocket::Limits limits = {})
        : socket(
            [this](const QJsonObject &request, const OwnerSocket::Reply &reply) {
                ++requests;
                if (hold)
                    held.push_back(reply);
                else
                    reply({{Echo, request}});
            },
            limits)
    {
        REQUIRE(socket.listen(path()));
    }
    QString path() const { return dir.filePath(QStringLiteral("s")); }
    std::unique_ptr<QLocalSocket> visitor() const
    {
        auto visitor = std::make_unique<QLocalSocket>();
        visitor->connectToServer(path());
        REQUIRE(visitor->waitForConnected(1000));
        return visitor;
    }

    QTemporaryDir dir;
    int requests = 0;
    bool hold = false;
    std::vector<OwnerSocket::Reply> held;
    OwnerSocket socket;
};

const QJsonObject Hello{{QStringLiteral("hello"), 1}};

bool isGone(const QLocalSocket &socket) { return socket.state() == QLocalSocket::UnconnectedState; }

} // namespace

TEST_CASE("requests of one asker are answered in order, over one connection")
{
    Owner owner;
    CHECK((QFileInfo(owner.path()).permissions()
           & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser))
          == QFile::Permissions());
    std::optional<int> answers;
    const std::unique_ptr<QThread> asker(QThread::create([&] {
        OwnerClient client(owner.path());
        int good = 0;
        for (int i = 0; i < 50; ++i) {
            const QJsonObject request{{QStringLiteral("n"), i}};
            const auto answer = client.ask(request, 5s);
            good += answer && answer.value().value(Echo).toObject() == request ? 1 : 0;
        }
        answers = good;
    }));
    asker->start();
    CHECK(within(10s, [&] { return asker->isFinished(); }));
    CHECK(answers == 50);
}

TEST_CASE("two requests sent at once are both answered")
{
    Owner owner;
    const auto visitor = owner.visitor();
    visitor->write(encodeFrame(Hello) + encodeFrame(Hello));
    FrameReader reader(4096);
    int answers = 0;
    CHECK(within(2s, [&] {
        reader.add(visitor->readAll());
        answers += reader.next() ? 1 : 0;
        return answers == 2;
    }));
}

TEST_CASE("rubbish and too much are let go, and others are still served")
{
    Owner owner({.requestBytes = 1000, .connections = 8, .patience = 10s});
    const QByteArray rubbish =
        GENERATE(QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), QByteArray(4, '\0'),
                 QByteArray("\0\0\0\x02[]", 6), QByteArray("\0\0\x10\0", 4));
    const auto bad = owner.visitor();
    const auto good = owner.visitor();
    bad->write(rubbish);
    CHECK(within(2s, [&] { return isGone(*bad); }));
    good->write(encodeFrame(Hello));
    CHECK(within(2s, [&] { return good->bytesAvailable() > 0; }));
    CHECK(owner.requests == 1);
}

TEST_CASE("who is silent or slow is let go")
{
    Owner owner({.requestBytes = 1000, .connections = 8, .patience = 80ms});
    const auto silent = owner.visitor();
    const auto slow = owner.visitor();
    const QByteArray frame = encodeFrame(Hello);
    qsizetype sent = 0;
    CHECK(within(3s, [&] {
        if (sent < frame.size() - 1 && !isGone(*slow))
            slow->write(frame.mid(sent++, 1)); // never comes to an end
        return isGone(*silent) && isGone(*slow);
    }));
    CHECK(owner.requests == 0);
}

TEST_CASE("who comes when the house is full is let go; when somebody left there is room again")
{
    Owner owner({.requestBytes = 1000, .connections = 2, .patience = 10s});
    auto first = owner.visitor();
    const auto second = owner.visitor();
    QCoreApplication::processEvents();
    const auto third = owner.visitor();
    CHECK(within(2s, [&] { return isGone(*third); }));
    first.reset();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto fourth = owner.visitor();
    fourth->write(encodeFrame(Hello));
    CHECK(within(2s, [&] { return fourth->bytesAvailable() > 0; }));
}

TEST_CASE("an answer for somebody who left, or a second answer, does nothing")
{
    Owner owner;
    owner.hold = true;
    auto visitor = owner.visitor();
    visitor->write(encodeFrame(Hello));
    CHECK(within(2s, [&] { return owner.requests == 1; }));
    SECTION("left")
    {
        visitor.reset();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        owner.held.front()(Hello);
    }
    SECTION("twice")
    {
        owner.held.front()(Hello);
        owner.held.front()(Hello);
        CHECK(within(2s, [&] { return visitor->bytesAvailable() >= encodeFrame(Hello).size(); }));
        QCoreApplication::processEvents();
        CHECK(visitor->bytesAvailable() == encodeFrame(Hello).size());
    }
}

TEST_CASE("an asker that nobody answers gives up in time")
{
    Owner owner; // its thread is busy with this test
    OwnerClient client(owner.path());
    const auto answer = client.ask(Hello, 80ms);
    REQUIRE_FALSE(answer);
    CHECK(answer.error() == OwnerClient::Error::NoAnswer);

    OwnerClient nobody(owner.dir.filePath(QStringLiteral("nobody")));
    CHECK(nobody.ask(Hello, 1s).error() == OwnerClient::Error::NoOwner);
}

TEST_CASE("a socket file left behind is replaced")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s"));
    {
        QFile left(path);
        REQUIRE(left.open(QIODevice::WriteOnly));
    }
    OwnerSocket socket([](const QJsonObject &, const OwnerSocket::Reply &) {});
    CHECK(socket.listen(path));
    CHECK(OwnerClient(path).ask(Hello, 10ms).error() == OwnerClient::Error::NoAnswer);
}

TEST_CASE("the socket lies where only this user can enter, and has a name of the folder's own")
{
    const QTemporaryDir runtime;
    const QTemporaryDir data;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    const auto path = ownerSocketPath(DataFolder(data.path()), environment);
    REQUIRE(path);
    CHECK(path->startsWith(runtime.path()));
    CHECK(path
          == ownerSocketPath(
              DataFolder(data.path() + QStringLiteral("/../") + data.path().section(u'/', -1)),
              environment));
    const QTemporaryDir other;
    CHECK(path != ownerSocketPath(DataFolder(other.path()), environment));

    REQUIRE(QFile::setPermissions(runtime.path(), QFile::Permissions(0x7755)));
    CHECK(ownerSocketPath(DataFolder(data.path()), environment)
              ->startsWith(QStringLiteral("/tmp/motcua-")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QString(u"/tmp/" + QString(120, u'x')));
    CHECK(ownerSocketPath(DataFolder(data.path()), environment)
              ->startsWith(QStringLiteral("/tmp/motcua-")));
}
