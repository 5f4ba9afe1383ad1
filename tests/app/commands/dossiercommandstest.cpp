#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

namespace {

const QString Card =
    QStringLiteral("031190001234||Nguyễn_Thị_Bình_An|15031990|Nữ|Phường_Mẫu,_Hải_Phòng|10052021");

struct DossierDesk {
    DossierDesk()
        : office(demo.open())
    {
    }
    // A blank of a text is written "_".
    Answer run(const QString &line)
    {
        const Answer answer = command(*office, line);
        if (answer.exit == Exit::Done)
            CHECK_FALSE(answer.text.isEmpty());
        return answer;
    }
    QJsonObject done(const QString &line)
    {
        const Answer answer = run(line);
        if (answer.error)
            FAIL(answer.error->message.toStdString());
        return answer.json.toObject();
    }
    QString refused(const QString &line)
    {
        const Answer answer = run(line);
        REQUIRE(answer.error);
        return answer.error->code;
    }
    QJsonArray all(const QString &line) { return run(line).json.toArray(); }
    QJsonObject received(const QString &more = QString())
    {
        return done(QStringLiteral("dossier receive --procedure 1.001022 --card %1 ").arg(Card)
                    + more);
    }

    DemoFolder demo;
    std::unique_ptr<Office> office;
};

QString text(const QJsonObject &object, const char *key)
{
    return object[QString::fromLatin1(key)].toString();
}

QString at(const QJsonArray &list, qsizetype i, const char *key)
{
    return list.at(i)[QString::fromLatin1(key)].toString();
}

} // namespace

TEST_CASE("dossier commands: received with a card, due and explained")
{
    DossierDesk desk;
    const QJsonObject dossier = desk.received(
        QStringLiteral("--counter 3 --fee 8000 --paid cash --written-by Hoa --paper Tờ_khai:1:2 "
                       "--result home --notify sms --channel outreach --submitter Khôi "
                       "--authority giấy_ủy_quyền --request an-1"));
    CHECK(text(dossier, "code") == QStringLiteral("TAM-261123-0001"));
    CHECK(text(dossier, "provisionalCode") == text(dossier, "code"));
    CHECK(dossier[QStringLiteral("officialCode")].isNull());
    CHECK(text(dossier, "state") == QStringLiteral("in-process"));
    CHECK(text(dossier, "due") == QStringLiteral("2026-11-27T17:00:00.000+07:00"));
    CHECK(dossier[QStringLiteral("steps")].toArray().size() > 3);
    const QJsonObject owner = dossier[QStringLiteral("owner")].toObject();
    CHECK(text(owner, "number") == QStringLiteral("031******234"));
    CHECK_FALSE(owner.contains(QStringLiteral("address")));
    CHECK(text(dossier[QStringLiteral("submitter")].toObject(), "name") == QStringLiteral("Khôi"));
    CHECK(at(dossier[QStringLiteral("papers")].toArray(), 0, "name") == QStringLiteral("Tờ_khai"));
    CHECK(dossier[QStringLiteral("feeVnd")].toInt() == 8000);
    CHECK(text(dossier, "paid") == QStringLiteral("cash"));
    CHECK(text(dossier, "channel") == QStringLiteral("outreach"));
    CHECK(dossier[QStringLiteral("ownerDiffers")].toArray().isEmpty());
    CHECK(dossier[QStringLiteral("outOfHours")] == QJsonValue(false)); // the demo never closes
    // The same request: the same dossier. Another name on the card: told, not taken.
    QString other = Card;
    other.replace(QStringLiteral("Bình_An"), QStringLiteral("Bình"));
    const QJsonObject again = desk.done(
        QStringLiteral("dossier receive --procedure 1.001193 --request an-1 --card ") + other);
    CHECK(text(again, "code") == text(dossier, "code"));
    CHECK(again[QStringLiteral("ownerDiffers")].toArray() == QJsonArray{QStringLiteral("name")});
}

