// Every step of the disk fails once, for every use case.
#include "core/procedures/catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const Id Request = Id::fromName("request", u"1");

void nothing(TestSite &) {}

void oneCalled(TestSite &site)
{
    site.take();
    REQUIRE(site.next(2));
}

void oneServing(TestSite &site)
{
    oneCalled(site);
    site.clock.advance(1min);
    REQUIRE(site.queue.start({2, {}}));
}

Ended take(TestSite &site)
{
    return ended(site.tryTake({Request, QStringLiteral("ho-tich"), {}, {}, {}, {}}));
}

Ended callNext(TestSite &site)
{
    std::vector<Ended> answers;
    site.queue.callNext({Request, 2, {}},
                        [&](const Result<Ticket, ClaimError> &r) { answers.push_back(ended(r)); });
    REQUIRE(answers.size() == 1);
    return answers[0];
}

template <VerbResult (QueueService::*Verb)(const VerbRequest &)> Ended verb(TestSite &site)
{
    return ended((site.queue.*Verb)({2, {}}));
}

template <typename F> Ended reading(F &&f)
{
    try {
        f();
        return Ended::Done;
    } catch (const StorageError &) {
        return Ended::StorageFailed;
    }
}

Procedure procedure(const char *code)
{
    Procedure p;
    p.code = QString::fromLatin1(code);
    for (QString *text : {&p.name, &p.officialName, &p.nameEn, &p.plainName, &p.plainNameEn,
                          &p.field, &p.counterGroup, &p.source})
        *text = QStringLiteral("Khai sinh");
    p.tile = QStringLiteral("ho-tich");
    return p;
}

} // namespace

TEST_CASE("faults: the first number of a day") { runFaultLoop(nothing, take); }

TEST_CASE("faults: another number")
{
    runFaultLoop([](TestSite &site) { site.take(); }, take);
}

TEST_CASE("faults: calling the first")
{
    runFaultLoop([](TestSite &site) { site.take(); }, callNext);
}

TEST_CASE("faults: finishing and calling in one")
{
    runFaultLoop(
        [](TestSite &site) {
            oneServing(site);
            site.take();
        },
        callNext);
}

TEST_CASE("faults: recall") { runFaultLoop(oneCalled, verb<&QueueService::recall>); }

TEST_CASE("faults: the recall that makes a no-show")
{
    runFaultLoop(
        [](TestSite &site) {
            oneCalled(site);
            REQUIRE(site.queue.recall({2, {}}));
            REQUIRE(site.queue.recall({2, {}}));
        },
        verb<&QueueService::recall>);
}

TEST_CASE("faults: start") { runFaultLoop(oneCalled, verb<&QueueService::start>); }

TEST_CASE("faults: finish") { runFaultLoop(oneServing, verb<&QueueService::finish>); }

TEST_CASE("faults: no-show") { runFaultLoop(oneCalled, verb<&QueueService::markNoShow>); }

TEST_CASE("faults: procedures defined, and what they once were")
{
    const std::vector rows{procedure("1.001193"), procedure("1.000894")};
    const auto define = [&](TestSite &site) { return ended(site.procedures.define(rows, {})); };
    runFaultLoop(nothing, define);
    runFaultLoop([&](TestSite &site) { REQUIRE(site.procedures.define(rows, {})); },
                 [](TestSite &site) { return ended(site.procedures.versions(u"1.001193")); },
                 false);
}

TEST_CASE("faults: an appointment made, given back and kept")
{
    const auto offered = [](TestSite &site) {
        SiteConfiguration wanted = site.sites.configuration();
        wanted.fields[0].slot = 30min;
        REQUIRE(site.sites.apply(wanted, {}));
    };
    const auto make = [](TestSite &site) {
        const Instant start = SiteZone::vietnam().at(FakeClock::startDay().addDays(1), QTime(9, 0));
        return site.appointments.make({Request, QStringLiteral("ho-tich"), start});
    };
    const auto made = [&](TestSite &site) {
        offered(site);
        REQUIRE(make(site));
    };
    runFaultLoop(offered, [&](TestSite &site) { return ended(make(site)); });
    runFaultLoop(made, [](TestSite &site) { return ended(site.appointments.cancel(Request, {})); });
    QString code;
    runFaultLoop(
        [&](TestSite &site) {
            offered(site);
            code = make(site).value().code;
            site.clock.advance(24h);
        },
        [&](TestSite &site) {
            std::vector<Ended> answers;
            site.appointments.arrive(code, {}, [&](const auto &r) { answers.push_back(ended(r)); });
            REQUIRE(answers.size() == 1);
            return answers[0];
        });
}

