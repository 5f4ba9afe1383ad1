#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/restorecopy.h"
#include "core/journal/verify.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;

namespace {

struct Saved {
    Saved()
        : folder(dir.filePath(QStringLiteral("saved")))
        , other(dir.filePath(QStringLiteral("other")))
    {
        REQUIRE(Office::create({folder, QStringLiteral("test")}, demoSite(), clock, random));
        const auto office = open(folder);
        office->queue().take({Id::random(random), QStringLiteral("ho-tich"), {}, {}, {}, {}},
                             [](Result<Ticket, TakeError> taken) { REQUIRE(taken); });
    }
    std::unique_ptr<Office> open(const DataFolder &where)
    {
        auto office = Office::open({where, QStringLiteral("test")}, clock, random);
        REQUIRE(office);
        return std::move(office).value();
    }
    QTemporaryDir dir;
    DataFolder folder;
    DataFolder other;
    FakeClock clock;
    FakeRandom random;
};

} // namespace

TEST_CASE("a copied data folder goes on under an identity of its own")
{
    Saved saved;
    REQUIRE(restoreCopy(saved.folder.path(), saved.other, {}, saved.clock, saved.random));
    const auto first = Identity::load(saved.folder.keys());
    const auto second = Identity::load(saved.other.keys());
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first.value().deviceId != second.value().deviceId);
    CHECK(first.value().logs != second.value().logs);
    CHECK(first.value().site.publicKey == second.value().site.publicKey);

    const auto office = saved.open(saved.other);
    CHECK(office->queue().snapshot().waiting.size() == 1);
    std::optional<Ticket> next;
    office->queue().take({Id::random(saved.random), QStringLiteral("ho-tich"), {}, {}, {}, {}},
                         [&](Result<Ticket, TakeError> taken) { next = taken.value(); });
    CHECK(next->number == 501); // whatever was given since the copy may be in somebody's hand
    CHECK_FALSE(office->journal().refoldChanges());
    CHECK(verifyJournal(office->journal().database()).ok());
}

TEST_CASE("what cannot be restored says why and leaves both folders alone")
{
    Saved saved;
    const auto kind = [&](const QString &from) {
        const auto restored = restoreCopy(from, saved.other, {}, saved.clock, saved.random);
        REQUIRE_FALSE(restored);
        CHECK_FALSE(saved.other.hasSite());
        return restored.error().kind;
    };
    CHECK(kind(saved.dir.filePath(QStringLiteral("nothing"))) == RestoreError::Kind::NoSite);

    // What it complains about is what a person named.
    const QString garbage = saved.dir.filePath(QStringLiteral("garbage.db"));
    for (const QByteArray &bytes : {QByteArray(20'000, 'x'), QByteArray()}) {
        QFile file(garbage);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto restored = restoreCopy(garbage, saved.other, {}, saved.clock, saved.random);
        REQUIRE_FALSE(restored);
        CHECK(restored.error().kind == RestoreError::Kind::Damaged);
        CHECK(restored.error().detail.startsWith(garbage));
    }
    const QString alone = saved.dir.filePath(QStringLiteral("alone.db"));
    REQUIRE(QFile::copy(saved.folder.database(), alone));
    const auto keyless = restoreCopy(alone, saved.other, {}, saved.clock, saved.random);
    CHECK(keyless.error().kind == RestoreError::Kind::NoKeys);
    CHECK(keyless.error().detail == alone + QStringLiteral(".keys"));

    QFile file(saved.folder.database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    CHECK(kind(saved.folder.path()) == RestoreError::Kind::Damaged);
    CHECK_FALSE(QFile::exists(saved.other.file(u"motcua.db.part")));

    REQUIRE(QDir(saved.folder.keys()).removeRecursively());
    CHECK(kind(saved.folder.path()) == RestoreError::Kind::NoKeys);
}
