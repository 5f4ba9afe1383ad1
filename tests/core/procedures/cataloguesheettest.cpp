#include "core/procedures/cataloguesheet.h"
#include "core/procedures/procedurecolumns.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace motcua;
using namespace motcua::test;

namespace {

using F = CatalogueFault;

ReadCatalogue reading(const QByteArray &sheet, std::vector<Procedure> standing = {},
                      std::optional<SheetEncoding> told = {})
{
    const auto read = readSheet(sheet, standing, told);
    if (!read)
        FAIL("reason " << int(read.error().reason) << " at " << read.error().path.toStdString());
    return read.value();
}

CatalogueError refusal(const QByteArray &sheet)
{
    const auto read = readSheet(sheet, {});
    REQUIRE_FALSE(read.ok());
    return read.error();
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
}

Procedure wedding()
{
    Procedure p = bareProcedure();
    p.code = QStringLiteral("1.000894");
    return p;
}

} // namespace

TEST_CASE("a sheet that is written and read gives the same rows", "[procedures]")
{
    const auto shipped = shippedCatalogue().procedures;
    CHECK(reading(toSheet(shipped)).catalogue.procedures == shipped);
    CHECK(reading(toSheet(shipped)).bad.empty());
    CHECK(reading(toSheet(std::vector{fullProcedure()})).catalogue.procedures
          == std::vector{fullProcedure()});
    // What stands does not shine through where the sheet says nothing.
    Procedure bare = bareProcedure();
    CHECK(reading(toSheet(std::vector{bare}), {fullProcedure()}).catalogue.procedures
          == std::vector{bare});
}

TEST_CASE("signs that mean something in a sheet come back as they were", "[procedures]")
{
    Procedure p = fullProcedure();
    p.plainName = QStringLiteral("=1+2; \"sao y\", xin chào");
    p.name = QStringLiteral("'-phép");
    p.feeNote = QStringLiteral("@tỉnh\\xã | huyện");
    p.documents = {{QStringLiteral("Giấy | tờ \\ một"), 1, 0, false, true, {}},
                   {QStringLiteral("\\"), 0, 1, false, false, QStringLiteral("|")}};
    p.forms = {QStringLiteral("- Mẫu | 01"), QStringLiteral("a\\|b")};
    const QByteArray sheet = toSheet(std::vector{p});
    CHECK(sheet.contains("\"'=1+2; \"\"sao y\"\", xin"));
    CHECK(reading(sheet).catalogue.procedures == std::vector{p});
}

TEST_CASE("a list of codes and fees changes the fees alone", "[procedures]")
{
    const auto read =
        reading("fee_vnd,Code\n\"20.000\",1.001193\n,1.000894\n", {fullProcedure(), wedding()});
    CHECK(read.bad.empty());
    Procedure changed = fullProcedure();
    changed.feeVnd = 20'000;
    CHECK(read.catalogue.procedures == std::vector{changed, wedding()});
}

TEST_CASE("cells as people write them", "[procedures]")
{
    const auto read =
        reading("code;sensitive;same_day;sample;effective_to;duration.value;documents\n"
                "1.001193;Có;không;x;5/3/2027; 7 ;\"Đơn\n\n Ảnh | 2 | 0\"\n",
                {bareProcedure()});
    REQUIRE(read.catalogue.procedures.size() == 1);
    const Procedure &p = read.catalogue.procedures.front();
    CHECK(p.sensitive);
    CHECK_FALSE(p.sameDay);
    CHECK(p.sample);
    CHECK(p.effectiveTo == QDate(2027, 3, 5));
    CHECK(p.duration.value == 7);
    CHECK(p.duration.unit == bareProcedure().duration.unit);
    CHECK(p.documents
          == std::vector<DocumentRequirement>{{QStringLiteral("Đơn"), 0, 0, false, false, {}},
                                              {QStringLiteral("Ảnh"), 2, 0, false, false, {}}});
}

TEST_CASE("a sheet is read in the encodings of Vietnamese machines", "[procedures]")
{
    const QString text = QStringLiteral("code\tplain_name\r\n1.001193\tĐăng ký ở quầy ước hẹn\r\n");
    const QByteArray utf8 = text.toUtf8();
    QByteArray codePage("code\tplain_name\r\n1.001193\t");
    codePage += "\xd0\xe3ng ky\xec \xf5\xd2 qu\xe2\xccy \xfd\xf5\xec"
                "c he\xf2n\r\n";
    const std::vector standing{bareProcedure()};
    for (const QByteArray &sheet :
         {utf8, QByteArray("\xef\xbb\xbf" + utf8), encoded(text, QStringConverter::Utf16LE),
          encoded(text, QStringConverter::Utf16BE), encoded(text, QStringConverter::Utf16LE).mid(2),
          QString(text).normalized(QString::NormalizationForm_D).toUtf8(), codePage}) {
        INFO(sheet.toHex().toStdString());
        const auto read = reading(sheet, standing);
        REQUIRE(read.catalogue.procedures.size() == 1);
        CHECK(read.catalogue.procedures.front().plainName
              == QStringLiteral("Đăng ký ở quầy ước hẹn"));
    }
    CHECK(likelyEncoding(codePage) == SheetEncoding::Windows1258);
    CHECK(reading("code;name\n1.001193;\xc3\xa1\n", standing, SheetEncoding::Windows1258)
              .catalogue.procedures.front()
              .name
          == QStringLiteral("Ă¡"));
    CHECK_FALSE(sheetText("\xff", SheetEncoding::Utf8));
    CHECK_FALSE(sheetText("abc", SheetEncoding::Utf16));
    CHECK_FALSE(sheetText("\x90", SheetEncoding::Windows1258));
    CHECK_FALSE(sheetText(QByteArrayView("a\0b", 3), SheetEncoding::Utf8));
}

