// Dossiers as a workbook, read back as a spreadsheet reads it.
#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"
#include "tests/support/workbook.h"

#include <QFile>

#include <set>

using namespace motcua;

namespace {

struct ExportDesk {
    ExportDesk()
    {
        for (const char *line :
             {"dossier receive --procedure 1.001022 --name Lê_Văn_Tám --phone 0912345678",
              "dossier receive --procedure 1.004873 --name =Đỗ_Thị_Chín --fee 8000 --paid cash"}) {
            const Answer answer = command(*office, QString::fromUtf8(line));
            REQUIRE(answer.exit == Exit::Done);
            codes.append(text(answer, "code"));
        }
        const Answer added = command(
            *office,
            QStringLiteral("staff add --sign-in chi --name chi --role admin --password-stdin"),
            {QStringLiteral("mat khau thu 1")});
        REQUIRE(added.exit == Exit::Done);
        const Answer officer = command(
            *office,
            QStringLiteral("staff add --sign-in lan --name lan --role officer --password-stdin"),
            {QStringLiteral("mat khau thu 1")});
        REQUIRE(officer.exit == Exit::Done);
    }
    QString file() const { return demo.runtime() + QStringLiteral("/book.xlsx"); }
    Answer exported(const QString &options)
    {
        const auto parsed = parseCommandLine(
            words(QStringLiteral("dossier export %1 %2").arg(file(), options).trimmed()));
        REQUIRE(parsed);
        return std::get<InOwnProcess>(parsed.value().command->action)
            .run({demo.folder(), demo.clock, demo.random}, parsed.value().arguments);
    }
    Answer withPersons(const QString &options)
    {
        return command(*office,
                       QStringLiteral("dossier export-persons %1 %2").arg(file(), options));
    }
    std::vector<std::vector<BookCell>> rows() const
    {
        QFile book(file());
        REQUIRE(book.open(QIODevice::ReadOnly));
        return readWorkbook(book.readAll()).rows;
    }
    static bool holds(const std::vector<std::vector<BookCell>> &rows, const QString &said)
    {
        for (const auto &row : rows) {
            for (const BookCell &cell : row) {
                if (cell.text.contains(said))
                    return true;
            }
        }
        return false;
    }

    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    QStringList codes;
};

} // namespace

TEST_CASE("dossier export: nothing tells whose dossiers they are")
{
    ExportDesk desk;
    const Answer answer = desk.exported({});
    REQUIRE(answer.exit == Exit::Done);
    CHECK(answer.json[QStringLiteral("dossiers")].toInt() == 2);
    const auto rows = desk.rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[1][0].text == desk.codes[0]);
    CHECK(rows[2][0].text == desk.codes[1]);
    CHECK(ExportDesk::holds(rows, QStringLiteral("1.001022")));
    CHECK_FALSE(ExportDesk::holds(rows, QStringLiteral("Tám")));
    CHECK_FALSE(ExportDesk::holds(rows, QStringLiteral("0912345678")));
    std::set<QString> numbers;
    for (const BookCell &cell : rows[2]) {
        if (cell.kind == BookCell::Kind::Number)
            numbers.insert(cell.text);
    }
    CHECK(numbers.contains(QStringLiteral("8000")));
}

TEST_CASE("dossier export: a workbook goes under no other name")
{
    ExportDesk desk;
    const QString csv = desk.demo.runtime() + QStringLiteral("/x.csv");
    CHECK(code(command(*desk.office, QStringLiteral("dossier export-persons --as lan ") + csv))
          == QStringLiteral("other-kind"));
    CHECK_FALSE(QFile::exists(csv));
}

TEST_CASE("dossier export: a selection by day, state, procedure and field")
{
    ExportDesk desk;
    const auto count = [&](const char *options) {
        const Answer answer = desk.exported(QString::fromLatin1(options));
        CHECK(answer.exit == Exit::Done);
        return answer.json[QStringLiteral("dossiers")].toInt();
    };
    CHECK(count("--procedure 1.004873") == 1);
    CHECK(count("--state approved") == 0);
    CHECK(count("--state in-process --field ho-tich") == 2);
    CHECK(count("--from 2025-01-01 --to 2026-11-22") == 0);
    CHECK(count("--from 2026-11-23 --to 2026-11-23") == 2);
    CHECK(code(desk.exported(QStringLiteral("--from 2026-11-24 --to 2026-11-23")))
          == QStringLiteral("bad-period"));
    CHECK(code(desk.exported(QStringLiteral("--state gone"))) == QStringLiteral("bad-value"));
}

TEST_CASE("dossier export: persons only for who may see them, each look recorded")
{
    ExportDesk desk;
    CHECK(code(desk.withPersons(QStringLiteral("--as nobody")))
          == QStringLiteral("unknown-account"));
    CHECK(code(desk.withPersons(QStringLiteral("--as chi"))) == QStringLiteral("not-allowed"));
    CHECK_FALSE(QFile::exists(desk.file()));
    REQUIRE(desk.withPersons(QStringLiteral("--as lan --reason bao_cao")).exit == Exit::Done);
    const auto rows = desk.rows();
    CHECK(ExportDesk::holds(rows, QStringLiteral("Lê_Văn_Tám")));
    CHECK(ExportDesk::holds(rows, QStringLiteral("0912345678")));
    CHECK(ExportDesk::holds(rows, QStringLiteral("=Đỗ_Thị_Chín"))); // text, no formula
    const auto lan = desk.office->staff().named(QStringLiteral("lan"));
    REQUIRE(lan);
    const auto looks = desk.office->accessLog().byAccount(lan->id);
    REQUIRE(looks.size() == 2);
    for (const PersonView &look : looks)
        CHECK(look.reason == QStringLiteral("bao_cao"));
}
