// Every row of damage that is known of scanners that type as a keyboard. Names are made up.
#include "core/codes/wedgerepair.h"
#include "tests/support/catch.h"

using namespace motcua;
using Damage = RepairedText::Damage;

namespace {

void check(QStringView typed, QStringView text, Damage damage)
{
    INFO(typed.toString().toStdString());
    const RepairedText repaired = repairTyped(typed.toString());
    CHECK(repaired.text == text);
    CHECK(int(repaired.damage) == int(damage));
}

} // namespace

TEST_CASE("what is whole stays as it is", "[wedge]")
{
    for (const QStringView whole :
         {u"Nguyễn Thị Bình An", u"H'Hen Niê", u"Thôn 4, Xã Mẫu, Hải Phòng", u"Số 0225 đường Mẫu",
          u"Tổ 0195", u"Số 12/34B ngõ 256, Phường Mẫu", u"", u"Trần Xoong", u"PHẠM VĂN ƯỚC"})
        check(whole, whole, Damage::None);
}

TEST_CASE("a: bytes typed as four digits", "[wedge]")
{
    check(u"Nguy022501870133n Th022501870139 B01950172nh An", u"Nguyễn Thị Bình An",
          Damage::Repaired);
}

TEST_CASE("b: bytes swallowed", "[wedge]")
{
    check(u"Nguy02250187n Th02250187 B01950172nh An", u"Nguy?n Th? Bình An", Damage::Open);
    check(u"Ph022501860161m V0196n 0198017502250187c", u"Phạm Văn Ước", Damage::Repaired);
    check(u"PH022501860160M V0196N", u"PHẠM VĂN", Damage::Repaired);
}

TEST_CASE("c: UTF-8 read as Latin-1 or CP1252", "[wedge]")
{
    check(u"Nguyá»…n", u"Nguyễn", Damage::Repaired);
    check(u"TrÆ°Æ¡ng", u"Trương", Damage::Repaired);
}

TEST_CASE("d: entities and percent signs", "[wedge]")
{
    check(u"Th&#7885;", u"Thọ", Damage::Repaired);
    check(u"Th&#x1ECD;", u"Thọ", Damage::Repaired);
    check(u"Th%E1%BB%8D", u"Thọ", Damage::Repaired);
    check(u"Giảm 50% cho", u"Giảm 50% cho", Damage::None);
}

TEST_CASE("e: another code page is past mending", "[wedge]")
{
    check(u"Ph░íng", u"Ph░íng", Damage::Open);
    check(u"Nguy\uFFFDn", u"Nguy\uFFFDn", Damage::Open);
}

TEST_CASE("f: code points glued into words", "[wedge]")
{
    check(u"KhaV259nC226n", u"KhaVănCân", Damage::Repaired);
}

TEST_CASE("g: an input method composed while the scanner typed", "[wedge]")
{
    check(u"DĐaăặng Hoôồng", u"DĐaăặng Hoôồng", Damage::InputMethod);
}

TEST_CASE("h: letters and marks apart", "[wedge]")
{
    const QString apart = QStringLiteral("Nguyễn Thị").normalized(QString::NormalizationForm_D);
    check(apart, u"Nguyễn Thị", Damage::None);
}
