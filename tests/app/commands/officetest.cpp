#include "app/commands/office.h"
#include "app/commands/demosite.h"
#include "app/commands/officeanswer.h"
#include "core/journal/verify.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace motcua;

namespace {

std::optional<OfficeError::Kind> opening(DemoFolder &demo)
{
    const auto office = Office::open(demo.request(), demo.clock, demo.random);
    return office ? std::nullopt : std::optional(office.error().kind);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a new site has its configuration, its catalogue and a whole, signed journal")
{
    DemoFolder demo;
    CHECK(demo.folder().contents()
          == QStringList{QStringLiteral("keys"), QStringLiteral("motcua.db"),
                         QStringLiteral("slips")});
    for (const QString &path : {demo.folder().path(), demo.folder().keys(),
                                demo.folder().database(), demo.folder().file(u"keys/site.key")})
        CHECK(DataFolder::isPrivate(path));
    Database file(demo.folder().database(), Database::Mode::ReadOnly);
    const VerifyReport report = verifyJournal(file);
    CHECK(report.ok());
    CHECK(report.signedLogs == 1); // only the log of the configuration has anything in it yet
    const auto office = demo.open();
    CHECK(office->configuration().site.name == QStringLiteral("Phường Mẫu"));
    CHECK(office->procedures().procedures().size() == 90);
    CHECK_FALSE(office->journal().refoldChanges());
}

TEST_CASE("one folder, one office")
{
    DemoFolder demo;
    const auto office = demo.open();
    CHECK(opening(demo) == OfficeError::Kind::InUse);
}

TEST_CASE("a new site wants an empty folder and leaves another one as it is")
{
    DemoFolder demo;
    const auto again = Office::create(demo.request(), demoSite(), demo.clock, demo.random);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == OfficeError::Kind::NotEmpty);
    CHECK_FALSE(opening(demo));

    const QTemporaryDir dir;
    const DataFolder folder(dir.path());
    write(folder.file(u"letter.txt"), "mine");
    const auto other = Office::create({folder, {}}, demoSite(), demo.clock, demo.random);
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == OfficeError::Kind::NotEmpty);
    CHECK_FALSE(folder.hasSite());
    CHECK(QFile::exists(folder.file(u"letter.txt")));
}

TEST_CASE("what an interrupted set-up left behind does not stand in the way")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.path());
    FakeClock clock;
    FakeRandom random;
    write(folder.file(u"motcua.db.part"), "half");
    write(folder.file(u"motcua.db.part-wal"), "half");
    REQUIRE(QDir().mkpath(folder.file(u"keys.part")));
    write(folder.file(u"keys.part/site.key"), "half");
    CHECK(Office::create({folder, {}}, demoSite(), clock, random));
    CHECK(Office::open({folder, {}}, clock, random));
}

TEST_CASE("a site is set up with its first admin and a recovery code, or not at all")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(QStringLiteral("data")));
    FakeClock clock;
    FakeRandom random;
    Account admin;
    admin.signIn = QStringLiteral("An Nguyen");
    admin.name = QStringLiteral("Nguyễn Văn An");
    admin.role = Role::Admin;
    const QString secret = QStringLiteral("bốn từ dễ nhớ");
    Office::NewSite site = demoSite();
    site.admin = Office::NewAccount{admin, *NewPassword::make(secret, admin.signIn)};
    const auto refused = Office::create({folder, {}}, site, clock, random);
    REQUIRE_FALSE(refused); // no such sign-in name
    CHECK(refused.error().kind == OfficeError::Kind::BadConfiguration);
    CHECK_FALSE(folder.hasSite());

    site.admin->account.signIn = QStringLiteral("an");
    const auto created = Office::create({folder, {}}, site, clock, random);
    REQUIRE(created);
    const auto office = Office::open({folder, {}}, clock, random);
    REQUIRE(office);
    StaffService &staff = office.value()->staff();
    CHECK(staff.signIn(QStringLiteral("an"), secret));
    const auto fresh = NewPassword::make(QStringLiteral("mật khẩu sau này"), {});
    CHECK(staff.recover(QStringLiteral("an"), created.value().recoveryCode, *fresh));
}

