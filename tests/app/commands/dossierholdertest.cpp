// What somebody has of dossiers, and who gets it when they leave.
#include "app/commands/command.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

TEST_CASE("dossier pass-on: what a leaver has goes to who comes after")
{
    DemoFolder demo;
    const auto office = demo.open();
    const auto run = [&](const QString &line, const QStringList &secrets = {}) {
        Answer answer = command(*office, line, secrets);
        INFO(line.toStdString());
        CHECK(answer.exit == Exit::Done);
        return answer;
    };
    const auto codesOf = [&](const char *holder) {
        QStringList codes;
        const QJsonArray held =
            run(QStringLiteral("dossier held ") + QString::fromLatin1(holder)).json.toArray();
        for (const QJsonValue &dossier : held)
            codes.append(dossier[QStringLiteral("code")].toString());
        return codes;
    };
    const QString code =
        text(run(QStringLiteral("dossier receive --procedure 1.001022 --name Tám")), "code");
    run(QStringLiteral("dossier hand-over %1 --from quầy --to Lan").arg(code));
    run(QStringLiteral("dossier take-over ") + code);
    for (const char *account :
         {"--sign-in chi --name Chi --role admin", "--sign-in lan --name Lan --role officer"})
        run(QStringLiteral("staff add %1 --password-stdin").arg(QString::fromLatin1(account)),
            {QStringLiteral("mat khau thu 1")});
    CHECK(codesOf("lan") == QStringList{code});
    const Answer left = run(QStringLiteral("staff disable lan"));
    CHECK(left.json[QStringLiteral("dossiersHeld")].toInt() == 1);
    CHECK(left.text.contains(QStringLiteral("dossier pass-on --from lan")));
    CHECK(run(QStringLiteral("dossier pass-on --from lan --to Nam")).json.toArray().size() == 1);
    CHECK(codesOf("Nam").isEmpty()); // not before it was taken over
    run(QStringLiteral("dossier take-over ") + code);
    CHECK(codesOf("nam") == QStringList{code});
    CHECK(codesOf("lan").isEmpty());
}
