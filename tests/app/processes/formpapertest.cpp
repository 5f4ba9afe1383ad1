// Papers of dossiers, drawn by the program itself.
#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace motcua;

namespace {

struct PaperDesk {
    PaperDesk()
    {
        const auto office = demo.open();
        dossier =
            text(command(*office, QStringLiteral("dossier receive --procedure 1.001193 --name An")),
                 "code");
        REQUIRE(command(*office, QStringLiteral("dossier decide ") + dossier).exit == Exit::Done);
    }
    Outcome render(const char *form, const QString &out)
    {
        return runProgram(QStringLiteral(MOTCUA_CTL),
                          QStringLiteral("form render %1 --dossier %2 --out %3")
                              .arg(QString::fromLatin1(form), dossier, out)
                              .toUtf8()
                              .split(' '),
                          environmentOf(demo));
    }
    QString path(const char *name) const
    {
        return QDir(demo.runtime()).filePath(QString::fromLatin1(name));
    }
    Dossier now() { return demo.open()->dossiers().byCode(dossier).value(); }

    DemoFolder demo;
    QString dossier;
};

} // namespace

TEST_CASE("a paper counts as printed, and a letter as sent, once its file is there")
{
    PaperDesk desk;
    const qint64 before = desk.demo.operationCount();
    const QString folder = desk.path("folder.pdf");
    REQUIRE(QDir().mkpath(folder));
    for (const char *form : {"receipt", "birth-letter"}) {
        CHECK(desk.render(form, folder).exit == 3);
        CHECK(desk.render(form, QStringLiteral("/nowhere/x.pdf")).exit == 3);
        CHECK(desk.render(form, QStringLiteral("/proc/x.pdf")).exit == 3);
        CHECK(desk.render(form, desk.path("x.png")).exit == 2); // a PDF under another name
    }
    CHECK(desk.demo.operationCount() == before);
    CHECK_FALSE(QFile::exists(desk.path("x.png")));

    CHECK(desk.render("receipt", desk.path("receipt.pdf")).exit == 0);
    CHECK(desk.render("birth-letter", desk.path("letter.pdf")).exit == 0);
    CHECK(QFile::exists(desk.path("receipt.pdf")));
    CHECK(desk.now().printed.size() == 2);
    REQUIRE(desk.now().letters.size() == 1);
    // Refused: what was there stays.
    QFile letter(desk.path("letter.pdf"));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    const QByteArray sent = letter.readAll();
    CHECK(desk.render("birth-letter", letter.fileName()).exit == 1);
    letter.seek(0);
    CHECK(letter.readAll() == sent);
    CHECK(desk.now().printed.size() == 2);
}
