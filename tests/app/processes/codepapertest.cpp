// Codes, posters and labels, drawn by the program itself.
#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace motcua;

TEST_CASE("codes of procedures come from the command line as files and as sheets")
{
    DemoFolder demo;
    const auto run = [&](const QByteArray &line) {
        return runProgram(QStringLiteral(MOTCUA_CTL), line.split(' '), environmentOf(demo));
    };
    const auto made = [&](const QByteArray &line, const QByteArray &name) {
        const QByteArray path = QFile::encodeName(demo.runtime()) + '/' + name;
        const Outcome outcome = run("--json " + line + " --out " + path);
        REQUIRE(outcome.exit == 0);
        QFile file(QString::fromLocal8Bit(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(file.size() > 500);
        return QJsonDocument::fromJson(outcome.out.toUtf8());
    };
    const auto number = [](const QJsonDocument &json, const char *key) {
        return json[QString::fromLatin1(key)].toInt();
    };
    const qint64 before = demo.operationCount();
    CHECK(made("code draw 1.001193", "code.png")[QStringLiteral("text")].toString().startsWith(
        QStringLiteral("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d")));
    made("code draw 1.001193", "code.svg");
    made("code draw 1.001193", "code.pdf");
    CHECK(number(made("code poster 1.001193", "poster.pdf"), "codes") == 1);
    CHECK(number(made("code poster 1.001193 --size a5", "poster.pdf"), "pages") == 1);
    CHECK(number(made("code labels", "labels.pdf"), "codes") == 90);
    CHECK(number(made("code labels --code 1.001193 --code 2.000815", "labels.pdf"), "codes") == 2);
    CHECK(number(made("code labels --code 2.000815 --field A", "labels.pdf"), "codes") > 20);
    CHECK(number(made("code wall --field cong-an", "wall.pdf"), "pages") == 2);
    CHECK(demo.operationCount() == before);
    CHECK(run("code draw 1.001193 --out /tmp/x.jpg").exit == 2);
    CHECK(run("code draw 9.999999 --out /tmp/x.png").exit == 2);
    CHECK(run("code poster 1.001193 --size A3 --out /tmp/x.pdf").exit == 2);
    CHECK(run("code poster 1.001193 --out /nowhere/x.pdf").exit == 3);
    CHECK(run("code wall --field huong-dan --out /tmp/x.pdf").exit == 1);
}
