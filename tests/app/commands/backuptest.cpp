#include "app/commands/backup.h"

#include "app/commands/commandline.h"
#include "app/commands/doctor.h"
#include "app/commands/rehearsal.h"
#include "app/platform/blobfolder.h"
#include "core/journal/verify.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr int PageSize = 4096;

/// Runs a command that works beside the owner, on any folder.
Answer beside(DemoFolder &demo, const DataFolder &folder, const QString &line)
{
    const auto parsed = parseCommandLine(words(line));
    if (!parsed)
        return parsed.error();
    const auto *action = std::get_if<InOwnProcess>(&parsed.value().command->action);
    REQUIRE(action);
    return action->run({folder, demo.clock, demo.random}, parsed.value().arguments);
}

struct SavedWard {
    QString place(const QString &name) const { return demo.runtime() + u'/' + name; }
    Answer run(const QString &line) { return beside(demo, demo.folder(), line); }
    void damage() { overwrite(3 * PageSize, 2 * PageSize); }
    void overwrite(qint64 from, int bytes)
    {
        QFile file(demo.folder().database());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(from));
        file.write(QByteArray(bytes, 'x'));
    }
    Finding backupFinding()
    {
        const auto findings = examine(demo.folder(), demo.clock.now());
        const auto it = std::ranges::find(findings, QStringLiteral("backup"), &Finding::name);
        REQUIRE(it != findings.end());
        return *it;
    }
    DemoFolder demo;
};

QStringList procedureCodes(Office &office)
{
    QStringList codes;
    for (const Procedure &procedure : office.procedures().procedures())
        codes.append(procedure.code);
    codes.sort();
    return codes;
}

QStringList list(const QString &folder)
{
    return QDir(folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden);
}

} // namespace

TEST_CASE("backup: the owner goes on working, and what is saved is one moment, whole")
{
    SavedWard ward;
    const auto office = ward.demo.open();
    CHECK(command(*office, QStringLiteral("ticket take --field A")).exit == Exit::Done);
    const qint64 before = ward.demo.operationCount();
    const QString file = ward.place(QStringLiteral("saved.db"));
    const Answer saved = ward.run(QStringLiteral("backup ") + file);
    CHECK(saved.exit == Exit::Done);
    CHECK(saved.json[QStringLiteral("operations")].toInteger() == before);
    CHECK(command(*office, QStringLiteral("ticket take --field A")).exit == Exit::Done);

    Database copy(file, Database::Mode::ReadOnly);
    CHECK(verifyJournal(copy).ok());
    CHECK(verifyJournal(copy).operations == before);
    CHECK(DataFolder::isPrivate(file));
    CHECK(DataFolder::isPrivate(keysBeside(file)));
    CHECK_FALSE(QFile::exists(file + QStringLiteral("-wal"))); // one file, readable anywhere
    CHECK_FALSE(QFile::exists(file + QStringLiteral(".part")));
}

TEST_CASE("backup: attachments lie beside it, and come back with it")
{
    SavedWard ward;
    const QByteArray known = BlobFolder(ward.demo.folder().attachments()).keep("scan");
    const QString file = ward.place(QStringLiteral("saved.motcua"));
    REQUIRE(ward.run(QStringLiteral("backup ") + file).exit == Exit::Done);
    const DataFolder anew(ward.place(QStringLiteral("anew")));
    REQUIRE(beside(ward.demo, anew, QStringLiteral("restore ") + file).exit == Exit::Done);
    CHECK(BlobFolder(attachmentsBeside(file)).read(known) == QByteArray("scan"));
    CHECK(BlobFolder(anew.attachments()).read(known) == QByteArray("scan"));
}

TEST_CASE("backup: what cannot be saved leaves nothing and touches nothing that is saved")
{
    SavedWard ward;
    const QString file = ward.place(QStringLiteral("saved.db"));
    REQUIRE(ward.run(QStringLiteral("backup ") + file).exit == Exit::Done);
    const Answer again = ward.run(QStringLiteral("backup ") + file);
    CHECK(again.exit == Exit::BadInput);
    CHECK(again.error->code == QStringLiteral("file-there"));
    const QString gone = ward.place(QStringLiteral("stick/saved.db"));
    CHECK(ward.run(QStringLiteral("backup ") + gone).error->code == QStringLiteral("no-place"));
    CHECK_FALSE(QDir(ward.place(QStringLiteral("stick"))).exists());

    const QStringList there = list(ward.demo.runtime());
    ward.damage();
    const Answer damaged = ward.run(QStringLiteral("backup ") + ward.place(QStringLiteral("2.db")));
    CHECK(damaged.exit == Exit::Damaged);
    CHECK(list(ward.demo.runtime()) == there);
    CHECK(Backup::last(ward.demo.folder())->file == file); // the good one is still the last
}