TEST_CASE("dossier commands: what is wrong is told, and nothing is written")
{
    DossierDesk desk;
    const QString line = QStringLiteral("dossier receive --procedure 1.001022 --name An ");
    const auto operations = desk.demo.operationCount();
    CHECK(desk.refused(QStringLiteral("dossier receive --procedure 1.001022"))
          == QStringLiteral("bad-person"));
    CHECK(desk.refused(QStringLiteral("dossier receive --procedure 9.999999 --name An"))
          == QStringLiteral("unknown-procedure"));
    CHECK(desk.refused(QStringLiteral("dossier receive --procedure 2.002913 --name An"))
          == QStringLiteral("no-term"));
    CHECK(desk.refused(line + QStringLiteral("--card x")) == QStringLiteral("bad-card"));
    CHECK(desk.refused(line + QStringLiteral("--channel bus")) == QStringLiteral("bad-value"));
    CHECK(desk.refused(line + QStringLiteral("--paper a:1:2:3")) == QStringLiteral("bad-value"));
    CHECK(desk.refused(line + QStringLiteral("--paper a:x")) == QStringLiteral("bad-value"));
    CHECK(desk.refused(line + QStringLiteral("--fee -5")) == QStringLiteral("bad-value"));
    CHECK(desk.refused(line + QStringLiteral("--counter 77")) == QStringLiteral("unknown-counter"));
    CHECK(desk.refused(line + QStringLiteral("--received 2027-01-01T08:00"))
          == QStringLiteral("bad-date"));
    CHECK(desk.refused(line + QStringLiteral("--personal-number 12"))
          == QStringLiteral("bad-person"));
    CHECK(desk.refused(line + QStringLiteral("--variant nothing"))
          == QStringLiteral("unknown-variant"));
    CHECK(desk.refused(QStringLiteral("dossier show TAM-261123-0001"))
          == QStringLiteral("unknown-dossier"));
    CHECK(desk.demo.operationCount() == operations);
}

TEST_CASE("dossier commands: a life from receipt to the result in hand")
{
    DossierDesk desk;
    const QString code = text(desk.received(), "code");
    const auto run = [&](const char *verb, const char *more = "") {
        return QStringLiteral("dossier %1 %2 %3")
            .arg(QString::fromLatin1(verb), code, QString::fromUtf8(more));
    };
    CHECK(desk.refused(run("return")) == QStringLiteral("not-possible"));
    const QJsonObject asked = desk.done(run("supplement", "--missing giấy_chứng_sinh"));
    CHECK(text(asked, "state") == QStringLiteral("waiting-supplement"));
    CHECK(desk.all(QStringLiteral("due list")).isEmpty());
    const QJsonObject complete = desk.done(run("complete", "--paper Giấy_chứng_sinh"));
    CHECK(complete[QStringLiteral("supplements")][0][u"missing"]
          == QJsonArray{QStringLiteral("giấy_chứng_sinh")});
    CHECK(desk.refused(run("supplement", "--missing ảnh")) == QStringLiteral("asked-before"));
    CHECK(desk.refused(run("extend", "--until 2026-11-28 --reason xác_minh"))
          == QStringLiteral("bad-date"));
    const QJsonObject extended = desk.done(run("extend", "--until 2026-11-30 --reason xác_minh"));
    CHECK(text(extended, "due").left(10) == QStringLiteral("2026-11-30"));
    CHECK(text(extended, "firstDue").left(10) == QStringLiteral("2026-11-27"));
    CHECK(desk.refused(run("extend", "--until 2026-12-02 --reason xác_minh"))
          == QStringLiteral("already-extended"));
    CHECK(at(desk.all(QStringLiteral("due list")), 0, "nearness") == QStringLiteral("later"));
    CHECK(text(desk.done(run("decide", "--decision 15/2026")), "decision")
          == QStringLiteral("15/2026"));
    CHECK(desk.refused(run("return", "--confirmed witnesses")) == QStringLiteral("missing-proof"));
    const QJsonObject returned =
        desk.done(run("return", "--confirmed witnesses --proof Tám,Chín --originals-kept"));
    CHECK(text(returned, "returnedTo").startsWith(QStringLiteral("Nguyễn")));
    const QJsonObject delivery = returned.value(QStringLiteral("delivery")).toObject();
    CHECK(text(delivery, "confirmation") == QStringLiteral("witnesses"));
    CHECK(text(delivery, "proof") == QStringLiteral("Tám,Chín"));
    CHECK_FALSE(delivery.value(QStringLiteral("originalsBack")).toBool(true));
    CHECK(text(desk.done(run("show")), "state") == QStringLiteral("returned"));

    const QString refused = text(desk.received(), "code");
    CHECK(text(desk.done(QStringLiteral("dossier refuse %1 --reason không_đủ").arg(refused)),
               "reason")
          == QStringLiteral("không_đủ"));
    const QString gone = text(desk.received(), "code");
    CHECK(text(desk.done(QStringLiteral("dossier withdraw %1 --reason đổi_ý").arg(gone)), "state")
          == QStringLiteral("withdrawn"));
    const QString stopped = text(desk.received(), "code");
    CHECK(text(desk.done(QStringLiteral("dossier stop %1 --reason mất --basis luật").arg(stopped)),
               "basis")
          == QStringLiteral("luật"));
    CHECK(desk.all(QStringLiteral("dossier list")).size() == 4);
    CHECK(desk.all(QStringLiteral("dossier list --limit 2")).size() == 2);
}