TEST_CASE("a bad row is told with its line, and the others are read", "[procedures]")
{
    const QByteArray sheet = "code;plain_name;documents;order\n"
                             "1.001193;\"Khai sinh\";\"Đơn\nẢnh\";\n"
                             "\n"
                             "1.000894;Kết hôn;Đơn | hai;20\n"
                             "1.000894;Kết hôn;Đơn;20;thừa\n"
                             "9.999999;Mới;;30\n"
                             "1.000894;Kết hôn;;20\n"
                             "1.000894;Kết hôn;;30\n";
    const auto read = reading(sheet, {bareProcedure(), wedding()});
    REQUIRE(read.catalogue.procedures.size() == 1);
    CHECK(read.catalogue.procedures.front().order == 20);
    const auto bad = [](F reason, int row, const char *code, const char *path, int line) {
        return CatalogueError{reason, row, QString::fromLatin1(code), QString::fromLatin1(path),
                              line};
    };
    CHECK(read.bad
          == std::vector{bad(F::Missing, 1, "1.001193", "order", 2),
                         bad(F::WrongType, 2, "1.000894", "documents[0].original", 4),
                         bad(F::TooMany, 3, "1.000894", "", 5),
                         bad(F::Missing, 4, "9.999999", "name", 6),
                         bad(F::Duplicate, 6, "1.000894", "code", 8)});
}

TEST_CASE("a stray zero makes its row bad and no other", "[procedures]")
{
    QByteArray sheet("code;plain_name;name;url\n"
                     "1.001193;Khai sinh#nh;Đăng ký khai sinh;\n"
                     "1.0#01193;Khai sinh;Đăng ký khai sinh;\n"
                     "1.000894;Kết hôn;Đăng ký kết hôn;\n");
    sheet.replace('#', '\0');
    const auto read = reading(sheet, {bareProcedure(), wedding()});
    REQUIRE(read.catalogue.procedures.size() == 1);
    CHECK(read.catalogue.procedures.front().plainName == QStringLiteral("Kết hôn"));
    const auto bad = [](int row, const char *path) {
        return CatalogueError{F::BadText, row, QStringLiteral("1.001193"),
                              QString::fromLatin1(path), row + 1};
    };
    CHECK(read.bad == std::vector{bad(1, "plain_name"), bad(2, "code")});
    sheet.replace("code;", QByteArray("co\0de;", 6)); // in the head it is no other column
    CHECK(reading(sheet, {bareProcedure(), wedding()}).bad.size() == 2);
}

TEST_CASE("a row that lost its letters when it was saved is bad", "[procedures]")
{
    const auto read = reading("code;name;url\n1.001193;??ng ký khai sinh;\n"
                              "1.000894;Đăng ký k?t hôn;\n",
                              {bareProcedure(), wedding()});
    CHECK(read.catalogue.procedures.empty());
    REQUIRE(read.bad.size() == 2);
    CHECK(read.bad[0].reason == F::LostLetters);
    CHECK(read.bad[0].path == u"name");
    CHECK(read.bad[1].line == 3);
    const auto sound = reading("code;name;url\n1.001193;Sinh ở đâu?;https://example.org/?id=1\n",
                               {bareProcedure(), wedding()});
    CHECK(sound.bad.empty());
}

TEST_CASE("what is no sheet of the catalogue is refused as a whole", "[procedures]")
{
    const auto error = [](F reason, const char *path, int line) {
        return CatalogueError{reason, 0, {}, QString::fromLatin1(path), line};
    };
    CHECK(refusal("") == error(F::NotSheet, "", 0));
    CHECK(refusal("\n\n") == error(F::NotSheet, "", 0));
    CHECK(refusal("code;name\n1.001193;\"Khai") == error(F::NotSheet, "", 0));
    CHECK(refusal("code;name\n1.001193;Kh\"ai\"\n") == error(F::NotSheet, "", 0));
    CHECK(refusal("\nname\nx\n") == error(F::Missing, "code", 2));
    CHECK(refusal("code;fee\n") == error(F::UnknownKey, "fee", 1));
    CHECK(refusal("code;name;code\n") == error(F::Duplicate, "code", 1));
    CHECK(refusal(QByteArray("\x90\xff", 2)) == error(F::BadEncoding, "", 0));
    CHECK(refusal(QByteArray(CatalogueBounds::Bytes + 1, ' ')) == error(F::TooLarge, "", 0));
    CHECK(refusal("code\n" + QByteArray("1\n").repeated(CatalogueBounds::Rows + 1))
          == error(F::TooMany, "", 0));
}

TEST_CASE("every key of a row has a column, and only lists of things have parts", "[procedures]")
{
    int columns = 0;
    Procedure whole = fullProcedure(); // whose bytes stay as they are
    whole.duration.maxBasis = QStringLiteral("Luật Hộ tịch, Điều 18");
    for (const ProcedureColumn &column : procedureColumns()) {
        INFO(column.name.toStdString());
        ++columns;
        const bool isThing = column.kind == ProcedureColumn::Kind::Object
            || column.kind == ProcedureColumn::Kind::Objects;
        CHECK(isThing == !column.parts.empty());
        CHECK_FALSE(cellOf(toJson(whole), column).isEmpty());
    }
    CHECK(columns == 38 - 1 + 6);
}