TEST_CASE("restore: goes on under an identity of its own, with numbers that nobody holds")
{
    SavedWard ward;
    {
        const auto office = ward.demo.open();
        command(*office, QStringLiteral("ticket take --field A"));
        REQUIRE(ward.run(QStringLiteral("backup ") + ward.place(QStringLiteral("s.db"))).exit
                == Exit::Done); // while the owner is at work
    }
    ward.demo.clock.advance(2h);
    const DataFolder other(ward.place(QStringLiteral("other")));
    const Answer restored =
        beside(ward.demo, other, QStringLiteral("restore ") + ward.place(QStringLiteral("s.db")));
    CHECK(restored.exit == Exit::Done);
    CHECK(restored.json[QStringLiteral("rehearsed")].toBool() == false);
    CHECK(Identity::load(other.keys()).value().logs
          != Identity::load(ward.demo.folder().keys()).value().logs);
    const auto office =
        Office::open({other, QStringLiteral("test")}, ward.demo.clock, ward.demo.random);
    REQUIRE(office);
    CHECK_FALSE(office.value()->needsDeepCheck());
    CHECK_FALSE(office.value()->interruption()); // the copy did not stop suddenly
    const Answer next = command(*office.value(), QStringLiteral("ticket take --field A"));
    CHECK(next.text.contains(QStringLiteral("A501"))); // UnknownTickets

    const Answer twice =
        beside(ward.demo, other, QStringLiteral("restore ") + ward.place(QStringLiteral("s.db")));
    CHECK(twice.exit == Exit::InUse);
}

