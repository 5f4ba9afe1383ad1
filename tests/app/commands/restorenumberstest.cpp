// Numbers of dossiers that were given after the backup are on paper: nobody gets them again.
#include "app/commands/commandline.h"
#include "app/commands/restorecopy.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// A ward that was saved after two dossiers, and received two more.
struct LostWard {
    LostWard()
    {
        auto office = demo.open();
        receive(*office);
        receive(*office);
        saved = inOwnProcess(demo.folder(), QStringLiteral("backup ") + place("saved.db"));
        REQUIRE(saved.exit == Exit::Done);
        demo.clock.advance(1h);
        receive(*office);
        CHECK(receive(*office) == QStringLiteral("TAM-261123-0004"));
    }
    QString place(const char *name) const
    {
        return demo.runtime() + u'/' + QString::fromLatin1(name);
    }
    Answer inOwnProcess(const DataFolder &folder, const QString &line)
    {
        const auto parsed = parseCommandLine(words(line));
        if (!parsed)
            return parsed.error();
        const auto *action = std::get_if<InOwnProcess>(&parsed.value().command->action);
        REQUIRE(action);
        return action->run({folder, demo.clock, demo.random}, parsed.value().arguments);
    }
    static QString receive(Office &office)
    {
        const Answer received =
            command(office, QStringLiteral("dossier receive --procedure 1.001022 --name An"));
        return text(received, "code");
    }
    QString nextAfter(const QString &options, bool known)
    {
        const Answer restored = inOwnProcess(
            restoredTo, QStringLiteral("restore %1 ").arg(place("saved.db")) + options);
        REQUIRE(restored.exit == Exit::Done);
        CHECK(restored.json[u"numbersKnown"] == QJsonValue(known));
        CHECK(restored.text.contains(QStringLiteral("--last-number")) == !known);
        const auto office =
            Office::open({restoredTo, QStringLiteral("test")}, demo.clock, demo.random);
        REQUIRE(office);
        return receive(*office.value());
    }

    DemoFolder demo;
    DataFolder restoredTo{place("restored")};
    Answer saved;
};

} // namespace

TEST_CASE("restore: with the old folder at hand dossiers go on after the last number given")
{
    LostWard ward;
    CHECK(ward.nextAfter(QStringLiteral("--old ") + ward.demo.folder().path(), true)
          == QStringLiteral("TAM-261123-0005"));
}

TEST_CASE("restore: marks that lie in the folder already count")
{
    LostWard ward;
    REQUIRE(ward.restoredTo.create());
    REQUIRE(QFile::copy(ward.demo.folder().numbers(), ward.restoredTo.numbers()));
    CHECK(ward.nextAfter({}, true) == QStringLiteral("TAM-261123-0005"));
}

TEST_CASE("restore: without the old folder it is said, and no number can be one on paper")
{
    LostWard ward;
    CHECK(ward.nextAfter({}, false)
          == dossierCodeOf(ProvisionalPrefix, QDate(2026, 11, 23), UnknownNumbers + 1));
    // The next day begins as ever.
    ward.demo.clock.advance(24h);
    const auto office =
        Office::open({ward.restoredTo, QStringLiteral("test")}, ward.demo.clock, ward.demo.random);
    REQUIRE(office);
    CHECK(LostWard::receive(*office.value()) == QStringLiteral("TAM-261124-0001"));
}

TEST_CASE("restore: somebody reads the last number off the paper")
{
    LostWard ward;
    CHECK(ward.nextAfter(QStringLiteral("--last-number 9"), true)
          == QStringLiteral("TAM-261123-0010"));
    CHECK(
        ward.inOwnProcess(DataFolder(ward.place("other")),
                          QStringLiteral("restore %1 --last-number x").arg(ward.place("saved.db")))
            .exit
        == Exit::BadInput);
    CHECK(code(ward.inOwnProcess(DataFolder(ward.place("other")),
                                 QStringLiteral("restore %1 --old %2")
                                     .arg(ward.place("saved.db"), ward.place("nowhere"))))
          == QStringLiteral("no-folder"));
}

TEST_CASE("restore: no ticket that somebody may hold is given a second time")
{
    LostWard ward;
    {
        auto office = ward.demo.open();
        ward.demo.clock.advance(1min);
        CHECK(text(command(*office, QStringLiteral("ticket take --field A")), "number")
              == QStringLiteral("A001"));
        CHECK(text(command(*office, QStringLiteral("ticket take --field A")), "number")
              == QStringLiteral("A002"));
    }
    const auto next = [&](const char *to, const QString &options) {
        const DataFolder folder(ward.place(to));
        const Answer restored = ward.inOwnProcess(
            folder, QStringLiteral("restore %1 %2").arg(ward.place("saved.db"), options));
        REQUIRE(restored.exit == Exit::Done);
        const auto office =
            Office::open({folder, QStringLiteral("test")}, ward.demo.clock, ward.demo.random);
        REQUIRE(office);
        const QString first =
            text(command(*office.value(), QStringLiteral("ticket take --field A")), "number");
        return std::pair(first, restored.json[u"ticketsAfter"].toInt());
    };
    const QString old = QStringLiteral("--old ") + ward.demo.folder().path();
    CHECK(next("told", old) == std::pair(QStringLiteral("A003"), 0));
    const int gap = UnknownTickets + 100;
    CHECK(next("untold", {}) == std::pair(QStringLiteral("A%1").arg(gap + 1), gap));
    QFile database(ward.demo.folder().database());
    REQUIRE(database.open(QFile::ReadWrite));
    REQUIRE(database.resize(database.size() / 2));
    database.close();
    CHECK(next("damaged", old) == std::pair(QStringLiteral("A%1").arg(gap + 1), gap));
    ward.demo.clock.advance(24h);
    const auto tomorrow = Office::open({DataFolder(ward.place("untold")), QStringLiteral("test")},
                                       ward.demo.clock, ward.demo.random);
    REQUIRE(tomorrow);
    CHECK(text(command(*tomorrow.value(), QStringLiteral("ticket take --field A")), "number")
          == QStringLiteral("A001"));
}

TEST_CASE("number-mark: numbers on paper are never given again, and the mark only rises")
{
    DemoFolder demo;
    const auto office = demo.open();
    const auto mark = [&](const char *options) {
        return command(*office,
                       QStringLiteral("dossier number-mark ") + QString::fromLatin1(options));
    };
    CHECK(text(mark(""), "next") == QStringLiteral("TAM-261123-0001"));
    CHECK(text(mark("--last 12"), "next") == QStringLiteral("TAM-261123-0013"));
    CHECK(text(mark("--last 3"), "next") == QStringLiteral("TAM-261123-0013"));
    CHECK(text(mark("--day 2026-11-24"), "next") == QStringLiteral("TAM-261124-0001"));
    CHECK(LostWard::receive(*office) == QStringLiteral("TAM-261123-0013"));
    CHECK(text(mark(""), "next") == QStringLiteral("TAM-261123-0014"));
    CHECK(mark("--last 10000").exit == Exit::BadInput);
}
