// Pages of a file are overwritten: everything is either taken out again or listed as missing.
#include "core/journal/salvage.h"

#include "core/journal/verify.h"
#include "core/schema.h"
#include "core/storage/tabledigest.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <random>
#include <set>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr int PageSize = 4096;
constexpr int LogHeader = 32;
constexpr int FrameHeader = 24;

using Place = std::pair<Id, qint64>; // log and seq
using Bytes = std::pair<QByteArray, QByteArray>; // header and payload

/// A morning in a real file.
class SavedMorning {
public:
    /// `checkpointed`: everything lies in the file, and not in the log beside it as well.
    explicit SavedMorning(bool checkpointed)
        : m_file(m_dir.filePath(QStringLiteral("motcua.db")))
    {
        TestSite site(m_file);
        if (!checkpointed)
            site.database.exec("PRAGMA wal_autocheckpoint=0");
        identity = site.identity;
        const QString fields[] = {QStringLiteral("ho-tich"), QStringLiteral("chung-thuc")};
        for (int i = 0; i < 90; ++i) {
            site.clock.advance(1min);
            site.take(fields[i % 2]);
            if (i % 2 == 0) {
                std::ignore = site.next(1 + i / 2 % 3);
                std::ignore = site.queue.start({1 + i / 2 % 3, {}});
            }
        }
        site.journal.signHeads();
        for (const LogRow &log : readLogs(site.database)) {
            visitLog(site.database, log.no,
                     [&](const Operation &operation, const QByteArray &header, qint64 seq) {
                         all[{log.id, seq}] = {header, operation.payload};
                         return true;
                     });
        }
        tickets = tableDigest(site.database, "ticket");
        if (checkpointed)
            site.database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        m_bytes = read(m_file);
        m_log = checkpointed ? QByteArray() : read(m_file + QStringLiteral("-wal"));
    }

    /// What was saved, somewhere else, with these pages overwritten.
    QString damaged(const std::set<qint64> &pages, std::mt19937 &noise) const
    {
        QByteArray bytes = m_bytes;
        QByteArray log = m_log;
        for (const qint64 page : pages) {
            const qint64 frame = page - m_bytes.size() / PageSize;
            QByteArray &where = frame < 0 ? bytes : log;
            const qint64 at = frame < 0
                ? page * PageSize
                : LogHeader + frame * (FrameHeader + PageSize) + FrameHeader;
            for (int i = 0; i < PageSize; ++i)
                where[at + i] = char(noise());
        }
        const QString file = m_dir.filePath(QStringLiteral("damaged.db"));
        write(file, bytes);
        write(file + QStringLiteral("-wal"), log);
        return file;
    }
    /// In the file, and behind them those in the log.
    qint64 pages() const
    {
        return m_bytes.size() / PageSize + m_log.size() / (FrameHeader + PageSize);
    }

    Identity identity;
    std::map<Place, Bytes> all;
    QByteArray tickets;

private:
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_dir;
    QString m_file;
    QByteArray m_bytes;
    QByteArray m_log;
};

/// A new site out of a damaged file.
class Rescue {
public:
    Rescue(const QString &file, const Identity &old)
        : m_scan(file)
        , m_salvage(m_scan, old)
        , m_made(QStringLiteral(":memory:"))
    {
        migrate(m_made, schemaMigrations());
        m_salvage.keep(m_made);
        m_anew = old.reissued(QStringLiteral("desk"), m_clock.now(), m_random);
        m_journal.emplace(m_made, *m_anew, m_clock, m_random);
        m_journal->addProjection(m_tickets);
        m_salvage.carry(*m_journal);
        m_journal->refold();
    }

    std::map<Place, Bytes> found()
    {
        std::map<Place, Bytes> found;
        for (const LogRow &log : readLogs(m_made)) {
            visitLog(m_made, log.no,
                     [&](const Operation &operation, const QByteArray &header, qint64 seq) {
                         const auto inside = operationInside(operation);
                         const Operation &one = inside ? *inside : operation;
                         const QByteArray bytes = inside ? encodeHeader(one.header) : header;
                         CHECK(found
                                   .emplace(Place{one.log, inside ? one.header.seq : seq},
                                            Bytes{bytes, one.payload})
                                   .second);
                         return true;
                     });
        }
        return found;
    }
    const SalvageReport &report() const { return m_salvage.report(); }
    Database &database() { return m_made; }

private:
    RecordScan m_scan;
    Salvage m_salvage;
    Database m_made;
    FakeClock m_clock;
    FakeRandom m_random{7};
    std::optional<Identity> m_anew;
    Tickets m_tickets{m_made};
    std::optional<Journal> m_journal;
};

