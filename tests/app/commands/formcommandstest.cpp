#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace motcua;

namespace {

struct FormDesk {
    FormDesk()
        : office(demo.open())
    {
        const Answer received =
            run(QStringLiteral("dossier receive --procedure 1.001022 --name An"));
        REQUIRE(received.exit == Exit::Done);
        code = received.json[u"code"].toString();
    }
    Answer run(const QString &line) { return command(*office, line); }
    QString refused(const QString &line)
    {
        const Answer answer = run(line);
        REQUIRE(answer.error);
        return answer.error->code;
    }
    QString html(const QString &line)
    {
        const Answer answer = run(line);
        REQUIRE(answer.exit == Exit::Done);
        return answer.json.toArray().first()[u"html"].toString();
    }
    QString file(const QByteArray &content)
    {
        const QString path = demo.runtime() + QStringLiteral("/form.html");
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }

    DemoFolder demo;
    std::unique_ptr<Office> office;
    QString code;
};

} // namespace

TEST_CASE("form commands: a form is filled in, and counted unless it is a preview")
{
    FormDesk desk;
    const QString fill = QStringLiteral("form fill receipt --officer Lan --dossier ") + desk.code;
    const QString again = QStringLiteral("BẢN IN LẠI");
    CHECK(desk.html(fill + QStringLiteral(" --preview")).contains(desk.code));
    CHECK_FALSE(desk.html(fill).contains(again));
    CHECK(desk.html(fill).contains(again));
    CHECK(desk.refused(QStringLiteral("form fill receipt")) == QStringLiteral("missing-option"));
    CHECK(desk.refused(QStringLiteral("form fill leaflet")) == QStringLiteral("unknown-form"));
    CHECK(desk.refused(QStringLiteral("form fill rejection --dossier ") + desk.code)
          == QStringLiteral("nothing-to-say"));
    CHECK(desk.refused(QStringLiteral("form fill receipt --dossier TAM-261123-9999"))
          == QStringLiteral("unknown-dossier"));
    CHECK(desk.html(QStringLiteral("form fill book --year 2026")).contains(desk.code));
    const QString list = QStringLiteral("form fill hand-over-list --to UBND --dossier ");
    CHECK(desk.html(list + desk.code).contains(QStringLiteral("Cộng: 1 hồ sơ")));
    CHECK(desk.html(list + desk.code + QStringLiteral(" --dossier ") + desk.code)
              .contains(QStringLiteral("Cộng: 2 hồ sơ")));
}

TEST_CASE("form commands: the unit's own form is looked through before it holds")
{
    FormDesk desk;
    const QString bad = desk.file("<p>\n{{nobody}}</p>");
    const Answer problems = desk.run(QStringLiteral("form check ") + bad);
    REQUIRE(problems.exit == Exit::Done);
    REQUIRE(problems.json.toArray().size() == 1);
    CHECK(problems.json.toArray().first()[u"line"].toInt() == 2);
    CHECK(problems.json.toArray().first()[u"problem"].toString() == u"unknown-name");
    CHECK(desk.refused(QStringLiteral("form change receipt ") + bad) == QStringLiteral("bad-form"));
    const Answer foreign =
        desk.run(QStringLiteral("form check ") + desk.file("<p>\n<script>1</script></p>"));
    REQUIRE(foreign.json.toArray().size() == 1);
    CHECK(foreign.json.toArray().first()[u"problem"].toString() == u"foreign");
    CHECK(foreign.text.startsWith(QStringLiteral("line 2: ")));
    const QString good = desk.file("<p>{{code}}</p>");
    CHECK(desk.run(QStringLiteral("form check ") + good).json.toArray().isEmpty());
    REQUIRE(desk.run(QStringLiteral("form change receipt ") + good).exit == Exit::Done);
    CHECK(desk.run(QStringLiteral("form show receipt")).text == QStringLiteral("<p>{{code}}</p>"));
    CHECK(desk.run(QStringLiteral("form list")).json.toArray().first()[u"changed"].toBool());
    REQUIRE(desk.run(QStringLiteral("form reset receipt")).exit == Exit::Done);
    CHECK(
        desk.run(QStringLiteral("form show receipt")).text.contains(QStringLiteral("{{> head}}")));
    CHECK(desk.refused(QStringLiteral("form change receipt /nowhere/x"))
          == QStringLiteral("unreadable-file"));
    CHECK(desk.refused(QStringLiteral("form set 2020")) == QStringLiteral("unknown-set"));
    CHECK(desk.run(QStringLiteral("form set 2018")).exit == Exit::Done);
}

TEST_CASE("form commands: every version can be looked at and gone back to")
{
    FormDesk desk;
    const auto versions = [&desk] {
        return desk.run(QStringLiteral("form versions receipt")).json.toArray();
    };
    REQUIRE(versions().size() == 1);
    CHECK(versions()[0][u"version"].toInt() == 0);
    CHECK(versions()[0][u"at"].isNull());
    CHECK(versions()[0][u"shipped"].toBool());
    CHECK(versions()[0][u"holds"].toBool());
    for (const char *text : {"<p>{{code}}</p>", "<b>{{code}}</b>"})
        REQUIRE(desk.run(QStringLiteral("form change receipt ") + desk.file(text)).exit
                == Exit::Done);
    REQUIRE(versions().size() == 3);
    CHECK(versions()[1][u"at"].toString().startsWith(QStringLiteral("2026-11-23T")));
    CHECK_FALSE(versions()[1][u"holds"].toBool());
    CHECK(versions()[2][u"holds"].toBool());
    const auto shown = [&desk](int version) {
        return desk.run(QStringLiteral("form show receipt --number %1").arg(version)).text;
    };
    CHECK(shown(1) == QStringLiteral("<p>{{code}}</p>"));
    CHECK(shown(0).contains(QStringLiteral("{{> head}}")));
    REQUIRE(desk.run(QStringLiteral("form reset receipt --number 1")).exit == Exit::Done);
    CHECK(desk.run(QStringLiteral("form show receipt")).text == shown(1));
    CHECK(versions().size() == 4); // going back is a change, too
    REQUIRE(desk.run(QStringLiteral("form reset receipt --number 0")).exit == Exit::Done);
    CHECK(desk.run(QStringLiteral("form show receipt")).text == shown(0));
    CHECK_FALSE(desk.run(QStringLiteral("form list")).json.toArray().first()[u"changed"].toBool());
    CHECK(versions()[4][u"shipped"].toBool());
    CHECK(desk.refused(QStringLiteral("form show receipt --number 9"))
          == QStringLiteral("bad-value"));
    CHECK(desk.refused(QStringLiteral("form versions leaflet")) == QStringLiteral("unknown-form"));
}

TEST_CASE("form commands: a slip for somebody whose dossier is not received")
{
    FormDesk desk;
    const QString who = QStringLiteral(" --procedure 1.001193 --name Bình --officer Lan");
    const QString slip = desk.html(QStringLiteral("form fill supplement --missing 1") + who);
    CHECK(slip.contains(QStringLiteral("Bình")));
    CHECK(slip.contains(QStringLiteral("Lan")));
    CHECK(desk.html(QStringLiteral("form fill rejection --reason ngoài-địa-bàn") + who)
              .contains(QStringLiteral("ngoài-địa-bàn")));
    CHECK(desk.refused(QStringLiteral("form fill supplement") + who)
          == QStringLiteral("missing-option"));
    CHECK(desk.refused(QStringLiteral("form fill rejection") + who)
          == QStringLiteral("missing-reason"));
    CHECK(desk.refused(QStringLiteral("form fill receipt") + who)
          == QStringLiteral("missing-option"));
}
