#include "core/codes/reservecode.h"
#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("A reserve number's code reads back")
{
    const ReserveCode code{4, QStringLiteral("A901")};
    CHECK(encodeReserveCode(code) == QStringLiteral("MOTCUA:R:00004:A901"));
    CHECK(decodeReserveCode(encodeReserveCode(code)) == code);
}

TEST_CASE("Nothing else passes for a reserve number's code")
{
    const char *text =
        GENERATE("", "MOTCUA:R", "MOTCUA:R:00004", "MOTCUA:R:0004:A901", "MOTCUA:T:00004:A901",
                 "MOTCUA:R:+0004:A901", "MOTCUA:R:00004:a901", "MOTCUA:R:00004:A0901",
                 "MOTCUA:R:00004:A899", "MOTCUA:R:00004:A90x", "MOTCUA:R:00004:A901:");
    CHECK_FALSE(decodeReserveCode(QString::fromLatin1(text)));
    CHECK_FALSE(decodeReserveCode(QString(1 << 20, u':')));
}
