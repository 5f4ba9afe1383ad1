#include "core/procedures/catalogue.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace motcua;
using namespace motcua::test;

namespace {

QByteArray fileOf(const QJsonArray &rows)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("as_of"), QStringLiteral("2026-11-21")},
                                     {QStringLiteral("notice"), QStringLiteral("mẫu")},
                                     {QStringLiteral("procedures"), rows}})
        .toJson();
}

// The error of a file whose second row was spoilt.
CatalogueError errorAfter(const std::function<void(QJsonObject &)> &spoil)
{
    auto good = fullProcedure();
    good.code = QStringLiteral("1.000894");
    good.dvcqgUuid.clear();
    auto row = toJson(fullProcedure());
    spoil(row);
    const auto catalogue = parseCatalogue(fileOf({toJson(good), row}));
    REQUIRE_FALSE(catalogue.ok());
    return catalogue.error();
}

// Sets a key inside the first item of a list of objects.
std::function<void(QJsonObject &)> inFirst(const QString &list, const QString &key,
                                           const QJsonValue &value)
{
    return [=](QJsonObject &row) {
        auto array = row.value(list).toArray();
        auto first = array.at(0).toObject();
        first.insert(key, value);
        array.replace(0, first);
        row.insert(list, array);
    };
}

} // namespace

TEST_CASE("a row keeps every field through a file", "[procedures]")
{
    for (const auto &procedure : {fullProcedure(), bareProcedure()}) {
        const auto catalogue = parseCatalogue(fileOf({toJson(procedure)}));
        REQUIRE(catalogue.ok());
        REQUIRE(catalogue.value().procedures.size() == 1);
        CHECK(catalogue.value().procedures.front() == procedure);
    }
    CHECK(toJson(fullProcedure()).size() == 38);
}

TEST_CASE("a catalogue with a mistake is refused with its row and key", "[procedures]")
{
    using F = CatalogueFault;
    struct Mistake {
        QString key;
        QJsonValue value;
        F reason;
    };
    const QString longText(3000, u'a');
    const Mistake mistakes[] = {
        {QStringLiteral("code"), QStringLiteral("1.00119"), F::BadCode},
        {QStringLiteral("code"), QStringLiteral("1.001193.H56"), F::BadCode},
        {QStringLiteral("code"), QStringLiteral("0.001193"), F::BadCode},
        {QStringLiteral("code"), 1.001193, F::WrongType},
        {QStringLiteral("name"), QString(), F::Missing},
        {QStringLiteral("name"), QJsonValue::Null, F::Missing},
        {QStringLiteral("name"), QJsonValue::Undefined, F::Missing},
        {QStringLiteral("name"), QStringLiteral("hai\ndòng"), F::BadText},
        {QStringLiteral("plain_name"), QString(41, u'a'), F::TooLong},
        {QStringLiteral("plain_name"), QStringLiteral("Sao y "), F::BadText},
        {QStringLiteral("tile"), QStringLiteral("Hộ tịch"), F::BadCode},
        {QStringLiteral("order"), -1, F::OutOfRange},
        {QStringLiteral("order"), 1.5, F::WrongType},
        {QStringLiteral("level"), QStringLiteral("huyen"), F::UnknownWord},
        {QStringLiteral("sensitive"), QStringLiteral("no"), F::WrongType},
        {QStringLiteral("effective_from"), QStringLiteral("2026-02-30"), F::BadDate},
        {QStringLiteral("effective_from"), QStringLiteral("1/9/2026"), F::BadDate},
        {QStringLiteral("effective_from"), 20260901, F::WrongType},
        {QStringLiteral("effective_to"), QStringLiteral("2026-08-31"), F::Contradiction},
        {QStringLiteral("duration"), QJsonValue::Null, F::WrongType},
        {QStringLiteral("fee_vnd"), QJsonValue::Undefined, F::Missing},
        {QStringLiteral("fee_vnd"), -1, F::OutOfRange},
        {QStringLiteral("fee_vnd"), 1e15, F::OutOfRange},
        {QStringLiteral("fee_vnd"), QStringLiteral("miễn phí"), F::WrongType},
        {QStringLiteral("fee_note"), longText, F::TooLong},
        {QStringLiteral("fee_valid_to"), QJsonValue::Null, F::Contradiction},
        {QStringLiteral("documents"), QJsonValue::Undefined, F::Missing},
        {QStringLiteral("documents"), QStringLiteral("Giấy chứng sinh"), F::WrongType},
        {QStringLiteral("url"), QStringLiteral("http://dichvucong.gov.vn/1"), F::BadLink},
        {QStringLiteral("url"), QStringLiteral("javascript:alert(1)"), F::BadLink},
        {QStringLiteral("dvcqg_uuid"), QStringLiteral("019d2bfd"), F::BadUuid},
        {QStringLiteral("confidence"), QStringLiteral("sure"), F::UnknownWord},
        {QStringLiteral("superseded_by"), QStringLiteral("1.001193"), F::Contradiction},
        {QStringLiteral("superseded_by"), QStringLiteral("mới"), F::BadCode},
        {QStringLiteral("retention_basis"), QJsonValue::Undefined, F::Contradiction},
        {QStringLiteral("retention_years"), 0, F::OutOfRange},
        {QStringLiteral("fee"), 0, F::UnknownKey},
    };
    for (const auto &mistake : mistakes) {
        INFO(mistake.key.toStdString() << " reason " << int(mistake.reason));
        const auto error =
            errorAfter([&mistake](QJsonObject &row) { row.insert(mistake.key, mistake.value); });
        CHECK(int(error.reason) == int(mistake.reason));
        CHECK(error.row == 2);
        CHECK(error.path.toStdString() == mistake.key.toStdString());
    }
}

