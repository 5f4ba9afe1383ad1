#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "app/commands/office.h"
#include "core/codes/scannedcode.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace motcua;

namespace {

QJsonObject parse(const QString &text, const DataFolder &folder)
{
    const auto line = parseCommandLine({QStringLiteral("code"), QStringLiteral("parse"), text});
    REQUIRE(line);
    const FakeClock clock;
    FakeRandom random;
    const Answer answer = std::get<InOwnProcess>(line.value().command->action)
                              .run({folder, clock, random}, line.value().arguments);
    REQUIRE(answer.exit == Exit::Done);
    CHECK_FALSE(answer.text.isEmpty());
    return answer.json.toObject();
}

QJsonObject parse(const QString &text)
{
    const QTemporaryDir empty;
    return parse(text, DataFolder(empty.path()));
}

QString kind(const QString &text) { return parse(text)[QStringLiteral("kind")].toString(); }

} // namespace

TEST_CASE("a card as JSON")
{
    const QJsonObject card = parse(
        QStringLiteral("031190001234||Nguyễn Thị Bình An|15031991|Nữ|Hải Phòng|10052021\r\n"));
    CHECK(card
          == QJsonObject{
              {QStringLiteral("kind"), QStringLiteral("citizen-card")},
              {QStringLiteral("id"), QStringLiteral("031190001234")},
              {QStringLiteral("oldId"), QString()},
              {QStringLiteral("name"), QStringLiteral("Nguyễn Thị Bình An")},
              {QStringLiteral("born"), QStringLiteral("1991-03-15")},
              {QStringLiteral("sex"), QStringLiteral("Nữ")},
              {QStringLiteral("address"), QStringLiteral("Hải Phòng")},
              {QStringLiteral("issued"), QStringLiteral("2021-05-10")},
              {QStringLiteral("extra"), QJsonArray()},
              {QStringLiteral("warnings"), QJsonArray{QStringLiteral("year-contradicts-number")}}});
}

TEST_CASE("a procedure is named by code, page or words, with a site and without")
{
    DemoFolder demo;
    const QTemporaryDir empty;
    for (const DataFolder &folder : {demo.folder(), DataFolder(empty.path())}) {
        for (const char *text :
             {"1.001193",
              "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7",
              "https://dichvucong.gov.vn/x?keyword=%C4%90%C4%83ng%20k%C3%BD%20khai%20sinh"}) {
            const QJsonObject procedure = parse(QString::fromUtf8(text), folder);
            CHECK(procedure[QStringLiteral("kind")] == QStringLiteral("procedure"));
            CHECK(procedure[QStringLiteral("code")] == QStringLiteral("1.001193"));
            CHECK(procedure[QStringLiteral("known")].toBool());
        }
    }
    const QJsonObject unknown = parse(QStringLiteral("9.999999"));
    CHECK(unknown[QStringLiteral("code")] == QStringLiteral("9.999999"));
    CHECK_FALSE(unknown[QStringLiteral("known")].toBool());
    CHECK(unknown[QStringLiteral("name")].isNull());
}

TEST_CASE("the other kinds")
{
    CHECK(kind(QStringLiteral("079305123456")) == QStringLiteral("personal-number"));
    CHECK(kind(QStringLiteral("H56.14-240823-0001")) == QStringLiteral("dossier"));
    CHECK(kind(QStringLiteral("MOTCUA:T:27259:20261123:A025:0123456789ABCDEF"))
          == QStringLiteral("ticket"));
    CHECK(kind(QStringLiteral("https://example.org")) == QStringLiteral("text"));
    CHECK(kind(QString()) == QStringLiteral("text"));
}

TEST_CASE("a receipt is genuine by the keys of the site's devices")
{
    DemoFolder demo;
    const QString dossier = QStringLiteral("H56.14-240823-0001");
    const auto receipt = [&](const KeyPair &device) {
        return encodeReceiptCode(
            signedReceipt(dossier, QStringLiteral("7K3QX0123456789A"),
                          [&](QByteArrayView message) { return device.sign(message); }),
            {});
    };
    const auto identity = Identity::load(demo.folder().keys());
    REQUIRE(identity);
    const QString ours = receipt(identity.value().device);
    const QJsonObject own = parse(ours, demo.folder());
    CHECK(own[QStringLiteral("kind")] == QStringLiteral("receipt"));
    CHECK(own[QStringLiteral("code")] == dossier);
    CHECK(own[QStringLiteral("genuine")] == QJsonValue(true));
    CHECK(parse(receipt(KeyPair::generate()), demo.folder())[QStringLiteral("genuine")]
          == QJsonValue(false));
    CHECK(parse(ours)[QStringLiteral("genuine")].isNull());
}

TEST_CASE("a form and an enrolment as JSON")
{
    CHECK(parse(QStringLiteral("https://x.vn/#MOTCUA:F:1.001193:to-khai:3:0007:AQID"))
          == QJsonObject{{QStringLiteral("kind"), QStringLiteral("form")},
                         {QStringLiteral("procedure"), QStringLiteral("1.001193")},
                         {QStringLiteral("form"), QStringLiteral("to-khai")},
                         {QStringLiteral("version"), 3},
                         {QStringLiteral("draft"), QStringLiteral("0007")},
                         {QStringLiteral("filled"), true}});
    const QString hash = QStringLiteral("5a").repeated(32);
    CHECK(parse(u"MOTCUA:E:27259:7K3QX01234:" + hash.toUpper() + u":192.168.1.10:8443")
          == QJsonObject{{QStringLiteral("kind"), QStringLiteral("enrolment")},
                         {QStringLiteral("site"), 27259},
                         {QStringLiteral("address"), QStringLiteral("192.168.1.10:8443")},
                         {QStringLiteral("keyHash"), hash}});
}

TEST_CASE("what an officer said a link means is known")
{
    DemoFolder demo;
    const QString page =
        QStringLiteral("https://dichvucong.x.gov.vn/vi/procedure/detail/5f2b1c0e9d8a7b6c5d4e3f2a");
    const QString own = QStringLiteral("https://drive.example.org/file/d/abc/view");
    CHECK(parse(page, demo.folder())[QStringLiteral("code")].isNull());
    CHECK(parse(own, demo.folder())[QStringLiteral("kind")] == QStringLiteral("text"));
    {
        const auto office = demo.open();
        const auto link = std::get<ProcedureLink>(meaningOf(page));
        for (const QString &key : {*linkKey(link), *linkKey(QStringView(own))})
            REQUIRE(office->procedures().nameLink({key, QStringLiteral("1.001193")}, {}));
    }
    for (const QString &text : {page, own}) {
        const QJsonObject procedure = parse(text, demo.folder());
        CHECK(procedure[QStringLiteral("kind")] == QStringLiteral("procedure"));
        CHECK(procedure[QStringLiteral("code")] == QStringLiteral("1.001193"));
        CHECK(procedure[QStringLiteral("known")].toBool());
    }
}

TEST_CASE("signs of scanners are taken in a scanned text only")
{
    const auto refused = [](const QStringList &words) {
        const auto line = parseCommandLine(words);
        return !line && line.error().exit == Exit::BadInput;
    };
    CHECK(refused({QStringLiteral("ticket"), QStringLiteral("show"), QStringLiteral("A001\n")}));
    CHECK(refused({QStringLiteral("ticket\n"), QStringLiteral("show")}));
    CHECK(refused({QStringLiteral("--x\n")}));
    CHECK_FALSE(
        refused({QStringLiteral("code"), QStringLiteral("parse"), QStringLiteral("a\tb\n")}));
}
