#include "core/procedures/procedurefilter.h"

#include "tests/support/catch.h"

using namespace motcua;

namespace {

Procedure named(const char *code, const char *plain, std::vector<QString> aliases = {})
{
    Procedure procedure;
    procedure.code = QString::fromLatin1(code);
    procedure.plainName = QString::fromUtf8(plain);
    procedure.aliases = std::move(aliases);
    return procedure;
}

const QDate Today(2026, 11, 23);

QStringList found(const QString &typed, const std::vector<QString> &first = {})
{
    static const std::vector<Procedure> all = [] {
        std::vector<Procedure> some{
            named("2.000815", "Chứng thực bản sao", {QStringLiteral("sao y")}),
            named("1.001193", "Đăng ký khai sinh"), named("1.000894", "Đăng ký kết hôn"),
            named("1.999999", "Chứng thực cũ")};
        some.back().effectiveTo = Today.addDays(-1);
        return some;
    }();
    QStringList codes;
    for (const Procedure *procedure : findProcedures(all, Today, typed, first))
        codes.append(procedure->code);
    return codes;
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

TEST_CASE("nothing typed means all in force, the last used ones first")
{
    CHECK(found({})
          == QStringList{QStringLiteral("2.000815"), QStringLiteral("1.001193"),
                         QStringLiteral("1.000894")});
    CHECK(found({}, {QStringLiteral("1.000894"), QStringLiteral("2.000815")})
          == QStringList{QStringLiteral("1.000894"), QStringLiteral("2.000815"),
                         QStringLiteral("1.001193")});
}
