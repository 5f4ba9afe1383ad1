#include "core/base/foldedtext.h"
#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("Vietnamese without marks")
{
    CHECK(plainText(u"Đăng ký khai sinh") == u"dang ky khai sinh");
    CHECK(plainText(u"  Thửa đất: 12/3, ƯỚC  ") == u"thua dat 12 3 uoc");
    CHECK(plainText(u"") == u"");
    CHECK(plainText(u"…!? ") == u"");
    const QString apart = QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D);
    CHECK(plainText(apart) == u"nguyen");
}

TEST_CASE("a word is the same wherever its tone is written")
{
    CHECK(foldedWords(u"hoà") == foldedWords(u"hòa"));
    CHECK(foldedWords(u"thuỷ") == foldedWords(u"thủy"));
    CHECK(foldedWords(u"mất") != foldedWords(u"mật"));
    CHECK(foldedWords(u"đo") != foldedWords(u"do"));
    const std::vector<FoldedWord> words = foldedWords(u"Sổ do");
    REQUIRE(words.size() == 2);
    CHECK(words[0].hasMarks());
    CHECK_FALSE(words[1].hasMarks());
    CHECK(words[0].plain == u"so");
}
