#include "core/codes/qrmatrix.h"
#include "tests/core/codes/readqr.h"
#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("A drawn code reads back as it was written")
{
    const QString text = GENERATE(
        QStringLiteral("A"), QStringLiteral("MOTCUA:T:27259:20261123:A025:0123456789ABCDEF"),
        QStringLiteral("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1.001193"),
        QStringLiteral("Huỳnh Hiếu Thuận, Ẵm Ễnh Ương, đường 30/4"), QString(400, u'ệ'));
    for (const QrStrength strength : {QrStrength::Medium, QrStrength::Quartile}) {
        const auto matrix = drawQr(text, strength);
        REQUIRE(matrix);
        CHECK(readQr(*matrix) == text);
    }
}

TEST_CASE("A ticket's text makes a coarse code: version 3 even with a quarter to lose")
{
    const auto matrix =
        drawQr(u"MOTCUA:T:27259:20261123:A1025:0123456789ABCDEF", QrStrength::Quartile);
    REQUIRE(matrix);
    CHECK(matrix->size() == 29);
}

TEST_CASE("A code has its three corners and no quiet zone")
{
    const auto matrix = drawQr(u"MOTCUA", QrStrength::Medium);
    REQUIRE(matrix);
    const int last = matrix->size() - 1;
    CHECK(matrix->size() == 21);
    CHECK(matrix->dark(0, 0));
    CHECK(matrix->dark(last, 0));
    CHECK(matrix->dark(0, last));
    CHECK_FALSE(matrix->dark(7, 7));
}

TEST_CASE("More strength never makes a smaller code")
{
    const QString text(100, u'x');
    CHECK(drawQr(text, QrStrength::Quartile)->size() > drawQr(text, QrStrength::Medium)->size());
}

TEST_CASE("What no code holds is refused")
{
    CHECK_FALSE(drawQr(u"", QrStrength::Medium));
    CHECK_FALSE(drawQr(QString(5000, u'x'), QrStrength::Medium));
}
