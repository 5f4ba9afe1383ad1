// Papers that are missing or a refusal at the counter, and the order of the province's form.
#include "app/commands/office.h"
#include "core/dossiers/portalfields.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

namespace {

struct Intaking {
    Intaking()
        : office(demo.open())
    {
    }
    Answer run(const QString &line) { return command(*office, line); }
    Answer receive(const QString &options)
    {
        return run(QStringLiteral("dossier receive --procedure 1.001193 --name Bình ") + options);
    }
    DemoFolder demo;
    std::unique_ptr<Office> office;
};

} // namespace

TEST_CASE("dossier receive: with papers missing it is the slip, and no dossier")
{
    Intaking desk;
    const Procedure *procedure = desk.office->procedures().find(QStringLiteral("1.001193"));
    REQUIRE(procedure);
    REQUIRE_FALSE(procedure->documents.empty());
    const QString first = procedure->documents.front().name;
    const Answer slip = desk.receive(QStringLiteral("--missing 1 --missing Ảnh-thẻ"));
    REQUIRE(slip.exit == Exit::Done);
    const QJsonArray missing = slip.json[u"missing"].toArray();
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].toString().startsWith(first));
    CHECK(missing[1].toString() == QStringLiteral("Ảnh-thẻ"));
    CHECK(slip.json[u"slip"].toString() == u"supplement");
    CHECK(slip.json[u"procedure"].toString() == u"1.001193");
    CHECK(slip.json[u"reason"].toString().isEmpty());
    REQUIRE(slip.json[u"sheets"].toArray().size() == 2); // one stays
    const QString html = slip.json[u"sheets"][0][u"html"].toString();
    CHECK(html.contains(QStringLiteral("Bình")));
    CHECK(html.contains(QStringLiteral("Ảnh-thẻ")));
    CHECK(slip.text.contains(QStringLiteral("form render supplement")));
    CHECK(desk.office->dossiers().list(1).value().empty());
    CHECK_FALSE(desk.receive({}).json[u"code"].toString().isEmpty());
}

TEST_CASE("dossier receive: a paper is known by its words, where they mean one")
{
    Intaking desk;
    const Procedure *procedure = desk.office->procedures().find(QStringLiteral("1.001193"));
    REQUIRE(procedure);
    const QString words = procedure->documents.front().name.toLower().replace(u' ', u'-');
    const Answer slip = desk.receive(QStringLiteral("--missing 1 --missing ") + words);
    CHECK(slip.json[u"missing"].toArray().size() == 1);
}

TEST_CASE("dossier receive: refused at the counter, with the reason in words")
{
    Intaking desk;
    const Answer slip = desk.receive(QStringLiteral("--refuse ngoài-địa-bàn"));
    REQUIRE(slip.exit == Exit::Done);
    CHECK(slip.json[u"slip"].toString() == u"rejection");
    CHECK(slip.json[u"missing"].toArray().isEmpty());
    CHECK(slip.json[u"reason"].toString() == u"ngoài-địa-bàn");
    CHECK(slip.json[u"sheets"][0][u"html"].toString().contains(QStringLiteral("ngoài-địa-bàn")));
    CHECK(desk.office->dossiers().list(1).value().empty());
}

TEST_CASE("dossier receive: what the slip cannot say is told")
{
    Intaking desk;
    CHECK(code(desk.receive(QStringLiteral("--missing 99"))) == QStringLiteral("bad-value"));
    CHECK(code(desk.run(QStringLiteral("dossier receive --procedure 9.999999 --name An "
                                       "--missing 1")))
          == QStringLiteral("unknown-procedure"));
    CHECK(code(desk.run(QStringLiteral("dossier receive --procedure 1.001193 --missing 1")))
          == QStringLiteral("bad-person"));
}

TEST_CASE("portal fields: the order of the province's form")
{
    Intaking desk;
    const auto order = [](const Answer &answer) {
        QStringList fields;
        for (const QJsonValue field : answer.json[u"fields"].toArray())
            fields.append(field.toString());
        return fields;
    };
    const Answer usual = desk.run(QStringLiteral("portal fields"));
    CHECK(order(usual) == portalFields());
    CHECK(usual.json[u"usual"].toBool());
    const Answer set = desk.run(QStringLiteral("portal fields --set owner-name,fee"));
    REQUIRE(set.exit == Exit::Done);
    CHECK_FALSE(set.json[u"usual"].toBool());
    CHECK(order(set).mid(0, 3)
          == QStringList{QStringLiteral("owner-name"), QStringLiteral("fee"),
                         QStringLiteral("procedure-code")});
    CHECK(order(set).size() == portalFields().size());
    CHECK(order(desk.run(QStringLiteral("portal fields"))) == order(set));
    for (const char *bad : {"owner-shoe", "fee,fee", ","})
        CHECK(desk.run(QStringLiteral("portal fields --set ") + QString::fromLatin1(bad)).exit
              == Exit::BadInput);
    CHECK(desk.run(QStringLiteral("portal fields --set fee --usual")).exit == Exit::BadInput);
    CHECK(order(desk.run(QStringLiteral("portal fields"))) == order(set));
    CHECK(desk.run(QStringLiteral("portal fields --usual")).json[u"usual"].toBool());
}