TEST_CASE("dossier commands: provisional codes are bound, official ones are given")
{
    DossierDesk desk;
    const QString first = text(desk.received(), "code");
    desk.received();
    CHECK(desk.all(QStringLiteral("dossier pending-upload")).size() == 2);
    CHECK(desk.refused(QStringLiteral("dossier bind %1 975").arg(first))
          == QStringLiteral("bad-code"));
    CHECK(desk.refused(QStringLiteral("dossier bind %1 H56.14-261340-0010").arg(first))
          == QStringLiteral("bad-code"));
    const QJsonObject bound =
        desk.done(QStringLiteral("dossier bind %1 H26.107-261123-0975").arg(first));
    CHECK(text(bound, "code") == QStringLiteral("H26.107-261123-0975"));
    CHECK(text(bound, "provisionalCode") == first);
    CHECK(desk.all(QStringLiteral("dossier pending-upload")).size() == 1);
    CHECK(at(desk.all(QStringLiteral("dossier find ") + first), 0, "code") == text(bound, "code"));
    CHECK(desk.all(QStringLiteral("dossier find nguyen_thi_binh_an")).size() == 2);
    const auto narrowed = [&](const char *options) {
        return desk.all(QStringLiteral("dossier find nguyen ") + QString::fromLatin1(options))
            .size();
    };
    CHECK(narrowed("--from 2026-11-23 --to 2026-11-23 --channel counter") == 2);
    CHECK(narrowed("--from 2026-11-24") == 0);
    CHECK(narrowed("--channel online") == 0);
    CHECK(narrowed("--holder lan") == 0); // the machine received them
    CHECK(narrowed("--late") == 0);
    CHECK(desk.refused(QStringLiteral("dossier find nguyen --from tomorrow"))
          == QStringLiteral("bad-day"));
    CHECK(desk.refused(QStringLiteral("dossier find nguyen --holder nobody"))
          == QStringLiteral("unknown-account"));
    CHECK(desk.done(QStringLiteral("dossier codes"))[QStringLiteral("agencyCode")].isNull());
    CHECK(desk.refused(QStringLiteral("dossier codes --agency-code x"))
          == QStringLiteral("bad-code"));
    CHECK(text(desk.done(QStringLiteral("dossier codes --agency-code H26.107")), "agencyCode")
          == QStringLiteral("H26.107"));
    // After the one that the province gave.
    CHECK(text(desk.received(), "code") == QStringLiteral("H26.107-261123-0976"));
    CHECK(desk.refused(QStringLiteral("dossier codes --agency-code H26.107 --provisional"))
          == QStringLiteral("bad-value"));
    desk.done(QStringLiteral("dossier codes --provisional"));
    CHECK(text(desk.received(), "code") == QStringLiteral("TAM-261123-0003"));
}