TEST_CASE("a mistake deep in a row is found where it is", "[procedures]")
{
    using F = CatalogueFault;
    const auto documents = QStringLiteral("documents");
    auto error = errorAfter(inFirst(documents, QStringLiteral("original"), 101));
    CHECK(error
          == CatalogueError{F::OutOfRange, 2, QStringLiteral("1.001193"),
                            QStringLiteral("documents[0].original")});
    error = errorAfter(inFirst(documents, QStringLiteral("copy"), 1));
    CHECK(error.reason == F::UnknownKey);
    CHECK(error.path == u"documents[0].copy");

    error = errorAfter([](QJsonObject &row) {
        row.insert(QStringLiteral("aliases"), QJsonArray{QStringLiteral("khai sinh"), QString()});
    });
    CHECK(error.reason == F::Missing);
    CHECK(error.path == u"aliases[1]");

    error = errorAfter([](QJsonObject &row) {
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(QString::number(i));
        row.insert(QStringLiteral("forms"), many);
    });
    CHECK(error.reason == F::TooMany);
    CHECK(error.path == u"forms");

    error = errorAfter([](QJsonObject &row) {
        auto duration = row.value(u"duration").toObject();
        duration.insert(QStringLiteral("max_value"), 2);
        row.insert(QStringLiteral("duration"), duration);
    });
    CHECK(error.reason == F::Contradiction);
    CHECK(error.path == u"duration.max_value");

    error = errorAfter(inFirst(QStringLiteral("prerequisites"), QStringLiteral("no"),
                               QJsonObject{{QStringLiteral("field"), QStringLiteral("Công an")},
                                           {QStringLiteral("note"), QStringLiteral("mời")},
                                           {QStringLiteral("note_en"), QStringLiteral("go")}}));
    CHECK(error.reason == F::BadCode);
    CHECK(error.path == u"prerequisites[0].no.field");
}

TEST_CASE("a code and a page's UUID stand in one row only", "[procedures]")
{
    auto other = fullProcedure();
    auto catalogue = parseCatalogue(fileOf({toJson(fullProcedure()), toJson(other)}));
    REQUIRE_FALSE(catalogue.ok());
    CHECK(catalogue.error()
          == CatalogueError{CatalogueFault::Duplicate, 2, other.code, QStringLiteral("code")});

    other.code = QStringLiteral("1.000894");
    catalogue = parseCatalogue(fileOf({toJson(fullProcedure()), toJson(other)}));
    REQUIRE_FALSE(catalogue.ok());
    CHECK(catalogue.error().path == u"dvcqg_uuid");
}

