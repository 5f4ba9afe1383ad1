#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace motcua;

namespace {

struct Exchange {
    QString path(const char *name) const
    {
        return demo.runtime() + u'/' + QString::fromLatin1(name);
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    Answer exported(const QString &file, const QStringList &options = {}) const
    {
        const auto parsed = parseCommandLine(
            QStringList{QStringLiteral("procedure"), QStringLiteral("export"), file} + options);
        REQUIRE(parsed);
        FakeRandom random;
        return std::get<InOwnProcess>(parsed.value().command->action)
            .run({demo.folder(), demo.clock, random}, parsed.value().arguments);
    }
    Answer run(const QString &line) { return command(*office, line); }
    Answer imported(const QString &file, const QString &options = {})
    {
        return run(QStringLiteral("procedure import %1 %2").arg(file, options).trimmed());
    }
    const Procedure *find(QStringView code) { return office->procedures().find(code); }

    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
};

QJsonArray changes(const Answer &answer)
{
    return answer.json[QStringLiteral("changes")].toArray();
}

QString text(const QJsonValue &value, const char *key)
{
    return value[QLatin1String(key)].toString();
}

} // namespace

TEST_CASE("what was exported differs in nothing when it is imported")
{
    Exchange e;
    for (const char *name : {"catalogue.json", "catalogue.csv"}) {
        const Answer written = e.exported(e.path(name));
        REQUIRE(written.exit == Exit::Done);
        CHECK(written.json[QStringLiteral("procedures")].toInt() == 90);
        const Answer read = e.imported(e.path(name), QStringLiteral("--accept --complete"));
        REQUIRE(read.exit == Exit::Done);
        CHECK(changes(read).isEmpty());
        CHECK(read.json[QStringLiteral("bad")].toArray().isEmpty());
        CHECK(read.json[QStringLiteral("accepted")].toInt() == 0);
        CHECK(read.text.startsWith(QStringLiteral("nothing differs")));
    }
    CHECK(e.exported(e.path("catalogue.xls")).exit == Exit::BadInput);
    CHECK(e.exported(e.path("none/catalogue.csv")).exit == Exit::StorageFailed);
}

TEST_CASE("the catalogue is written as a workbook, by the name of the file or as told")
{
    Exchange e;
    const QStringList told{QStringLiteral("--format"), QStringLiteral("xlsx")};
    for (const auto &[name, options] :
         {std::pair("catalogue.xlsx", QStringList()), {"catalogue.out", told}}) {
        const Answer written = e.exported(e.path(name), options);
        REQUIRE(written.exit == Exit::Done);
        CHECK(written.json[QStringLiteral("procedures")].toInt() == 90);
        QFile file(e.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(4) == "PK\x03\x04");
    }
    const Answer unknown =
        e.exported(e.path("catalogue.csv"), {QStringLiteral("--format"), QStringLiteral("ods")});
    CHECK(unknown.exit == Exit::BadInput);
    CHECK_FALSE(QFile::exists(e.path("catalogue.csv")));
    CHECK(e.exported(e.path("none/catalogue.xlsx")).exit == Exit::StorageFailed);
}

TEST_CASE("an import shows what would change, and changes it when it is accepted")
{
    Exchange e;
    const QString file = e.write("fees.csv", "code;fee_vnd;sample\n1.001022;8.000;\n");
    const Answer shown = e.imported(file);
    REQUIRE(shown.exit == Exit::Done);
    REQUIRE(changes(shown).size() == 1);
    const QJsonObject change = changes(shown).first().toObject();
    CHECK(text(change, "change") == QStringLiteral("changed"));
    CHECK(text(change, "code") == QStringLiteral("1.001022"));
    const QJsonArray keys = change[QStringLiteral("keys")].toArray();
    REQUIRE(keys.size() == 2);
    CHECK(text(keys[0], "key") == QStringLiteral("fee_vnd"));
    CHECK(text(keys[0], "before").isEmpty());
    CHECK(text(keys[0], "after") == QStringLiteral("8000"));
    CHECK(shown.text.contains(QStringLiteral("fee_vnd:  -> 8000")));
    CHECK(shown.json[QStringLiteral("accepted")].toInt() == 0);
    CHECK_FALSE(e.find(u"1.001022")->feeVnd);

    CHECK(e.imported(file, QStringLiteral("--accept")).json[QStringLiteral("accepted")].toInt()
          == 1);
    CHECK(e.find(u"1.001022")->feeVnd == 8'000);
    CHECK_FALSE(e.find(u"1.001022")->sample);
    CHECK(changes(e.imported(file)).isEmpty());
}

TEST_CASE("good rows go in without bad ones only when somebody says so")
{
    Exchange e;
    const QString file =
        e.write("fees.csv", "code,fee_vnd\n1.001022,8000\n1.000894,miễn\n9.999999,1\n");
    const Answer shown = e.imported(file);
    REQUIRE(shown.exit == Exit::Done);
    const QJsonArray bad = shown.json[QStringLiteral("bad")].toArray();
    REQUIRE(bad.size() == 2);
    CHECK(bad[0][QStringLiteral("line")].toInt() == 3);
    CHECK(text(bad[0], "reason") == QStringLiteral("wrong-type"));
    CHECK(text(bad[0], "key") == QStringLiteral("fee_vnd"));
    CHECK(
        shown.text.contains(QStringLiteral("bad: line 3, 1.000894: fee_vnd is of a wrong kind\n")));
    CHECK(text(bad[1], "reason") == QStringLiteral("missing"));

    const qint64 before = e.demo.operationCount();
    CHECK(e.imported(file, QStringLiteral("--accept")).exit == Exit::BadInput);
    CHECK(e.imported(file, QStringLiteral("--complete --accept --skip-bad")).exit
          == Exit::BadInput);
    CHECK(e.demo.operationCount() == before);
    const Answer taken = e.imported(file, QStringLiteral("--accept --skip-bad"));
    CHECK(taken.json[QStringLiteral("accepted")].toInt() == 1);
    CHECK(e.find(u"1.001022")->feeVnd == 8'000);
    CHECK(e.find(u"1.000894")->feeVnd == 0);
}

TEST_CASE("a complete list ends what it does not name; what holds later does not come in yet")
{
    Exchange e;
    const QDate today = FakeClock::startDay();
    const QString file = e.write("two.csv",
                                 "code;effective_from\n1.001193;\n1.000894;"
                                     + today.addDays(1).toString(Qt::ISODate).toUtf8() + "\n");
    const Answer taken = e.imported(file, QStringLiteral("--accept --complete"));
    REQUIRE(taken.exit == Exit::Done);
    CHECK(taken.json[QStringLiteral("accepted")].toInt() == 88);
    CHECK(text(changes(taken).first(), "change") == QStringLiteral("later"));
    CHECK(text(changes(taken).last(), "change") == QStringLiteral("ended"));
    CHECK(e.find(u"1.000894")->inForceOn(today.addDays(1)));
    CHECK(e.find(u"2.000815")->inForceOn(today));
    CHECK_FALSE(e.find(u"2.000815")->inForceOn(today.addDays(1)));
}

TEST_CASE("files that are no catalogue are refused with the place")
{
    Exchange e;
    const auto refused = [&](const char *name, const QByteArray &bytes,
                             const QString &options = {}) {
        const Answer answer = e.imported(e.write(name, bytes), options);
        CHECK(answer.exit == Exit::BadInput);
        return answer.error.value_or(Answer::Error()).message;
    };
    CHECK(refused("a.csv", "code;fee\n1.001193;1\n").contains(QStringLiteral("line 1: fee is no")));
    CHECK(refused("a.json", "[]").endsWith(QStringLiteral("the file is no JSON")));
    CHECK(refused("a.csv", "code;name\n1.001193;\"")
              .endsWith(QStringLiteral("the file is no sheet")));
    CHECK(refused("a.txt", "code\n").contains(QStringLiteral("ends neither")));
    CHECK(refused("a.csv", "\xff", QStringLiteral("--encoding utf-8"))
              .endsWith(QStringLiteral("is not in the encoding")));
    CHECK(refused("a.csv", "code\n", QStringLiteral("--encoding latin")).contains(u"latin"));
    CHECK(e.imported(e.path("none.csv")).exit == Exit::BadInput);
}

TEST_CASE("what a procedure asked is told for a day, and what was changed since")
{
    Exchange e;
    e.demo.clock.advance(std::chrono::days(9));
    REQUIRE(
        e.imported(e.write("a.csv", "code;fee_vnd\n1.001022;9000\n"), QStringLiteral("--accept"))
            .exit
        == Exit::Done);
    const auto feeOn = [&](int days) {
        const QString day = FakeClock::startDay().addDays(days).toString(Qt::ISODate);
        return e.run(QStringLiteral("procedure show 1.001022 --on ") + day);
    };
    CHECK(feeOn(-1).exit == Exit::NotPossible);
    CHECK(feeOn(8).json[QStringLiteral("fee_vnd")].isNull());
    CHECK(feeOn(9).json[QStringLiteral("fee_vnd")].toInt() == 9'000);
    CHECK(e.run(QStringLiteral("procedure show 1.001022 --on Montag")).exit == Exit::BadInput);

    const Answer history = e.run(QStringLiteral("procedure history 1.001022"));
    REQUIRE(history.json.toArray().size() == 2);
    const QJsonValue last = history.json.toArray().last();
    CHECK(text(last, "from") == FakeClock::startDay().addDays(9).toString(Qt::ISODate));
    CHECK(text(last[QStringLiteral("keys")][0], "after") == QStringLiteral("9000"));
    CHECK(history.text.contains(QStringLiteral("  fee_vnd:  -> 9000\n")));
    CHECK(e.run(QStringLiteral("procedure history 9.999999")).exit == Exit::BadInput);
}
