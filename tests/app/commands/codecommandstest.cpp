#include "app/commands/command.h"
#include "app/commands/commandline.h"
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