TEST_CASE("a file that is no catalogue is refused as a whole", "[procedures]")
{
    using F = CatalogueFault;
    const std::pair<QByteArray, F> files[] = {
        {"", F::NotJson},
        {"[]", F::NotJson},
        {"{\"version\": 1", F::NotJson},
        {"{}", F::UnknownVersion},
        {"{\"version\": 2}", F::UnknownVersion},
        {"{\"version\": 1, \"rows\": []}", F::UnknownKey},
        {"{\"version\": 1}", F::WrongType},
        {"{\"version\": 1, \"as_of\": \"2026-11-31\"}", F::BadDate},
        {"{\"version\": 1, \"as_of\": \"2026-11-21\", \"notice\": 1}", F::WrongType},
        {"{\"version\": 1, \"as_of\": \"2026-11-21\", \"notice\": \"\"}", F::WrongType},
        {QByteArray(20'000, '['), F::NotJson},
        {QByteArray(CatalogueBounds::Bytes + 1, ' '), F::TooLarge},
    };
    for (const auto &[bytes, reason] : files) {
        INFO(bytes.left(60).toStdString());
        const auto catalogue = parseCatalogue(bytes);
        REQUIRE_FALSE(catalogue.ok());
        CHECK(int(catalogue.error().reason) == int(reason));
        CHECK(catalogue.error().row == 0);
    }

    QJsonArray rows;
    for (qsizetype i = 0; i <= CatalogueBounds::Rows; ++i)
        rows.append(QJsonObject());
    const auto catalogue = parseCatalogue(fileOf(rows));
    REQUIRE_FALSE(catalogue.ok());
    CHECK(catalogue.error().reason == F::TooMany);
    CHECK(parseCatalogue(fileOf({QStringLiteral("row")})).error().row == 1);
}

TEST_CASE("a row that no operation could hold is refused", "[procedures]")
{
    auto row = bareProcedure();
    row.documents.assign(50, {QStringLiteral("Văn bản"), 1, 0, false, false, QString(2000, u'ế')});
    const auto catalogue = parseCatalogue(fileOf({toJson(row)}));
    REQUIRE_FALSE(catalogue.ok());
    CHECK(catalogue.error() == CatalogueError{CatalogueFault::TooLarge, 1, row.code, {}});
}

TEST_CASE("texts typed with loose accents are joined", "[procedures]")
{
    auto row = toJson(bareProcedure());
    row.insert(QStringLiteral("name"),
               bareProcedure().name.normalized(QString::NormalizationForm_D));
    const auto catalogue = parseCatalogue(fileOf({row}));
    REQUIRE(catalogue.ok());
    CHECK(catalogue.value().procedures.front() == bareProcedure());
}

TEST_CASE("a version of a procedure is in force from its first day to its last", "[procedures]")
{
    CHECK(bareProcedure().inForceOn(QDate(1990, 1, 1)));
    CHECK_FALSE(fullProcedure().inForceOn(QDate(2026, 8, 31)));
    CHECK(fullProcedure().inForceOn(QDate(2026, 9, 1)));
    CHECK(fullProcedure().inForceOn(QDate(2027, 2, 28)));
    CHECK_FALSE(fullProcedure().inForceOn(QDate(2027, 3, 1)));
}

TEST_CASE("what is told to the ear is short", "[procedures]")
{
    Procedure p = bareProcedure();
    p.spoken = QStringLiteral("mang ").repeated(40).trimmed();
    CHECK_FALSE(checkProcedure(p));
    p.spoken += QStringLiteral(" thẻ");
    CHECK(checkProcedure(p)
          == CatalogueError{CatalogueFault::TooLong, 0, p.code, QStringLiteral("spoken")});
}

TEST_CASE("a fee is one of a channel and of a day", "[procedures]")
{
    Procedure p = bareProcedure();
    const QDate last(2026, 12, 31);
    CHECK_FALSE(p.feeOn(last, Channel::Counter));
    CHECK_FALSE(p.feeOn(last, Channel::Online));
    p.feeVnd = 25'000;
    CHECK(p.feeOn(last, Channel::Online) == 25'000);
    p.feeOnlineVnd = 0;
    CHECK(p.feeOn(last, Channel::Online) == 0);
    p.feeValidTo = last;
    p.feeVndAfter = 50'000;
    CHECK(p.feeOn(last, Channel::Counter) == 25'000);
    CHECK(p.feeOn(last.addDays(1), Channel::Counter) == 50'000);
    CHECK(p.feeOn(last.addDays(1), Channel::Online) == 0);
}

TEST_CASE("a file from elsewhere is read row by row", "[procedures]")
{
    Procedure wedding = bareProcedure();
    wedding.code = QStringLiteral("1.000894");
    QJsonObject spoilt = toJson(bareProcedure());
    spoilt.insert(QStringLiteral("code"), QStringLiteral("1.0894"));
    const auto read = readCatalogue(
        fileOf({toJson(bareProcedure()), 7, spoilt, toJson(bareProcedure()), toJson(wedding)}));
    REQUIRE(read.ok());
    CHECK(read.value().catalogue.procedures == std::vector{bareProcedure(), wedding});
    CHECK(read.value().catalogue.asOf == QDate(2026, 11, 21));
    using F = CatalogueFault;
    CHECK(read.value().bad
          == std::vector<CatalogueError>{
              {F::WrongType, 2, {}, {}},
              {F::BadCode, 3, QStringLiteral("1.0894"), QStringLiteral("code")},
              {F::Duplicate, 4, QStringLiteral("1.001193"), QStringLiteral("code")}});
    CHECK_FALSE(readCatalogue("{}").ok());
}