/// Everything is found, as it was, or listed; nothing is both.
void checkSum(const SavedMorning &morning, Rescue &rescue)
{
    const std::map<Place, Bytes> found = rescue.found();
    const SalvageReport &report = rescue.report();
    CHECK(report.found() == qint64(found.size()));
    std::set<Place> missing;
    for (const LostRange &range : report.lost) {
        for (qint64 seq = range.from; seq <= range.to; ++seq)
            CHECK(missing.insert({range.log, seq}).second);
    }
    for (const auto &[place, bytes] : found) {
        CHECK(missing.count(place) == 0);
        REQUIRE(morning.all.count(place) == 1);
        CHECK(morning.all.at(place) == bytes);
    }
    for (const LostOperation &lost : report.known) {
        REQUIRE(missing.count({lost.log, lost.seq}) == 1);
        if (lost.log.isNull())
            continue; // of which log it was nobody knows any more
        const auto written = decodeHeader(morning.all.at({lost.log, lost.seq}).first);
        CHECK(lost.entity == written->entity);
        CHECK((!lost.kind || *lost.kind == written->kind));
    }
    const auto isOpen = [&](const Id &log) {
        return std::ranges::find(report.openEnded, log) != report.openEnded.end();
    };
    for (const auto &[place, bytes] : morning.all) {
        const bool told = found.count(place) + missing.count(place) == 1;
        if (!told && !isOpen(place.first))
            FAIL_CHECK("neither found nor listed: " << place.second);
    }
    CHECK(verifyJournal(rescue.database()).ok());
}

} // namespace

TEST_CASE("salvage: with k pages overwritten, found and listed make everything")
{
    for (const bool checkpointed : {true, false}) {
        const SavedMorning morning(checkpointed);
        REQUIRE(morning.pages() > 40);
        qint64 carried = 0;
        qint64 lost = 0;
        for (unsigned seed = 1; seed <= 15; ++seed) {
            INFO("seed " << seed << (checkpointed ? "" : ", with a log"));
            std::mt19937 noise(seed);
            std::set<qint64> pages;
            for (auto k = noise() % 6 + 1; k > 0; --k)
                pages.insert(qint64(noise() % std::size_t(morning.pages())));
            Rescue rescue(morning.damaged(pages, noise), morning.identity);
            checkSum(morning, rescue);
            carried += rescue.report().carried;
            for (const LostRange &range : rescue.report().lost)
                lost += range.to - range.from + 1;
        }
        if (checkpointed) {
            CHECK(carried > 0); // or the pages hit nothing
            CHECK(lost > 0);
        }
    }
}

TEST_CASE("salvage: without the first page nothing is missing, and people wait as before")
{
    const SavedMorning morning(true);
    std::mt19937 noise(1);
    Rescue rescue(morning.damaged({0}, noise), morning.identity);
    checkSum(morning, rescue);
    CHECK(rescue.report().lost.empty());
    CHECK(rescue.report().carried == 0);
    CHECK(tableDigest(rescue.database(), "ticket") == morning.tickets);
}

TEST_CASE("salvage: what lies behind a hole means what it meant")
{
    // Whole pages of the middle of the queue's log, one after the other until one makes a hole.
    const SavedMorning morning(true);
    bool holed = false;
    for (qint64 page = 1; page < morning.pages() && !holed; ++page) {
        std::mt19937 noise{unsigned(page)};
        Rescue rescue(morning.damaged({page}, noise), morning.identity);
        checkSum(morning, rescue);
        if (rescue.report().carried < 20 || rescue.report().lost.empty())
            continue;
        holed = true;
        const LostRange &range = rescue.report().lost.front();
        CHECK(range.after);
        CHECK(range.before);
        CHECK(*range.after <= *range.before);
        CHECK(rescue.report().openEnded.empty());
        // The index lies on other pages and tells what each of them was about.
        qint64 lost = 0;
        for (const LostRange &hole : rescue.report().lost)
            lost += hole.to - hole.from + 1;
        CHECK(std::ssize(rescue.report().known) == lost);
        // A ticket is there for everybody whose taking was found.
        std::set<Id> taken;
        for (const auto &[place, bytes] : rescue.found()) {
            const auto header = decodeHeader(bytes.first);
            if (header->kind == int(Kind::TicketTaken))
                taken.insert(header->entity);
        }
        Query rows = rescue.database().query("SELECT id FROM ticket");
        std::set<Id> there;
        while (rows.step())
            there.insert(rows.id(0));
        CHECK(there == taken);
    }
    CHECK(holed);
}

TEST_CASE("salvage: of noise nothing is taken, and nobody says how much there was")
{
    const SavedMorning morning(true);
    std::mt19937 noise(3);
    std::set<qint64> all;
    for (qint64 page = 0; page < morning.pages(); ++page)
        all.insert(page);
    Rescue rescue(morning.damaged(all, noise), morning.identity);
    CHECK(rescue.report().found() == 0);
    CHECK(rescue.report().openEnded.size() == std::size_t(StreamCount));
}