TEST_CASE("a configuration against the rules makes no site")
{
    const QTemporaryDir dir;
    FakeClock clock;
    FakeRandom random;
    Office::NewSite site = demoSite();
    site.configuration.fields[1].series = site.configuration.fields[0].series;
    const auto created = Office::create({DataFolder(dir.path()), {}}, site, clock, random);
    REQUIRE_FALSE(created);
    CHECK(created.error().kind == OfficeError::Kind::BadConfiguration);
    CHECK(created.error().detail == site.configuration.fields[1].code);
    CHECK(DataFolder(dir.path()).contents().isEmpty());
}

TEST_CASE("what keeps an office shut is told apart")
{
    using Fault = OfficeError::Kind;
    DemoFolder demo;
    const DataFolder folder = demo.folder();
    SECTION("no site")
    {
        REQUIRE(QFile::remove(folder.database()));
        CHECK(opening(demo) == Fault::NotInitialised);
        CHECK_FALSE(folder.hasSite());
    }
    SECTION("empty file")
    {
        write(folder.database(), {});
        CHECK(opening(demo) == Fault::Damaged);
    }
    SECTION("no database")
    {
        write(folder.database(), QByteArray(4096, 'x'));
        CHECK(opening(demo) == Fault::Damaged);
        CHECK(QFile(folder.database()).size() == 4096);
    }
    SECTION("newer")
    {
        {
            Database file(folder.database());
            file.setUserVersion(1000);
        }
        CHECK(opening(demo) == Fault::NewerSchema);
    }
    SECTION("keys gone")
    {
        REQUIRE(QDir(folder.keys()).removeRecursively());
        CHECK(opening(demo) == Fault::KeysMissing);
    }
    SECTION("keys of somebody else")
    {
        const QTemporaryDir other;
        REQUIRE(Identity::issue(0, QStringLiteral("desk"), demo.clock.now(), demo.random)
                    .save(other.path()));
        REQUIRE(QFile::remove(folder.file(u"keys/device.key")));
        REQUIRE(QFile::copy(other.filePath(QStringLiteral("device.key")),
                            folder.file(u"keys/device.key")));
        CHECK(opening(demo) == Fault::KeysDamaged);
    }
    SECTION("no folder")
    {
        const auto office =
            Office::open({DataFolder(QStringLiteral("/nowhere")), {}}, demo.clock, demo.random);
        REQUIRE_FALSE(office);
        CHECK(office.error().kind == Fault::NotInitialised);
    }
}

TEST_CASE("an unclean stop is known until the journal was checked")
{
    DemoFolder demo;
    const QString copy = demo.runtime() + QStringLiteral("/copy");
    {
        const auto office = demo.open();
        CHECK_FALSE(office->needsDeepCheck());
        CHECK(command(*office, QStringLiteral("ticket take --field A")).exit == Exit::Done);
        // What a power cut leaves: the files as they are in the middle of the work.
        REQUIRE(QDir().mkpath(copy));
        for (const QString &name : {QStringLiteral("motcua.db"), QStringLiteral("motcua.db-wal")})
            REQUIRE(QFile::copy(demo.folder().file(name), copy + u'/' + name));
    }
    CHECK_FALSE(demo.open()->needsDeepCheck());

    for (const QString &name : {QStringLiteral("motcua.db"), QStringLiteral("motcua.db-wal")}) {
        QFile::remove(demo.folder().file(name));
        REQUIRE(QFile::copy(copy + u'/' + name, demo.folder().file(name)));
    }
    {
        const auto office = demo.open();
        CHECK(office->needsDeepCheck());
        CHECK(office->queue().snapshot().waiting.size() == 1); // the queue is open at once
    }
    CHECK(demo.open(Office::Use::Reading)->needsDeepCheck());
    {
        const auto office = demo.open(); // an orderly end alone proves nothing
        CHECK(office->needsDeepCheck());
        office->checked();
    }
    CHECK_FALSE(demo.open()->needsDeepCheck());
}

