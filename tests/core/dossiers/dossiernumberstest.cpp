// Numbers are never given twice, also after the database was put back.
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

Result<int, DrawError> draw(TestSite &site, const Id &request)
{
    std::optional<Result<int, DrawError>> answer;
    site.dossierNumbers.draw({request, QDate(2026, 11, 23), ProvisionalPrefix},
                             [&](Result<int, DrawError> drawn) { answer = drawn; });
    REQUIRE(answer);
    return *answer;
}

} // namespace

TEST_CASE("dossier numbers: a number that was drawn is not drawn again")
{
    DossierWard ward;
    const Id first = ward.newId();
    CHECK(draw(ward, first).value() == 1);
    CHECK(draw(ward, first).value() == 1); // its answer was lost
    CHECK(draw(ward, ward.newId()).value() == 2);
    CHECK(ward.received().number == 3);
    CHECK(ward.received().number == 4);
}

TEST_CASE("dossier numbers: a code that the province gave is not given to another dossier")
{
    DossierWard ward;
    const Id first = ward.received().id;
    REQUIRE(ward.dossiers.bindCode(first, QStringLiteral("H56.14-261123-0007"), {}));
    const Id second = ward.received().id; // with a longer row of numbers: a ministry's
    REQUIRE(ward.dossiers.bindCode(second, QStringLiteral("H56.14-261123-1000009"), {}));
    REQUIRE(ward.dossiers.setAgencyCode(QStringLiteral("H56.14"), {}));
    CHECK(ward.received().code() == QStringLiteral("H56.14-261123-0008"));
}

TEST_CASE("dossier numbers: a database that was put back has forgotten, the mark has not")
{
    DossierWard ward;
    for (int i = 0; i < 3; ++i)
        ward.received();
    DossierWard older; // nothing in it, but the same folder
    const DrawRequest drawn{ward.newId(), QDate(2026, 11, 23), ProvisionalPrefix};
    older.numberMark.keep(drawn, ward.numberMark.highest(drawn)->number);
    CHECK(older.received().number == 4);
}

TEST_CASE("dossier numbers: no official code is of a day that never was")
{
    DossierWard ward;
    const Dossier dossier = ward.received();
    for (const char *code : {"H56.14-261340-0010", "H56.14-260229-0010", "H56.14-260000-0010"})
        CHECK(refusal(ward.dossiers.bindCode(dossier.id, QString::fromLatin1(code), {}))
              == DossierError::BadCode);
    CHECK(ward.dossiers.bindCode(dossier.id, QStringLiteral("H56.14-261123-0010"), {}));
}

TEST_CASE("dossier numbers: without room for the mark no number is given")
{
    DossierWard ward;
    ward.numberMark.refuses = true;
    CHECK(draw(ward, ward.newId()).error() == DrawError::StorageFailed);
    const auto refused = tryReceive(ward, intakeOf(ward.newId()));
    CHECK(refusal(refused) == DossierError::StorageFailed);
    ward.numberMark.refuses = false;
    CHECK(ward.received().number == 1);
}
