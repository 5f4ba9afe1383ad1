// The code on a form that was printed here, blank or filled.
#include "core/codes/formcode.h"
#include "core/codes/procedureaddress.h"
#include "core/codes/qrmatrix.h"
#include "core/codes/scannedcode.h"
#include "tests/core/codes/readqr.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

const FormCode Blank{s("1.001193"), s("to-khai-khai-sinh"), 3, {}, {}};
const QString Address = s("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-"
                          "5e9e20d6eef7");

FormCode filled(qsizetype bytes)
{
    FormCode code = Blank;
    code.draft = s("0007");
    for (qsizetype i = 0; i < bytes; ++i)
        code.sealed.append(char(i * 37));
    return code;
}

} // namespace

TEST_CASE("a form's code: the link of its procedure, which form, which draft", "[codes]")
{
    for (const FormCode &code : {Blank, filled(1), filled(200), filled(FormCode::MostSealed)}) {
        for (const QString &address : {Address, s("https://x.vn/#/ke-khai/1.001193")}) {
            const QString text = encodeFormCode(code, address);
            CHECK(text.startsWith(address));
            CHECK(decodeFormCode(text) == code);
            CHECK(meaningOf(text) == ScannedCode(code));
            const auto drawn = drawQr(text, QrStrength::Medium);
            REQUIRE(drawn);
            CHECK(readQr(*drawn) == text);
        }
    }
}

TEST_CASE("what is no form", "[codes]")
{
    const QString text = encodeFormCode(filled(20), Address);
    REQUIRE(decodeFormCode(text));
    const auto changed = [&](const char *from, const char *to) {
        const QString other = QString(text).replace(s(from), s(to));
        REQUIRE(other != text);
        return other;
    };
    for (const QString &other :
         {changed("https", "http"), changed("#MOTCUA", "/MOTCUA"), changed(":F:", ":G:"),
          changed(":1.001193:", ":11.001193:"), changed("to-khai", "To-khai"),
          changed(":3:", ":0:"), changed(":3:", "::"), changed(":3:", ":12345:"),
          changed(":0007:", ":00-7:"), changed(":0007:", ":0007:0007:"), text.chopped(1),
          QString(text + u'='), QString(text + u' '), QString(text + s("A").repeated(3000))}) {
        INFO(other.left(200).toStdString());
        CHECK_FALSE(decodeFormCode(other));
    }
    CHECK_FALSE(decodeFormCode({}));
}
