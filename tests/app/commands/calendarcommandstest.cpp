// The working calendar from the command line.
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace motcua;

TEST_CASE("calendar commands: the settings are a file that is applied as a whole")
{
    DemoFolder demo;
    const auto office = demo.open();
    const QJsonObject settings =
        command(*office, QStringLiteral("calendar settings")).json.toObject();
    const QString path = demo.folder().file(u"calendar.json");
    const auto apply = [&](const QJsonObject &wanted) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(wanted).toJson());
        file.close();
        return command(*office, QStringLiteral("calendar apply ") + path);
    };
    CHECK(apply(settings).json[QStringLiteral("changed")].toInt() == 0);
    QJsonObject deadlines = settings[QStringLiteral("deadlines")].toObject();
    deadlines[QStringLiteral("house")] =
        QJsonArray{QJsonObject{{QStringLiteral("applies"), QStringLiteral("long-term")},
                               {QStringLiteral("overDays"), 2},
                               {QStringLiteral("daysEarly"), 1},
                               {QStringLiteral("decision"), QStringLiteral("QĐ 12/QĐ-UBND")}}};
    QJsonObject wanted = settings;
    wanted[QStringLiteral("deadlines")] = deadlines;
    CHECK(apply(wanted).json[QStringLiteral("changed")].toInt() == 1);
    const Answer dossier = command(
        *office, QStringLiteral("dossier receive --procedure 1.001022 --name Nguyễn_Thị_Bình_An"));
    CHECK(text(dossier, "target").left(10) == QStringLiteral("2026-11-26"));
    CHECK(text(dossier, "targetDecision") == QStringLiteral("QĐ 12/QĐ-UBND"));
    wanted[QStringLiteral("more")] = 1;
    CHECK(apply(wanted).error->code == QStringLiteral("bad-file"));
    CHECK(apply(wanted).error->message.contains(QStringLiteral(" is wrong: ")));
    wanted.remove(QStringLiteral("more"));
    QJsonObject calendar = settings[QStringLiteral("calendar")].toObject();
    calendar[QStringLiteral("officeHours")] = QJsonArray();
    wanted[QStringLiteral("calendar")] = calendar;
    CHECK(apply(wanted).error->code == QStringLiteral("bad-calendar"));
    const QString absent = QStringLiteral("calendar apply ") + path + QStringLiteral(".none");
    CHECK(code(command(*office, absent)) == QStringLiteral("unreadable-file"));
}
