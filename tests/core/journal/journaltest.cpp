#include "core/journal/journal.h"

#include "core/base/cbor.h"
#include "core/journal/journaltables.h"
#include "core/journal/verify.h"
#include "core/queueing/ticketoperations.h"
#include "tests/support/catch.h"
#include "tests/support/foreignlog.h"
#include "tests/support/testsite.h"

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr Kind Unknown = Kind(199); // of a newer program
constexpr Kind Personal = Kind(690); // of a stream with personal data

Operation appended(TestSite &site, Kind kind, const Id &entity, QCborMap payload = {})
{
    Journal::Transaction transaction(site.journal);
    transaction.append({kind, entity, std::move(payload), {}});
    transaction.commit();
    return operationsOf(site.database, entity).back();
}

std::vector<Operation> ownQueueLog(TestSite &site)
{
    std::vector<Operation> operations;
    for (const LogRow &log : readLogs(site.database)) {
        if (log.stream != int(Stream::Queue))
            continue;
        visitLog(site.database, log.no, [&](const Operation &o, const QByteArray &, qint64) {
            operations.push_back(o);
            return true;
        });
    }
    return operations;
}

Hlc soon(TestSite &site, std::chrono::milliseconds ahead = 1h)
{
    return nextHlc(0, site.clock.now() + ahead);
}

} // namespace

TEST_CASE("journal: an operation says what it was, when, and what its author had seen")
{
    TestSite site;
    const Ticket ticket = site.take();
    const Id clerk = site.newId();
    site.clock.advance(3min);
    REQUIRE(site.next(2));
    REQUIRE(site.queue.start({2, clerk}));
    const std::vector<Operation> all = ownQueueLog(site);
    REQUIRE(all.size() == 5); // the day, taken, the counter works, called, started
    CHECK(all[0].header.base.isEmpty());
    CHECK_FALSE(all[0].header.continues);
    CHECK(all[1].header.entity == ticket.id);
    CHECK(all[1].header.continues); // one transaction with the day
    CHECK_FALSE(all[2].header.continues);
    CHECK(all[3].header.base == all[1].hash.first(8));
    CHECK(all[2].header.wall == site.clock.now());
    CHECK(hlcTime(all[2].header.hlc) == site.clock.now());
    CHECK(all[2].header.actor.isNull());
    CHECK(all[3].header.continues); // one transaction with the counter
    CHECK_FALSE(all[4].header.continues);
    CHECK(all[4].header.actor == clerk);
    CHECK(all[4].header.base == all[3].hash.first(8));
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(all[i].header.seq == qint64(i) + 1);
}

TEST_CASE("journal: what is not committed never was")
{
    TestSite site;
    int told = 0;
    site.journal.setCommitObserver([&] { ++told; });
    const qint64 before = site.operationCount();
    {
        Journal::Transaction transaction(site.journal);
        transaction.append({Unknown, site.newId(), {}, {}});
        CHECK(transaction.appended() == 1);
    }
    CHECK(site.operationCount() == before);
    CHECK(told == 0);
    {
        Journal::Transaction nothing(site.journal);
        nothing.commit();
    }
    CHECK(told == 0);
    site.take();
    CHECK(told == 1);
    site.checkWhole(); // the seq of the one that never was is used by another
}

TEST_CASE("journal: kinds of a newer program are stored, not folded, and stay")
{
    TestSite site;
    const Ticket ticket = site.take();
    const Operation strange = appended(site, Unknown, ticket.id, {{1, QStringLiteral("?")}});
    ForeignLog other(site.database, site.random);
    const Id elsewhere = site.newId();
    other.appendRaw(999, elsewhere, QByteArray::fromHex("a0"), soon(site));
    other.appendRaw(int(Kind::TicketTaken), elsewhere, "no CBOR", soon(site, 2h));
    const qint64 before = site.operationCount();
    site.journal.refold();
    CHECK(site.operationCount() == before);
    CHECK(operationsOf(site.database, ticket.id).back() == strange);
    CHECK(site.queue.find(ticket.id) == ticket);
    CHECK_FALSE(site.queue.find(elsewhere));
    CHECK_FALSE(site.journal.refoldChanges());
    REQUIRE(site.next(2)); // and the ticket lives on
    CHECK(operationsOf(site.database, ticket.id).size() == 3);
    CHECK(verifyJournal(site.database).ok());
}