TEST_CASE("faults: a number taken back")
{
    const auto taken = [](TestSite &site) {
        REQUIRE(site.tryTake({Request, QStringLiteral("ho-tich"), {}, {}, {}, {}}));
    };
    runFaultLoop(taken, [](TestSite &site) { return ended(site.counters.takeBack(Request, {})); });
}

TEST_CASE("faults: a reserve number")
{
    runFaultLoop(nothing, [](TestSite &site) {
        return ended(site.reserve.enter({Request, QStringLiteral("A901")}));
    });
}

TEST_CASE("faults: help asked")
{
    runFaultLoop(nothing, [](TestSite &site) {
        return ended(site.help.ask(Request, QStringLiteral("Kiosk")));
    });
}

TEST_CASE("faults: help promised and closed")
{
    const auto asked = [](TestSite &site) {
        REQUIRE(site.help.ask(Request, QStringLiteral("Kiosk")));
    };
    runFaultLoop(asked, [](TestSite &site) { return ended(site.help.promise(Request, 3, {})); });
    runFaultLoop(asked, [](TestSite &site) { return ended(site.help.close(Request)); });
}

TEST_CASE("faults: taking a closing back")
{
    runFaultLoop(
        [](TestSite &site) {
            site.take();
            site.take();
            bool moved = false;
            site.dayService.moveRest(FakeClock::startDay(), {},
                                     [&](const auto &r) { moved = bool(r); });
            REQUIRE(moved);
        },
        [](TestSite &site) {
            const auto back = site.dayService.reopen(FakeClock::startDay(), {});
            if (back)
                return back.value().size() == 2 ? Ended::Done : Ended::Refused;
            // Asked again after an answer that was lost, there is nothing left to take back.
            return back.error() == DayError::NotClosed ? Ended::Done : ended(back);
        });
}

TEST_CASE("faults: served by hand")
{
    const Id other = Id::fromName("request", u"2");
    runFaultLoop(
        [&](TestSite &site) {
            for (const Id &id : {Request, other})
                REQUIRE(site.tryTake({id, QStringLiteral("ho-tich"), {}, {}, {}, {}}));
        },
        [&](TestSite &site) {
            const auto served = site.counters.servedByHand({Request, other}, {2, {}});
            if (served)
                return served.value().size() == 2 ? Ended::Done : Ended::Refused;
            // Asked again after an answer that was lost, they are served already.
            return served.error() == TicketError::WrongState ? Ended::Done : ended(served);
        });
}

TEST_CASE("faults: work done at once, recorded and made void")
{
    const auto known = [](TestSite &site) {
        REQUIRE(site.procedures.load({QDate(2026, 11, 1), {}, {procedure("2.000815")}}, {}));
    };
    const auto record = [](TestSite &site) {
        return site.work.record({Request, 3, QStringLiteral("2.000815"), 2, 4000, {}});
    };
    runFaultLoop(known, [&](TestSite &site) { return ended(record(site)); });
    runFaultLoop(
        [&](TestSite &site) {
            known(site);
            REQUIRE(record(site));
        },
        [](TestSite &site) {
            const auto gone = site.work.makeVoid(Request, QStringLiteral("nhầm"), {});
            // Asked again after an answer that was lost, it is void already.
            const bool before = !gone && gone.error() == WorkError::AlreadyVoid;
            return before ? Ended::Done : ended(gone);
        });
}

