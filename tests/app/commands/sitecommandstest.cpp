#include "app/commands/commandline.h"
#include "app/commands/demosite.h"
#include "app/commands/sitejson.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace motcua;

namespace {

Answer init(const DataFolder &folder, const QString &line)
{
    FakeClock clock;
    FakeRandom random;
    const auto parsed = parseCommandLine(words(line));
    REQUIRE(parsed);
    return std::get<InOwnProcess>(parsed.value().command->action)
        .run({folder, clock, random}, parsed.value().arguments);
}

} // namespace

TEST_CASE("site init sets up the demo once")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(QStringLiteral("new")));
    const Answer done = init(folder, QStringLiteral("site init --demo"));
    REQUIRE(done.exit == Exit::Done);
    CHECK(done.json[QStringLiteral("procedures")].toInt() == 90);
    CHECK(done.json[QStringLiteral("waiting")].toInt() == 0);
    CHECK(done.text.contains(QStringLiteral("246810")));
    const Answer again = init(folder, QStringLiteral("site init --demo"));
    CHECK(again.exit == Exit::NotPossible);
    CHECK(again.error->code == QStringLiteral("not-empty"));
}

TEST_CASE("site init plays the morning before any time asked for")
{
    const QTemporaryDir dir;
    const QString time =
        GENERATE(QStringLiteral("2026-11-23T08:41:00+07:00"),
                 QStringLiteral("2026-11-23T01:41:00Z"), QStringLiteral("2026-11-23T08:41:00"));
    const Answer done =
        init(DataFolder(dir.path()), QStringLiteral("site init --demo --morning --time ") + time);
    REQUIRE(done.exit == Exit::Done);
    CHECK(done.json[QStringLiteral("waiting")].toInt() >= 21);
    FakeClock clock;
    FakeRandom random;
    clock.set(SiteZone::vietnam().at(QDate(2026, 11, 23), QTime(8, 41)));
    const auto office = Office::open({DataFolder(dir.path()), {}}, clock, random);
    REQUIRE(office);
    CHECK(office.value()->queue().today() == QDate(2026, 11, 23));
    CHECK(std::ssize(office.value()->queue().snapshot().waiting)
          == done.json[QStringLiteral("waiting")].toInt());
}

TEST_CASE("site init refuses what it does not understand before it makes anything")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(QStringLiteral("new")));
    CHECK(init(folder, QStringLiteral("site init")).error->code
          == QStringLiteral("missing-option"));
    for (const QString &time :
         {QStringLiteral("noon"), QStringLiteral("2026-02-30T00:00:00"), QStringLiteral("8:41")})
        CHECK(init(folder, QStringLiteral("site init --demo --time ") + time).error->code
              == QStringLiteral("bad-time"));
    CHECK_FALSE(folder.exists());
}

TEST_CASE("site init makes no site of a file without a commune, or with names nobody can print")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(QStringLiteral("new")));
    const QString path = dir.filePath(QStringLiteral("site.json"));
    SiteConfiguration site = demoSite().configuration;
    const auto from = [&] {
        QJsonObject json = toJson(site);
        QJsonObject unit = json.value(QStringLiteral("site")).toObject();
        unit.insert(QStringLiteral("kioskPin"), QStringLiteral("135791"));
        json.insert(QStringLiteral("site"), unit);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(json).toJson());
        file.close();
        return init(folder, QStringLiteral("site init --from ") + path);
    };
    const auto refused = [&](const QString &culprit) {
        const Answer answer = from();
        CHECK(answer.exit == Exit::BadInput);
        REQUIRE(answer.error);
        CHECK(answer.error->message.contains(culprit));
        CHECK_FALSE(answer.complaint().trimmed().contains(u'\n'));
        CHECK_FALSE(folder.exists());
    };
    for (const int code : {0, -11'824, 118'240}) {
        site.site.id = code;
        refused(QStringLiteral("\"id\""));
    }
    site.site.id = 11'824;
    site.counters[0].name = QStringLiteral("Quầy\t1");
    refused(QStringLiteral("\"1\""));
    site.counters[0].name = QStringLiteral("Quầy 1");
    site.fields[0].name += QChar(0x1b);
    refused(u'"' + site.fields[0].code + u'"');
    site.fields[0].name.chop(1);
    const Answer made = from();
    REQUIRE(made.exit == Exit::Done);
    const QString code = made.json[QStringLiteral("recoveryCode")].toString();
    CHECK_FALSE(code.isEmpty());
    CHECK(made.text.contains(code)); // the sheet for the safe, which is shown this once

    // The file it was made from differs in nothing, its PIN neither.
    FakeClock clock;
    FakeRandom random;
    const auto office = Office::open({folder, QStringLiteral("test")}, clock, random);
    REQUIRE(office);
    const auto before = office.value()->configuration().site.kioskPin;
    const Answer same = command(*office.value(), QStringLiteral("site apply ") + path);
    CHECK(same.text == QStringLiteral("nothing differs\n"));
    CHECK(office.value()->configuration().site.kioskPin == before);
}

TEST_CASE("site show gives the configuration")
{
    DemoFolder demo;
    const auto office = demo.open();
    const Answer shown = command(*office, QStringLiteral("site show"));
    CHECK(shown.json[QStringLiteral("site")][QStringLiteral("name")].toString()
          == QStringLiteral("Phường Mẫu"));
    CHECK(shown.json[QStringLiteral("fields")].toArray().size() == 10);
    CHECK(shown.text.contains(QStringLiteral("Phường Mẫu")));
}
