#include "app/commands/practice.h"

#include "app/commands/commandline.h"
#include "app/commands/demosite.h"
#include "app/commands/doctor.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace motcua;

namespace {

/// A real site with its people, and the place beside it.
struct Centre {
    Centre()
    {
        const auto office = demo.open();
        REQUIRE(addDemoAccounts(*office));
        const auto bao = office->staff().named(QStringLiteral("bao"));
        REQUIRE(office->staff().disable(bao->id, {}));
    }
    DataFolder place() const { return practiceOf(demo.folder()); }
    Result<bool, PracticeError> make()
    {
        return makePractice(demo.folder(), demo.clock.now(), demo.random);
    }
    std::unique_ptr<Office> open()
    {
        auto office = Office::open({place(), QStringLiteral("test")}, demo.clock, demo.random);
        REQUIRE(office);
        return std::move(office).value();
    }
    Answer run(const QString &line)
    {
        const auto parsed = parseCommandLine(words(line));
        REQUIRE(parsed);
        const auto *action = std::get_if<InOwnProcess>(&parsed.value().command->action);
        REQUIRE(action);
        return action->run({demo.folder(), demo.clock, demo.random}, parsed.value().arguments);
    }
    /// Of every byte in the real folder. Not of the index that SQLite makes to read beside a
    /// writer, and of what nobody has written.
    QByteArray print() const
    {
        QStringList files;
        for (QDirIterator it(demo.folder().path(), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString file = it.next();
            if (!file.endsWith(QStringLiteral("-shm")) && it.fileInfo().size() > 0)
                files.append(file);
        }
        files.sort();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &name : files) {
            QFile file(name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            hash.addData(name.toUtf8());
            hash.addData(file.readAll());
        }
        return hash.result();
    }
    DemoFolder demo;
};

} // namespace

TEST_CASE("practice: made once from the real site, which is only read")
{
    Centre centre;
    REQUIRE(centre.make());
    CHECK_FALSE(centre.make().value()); // it is there
    CHECK(centre.place().path() == centre.demo.folder().path() + QStringLiteral("-practice"));
    const auto office = centre.open();
    const SiteConfiguration real = centre.demo.open()->configuration();
    const SiteConfiguration practised = office->configuration();
    CHECK(practised.site.practice);
    CHECK_FALSE(real.site.practice);
    CHECK(practised.fields == real.fields);
    CHECK(practised.counters == real.counters);
    CHECK(practised.agencies == real.agencies);
    CHECK(practised.priorities == real.priorities);
    CHECK(practised.site.name == real.site.name);
    CHECK(isOpen(practised, centre.demo.clock.now() + std::chrono::hours{15}));
    CHECK(office->procedures().procedures().size()
          == centre.demo.open()->procedures().procedures().size());
    CHECK(office->queue().snapshot().waiting.size() > 10); // a morning went before
    CHECK(office->prints().list({}).empty());
    CHECK_FALSE(QFile::exists(centre.place().file(u"machine.ini"))); // no printer
    // What is done here stays here.
    CHECK(command(*office, QStringLiteral("ticket take --field A")).exit == Exit::Done);
    CHECK(centre.demo.open()->queue().snapshot().waiting.empty());
}

TEST_CASE("practice: nothing is written into the real folder")
{
    Centre centre;
    const QByteArray before = centre.print();
    REQUIRE(centre.make());
    command(*centre.open(), QStringLiteral("ticket take --field A"));
    REQUIRE(restartPractice(centre.demo.folder(), centre.demo.clock.now(), centre.demo.random));
    CHECK(centre.print() == before);
}

TEST_CASE("practice: the same people, and nobody's real password or PIN")
{
    Centre centre;
    REQUIRE(centre.make());
    const auto office = centre.open();
    const auto in = office->staff().signIn(QStringLiteral("lan"), PracticePassword.toString());
    REQUIRE(in);
    CHECK(in.value().name == QStringLiteral("Trần Thị Lan"));
    CHECK_FALSE(office->staff().signIn(QStringLiteral("mai"), DemoPassword.toString()));
    CHECK_FALSE(office->staff().named(QStringLiteral("bao"))); // who is gone does not practise
    CHECK(office->configuration().site.kioskPin
          != centre.demo.open()->configuration().site.kioskPin);
}

TEST_CASE("practice: a site without accounts is practised without")
{
    DemoFolder demo;
    REQUIRE(makePractice(demo.folder(), demo.clock.now(), demo.random));
    const auto office =
        Office::open({practiceOf(demo.folder()), QStringLiteral("test")}, demo.clock, demo.random);
    REQUIRE(office);
    CHECK_FALSE(office.value()->staff().hasAccounts());
}

TEST_CASE("practice: beginning anew empties it, unless somebody practises")
{
    Centre centre;
    REQUIRE(centre.make());
    {
        const auto office = centre.open();
        command(*office, QStringLiteral("ticket take --field A"));
        const auto held =
            restartPractice(centre.demo.folder(), centre.demo.clock.now(), centre.demo.random);
        REQUIRE_FALSE(held);
        CHECK(held.error().kind == PracticeError::Kind::InUse);
        CHECK(centre.run(QStringLiteral("practice reset")).exit == Exit::InUse);
    }
    QFile machine(centre.place().file(u"machine.ini"));
    REQUIRE(machine.open(QIODevice::WriteOnly));
    machine.write("[printer]\nkind=escpos-device\ntarget=/dev/usb/lp0\n");
    machine.close();
    const QByteArray key = [&] {
        QFile file(centre.place().file(u"keys/device.key"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    CHECK(centre.run(QStringLiteral("practice reset")).exit == Exit::Done);
    CHECK_FALSE(machine.exists()); // a printer that was tried is forgotten too
    QFile file(centre.place().file(u"keys/device.key"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() != key); // an identity of its own
    CHECK(centre.open()->configuration().site.practice);
}

TEST_CASE("practice: what was not made for practice is never touched")
{
    Centre centre;
    SECTION("another site lies there")
    {
        REQUIRE(Office::create({centre.place(), QStringLiteral("test")}, demoSite(),
                               centre.demo.clock, centre.demo.random));
        CHECK(centre.make().error().kind == PracticeError::Kind::Foreign);
        const auto restarted =
            restartPractice(centre.demo.folder(), centre.demo.clock.now(), centre.demo.random);
        CHECK(restarted.error().kind == PracticeError::Kind::Foreign);
        CHECK(centre.place().hasSite());
        CHECK(centre.run(QStringLiteral("practice start")).error->code
              == QStringLiteral("foreign-folder"));
    }
    SECTION("somebody's files lie there")
    {
        REQUIRE(QDir().mkpath(centre.place().path()));
        QFile photo(centre.place().file(u"photo.jpg"));
        REQUIRE(photo.open(QIODevice::WriteOnly));
        CHECK(centre.make().error().kind == PracticeError::Kind::Foreign);
        CHECK(photo.exists());
    }
}

TEST_CASE("practice: it is practised for a real site only")
{
    Centre centre;
    REQUIRE(centre.make());
    const auto again = makePractice(centre.place(), centre.demo.clock.now(), centre.demo.random);
    CHECK(again.error().kind == PracticeError::Kind::ItsOwn);
    QTemporaryDir empty;
    const DataFolder none(empty.filePath(QStringLiteral("none")));
    CHECK(makePractice(none, centre.demo.clock.now(), centre.demo.random).error().kind
          == PracticeError::Kind::NoSite);
    QFile file(centre.demo.folder().database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto restarted =
        restartPractice(centre.demo.folder(), centre.demo.clock.now(), centre.demo.random);
    CHECK(restarted.error().kind == PracticeError::Kind::Unreadable);
    CHECK(centre.place().hasSite()); // the old one is better than none
}

TEST_CASE("practice: commands tell where it is and how to open it; the doctor asks for no backup")
{
    Centre centre;
    const Answer made = centre.run(QStringLiteral("practice start"));
    CHECK(made.exit == Exit::Done);
    CHECK(made.json[QStringLiteral("made")].toBool());
    CHECK(made.json[QStringLiteral("folder")].toString() == centre.place().path());
    CHECK(made.text.contains(QStringLiteral("motcua --practice --data")));
    CHECK_FALSE(centre.run(QStringLiteral("practice start")).json[QStringLiteral("made")].toBool());
    centre.demo.clock.advance(std::chrono::hours{24 * 9});
    const auto findings = examine(centre.place(), centre.demo.clock.now());
    const auto backup = std::ranges::find(findings, QStringLiteral("backup"), &Finding::name);
    REQUIRE(backup != findings.end());
    CHECK(backup->fine());
}