TEST_CASE("journal: payloads with personal data are salted, others are not")
{
    TestSite site;
    const QCborMap payload{{1, QStringLiteral("012345678901")}};
    const Operation one = appended(site, Personal, site.newId(), payload);
    const Operation two = appended(site, Personal, site.newId(), payload);
    const auto salt = [](const Operation &o) {
        return readCbor(o.payload)->toMap().value(0).toByteArray();
    };
    CHECK(salt(one).size() == 16);
    CHECK(salt(one) != salt(two));
    CHECK(commitment(one.payload) != commitment(two.payload));
    CHECK(readCbor(one.payload)->toMap().value(1).toString() == QStringLiteral("012345678901"));
    const Operation plain = appended(site, Unknown, site.newId(), payload);
    CHECK(plain.payload == writeCbor(payload));
    // A kind goes to the log of its stream and of no other.
    CHECK(one.log == site.identity.logs[std::size_t(Stream::Staff) - 1]);
    CHECK(plain.log == site.identity.logs[std::size_t(Stream::Queue) - 1]);
    CHECK(one.header.seq == 1);
    CHECK(verifyJournal(site.database).ok());
}

TEST_CASE("journal: the operations of another device fold in their place")
{
    TestSite site;
    const Ticket ticket = site.take();
    ForeignLog other(site.database, site.random);
    // Their clock is an hour ahead: what we append afterwards lies before it in the fold.
    other.append(ticketCalled(ticket, 5, {}), soon(site));
    site.journal.refold();
    CHECK(site.queue.find(ticket.id)->counter == 5);
    site.clock.advance(1min);
    REQUIRE(site.next(5).error() == ClaimError::CounterBusy);
    {
        Journal::Transaction transaction(site.journal);
        transaction.append(ticketCalled(ticket, 2, {}));
        transaction.commit();
    }
    // Ours came first by the clocks; theirs has no effect and is shown.
    CHECK(site.queue.find(ticket.id)->counter == 2);
    CHECK(site.count("SELECT count(*) FROM conflict") == 1);
    site.checkWhole();
}

TEST_CASE("journal: the same number request answered by two devices is one ticket")
{
    TestSite site;
    const auto taken = site.tryTake(
        {site.newId(), QStringLiteral("ho-tich"), {}, {}, {QStringLiteral("cong-an")}, {}});
    REQUIRE(taken);
    REQUIRE(taken.value().steps.size() == 2);
    Ticket theirs = taken.value();
    theirs.number = 77;
    theirs.steps.resize(1);
    ForeignLog other(site.database, site.random);
    other.append(ticketTaken(theirs, {}), nextHlc(0, site.clock.now() - 1s)); // a second before
    site.journal.refold();
    const auto merged = site.queue.find(theirs.id);
    REQUIRE(merged);
    CHECK(merged->number == 77);
    CHECK(merged->steps.size() == 1);
    REQUIRE(site.next(5));
    CHECK(site.count("SELECT count(*) FROM conflict") == 1);
    site.checkWhole();
}

TEST_CASE("journal: an entity that two features speak of folds the same live and anew")
{
    TestSite site;
    const Ticket ticket = site.take();
    appended(site, Kind::HelpPromised, ticket.id, {{1, 3}}); // no call was asked: a conflict
    CHECK(site.count("SELECT count(*) FROM conflict") == 1);
    REQUIRE(site.next(2));
    CHECK(site.count("SELECT count(*) FROM conflict") == 1);
    site.checkWhole();
}

TEST_CASE("journal: damaged facts have no effect and are kept as conflicts")
{
    TestSite site;
    const Id day = Id::fromName("day", u"20261123");
    appended(site, Kind::DayOpened, day, {{1, 20'991'301}}); // no such date
    appended(site, Kind::DayOpened, day, {{1, 20'261'124}}); // another day than its name says
    appended(site, Kind::TicketTaken, site.newId(), {{1, 20'261'123}}); // no steps
    appended(site, Kind::TicketCalled, site.newId(), {{1, 2}}); // never taken
    appended(site, Kind::HelpClosed, site.newId());
    appended(site, Kind::FieldDefined, site.newId(), {{1, QStringLiteral("ho-tich")}});
    appended(site, Kind::CounterDefined, Id::fromName("definition304", u"1"), {{1, 7}});
    CHECK(site.count("SELECT count(*) FROM conflict") == 7);
    CHECK(site.count("SELECT count(*) FROM business_day") == 0);
    site.sites.reload();
    CHECK(site.sites.configuration() == testConfiguration());
    CHECK_FALSE(site.journal.refoldChanges());
    CHECK(site.take().number == 1);
    CHECK(site.count("SELECT count(*) FROM business_day") == 1);
    CHECK_FALSE(site.journal.refoldChanges());
}

