#include "core/codes/procedureaddress.h"
#include "core/codes/procedurelink.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

Procedure procedure(const char *uuid)
{
    Procedure p;
    p.code = QStringLiteral("1.001193");
    p.dvcqgUuid = QString::fromLatin1(uuid);
    return p;
}

bool isPattern(const char *text) { return isAddressPattern(QString::fromUtf8(text)); }

} // namespace

TEST_CASE("the link of a procedure is its page, else the search for its code")
{
    const Procedure known = procedure("019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7");
    const QString page = addressOf(known, {});
    CHECK(page
          == QStringLiteral(
              "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7"));
    CHECK(procedureLink(page) == ProcedureLink{ProcedureLink::Names::PortalPage, known.dvcqgUuid});
    const QString search = addressOf(procedure(""), {});
    CHECK(search.endsWith(QStringLiteral("?keyword=1.001193")));
    CHECK(procedureLink(search)
          == ProcedureLink{ProcedureLink::Names::Code, QStringLiteral("1.001193")});
}

TEST_CASE("a site's own pattern wins, when its links can be understood")
{
    const QString own = QStringLiteral("https://phuongmau.gov.vn/tthc/{code}.html");
    CHECK(isAddressPattern(own));
    CHECK(addressOf(procedure("019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7"), own)
          == QStringLiteral("https://phuongmau.gov.vn/tthc/1.001193.html"));
    CHECK(isPattern(""));
    CHECK(isPattern("https://dvc.mau.gov.vn/?maThuTuc={code}"));
    CHECK_FALSE(isPattern("https://phuongmau.gov.vn/tthc"));
    CHECK_FALSE(isPattern("http://phuongmau.gov.vn/{code}"));
    CHECK_FALSE(isPattern("{code}"));
    CHECK_FALSE(isPattern("https:///{code}"));
    CHECK_FALSE(isPattern("https://phuongmau.gov.vn/{code}/{code}"));
    CHECK_FALSE(isPattern("https://phuongmau.gov.vn/1{code}"));
    CHECK_FALSE(isPattern("https://phuongmau.gov.vn/a b/{code}"));
    CHECK_FALSE(isPattern("https://phuongmau.gov.vn/2.000815/{code}"));
    CHECK_FALSE(
        isAddressPattern(QStringLiteral("https://phuongmau.gov.vn/{code}/") + QString(200, u'a')));
}