TEST_CASE("restore --rehearse: tells whether it would do, and changes nothing")
{
    SavedWard ward;
    const QString file = ward.place(QStringLiteral("s.db"));
    REQUIRE(ward.run(QStringLiteral("backup ") + file).exit == Exit::Done);
    const QStringList before = list(ward.demo.folder().path());
    const QString line = QStringLiteral("restore --rehearse ") + file;
    const Answer rehearsed = ward.run(line);
    CHECK(rehearsed.exit == Exit::Done);
    CHECK(rehearsed.json[QStringLiteral("rehearsed")].toBool());
    CHECK(rehearsed.json[QStringLiteral("operations")].toInteger() == ward.demo.operationCount());
    CHECK(list(ward.demo.folder().path()) == before);

    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadWrite));
    REQUIRE(saved.seek(saved.size() / 2));
    saved.write(QByteArray(20'000, 'x'));
    saved.close();
    CHECK(ward.run(line).exit == Exit::Damaged);
    REQUIRE(QDir(keysBeside(file)).removeRecursively());
    CHECK(ward.run(line).error->code == QStringLiteral("keys-missing"));
    REQUIRE(QFile::remove(file));
    CHECK(ward.run(line).error->code == QStringLiteral("no-backup"));
}

TEST_CASE("the doctor counts the days whose work is saved nowhere else")
{
    SavedWard ward;
    CHECK(ward.backupFinding().fine());
    ward.demo.clock.advance(25h);
    CHECK(ward.backupFinding().warning);
    CHECK(ward.backupFinding().mend.contains(QStringLiteral("backup FILE")));
    CHECK(ward.run(QStringLiteral("doctor")).exit == Exit::Done); // a warning is no failure
    ward.demo.clock.advance(48h);
    CHECK(ward.backupFinding().wrong());
    CHECK(ward.run(QStringLiteral("doctor")).exit == Exit::NotPossible);

    REQUIRE(ward.run(QStringLiteral("backup ") + ward.place(QStringLiteral("s.db"))).exit
            == Exit::Done);
    CHECK(ward.backupFinding().fine());
    ward.demo.clock.advance(10 * 24h); // nothing happened: nothing is unsaved
    CHECK(ward.backupFinding().fine());
    command(*ward.demo.open(), QStringLiteral("ticket take --field A"));
    CHECK(ward.backupFinding().fine());
    ward.demo.clock.advance(25h);
    CHECK(ward.backupFinding().warning);
}

TEST_CASE("salvage: the damaged file is kept, the rest goes on, and what is missing is said")
{
    SavedWard ward;
    {
        const auto office = ward.demo.open();
        for (int i = 0; i < 60; ++i) {
            ward.demo.clock.advance(1min);
            command(*office, QStringLiteral("ticket take --field A"));
        }
    }
    CHECK(ward.run(QStringLiteral("salvage")).error->code == QStringLiteral("not-damaged"));
    const qint64 all = ward.demo.operationCount();
    ward.damage();
    const Answer answer = ward.run(QStringLiteral("salvage"));
    REQUIRE(answer.exit == Exit::Done);
    qint64 lost = 0;
    for (const QJsonValue range : answer.json[QStringLiteral("lost")].toArray())
        lost +=
            range[QStringLiteral("to")].toInteger() - range[QStringLiteral("from")].toInteger() + 1;
    const qint64 found = answer.json[QStringLiteral("kept")].toInteger()
        + answer.json[QStringLiteral("carried")].toInteger();
    CHECK(found + lost == all);
    const QDir aside(answer.json[QStringLiteral("aside")].toString());
    CHECK(aside.exists(QStringLiteral("motcua.db")));
    CHECK(aside.exists(QStringLiteral("keys/site.key")));
    CHECK(QFile(answer.json[QStringLiteral("list")].toString()).exists());
    CHECK_FALSE(QDir(ward.demo.folder().file(u"salvage.part")).exists());
    const auto office = ward.demo.open();
    CHECK(verifyJournal(office->journal().database()).ok());
    CHECK_FALSE(office->journal().refoldChanges());
    CHECK(command(*office, QStringLiteral("ticket take --field A")).exit == Exit::Done);
}

TEST_CASE("salvage: what is missing is named as people know it")
{
    SavedWard ward;
    qint64 page = 0;
    {
        const auto office = ward.demo.open();
        command(*office, QStringLiteral("ticket take --field A"));
    }
    {
        Database file(ward.demo.folder().database());
        file.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        // A leaf of the table of operations that holds some of the catalogue.
        Query leaves = file.query("SELECT pageno FROM dbstat WHERE name='op' AND pagetype='leaf' "
                                  "ORDER BY path LIMIT 1 OFFSET 10");
        if (leaves.step())
            page = leaves.integer(0);
    }
    REQUIRE(page > 1);
    const auto before = procedureCodes(*ward.demo.open());
    ward.overwrite((page - 1) * PageSize, PageSize);
    const Answer answer = ward.run(QStringLiteral("salvage"));
    REQUIRE(answer.exit == Exit::Done);
    const auto after = procedureCodes(*ward.demo.open());
    QStringList gone;
    std::ranges::set_difference(before, after, std::back_inserter(gone));
    REQUIRE_FALSE(gone.isEmpty());
    QStringList told;
    for (const QJsonValue thing : answer.json[QStringLiteral("things")].toArray()) {
        if (thing[QStringLiteral("kind")].toString() == u"procedure"
            && thing[QStringLiteral("gone")].toBool())
            told.append(thing[QStringLiteral("name")].toString());
    }
    CHECK(told == gone);
    QFile list(answer.json[QStringLiteral("list")].toString());
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(list.readAll());
    for (const QString &code : gone) {
        CHECK(text.contains(code));
        CHECK(answer.text.contains(code));
    }
}

TEST_CASE("salvage: broken off when the file was set aside, it goes on when called again")
{
    SavedWard ward;
    command(*ward.demo.open(), QStringLiteral("ticket take --field A"));
    const DataFolder folder = ward.demo.folder();
    const DataFolder aside(folder.file(u"damaged-20261123-080000"));
    REQUIRE(aside.create());
    REQUIRE(QFile::rename(folder.database(), aside.database()));
    SECTION("with the keys still in place") {}
    SECTION("with the new keys in place already")
    {
        REQUIRE(QDir().rename(folder.keys(), aside.keys()));
        REQUIRE(Identity::issue(0, QStringLiteral("desk"), ward.demo.clock.now(), ward.demo.random)
                    .save(folder.keys()));
    }
    CHECK(ward.run(QStringLiteral("salvage")).exit == Exit::Done);
    const auto office = ward.demo.open();
    CHECK(command(*office, QStringLiteral("ticket take --field A"))
              .text.contains(QStringLiteral("A002")));
    CHECK(QFile::exists(aside.database()));
}

TEST_CASE("salvage: of a file that is only noise nothing is made, and it stays where it is")
{
    SavedWard ward;
    QFile file(ward.demo.folder().database());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(40'000, 'x'));
    file.close();
    CHECK(ward.run(QStringLiteral("salvage")).error->code == QStringLiteral("nothing-left"));
    CHECK(QFile(ward.demo.folder().database()).size() == 40'000);
    CHECK_FALSE(QDir(ward.demo.folder().file(u"salvage.part")).exists());
}

TEST_CASE("rehearsal: a backup that cannot be restored is found, and the doctor says so")
{
    SavedWard ward;
    const QString file = ward.place(QStringLiteral("saved.db"));
    REQUIRE(ward.run(QStringLiteral("backup ") + file).exit == Exit::Done);
    const Instant now = ward.demo.clock.now();
    const auto good = Rehearsal::of(file, now, ward.demo.random);
    REQUIRE(good);
    CHECK(good->restorable);
    CHECK(ward.backupFinding().fine());

    REQUIRE(QDir(keysBeside(file)).removeRecursively());
    const auto bad = Rehearsal::of(file, now, ward.demo.random);
    REQUIRE(bad);
    CHECK_FALSE(bad->restorable);
    REQUIRE(bad->note(ward.demo.folder()));
    const Finding finding = ward.backupFinding();
    CHECK(finding.wrong());
    CHECK(finding.what.contains(QStringLiteral("could not be restored")));
    CHECK_FALSE(finding.mend.isEmpty());
    REQUIRE(good->note(ward.demo.folder()));
    CHECK(ward.backupFinding().fine());
}
