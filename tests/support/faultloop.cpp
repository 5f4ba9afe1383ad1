#include "tests/support/faultloop.h"

#include "tests/support/catch.h"

#include <optional>

#include <sqlite3.h>

namespace motcua {

namespace {

using Step = FaultVfs::Step;

struct Fault {
    Step step;
    int code;
    bool onward; ///< the disk stays ill
};

constexpr Fault Faults[] = {
    {Step::Open, SQLITE_CANTOPEN, false},
    {Step::Read, SQLITE_IOERR_READ, false},
    {Step::Write, SQLITE_IOERR_WRITE, false},
    {Step::Write, SQLITE_FULL, true},
    {Step::Sync, SQLITE_IOERR_FSYNC, false},
    {Step::Sync, SQLITE_IOERR_FSYNC, true},
    {Step::Truncate, SQLITE_IOERR_TRUNCATE, false},
    {Step::Delete, SQLITE_IOERR_DELETE, false},
    {Step::SharedMemory, SQLITE_IOERR_SHMMAP, false},
};

constexpr int Endless = 2000;

// Sanitizers make a step ten times as slow, and only look at memory: where everything is tried
// without them, every 23rd step is enough for them.
#ifdef __SANITIZE_ADDRESS__
constexpr int Stride = 23;
#else
constexpr int Stride = 1;
#endif

const QString Image = QStringLiteral("image.db");
const QString Live = QStringLiteral("live.db");
const QString Killed = QStringLiteral("killed.db");

class Loop {
public:
    Loop(const std::function<void(TestSite &)> &prepare,
         const std::function<Ended(TestSite &)> &act, bool appends)
        : m_act(act)
        , m_appends(appends)
    {
        TestSite site(QStringLiteral("made.db"), m_vfs.name());
        m_identity = site.identity;
        prepare(site);
        m_now = site.clock.now();
        m_before = site.operationCount();
        m_vfs.copy(QStringLiteral("made.db"), Image);
        REQUIRE(m_act(site) == Ended::Done);
        m_after = site.operationCount();
        CHECK((m_after > m_before) == appends);
    }

    void run()
    {
        for (const bool frugal : {false, true}) {
            for (const Fault &fault : Faults) {
                int n = 1;
                while (strikes(fault, n, frugal)) {
                    n += Stride;
                    REQUIRE(n < Endless);
                }
            }
        }
    }

private:
    struct Opened {
        Opened(const Loop &loop, const QString &file, bool frugal)
            : site(file, loop.m_vfs.name(), false, &*loop.m_identity)
        {
            site.clock.set(loop.m_now);
            if (frugal) {
                site.database.exec("PRAGMA cache_size=2");
                site.database.exec("PRAGMA wal_autocheckpoint=1");
            }
        }
        TestSite site;
    };

    bool strikes(const Fault &fault, int n, bool frugal)
    {
        INFO(faultName(fault.step, n, fault.code).toStdString()
             << (fault.onward ? " onward" : "") << (frugal ? ", frugal" : ""));
        m_vfs.copy(Image, Live);
        {
            Opened opened(*this, Live, frugal);
            TestSite &site = opened.site;
            m_vfs.failAt(fault.step, n, fault.code, fault.onward);
            const Ended first = m_act(site);
            m_vfs.heal();
            if (!m_vfs.struck()) {
                CHECK(first == Ended::Done);
                return false;
            }
            REQUIRE(first != Ended::Refused);
            m_vfs.copy(Live, Killed);
            CHECK(site.operationCount() == (first == Ended::Done ? m_after : m_before));
            site.checkWhole();
            if (first == Ended::StorageFailed) {
                CHECK(m_act(site) == Ended::Done);
                CHECK(site.operationCount() == m_after);
                site.checkWhole();
            }
            checkKilled(first, frugal);
        }
        Opened again(*this, Live, frugal);
        CHECK(again.site.operationCount() == m_after);
        again.site.checkWhole();
        return true;
    }

    // A commit whose last sync failed may have reached the disk all the same.
    void checkKilled(Ended first, bool frugal)
    {
        Opened opened(*this, Killed, frugal);
        TestSite &site = opened.site;
        site.checkWhole();
        const qint64 found = site.operationCount();
        if (first == Ended::Done)
            CHECK(found == m_after);
        else
            CHECK((found == m_before || found == m_after));
        if (m_appends && found == m_before) {
            CHECK(m_act(site) == Ended::Done);
            CHECK(site.operationCount() == m_after);
            site.checkWhole();
        }
    }

    FaultVfs m_vfs;
    const std::function<Ended(TestSite &)> &m_act;
    bool m_appends;
    std::optional<Identity> m_identity;
    Instant m_now{};
    qint64 m_before = 0;
    qint64 m_after = 0;
};

} // namespace

void runFaultLoop(const std::function<void(TestSite &)> &prepare,
                  const std::function<Ended(TestSite &)> &act, bool appends)
{
    Loop(prepare, act, appends).run();
}

} // namespace motcua
