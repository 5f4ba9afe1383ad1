#include "app/commands/sitedifference.h"
#include "app/commands/sitejson.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct ConfiguredWard {
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    QTemporaryDir files;
    QString path = files.filePath(QStringLiteral("site.json"));

    void write(const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void write(const SiteConfiguration &site) { write(QJsonDocument(toJson(site)).toJson()); }
    Answer run(const QString &line) { return command(*office, line); }
    Answer apply(const QString &options = {})
    {
        return run(QStringLiteral("site apply ") + path + options);
    }
};

QStringList texts(const Answer &answer) { return answer.text.trimmed().split(u'\n'); }

} // namespace

TEST_CASE("a site is applied from a file: what differs is shown, then stands; twice is once")
{
    ConfiguredWard ward;
    SiteConfiguration wanted = ward.office->configuration();
    const QString pin = wanted.site.kioskPin;
    wanted.site.hotline = QStringLiteral("1022");
    wanted.site.rules.latePlaces = 5;
    wanted.counters[2].serves.push_back({QStringLiteral("thue"), 2});
    wanted.counters.push_back(
        {9, QStringLiteral("Quầy 9"), QStringLiteral("ubnd"), {{QStringLiteral("thue"), 1}}});
    wanted.priorities.erase(wanted.priorities.begin());
    ward.write(wanted);

    const auto before = ward.demo.operationCount();
    const Answer shown = ward.apply(QStringLiteral(" --dry-run"));
    CHECK(shown.exit == Exit::Done);
    CHECK(ward.demo.operationCount() == before);
    CHECK(texts(shown).contains(QStringLiteral("~ site: hotline, rules")));
    CHECK(texts(shown).contains(QStringLiteral("~ counter 3: serves")));
    CHECK(shown.text.contains(QStringLiteral("    hotline: \"0236 000 000\" → ")));
    CHECK(texts(shown).contains(QStringLiteral("+ counter 9")));
    CHECK(texts(shown).size() == 4 + 3); // and a line for each value
    CHECK(texts(shown).last().startsWith(QStringLiteral("- priority ")));

    const Answer applied = ward.apply();
    CHECK(applied.text == shown.text);
    CHECK(applied.json.toArray().size() == 4);
    CHECK(ward.office->configuration().site.hotline == QStringLiteral("1022"));
    CHECK(ward.office->configuration().site.rules.latePlaces == 5);
    CHECK(ward.office->configuration().counter(9));
    CHECK(ward.office->configuration().site.kioskPin == pin);
    CHECK(ward.apply().text == QStringLiteral("nothing differs\n"));
}

TEST_CASE("a file with a field that no counter serves is applied, and warned of")
{
    ConfiguredWard ward;
    SiteConfiguration wanted = ward.office->configuration();
    for (Counter &counter : wanted.counters)
        std::erase_if(counter.serves,
                      [](const ServedField &served) { return served.field == u"thue"; });
    wanted.counters.push_back({9, QStringLiteral("Quầy 9"), QStringLiteral("ubnd"), {}});
    ward.write(wanted);
    const Answer answer = ward.apply();
    CHECK(answer.exit == Exit::Done);
    CHECK(answer.text.contains(QStringLiteral("! field thue is served by no counter")));
    CHECK(answer.text.contains(QStringLiteral("! counter 9 serves no field")));
}

TEST_CASE("what site show prints is applied without a difference")
{
    ConfiguredWard ward;
    ward.write(ward.run(QStringLiteral("site show")).output(true).toUtf8());
    CHECK(ward.apply().text == QStringLiteral("nothing differs\n"));
}

TEST_CASE("a bad file changes nothing and says where it is bad")
{
    ConfiguredWard ward;
    const auto before = ward.demo.operationCount();
    const auto refused = [&](const QByteArray &bytes) {
        ward.write(bytes);
        const Answer answer = ward.apply();
        CHECK(answer.exit == Exit::BadInput);
        CHECK(ward.demo.operationCount() == before);
        return answer.error ? answer.error->message : QString();
    };
    CHECK(ward.run(QStringLiteral("site apply /nowhere.json")).error->code
          == QStringLiteral("unreadable-file"));
    CHECK(refused("{").contains(QStringLiteral("byte")));
    QJsonObject json = toJson(ward.office->configuration());
    QJsonArray counters = json.value(QStringLiteral("counters")).toArray();
    QJsonObject counter = counters[1].toObject();
    counter.insert(QStringLiteral("number"), QStringLiteral("2"));
    counters[1] = counter;
    json.insert(QStringLiteral("counters"), counters);
    CHECK(refused(QJsonDocument(json).toJson()).contains(QStringLiteral("counters[1].number")));

    SiteConfiguration site = ward.office->configuration();
    site.fields[1].series = site.fields[0].series;
    CHECK(refused(QJsonDocument(toJson(site)).toJson()).contains(site.fields[1].code));
    site = ward.office->configuration();
    site.site.rules.recallLimit = 0;
    refused(QJsonDocument(toJson(site)).toJson());
    site = ward.office->configuration();
    site.site.id = 26'734;
    CHECK(refused(QJsonDocument(toJson(site)).toJson()).contains(QStringLiteral("26734")));
}

TEST_CASE("a file does not take a counter or a field from under the people who are there")
{
    ConfiguredWard ward;
    REQUIRE(ward.run(QStringLiteral("ticket take --field thue")).exit == Exit::Done);
    const SiteConfiguration site = ward.office->configuration();
    const int counter = site.countersServing(u"thue").front();
    const auto refused = [&](const SiteConfiguration &wanted, const char *who) {
        ward.write(wanted);
        const auto before = ward.demo.operationCount();
        for (const QString &options : {QString(), QStringLiteral(" --dry-run")}) {
            const Answer answer = ward.apply(options);
            CHECK(answer.exit == Exit::NotPossible);
            REQUIRE(answer.error);
            CHECK(answer.error->code == QStringLiteral("people-there"));
            CHECK(answer.complaint().contains(QString::fromLatin1(who)));
            CHECK_FALSE(answer.complaint().trimmed().contains(u'\n'));
        }
        CHECK(ward.demo.operationCount() == before);
        CHECK(ward.office->configuration() == site);
    };
    SiteConfiguration unserved = site;
    for (Counter &c : unserved.counters)
        std::erase_if(c.serves, [](const ServedField &f) { return f.field == u"thue"; });
    SiteConfiguration fieldless = unserved;
    std::erase_if(fieldless.fields, [](const Field &f) { return f.code == u"thue"; });
    SiteConfiguration smaller = site;
    std::erase_if(smaller.counters, [&](const Counter &c) { return c.number == counter; });

    const QString number = site.field(u"thue")->series + QStringLiteral("001");
    refused(unserved, number.toLatin1().constData());
    refused(fieldless, number.toLatin1().constData());
    REQUIRE(ward.run(QStringLiteral("ticket next --counter %1").arg(counter)).exit == Exit::Done);
    refused(smaller, number.toLatin1().constData());
    refused(fieldless, number.toLatin1().constData());
    REQUIRE(ward.run(QStringLiteral("ticket finish --counter %1").arg(counter)).exit == Exit::Done);
    ward.write(fieldless);
    CHECK(ward.apply().exit == Exit::Done);
    CHECK_FALSE(ward.office->configuration().field(u"thue"));
}