TEST_CASE("dossier commands: handed over, taken over, told, undone, voided")
{
    DossierDesk desk;
    const QString first = text(desk.received(), "code");
    const QString second = text(desk.received(), "code");
    const QString both = first + u' ' + second;
    CHECK(desk.all(QStringLiteral("dossier hand-over %1 --to Công_an").arg(both)).size() == 2);
    CHECK(desk.all(QStringLiteral("dossier on-the-way")).size() == 2);
    CHECK(desk.refused(QStringLiteral("dossier hand-over %1 --to Công_an").arg(first))
          == QStringLiteral("not-possible"));
    CHECK(desk.refused(QStringLiteral("dossier take-over X")) == QStringLiteral("unknown-dossier"));
    const QJsonArray taken = desk.all(QStringLiteral("dossier take-over %1 --by Hòa").arg(first));
    CHECK(taken.size() == 1);
    const QJsonArray rows =
        desk.done(QStringLiteral("dossier show ") + first)[QStringLiteral("handOvers")].toArray();
    CHECK(at(rows, 0, "to") == QStringLiteral("Công_an"));
    CHECK(at(rows, 0, "takenBy") == QStringLiteral("Hòa"));

    CHECK(desk.all(QStringLiteral("dossier untold")).isEmpty());
    CHECK(desk.refused(QStringLiteral("dossier notify ") + first)
          == QStringLiteral("nothing-to-tell"));
    CHECK(desk.refused(QStringLiteral("dossier notify %1 --news ready").arg(first))
          == QStringLiteral("not-possible"));
    desk.done(QStringLiteral("dossier decide ") + first);
    const QJsonArray untold = desk.all(QStringLiteral("dossier untold"));
    CHECK(at(untold, 0, "news") == QStringLiteral("ready"));
    CHECK(at(untold, 0, "sentence").contains(first));
    CHECK(at(untold, 0, "sentence").contains(QStringLiteral("đã có kết quả")));
    desk.done(QStringLiteral("dossier notify %1 --not-reached").arg(first));
    CHECK(desk.all(QStringLiteral("dossier untold")).size() == 1);
    CHECK(desk.refused(QStringLiteral("dossier notify %1 --way bird").arg(first))
          == QStringLiteral("bad-value"));
    const QJsonObject told =
        desk.done(QStringLiteral("dossier notify %1 --note con_gái").arg(first));
    CHECK(told[QStringLiteral("notifications")].toArray().size() == 2);
    CHECK(told[QStringLiteral("untold")].isNull());
    CHECK(desk.all(QStringLiteral("dossier untold")).isEmpty());

    desk.done(QStringLiteral("dossier undo ") + first); // the telling
    desk.done(QStringLiteral("dossier undo ") + first); // the try
    CHECK(desk.refused(QStringLiteral("dossier undo ") + first)
          == QStringLiteral("missing-reason"));
    CHECK(text(desk.done(QStringLiteral("dossier undo %1 --reason nhầm").arg(first)), "state")
          == QStringLiteral("in-process"));
    CHECK(text(desk.done(QStringLiteral("dossier void %1 --reason nhầm").arg(second)), "state")
          == QStringLiteral("voided"));
}

TEST_CASE("dossier commands: sent back with its reason; asked to be told later")
{
    DossierDesk desk;
    const QString code = text(desk.received(), "code");
    desk.all(QStringLiteral("dossier hand-over %1 --to Công_an").arg(code));
    CHECK(desk.refused(QStringLiteral("dossier send-back ") + code)
          == QStringLiteral("missing-option"));
    const QJsonArray back =
        desk.all(QStringLiteral("dossier send-back %1 --reason thiếu_giấy").arg(code));
    REQUIRE(back.size() == 1);
    CHECK(
        at(desk.done(QStringLiteral("dossier show ") + code)[QStringLiteral("handOvers")].toArray(),
           0, "refusal")
        == QStringLiteral("thiếu_giấy"));
    CHECK(desk.all(QStringLiteral("dossier on-the-way")).isEmpty());

    desk.done(QStringLiteral("dossier decide ") + code);
    const QJsonObject later =
        desk.done(QStringLiteral("dossier notify %1 --later --note chiều").arg(code));
    const QJsonObject tried = later[QStringLiteral("notifications")].toArray()[0].toObject();
    CHECK(tried[QStringLiteral("later")].toBool());
    CHECK_FALSE(tried[QStringLiteral("reached")].toBool());
    CHECK(desk.all(QStringLiteral("dossier untold")).size() == 1);
}