TEST_CASE("a quiet half hour before a sudden stop is no part of it")
{
    DemoFolder demo;
    const QString copy = demo.runtime() + QStringLiteral("/copy");
    const auto files = {QStringLiteral("motcua.db"), QStringLiteral("motcua.db-wal")};
    Instant alive{};
    REQUIRE(QDir().mkpath(copy));
    {
        const auto office = demo.open();
        command(*office, QStringLiteral("ticket take --field A"));
        demo.clock.advance(std::chrono::minutes{30});
        office->noteAlive();
        alive = demo.clock.now();
        for (const QString &name : files)
            REQUIRE(QFile::copy(demo.folder().file(name), copy + u'/' + name));
    }
    for (const QString &name : files) {
        QFile::remove(demo.folder().file(name));
        REQUIRE(QFile::copy(copy + u'/' + name, demo.folder().file(name)));
    }
    demo.clock.advance(std::chrono::minutes{12});
    const auto office = demo.open();
    REQUIRE(office->interruption());
    CHECK(office->interruption()->from == alive);
}

TEST_CASE("a sudden stop is noted once, from the last sign of life to the next opening")
{
    DemoFolder demo;
    const QString copy = demo.runtime() + QStringLiteral("/copy");
    const auto files = {QStringLiteral("motcua.db"), QStringLiteral("motcua.db-wal")};
    const auto moveFiles = [&](const QString &from, const QString &to) {
        for (const QString &name : files) {
            QFile::remove(to + u'/' + name);
            REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
        }
    };
    REQUIRE(QDir().mkpath(copy));
    {
        const auto office = demo.open();
        command(*office, QStringLiteral("ticket take --field A"));
        moveFiles(demo.folder().path(), copy);
        CHECK_FALSE(office->interruption());
    }
    const Instant stopped = demo.clock.now();
    moveFiles(copy, demo.folder().path());
    SECTION("twelve minutes")
    {
        demo.clock.advance(std::chrono::minutes{12});
        const Interruption expected{stopped, demo.clock.now()};
        {
            const auto reading = demo.open(Office::Use::Reading); // writes nothing
            CHECK_FALSE(reading->interruption());
        }
        {
            const auto office = demo.open();
            CHECK(office->interruption() == expected);
            const Answer day = command(*office, QStringLiteral("day show"));
            CHECK(day.text.contains(QStringLiteral("stopped suddenly at 8:00, back at 8:12")));
            CHECK(day.json[QStringLiteral("interruptions")].toArray().size() == 1);
        }
        demo.clock.advance(std::chrono::minutes{30});
        const auto next = demo.open(); // not checked yet, but stopped in order
        CHECK(next->needsDeepCheck());
        CHECK_FALSE(next->interruption());
        CHECK(next->days().interruptions(next->queue().today()).size() == 1);
    }
    SECTION("hardly any time")
    {
        demo.clock.advance(std::chrono::seconds{40});
        CHECK_FALSE(demo.open()->interruption());
    }
    SECTION("overnight: the day before is not continued")
    {
        demo.clock.advance(std::chrono::hours{24});
        const auto office = demo.open();
        REQUIRE(office->interruption());
        CHECK(office->queue().today() == FakeClock::startDay().addDays(1));
        CHECK(office->queue().snapshot().waiting.empty());
        CHECK(office->dayEdges().unclosed().value() == FakeClock::startDay());
        CHECK(command(*office, QStringLiteral("ticket take --field A"))
                  .text.contains(QStringLiteral("A001")));
    }
}

TEST_CASE("every reason has a line of its own, with what to do")
{
    const DataFolder folder(QStringLiteral("/d"));
    QStringList codes;
    for (int kind = 0; kind <= int(OfficeError::Kind::BadConfiguration); ++kind) {
        const Answer answer = answerFor(OfficeError{OfficeError::Kind(kind), {}, {}}, folder);
        REQUIRE(answer.error);
        CHECK(answer.exit != Exit::Done);
        CHECK_FALSE(answer.error->hint.isEmpty());
        CHECK_FALSE(codes.contains(answer.error->code));
        codes.append(answer.error->code);
    }
}
