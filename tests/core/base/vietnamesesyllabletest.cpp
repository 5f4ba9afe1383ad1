#include "core/base/vietnamesesyllable.h"
#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("syllables that Vietnamese has and has not")
{
    for (const QStringView word :
         {u"Nguyễn", u"Đặng", u"Hồng", u"Ước", u"Văn", u"quyết", u"giêng", u"nghiêng", u"gì", u"ý",
          u"Khuyên", u"Thuở", u"oanh", u"quỳnh", u"PHƯỜNG", u"yến", u"rượu", u"xoong"})
        CHECK(isVietnameseSyllable(word));
    for (const QStringView word : {u"", u"b", u"Vđn", u"Ườc", u"DĐaăặng", u"Hoôồng", u"jazz", u"cắ",
                                   u"bểp", u"H'Hen", u"12", u"àá", u"nghiêngggggggg"})
        CHECK_FALSE(isVietnameseSyllable(word));
}

TEST_CASE("letters with marks")
{
    for (const QChar letter : QStringView(u"ăâđêôơưỄỵÁ"))
        CHECK(isMarkedVietnameseLetter(letter));
    for (const QChar letter : QStringView(u"aduyñçšß1?"))
        CHECK_FALSE(isMarkedVietnameseLetter(letter));
}
