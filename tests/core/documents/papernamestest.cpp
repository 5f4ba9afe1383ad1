// Names as they stand within a sentence.
#include "core/documents/papernames.h"
#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("paper names: within a sentence they have no capitals and abbreviations of their own")
{
    CHECK(authorityInWords(QStringLiteral("UBND Phường Mẫu"))
          == QStringLiteral("Ủy ban nhân dân phường Mẫu"));
    CHECK(authorityInWords(QStringLiteral("Ủy ban nhân dân xã Hồng An"))
          == QStringLiteral("Ủy ban nhân dân xã Hồng An"));
    CHECK(authorityInWords(QStringLiteral("Trung tâm")) == QStringLiteral("Trung tâm"));
    CHECK(unitInWords(QStringLiteral("Đặc khu Cát Hải")) == QStringLiteral("đặc khu Cát Hải"));
    CHECK(unitInWords(QStringLiteral("Hồng An")) == QStringLiteral("Hồng An"));
    CHECK(matterOf(QStringLiteral("Thủ tục đăng ký khai sinh"))
          == QStringLiteral("đăng ký khai sinh"));
    CHECK(matterOf(QStringLiteral("Cấp Giấy xác nhận")) == QStringLiteral("cấp Giấy xác nhận"));
    CHECK(matterOf(QStringLiteral("BHXH tự nguyện")) == QStringLiteral("BHXH tự nguyện"));
    CHECK(matterOf({}).isEmpty());
}

TEST_CASE("paper names: no word of the centre is left alone on a line")
{
    const QString name = withWholeEnd(QStringLiteral("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"));
    CHECK(name.count(QChar::Nbsp) == 2);
    CHECK(name.endsWith(QStringLiteral("VỤ HÀNH\u00a0CHÍNH\u00a0CÔNG")));
    CHECK(withWholeEnd(QStringLiteral("MỘT CỬA")) == QStringLiteral("MỘT\u00a0CỬA"));
    CHECK(withWholeEnd({}).isEmpty());
}

TEST_CASE("paper names: the application is told from what is handed in with it")
{
    Procedure procedure;
    procedure.forms = {QStringLiteral("Mẫu số 04")};
    CHECK(isApplication(QStringLiteral("Mẫu số 04"), procedure));
    CHECK(isApplication(QStringLiteral("Tờ khai đăng ký kết hôn"), procedure));
    CHECK(isApplication(QStringLiteral("Đơn đề nghị"), procedure));
    CHECK_FALSE(isApplication(QStringLiteral("Đơn thuốc cũ").mid(4), procedure));
    CHECK_FALSE(isApplication(QStringLiteral("Giấy chứng sinh"), procedure));
}
