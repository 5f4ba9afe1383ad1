#include "core/procedures/cataloguedifference.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace motcua::test;

namespace {

using ChangeKind = ProcedureChange::Kind;

const QDate Today(2026, 11, 27);

std::vector<ProcedureChange> differences(const std::vector<Procedure> &standing,
                                         const std::vector<Procedure> &rows)
{
    return catalogueDifference(standing, rows, Today);
}

ChangeKind kindAfter(const Procedure &before, const Procedure &after)
{
    const auto changes = differences({before}, {after});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].procedure == after);
    return changes[0].kind;
}

} // namespace

TEST_CASE("what stands already is no difference", "[procedures]")
{
    const auto shipped = shippedCatalogue().procedures;
    CHECK(differences(shipped, shipped).empty());
    CHECK(differences(shipped, {}).empty());
}

TEST_CASE("a difference names each key with what stood and what would stand", "[procedures]")
{
    Procedure before = bareProcedure();
    before.documents = {{QStringLiteral("Đơn"), 1, 0, false, false, {}}};
    Procedure after = before;
    after.feeVnd = 8'000;
    after.duration.value = 3;
    after.documents.push_back({QStringLiteral("Ảnh"), 2, 0, true, false, {}});
    const auto changes = differences({before}, {after});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == ChangeKind::Changed);
    CHECK(changes[0].keys
          == std::vector<KeyChange>{{QStringLiteral("duration.value"), {}, QStringLiteral("3")},
                                    {QStringLiteral("fee_vnd"), {}, QStringLiteral("8000")},
                                    {QStringLiteral("documents"), QStringLiteral("Đơn | 1 | 0"),
                                     QStringLiteral("Đơn | 1 | 0\nẢnh | 2 | 0 | x")}});
}

TEST_CASE("added, ended and later are told apart", "[procedures]")
{
    const Procedure before = bareProcedure();
    CHECK(differences({}, {before}).front().kind == ChangeKind::Added);

    Procedure after = before;
    after.effectiveTo = Today;
    CHECK(kindAfter(before, after) == ChangeKind::Ended);
    CHECK(kindAfter(after, before) == ChangeKind::Changed);

    after = before;
    after.effectiveFrom = Today;
    CHECK(kindAfter(before, after) == ChangeKind::Changed);
    after.effectiveFrom = Today.addDays(1);
    CHECK(kindAfter(before, after) == ChangeKind::Later);
    Procedure ended = before;
    ended.effectiveTo = Today.addDays(-1);
    CHECK(kindAfter(ended, after) == ChangeKind::Changed);
    CHECK(differences({}, {after}).front().kind == ChangeKind::Added);
}

TEST_CASE("a complete list ends what it does not name and what is still in force", "[procedures]")
{
    const Procedure named = bareProcedure();
    Procedure missing = bareProcedure();
    missing.code = QStringLiteral("1.000894");
    Procedure over = bareProcedure();
    over.code = QStringLiteral("2.001009");
    over.effectiveTo = Today.addDays(-1);
    const auto ended =
        endedByOmission(std::vector{named, missing, over}, std::vector{named}, Today);
    REQUIRE(ended.size() == 1);
    CHECK(ended[0].code == missing.code);
    CHECK(ended[0].effectiveTo == Today);
    CHECK(differences({missing}, ended).front().kind == ChangeKind::Ended);
}
