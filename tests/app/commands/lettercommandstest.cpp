#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct LetterDesk {
    LetterDesk()
        : office(demo.open())
    {
    }
    Answer run(const QString &line) { return command(*office, line); }
    QString received(const char *procedure)
    {
        return text(run(QStringLiteral("dossier receive --procedure %1 --name An")
                            .arg(QString::fromLatin1(procedure))),
                    "code");
    }
    QString granted(const char *procedure)
    {
        const QString dossier = received(procedure);
        REQUIRE(run(QStringLiteral("dossier decide ") + dossier).exit == Exit::Done);
        return dossier;
    }
    qsizetype registered() { return run(QStringLiteral("letter list")).json.toArray().size(); }
    QString html(const QString &line)
    {
        const Answer filled = run(line);
        REQUIRE(filled.exit == Exit::Done);
        return filled.json.toArray().at(0)[u"html"].toString();
    }
    DemoFolder demo;
    std::unique_ptr<Office> office;
};

} // namespace

TEST_CASE("letter commands: printing enters a letter into the register, once")
{
    LetterDesk desk;
    const QString dossier = desk.granted("1.001193");
    const QString fill = QStringLiteral("form fill birth-letter --dossier ") + dossier;
    CHECK_FALSE(desk.html(fill + QStringLiteral(" --preview")).contains(QStringLiteral("Số: ")));
    CHECK(desk.registered() == 0);
    CHECK(desk.html(fill).contains(QStringLiteral("Số: 1/2026")));
    CHECK(code(desk.run(fill)) == QStringLiteral("letter-sent"));
    CHECK(desk.html(fill + QStringLiteral(" --again")).contains(QStringLiteral("Số: 1/2026")));
    const QJsonArray letters = desk.run(QStringLiteral("letter list")).json.toArray();
    REQUIRE(letters.size() == 1);
    CHECK(letters[0][u"letter"].toString() == QStringLiteral("birth-letter"));
    CHECK(letters[0][u"dossier"].toString() == dossier);
    CHECK(desk.run(QStringLiteral("letter list --year 2025")).json.toArray().isEmpty());
}

TEST_CASE("letter commands: the family said no")
{
    LetterDesk desk;
    const QString dossier = desk.granted("1.000656");
    CHECK(code(desk.run(QStringLiteral("letter enter birth-letter --dossier ") + dossier))
          == QStringLiteral("letter-unsuited"));
    CHECK(code(desk.run(QStringLiteral("letter enter receipt --dossier ") + dossier))
          == QStringLiteral("unknown-letter"));
    REQUIRE(desk.run(QStringLiteral("letter decline --reason không --dossier ") + dossier).exit
            == Exit::Done);
    CHECK(code(desk.run(QStringLiteral("form fill condolence-letter --dossier ") + dossier))
          == QStringLiteral("letters-declined"));
    CHECK(
        code(desk.run(QStringLiteral("form fill condolence-letter --preview --dossier ") + dossier))
        == QStringLiteral("nothing-to-say"));
    CHECK(desk.registered() == 0);
}

TEST_CASE("letter commands: a birth long ago and the death of a child are left alone")
{
    LetterDesk desk;
    const auto letter = [&](const char *procedure, const char *name, const char *born) {
        const QString dossier =
            text(desk.run(QStringLiteral("dossier receive --procedure %1 --name Em --born %2")
                              .arg(QString::fromLatin1(procedure), QString::fromLatin1(born))),
                 "code");
        REQUIRE(desk.run(QStringLiteral("dossier decide ") + dossier).exit == Exit::Done);
        return desk.run(
            QStringLiteral("form fill %1 --dossier %2").arg(QString::fromLatin1(name), dossier));
    };
    const QString unsuited = QStringLiteral("letter-unsuited");
    CHECK(code(letter("1.001193", "birth-letter", "2019-01-01")) == unsuited);
    CHECK(code(letter("1.000656", "condolence-letter", "2025-01-01")) == unsuited);
    CHECK(desk.registered() == 0);
    CHECK(letter("1.001193", "birth-letter", "2026-11-01").exit == Exit::Done);
    CHECK(letter("1.000656", "condolence-letter", "1940").exit == Exit::Done);
}

TEST_CASE("letter commands: an apology is drafted before, and entered with the new date")
{
    LetterDesk desk;
    const QString dossier = desk.received("1.001022");
    const QString fill = QStringLiteral("form fill apology --dossier ") + dossier;
    CHECK(desk.run(fill).exit == Exit::Done);
    CHECK(desk.run(fill).exit == Exit::Done);
    CHECK(desk.registered() == 0);
    REQUIRE(
        desk.run(QStringLiteral("dossier extend %1 --until 2026-12-04 --reason chậm").arg(dossier))
            .exit
        == Exit::Done);
    CHECK(desk.run(fill).exit == Exit::Done);
    CHECK(code(desk.run(fill)) == QStringLiteral("letter-sent"));
    CHECK(desk.registered() == 1);
}

TEST_CASE("book commands: the book of a year is locked, and tells so")
{
    LetterDesk desk;
    const QString receive = QStringLiteral("dossier receive --procedure 1.001022 --name An");
    CHECK(desk.run(receive).exit == Exit::Done);
    CHECK(desk.run(QStringLiteral("book show")).json[u"entries"].toInt() == 1);
    CHECK(code(desk.run(QStringLiteral("book lock 2026"))) == QStringLiteral("year-not-over"));
    desk.demo.clock.advance(40 * 24h);
    CHECK(code(desk.run(QStringLiteral("book lock 2026 --as nobody")))
          == QStringLiteral("unknown-account"));
    const Answer locked = desk.run(QStringLiteral("book lock 2026"));
    REQUIRE(locked.exit == Exit::Done);
    CHECK(locked.json[u"entries"].toInt() == 1);
    CHECK(desk.run(QStringLiteral("book show --year 2026")).json[u"closed"].isString());
    CHECK(code(desk.run(receive + QStringLiteral(" --received 2026-12-31T10:00")))
          == QStringLiteral("book-closed"));
    CHECK(desk.run(receive).exit == Exit::Done);
    const QString closing = QStringLiteral("Khóa sổ lúc");
    CHECK(desk.html(QStringLiteral("form fill book --year 2026")).contains(closing));
    CHECK_FALSE(desk.html(QStringLiteral("form fill book --year 2027")).contains(closing));
}

TEST_CASE("letter commands: what procedures propose, until it is entered or declined")
{
    LetterDesk desk;
    const auto proposed = [&] {
        const Answer answer = desk.run(QStringLiteral("letter proposed"));
        REQUIRE(answer.exit == Exit::Done);
        return answer.json.toArray();
    };
    CHECK(proposed().isEmpty());
    const QString birth = desk.granted("1.001193");
    const QString death = desk.granted("1.000656");
    const QJsonArray both = proposed();
    REQUIRE(both.size() == 2);
    CHECK(both[0][u"letter"].toString() == QStringLiteral("condolence-letter"));
    CHECK(both[0][u"dossier"].toString() == death);
    CHECK(both[1][u"letter"].toString() == QStringLiteral("birth-letter"));
    CHECK(both[1][u"procedure"].toString() == QStringLiteral("1.001193"));
    CHECK_FALSE(both[1][u"since"].toString().isEmpty());
    REQUIRE(desk.run(QStringLiteral("letter enter birth-letter --dossier ") + birth).exit
            == Exit::Done);
    REQUIRE(desk.run(QStringLiteral("letter decline --reason không --dossier ") + death).exit
            == Exit::Done);
    CHECK(proposed().isEmpty());
}
