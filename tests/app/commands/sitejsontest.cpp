#include "app/commands/sitejson.h"

#include "app/commands/demosite.h"
#include "core/base/pin.h"
#include "core/site/siteservice.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace motcua;

namespace {

QByteArray without(QJsonObject object, const QString &key)
{
    object.remove(key);
    return QJsonDocument(object).toJson();
}

} // namespace

TEST_CASE("the demo ward is as it should be")
{
    const Office::NewSite demo = demoSite();
    const SiteConfiguration &c = demo.configuration;
    CHECK_FALSE(checkConfiguration(c));
    CHECK(c.fields.size() == 10);
    REQUIRE(c.pickUpField());
    CHECK(c.counters.size() == 6);
    CHECK(c.countersServing(u"ho-tich").size() >= 3);
    REQUIRE(c.guidanceField());
    CHECK(c.guidanceField()->series == QStringLiteral("N"));
    for (const Field &field : c.fields) {
        CHECK_FALSE(c.countersServing(field.code).empty());
        CHECK_FALSE(field.plainWords.isEmpty());
        CHECK_FALSE(field.plainWordsEn.isEmpty());
    }
    CHECK(std::ranges::all_of(demo.catalogue.procedures, [&](const Procedure &p) {
        return c.field(p.tile) != nullptr; // every procedure has a tile it is found under
    }));
    CHECK(verifyPin(DemoKioskPin.toString(), c.site.kioskPin));
    CHECK_FALSE(verifyPin(QStringLiteral("000000"), c.site.kioskPin));
}

TEST_CASE("the demo ward is open at every minute of every day")
{
    const SiteConfiguration c = demoSite().configuration;
    const Instant begin = c.zone().at(QDate(2026, 11, 23), QTime(0, 0));
    for (int minute = 0; minute < 7 * 24 * 60; minute += 7)
        CHECK(isOpen(c, begin + std::chrono::minutes(minute)));
    CHECK(isOpen(c, begin - std::chrono::milliseconds(1)));
}

TEST_CASE("a configuration is written in the form it is read, without anything of the PIN")
{
    SiteConfiguration c = demoSite().configuration;
    c.fields[0].warnAfter = std::chrono::minutes{45};
    c.site.procedureAddress = QStringLiteral("https://mau.gov.vn/{code}");
    c.site.receiptAddress = QStringLiteral("https://mau.gov.vn/ho-so/{code}");
    QJsonObject json = toJson(c);
    CHECK_FALSE(QJsonDocument(json).toJson().contains("argon"));
    QJsonObject site = json.value(QStringLiteral("site")).toObject();
    site.insert(QStringLiteral("kioskPin"), QStringLiteral("135790"));
    json.insert(QStringLiteral("site"), site);
    const auto read = siteFromJson(QJsonDocument(json).toJson());
    REQUIRE(read);
    SiteConfiguration back = read.value();
    CHECK(verifyPin(QStringLiteral("135790"), back.site.kioskPin));
    back.site.kioskPin = c.site.kioskPin;
    CHECK(back == c);
    // The PIN that holds already keeps its verifier: nothing differs.
    const QString verifier = read.value().site.kioskPin;
    CHECK(siteFromJson(QJsonDocument(json).toJson(), verifier).value().site.kioskPin == verifier);
    CHECK(siteFromJson(QJsonDocument(json).toJson(), c.site.kioskPin).value().site.kioskPin
          != c.site.kioskPin);
}

TEST_CASE("a file that lacks a key, has one too many or of another type is none")
{
    QJsonObject good = toJson(demoSite().configuration);
    QJsonObject site = good.value(QStringLiteral("site")).toObject();
    site.insert(QStringLiteral("kioskPin"), QStringLiteral("135790"));
    good.insert(QStringLiteral("site"), site);
    CHECK(siteFromJson(QJsonDocument(good).toJson()));
    for (const QString &key : good.keys())
        CHECK(siteFromJson(without(good, key)).error() == key);
    QJsonObject more = good;
    more.insert(QStringLiteral("extra"), 1);
    CHECK(siteFromJson(QJsonDocument(more).toJson()).error() == QStringLiteral("extra"));
    site.insert(QStringLiteral("id"), 1.5);
    good.insert(QStringLiteral("site"), site);
    CHECK(siteFromJson(QJsonDocument(good).toJson()).error() == QStringLiteral("site.id"));
    site.insert(QStringLiteral("id"), 1);
    site.insert(QStringLiteral("kioskPin"), QStringLiteral("1"));
    good.insert(QStringLiteral("site"), site);
    CHECK(siteFromJson(QJsonDocument(good).toJson()).error() == QStringLiteral("site.kioskPin"));
    CHECK(siteFromJson("no json").error().startsWith(QStringLiteral("byte")));
    CHECK_FALSE(siteFromJson("{}"));
    CHECK_FALSE(
        siteFromJson(R"({"site":[],"agencies":[],"fields":[],"counters":[],"priorities":[]})"));
}