TEST_CASE("journal: a device finds its own logs among those it had before")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("site.db"));
    std::optional<Identity> identity;
    {
        TestSite site(file);
        identity = site.identity;
        site.take();
    }
    // The same device with new logs, as after a restore.
    FakeRandom random(5);
    Identity renewed = Identity::issue(0, QStringLiteral("desk"), FakeClock::start(), random);
    renewed.deviceId = identity->deviceId;
    {
        TestSite site(file, nullptr, false, &renewed);
        REQUIRE(site.next(2));
        CHECK(site.count("SELECT count(*) FROM log") == 2 * StreamCount);
        site.checkWhole();
    }
    TestSite site(file, nullptr, false, &*identity);
    site.clock.advance(1h);
    REQUIRE(site.queue.start({2, {}}));
    site.checkWhole();
}

TEST_CASE("journal: append-only by trigger")
{
    TestSite site;
    site.take();
    const auto refused = [&](const char *sql) {
        try {
            site.database.exec(sql);
        } catch (const StorageError &e) {
            return QByteArray(e.what());
        }
        return QByteArray("done");
    };
    for (const char *column : {"log", "seq", "hash", "hlc", "kind", "entity", "header"}) {
        const std::string sql = std::string("UPDATE op SET ") + column + "=" + column;
        CHECK(refused(sql.c_str()) == "append-only");
    }
    CHECK(refused("DELETE FROM op") == "append-only");
    CHECK(refused("REPLACE INTO op SELECT log,seq,zeroblob(32),hlc,kind,entity,header,payload,"
                  "recv_ms FROM op LIMIT 1")
          == "append-only"); // the row it would take away is not deleted for a trigger
    CHECK(refused("INSERT OR REPLACE INTO op SELECT log,seq,hash,hlc,kind,zeroblob(16),header,"
                  "payload,recv_ms FROM op LIMIT 1")
          == "append-only");
    CHECK(refused("DELETE FROM op WHERE seq=1") == "append-only");
    CHECK(refused("UPDATE op SET payload=x'a0'") == "payload may only be filled in or erased");
    CHECK(refused("INSERT OR REPLACE INTO op SELECT log,seq,hash,hlc,kind,entity,header,x'a0',"
                  "recv_ms FROM op")
          != "done");
    site.checkWhole();

    CHECK(refused("UPDATE op SET payload=payload") == "done");
    CHECK(refused("UPDATE log SET pruned_seq=1 WHERE stream=1") == "done");
    CHECK(refused("DELETE FROM op WHERE seq=2 AND log=(SELECT no FROM log WHERE stream=1)")
          == "append-only");
    CHECK(refused("DELETE FROM op WHERE seq=1 AND log=(SELECT no FROM log WHERE stream=1)")
          == "done");
}

TEST_CASE("journal: an erased payload leaves the chain whole and may come back")
{
    TestSite site;
    const Id person = site.newId();
    const Operation written = appended(site, Personal, person, {{1, QStringLiteral("bí mật")}});
    appended(site, Personal, site.newId());
    site.database.exec("UPDATE op SET payload=NULL WHERE kind=690 AND seq=1");
    CHECK(operationsOf(site.database, person).back().payload.isNull());
    CHECK(verifyJournal(site.database).ok());
    site.database.query("UPDATE op SET payload=? WHERE kind=690 AND seq=1")
        .bind(1, written.payload)
        .run();
    CHECK(operationsOf(site.database, person).back() == written);
    CHECK(verifyJournal(site.database).ok());
}

TEST_CASE("journal: values of the file")
{
    TestSite site;
    CHECK(readMeta(site.database, QStringLiteral("k")).isEmpty());
    writeMeta(site.database, QStringLiteral("k"), "1");
    writeMeta(site.database, QStringLiteral("k"), "2");
    CHECK(readMeta(site.database, QStringLiteral("k")) == "2");
}

TEST_CASE("journal: the first operation after a time is found in whatever log it stands")
{
    TestSite site;
    for (int i = 0; i < 12; ++i) {
        site.take();
        site.clock.advance(1min);
        appended(site, i % 2 == 0 ? Unknown : Personal, site.newId());
    }
    std::vector<Hlc> all;
    for (const LogRow &log : readLogs(site.database)) {
        visitLog(site.database, log.no, [&](const Operation &o, const QByteArray &, qint64) {
            all.push_back(o.header.hlc);
            return true;
        });
    }
    std::ranges::sort(all);
    REQUIRE(all.size() > 30);
    CHECK(firstHlcAfter(site.database, 0) == all.front());
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        CHECK(firstHlcAfter(site.database, all[i]) == all[i + 1]);
        CHECK(firstHlcAfter(site.database, all[i] - 1) == all[i]);
    }
    CHECK_FALSE(firstHlcAfter(site.database, all.back()));
}
