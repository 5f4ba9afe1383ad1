#include "core/procedures/procedurefilter.h"

#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace motcua::test;

namespace {

Procedure named(const char *code, const char *plain, std::vector<QString> aliases = {})
{
    Procedure procedure;
    procedure.code = QString::fromLatin1(code);
    procedure.plainName = QString::fromUtf8(plain);
    procedure.aliases = std::move(aliases);
    return procedure;
}

QStringList codes(const std::vector<const Procedure *> &procedures)
{
    QStringList codes;
    for (const Procedure *procedure : procedures)
        codes.append(procedure->code);
    return codes;
}

QStringList found(const QString &typed)
{
    static const std::vector<Procedure> all = [] {
        std::vector<Procedure> some{
            named("2.000815", "Chứng thực bản sao", {QStringLiteral("sao y")}),
            named("1.001193", "Đăng ký khai sinh"), named("1.000894", "Đăng ký kết hôn"),
            named("1.999999", "Chứng thực cũ")};
        some.back().effectiveTo = SampleDay.addDays(-1);
        return some;
    }();
    return codes(findProcedures(all, SampleDay, typed, {}, {}));
}

Procedure at(const char *code, const QString &tile, int order, bool sameDay, const char *plain)
{
    Procedure procedure = named(code, plain);
    procedure.tile = tile;
    procedure.order = order;
    procedure.sameDay = sameDay;
    return procedure;
}

} // namespace

TEST_CASE("a few letters find a procedure without diacritics, capitals or whole words")
{
    const QStringList copy{QStringLiteral("2.000815")};
    CHECK(found(QStringLiteral("ch th")) == copy);
    CHECK(found(QStringLiteral("CHỨNG bản")) == copy);
    CHECK(found(QStringLiteral("sao y")) == copy);
    CHECK(found(QStringLiteral("000815")) == copy);
    CHECK(found(QStringLiteral("dk")).isEmpty());
    CHECK(found(QStringLiteral("dang ky ket")) == QStringList{QStringLiteral("1.000894")});
    CHECK(found(QStringLiteral("hung")).isEmpty()); // within a word
}

TEST_CASE("nothing typed means all in force")
{
    CHECK(found({})
          == QStringList{QStringLiteral("2.000815"), QStringLiteral("1.000894"),
                         QStringLiteral("1.001193")});
}

TEST_CASE("a counter finds first what it did last, then what it does at once, then by field")
{
    const std::vector<Procedure> all{
        at("1.000006", QStringLiteral("dat-dai"), 1, false, "Sổ đỏ"),
        at("1.000005", QStringLiteral("dat-dai"), 2, true, "Trích lục"),
        at("1.000003", HoTich, 2, false, "Kết hôn"),
        at("1.000004", HoTich, 2, false, "Khai sinh"),
        at("1.000002", HoTich, 1, false, "Nhận con"),
        at("1.000001", ChungThuc, 9, true, "Chứng thực chữ ký"),
        at("1.000000", ChungThuc, 3, true, "Chứng thực bản sao")};
    const auto order = [&](const std::vector<QString> &recent) {
        return codes(findProcedures(all, SampleDay, {}, recent, {HoTich, ChungThuc})).join(u' ');
    };
    CHECK(order({})
          == QStringLiteral("1.000000 1.000001 1.000002 1.000003 1.000004 1.000005 1.000006"));
    CHECK(order({QStringLiteral("1.000006"), QStringLiteral("1.000003")})
          == QStringLiteral("1.000006 1.000003 1.000000 1.000001 1.000002 1.000004 1.000005"));
    CHECK(codes(findProcedures(all, SampleDay, QStringLiteral("ch th"),
                               {QStringLiteral("1.000001")}, {HoTich}))
          == QStringList{QStringLiteral("1.000001"), QStringLiteral("1.000000")});
}