TEST_CASE("dossier commands: a file is attached, saved again and put away")
{
    DossierDesk desk;
    const QString code = text(desk.received(), "code");
    const QString scan = desk.demo.runtime() + QStringLiteral("/scan.jpg");
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a photograph");
    file.close();
    const QJsonArray kept = desk.done(QStringLiteral("dossier attach %1 %2 --shows Tờ_khai")
                                          .arg(code, scan))[QStringLiteral("attachments")]
                                .toArray();
    REQUIRE(kept.size() == 1);
    CHECK(at(kept, 0, "name") == QStringLiteral("scan.jpg"));
    CHECK(at(kept, 0, "shows") == QStringLiteral("Tờ_khai"));
    const QString id = at(kept, 0, "id");
    const QString out = desk.demo.runtime() + QStringLiteral("/out.jpg");
    desk.done(QStringLiteral("dossier save %1 %2 --out %3").arg(code, id, out));
    QFile saved(out);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "a photograph");
    CHECK(desk.refused(QStringLiteral("dossier attach %1 %2").arg(code, scan + u'x'))
          == QStringLiteral("unreadable-file"));
    CHECK(desk.refused(QStringLiteral("dossier save %1 0123 --out %2").arg(code, out))
          == QStringLiteral("unknown-attachment"));
    desk.done(QStringLiteral("dossier detach %1 %2 --reason nhầm").arg(code, id));
    CHECK(desk.refused(QStringLiteral("dossier save %1 %2 --out %3").arg(code, id, out))
          == QStringLiteral("unknown-attachment"));
}

TEST_CASE("dossier commands: who looks at a person is recorded first")
{
    DossierDesk desk;
    const QJsonObject received = desk.received(QStringLiteral("--phone 0912345678"));
    const QString show = QStringLiteral("dossier show ") + text(received, "code");
    const Id id = *Id::fromHex(text(received, "id"));
    CHECK(desk.refused(show + QStringLiteral(" --as nobody")) == QStringLiteral("unknown-account"));
    const auto add = [&](const char *signIn, const char *role) {
        const auto answer =
            command(*desk.office,
                    QStringLiteral("staff add --sign-in %1 --name %1 --role %2 --password-stdin")
                        .arg(QString::fromLatin1(signIn), QString::fromLatin1(role)),
                    {QStringLiteral("mat khau thu 1")});
        if (answer.error)
            FAIL(answer.error->message.toStdString());
    };
    add("chi", "admin");
    add("lan", "officer");
    CHECK(desk.refused(show + QStringLiteral(" --as chi")) == QStringLiteral("not-allowed"));
    CHECK(desk.office->accessLog().ofEntity(id).empty());
    const QJsonObject owner =
        desk.done(show + QStringLiteral(" --as lan"))[QStringLiteral("owner")].toObject();
    CHECK(text(owner, "number") == QStringLiteral("031190001234"));
    CHECK(text(owner, "phone") == QStringLiteral("0912345678"));
    const auto looks = desk.office->accessLog().ofEntity(id);
    REQUIRE(looks.size() == 1);
    CHECK(looks[0].account == desk.office->staff().named(QStringLiteral("lan"))->id);
    // Nor does who has something to hear.
    desk.done(QStringLiteral("dossier decide ") + text(received, "code"));
    const QString untold = QStringLiteral("dossier untold");
    CHECK(at(desk.all(untold), 0, "phone") == QStringLiteral("**********"));
    CHECK_FALSE(desk.run(untold).text.contains(QStringLiteral("0912345678")));
    CHECK(desk.refused(untold + QStringLiteral(" --as nobody"))
          == QStringLiteral("unknown-account"));
    CHECK(desk.refused(untold + QStringLiteral(" --as chi")) == QStringLiteral("not-allowed"));
    CHECK(desk.office->accessLog().ofEntity(id).size() == 1);
    CHECK(at(desk.all(untold + QStringLiteral(" --as lan")), 0, "phone")
          == QStringLiteral("0912345678"));
    CHECK(desk.office->accessLog().ofEntity(id).size() == 2);
}

TEST_CASE("dossier commands: missing papers are named by their place in the catalogue")
{
    DossierDesk desk;
    const QString code = text(desk.received(), "code");
    const QString line = QStringLiteral("dossier supplement %1 ").arg(code);
    CHECK(desk.refused(line) == QStringLiteral("missing-option"));
    for (const char *place : {"0", "99", "x"})
        CHECK(desk.refused(line + QStringLiteral("--missing-paper ") + QString::fromLatin1(place))
              == QStringLiteral("bad-value"));
    const QJsonObject asked =
        desk.done(line + QStringLiteral("--missing-paper 2 --missing-paper 1 --missing ảnh"));
    const auto &documents = desk.office->procedures().find(QStringLiteral("1.001022"))->documents;
    CHECK(asked[QStringLiteral("supplements")][0][u"missing"]
          == QJsonArray{documents[1].name, documents[0].name, QStringLiteral("ảnh")});
    CHECK(desk.office->dossiers().byCode(code).value().supplements[0].papers == std::vector{1, 0});
}
