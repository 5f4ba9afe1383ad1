#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

namespace {

const QString KnownCard =
    QStringLiteral("031190001234||Nguyễn_Thị_Bình_An|15031990|Nữ|Phường_Mẫu|10052021");

struct ReceivingDesk {
    Answer receive(const QString &more)
    {
        return command(*office, QStringLiteral("dossier receive --procedure 1.001022 ") + more);
    }
    QString refused(const QString &more)
    {
        const qint64 before = demo.operationCount();
        const QString said = code(receive(more));
        CHECK(demo.operationCount() == before);
        return said;
    }
    Person known() { return office->citizens().byNumber(QStringLiteral("031190001234")).value(); }

    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
};

QStringList listOf(const Answer &answer, const char *key)
{
    QStringList texts;
    for (const QJsonValue text : answer.json[QString::fromLatin1(key)].toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

TEST_CASE("dossier receive: what the owner tells otherwise is told back, and taken over when said")
{
    ReceivingDesk desk;
    REQUIRE(desk.receive(QStringLiteral("--paper Đơn --card ") + KnownCard).exit == Exit::Done);
    QString other = KnownCard;
    other.replace(QStringLiteral("Bình_An"), QStringLiteral("Bình_Yên"));
    other.replace(QStringLiteral("Phường_Mẫu"), QStringLiteral("Xã_Khác"));
    const QString line = QStringLiteral("--paper Đơn --card ") + other;
    const Answer told = desk.receive(line);
    REQUIRE(told.exit == Exit::Done);
    CHECK(
        told.text.contains(QStringLiteral("name is known as \"Nguyễn_Thị_Bình_An\", told today as "
                                          "\"Nguyễn_Thị_Bình_Yên\"")));
    CHECK(told.text.contains(QStringLiteral("address differs from what is known")));
    CHECK_FALSE(told.text.contains(QStringLiteral("Xã_Khác"))); // shown to who may look
    CHECK(told.text.contains(QStringLiteral("--take-over")));
    CHECK(listOf(told, "ownerDiffers")
          == QStringList{QStringLiteral("name"), QStringLiteral("address")});
    CHECK(listOf(told, "ownerTakenOver").isEmpty());
    CHECK(desk.known().name == QStringLiteral("Nguyễn_Thị_Bình_An"));

    CHECK(desk.refused(line + QStringLiteral(" --take-over colour"))
          == QStringLiteral("bad-value"));
    const Answer taken = desk.receive(line + QStringLiteral(" --take-over name,phone"));
    REQUIRE(taken.exit == Exit::Done);
    CHECK(listOf(taken, "ownerTakenOver") == QStringList{QStringLiteral("name")});
    CHECK_FALSE(taken.text.contains(QStringLiteral("name is known")));
    CHECK(desk.known().name == QStringLiteral("Nguyễn_Thị_Bình_Yên"));
    CHECK(desk.known().address == QStringLiteral("Phường_Mẫu"));
    CHECK(command(*desk.office, QStringLiteral("dossier find Yên")).json.toArray().size() == 3);
}

TEST_CASE("dossier receive: what cannot be is refused")
{
    ReceivingDesk desk;
    for (const char *person :
         {"--born 1990-02-31", "--born 2030-01-01", "--phone abc", "--phone -"})
        CHECK(desk.refused(QStringLiteral("--name An ") + QString::fromLatin1(person))
              == QStringLiteral("bad-person"));
    // Days are agreed on where nobody published any.
    CHECK(desk.refused(QStringLiteral("--name An --days 30")) == QStringLiteral("term-published"));
    CHECK(command(*desk.office,
                  QStringLiteral("dossier receive --procedure 2.002913 --name An --days 30"))
              .exit
          == Exit::Done);
}

TEST_CASE("dossier receive: no papers, and a day of before without a word, are noticed")
{
    ReceivingDesk desk;
    const Answer plain = desk.receive(QStringLiteral("--name An --paper Đơn"));
    CHECK(listOf(plain, "notices").isEmpty());
    CHECK(plain.text.count(u'\n') == 1);
    const Answer bare = desk.receive(QStringLiteral("--name An"));
    CHECK(listOf(bare, "notices") == QStringList{QStringLiteral("no-papers")});
    CHECK(bare.text.contains(QStringLiteral("--paper")));
    const QString before = QStringLiteral("--name An --paper Đơn --received 2026-11-20T09:00");
    CHECK(listOf(desk.receive(before), "notices")
          == QStringList{QStringLiteral("not-said-why-later")});
    CHECK(listOf(desk.receive(before + QStringLiteral(" --written-later mất_điện")), "notices")
              .isEmpty());
    const QString longAgo = QStringLiteral("--name An --paper Đơn --received 2020-11-20T09:00");
    CHECK(desk.refused(longAgo) == QStringLiteral("received-long-ago"));
    CHECK(desk.receive(longAgo + QStringLiteral(" --written-later sổ_cũ")).exit == Exit::Done);
}

TEST_CASE("dossier show: the terminal tells what happened, and why it is due then")
{
    ReceivingDesk desk;
    const QString dossier =
        text(desk.receive(
                 QStringLiteral("--card %1 --paper Đơn:1:2 --fee 8000 --paid cash").arg(KnownCard)),
             "code");
    for (const char *verb : {"supplement %1 --missing ảnh", "complete %1",
                             "extend %1 --until 2026-12-04 --reason chậm --basis Điều_19"})
        REQUIRE(
            command(*desk.office, QStringLiteral("dossier ") + QString::fromUtf8(verb).arg(dossier))
                .exit
            == Exit::Done);
    const Answer shown = command(*desk.office, QStringLiteral("dossier show ") + dossier);
    REQUIRE(shown.exit == Exit::Done);
    for (const char *said :
         {"TAM-261123-0001", "in-process", "031******234", "Đơn: originals 1, copies 2",
          "8000 VND, cash", "ảnh, asked 2026-11-23", "chậm, Điều_19",
          "2026-12-04 17:00, on the receipt 2026-11-27 17:00", "1. "})
        CHECK(shown.text.contains(QString::fromUtf8(said)));
    const QJsonArray steps = shown.json[u"steps"].toArray();
    REQUIRE_FALSE(steps.isEmpty());
    CHECK(shown.text.contains(steps.last()[u"text"].toString()));
    CHECK_FALSE(shown.text.contains(QStringLiteral("031190001234")));
}

TEST_CASE("dossier number-mark: after the last number of a day there is none")
{
    ReceivingDesk desk;
    const auto next = [&](const char *more) {
        return command(*desk.office,
                       QStringLiteral("dossier number-mark") + QString::fromLatin1(more))
            .json[u"next"];
    };
    CHECK(next(" --last 9998").toString() == QStringLiteral("TAM-261123-9999"));
    CHECK(desk.receive(QStringLiteral("--name An")).exit == Exit::Done);
    CHECK(next("").isNull());
    CHECK(code(desk.receive(QStringLiteral("--name An"))) == QStringLiteral("numbers-used-up"));
    CHECK(next("").isNull());
}