TEST_CASE("faults: numbers for a pad")
{
    runFaultLoop(nothing, [](TestSite &site) {
        const auto drawn = site.reserve.drawPad({QStringLiteral("ho-tich"), 2});
        if (!drawn)
            return drawn.error() == PadError::StorageFailed ? Ended::StorageFailed : Ended::Refused;
        return drawn.value().first == FirstReserve + 1 ? Ended::Done : Ended::Refused;
    });
}

TEST_CASE("faults: which day it is")
{
    runFaultLoop(
        [](TestSite &site) { site.take(); },
        [](TestSite &site) { return ended(site.dayService.state(FakeClock::startDay(), {})); });
}

TEST_CASE("faults: a counter asks in silence")
{
    runFaultLoop(nothing,
                 [](TestSite &site) { return ended(site.help.askSilently(Request, 3, {})); });
}

TEST_CASE("faults: the site's configuration")
{
    runFaultLoop(nothing, [](TestSite &site) {
        SiteConfiguration wanted = testConfiguration();
        wanted.site.hotline = QStringLiteral("1022");
        wanted.counters.pop_back();
        wanted.priorities[0].headStart = 10min;
        const auto applied = site.sites.apply(wanted, {});
        if (applied)
            return site.sites.configuration() == wanted ? Ended::Done : Ended::Refused;
        CHECK(site.sites.configuration() == testConfiguration());
        return applied.error().kind == SiteProblem::Kind::StorageFailed ? Ended::StorageFailed
                                                                        : Ended::Refused;
    });
}

TEST_CASE("faults: loading a catalogue")
{
    runFaultLoop(nothing, [](TestSite &site) {
        const Catalogue catalogue{
            QDate(2026, 11, 1), {}, {procedure("1.001193"), procedure("2.000815")}};
        const auto loaded = ended(site.procedures.load(catalogue, {}));
        CHECK(site.procedures.procedures().size() == (loaded == Ended::Done ? 2 : 0));
        return loaded;
    });
}

TEST_CASE("faults: folding anew and signing")
{
    runFaultLoop(
        oneServing, [](TestSite &site) { return reading([&] { site.journal.refold(); }); }, false);
    runFaultLoop(
        oneServing, [](TestSite &site) { return reading([&] { site.journal.signHeads(); }); },
        false);
}

TEST_CASE("faults: reading")
{
    runFaultLoop(
        oneServing,
        [](TestSite &site) {
            // What is asked for when the number is given already never throws.
            Ticket waiting;
            waiting.id = Request;
            waiting.day = FakeClock::startDay();
            waiting.field = QStringLiteral("ho-tich");
            const bool known = !site.queue.standing(waiting).storageFailed;
            const Ended read = reading([&] {
                const QueueSnapshot snapshot = site.queue.snapshot();
                const std::vector<Ticket> list = site.queue.list(site.queue.today());
                const bool found = site.queue.find(Request) || !site.help.open().empty();
                CHECK(snapshot.counterLine(2)->current);
                CHECK(list.size() == 1);
                CHECK_FALSE(found);
            });
            return known ? read : Ended::StorageFailed;
        },
        false);
}

TEST_CASE("faults: opening a new file")
{
    using Step = FaultVfs::Step;
    for (const Step step : {Step::Open, Step::Read, Step::Write, Step::Sync, Step::Truncate,
                            Step::Delete, Step::SharedMemory}) {
        for (int n = 1;; ++n) {
            INFO(faultName(step, n, 10).toStdString());
            FaultVfs vfs;
            FakeRandom random;
            const Identity identity =
                Identity::issue(0, QStringLiteral("desk"), FakeClock::start(), random);
            const auto open = [&](const QString &file) {
                return reading([&] {
                    TestSite site(file, vfs.name(), false, &identity);
                    vfs.heal();
                    site.checkWhole();
                    CHECK(site.count("SELECT count(*) FROM log") == StreamCount);
                });
            };
            vfs.failAt(step, n, 10); // SQLITE_IOERR
            const Ended first = open(QStringLiteral("new.db"));
            vfs.heal();
            if (!vfs.struck()) {
                CHECK(first == Ended::Done);
                break;
            }
            CHECK(open(QStringLiteral("new.db")) == Ended::Done);
        }
    }
}
