// Built only with the windows: programs without them have no Vietnamese.
#include "app/commands/lostlist.h"
#include "app/commands/salvage.h"
#include "core/base/sitezone.h"
#include "core/journal/kinds.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

using What = LostThing::Kind;

QString listOf(const Salvaging &salvaging)
{
    return lostList(salvaging, SiteZone::vietnam().at(QDate(2026, 11, 23), QTime(9, 40)));
}

LostThing number(int number, bool gone)
{
    const QDate day(2026, 11, 24);
    return {What::Number, {}, gone, LostNumber{day, QStringLiteral("A"), number, gone}, {}};
}

} // namespace

TEST_CASE("list of losses: each thing by its name, with what to do, in the language of the site")
{
    Salvaging salvaging;
    salvaging.things = {
        {What::Procedure, QStringLiteral("1.001193"), true, {}, {}},
        {What::Definition, QStringLiteral("field ho-tich"), true, {}, int(Kind::FieldDefined)},
        {What::Definition, QStringLiteral("site"), false, {}, int(Kind::SiteDefined)},
        number(40, true),
        number(7, false),
        {What::Other, QStringLiteral("AccountAdded"), false, {}, int(Kind::AccountAdded)},
        {}};
    salvaging.report.lost = {{{}, 1, 12, 15, {}, {}}};
    salvaging.report.openEnded = {Id()};
    const QString text = listOf(salvaging);
    CHECK(text.startsWith(QStringLiteral("DANH SÁCH NHỮNG GÌ CÒN THIẾU\nTệp dữ liệu bị hỏng. Những "
                                         "gì chứng minh được đã được cứu lúc 09:40 23/11/2026;")));
    for (const QString &line :
         {QStringLiteral("- Thủ tục 1.001193 đã mất. Xin nhập lại."),
          QStringLiteral("- Lĩnh vực ho-tich đã mất. Xin nhập lại trong Thiết lập."),
          QStringLiteral("- Thông tin đơn vị có thể là bản cũ."),
          QStringLiteral(
              "- Số A040 của 24/11/2026 đã mất. Xin cấp số mới cho người giữ phiếu này."),
          QStringLiteral("- Số A007 của 24/11/2026: không còn đủ những gì đã làm."),
          QStringLiteral("- Còn thiếu việc khác: tài khoản."),
          QStringLiteral("- Còn thiếu việc khác, không rõ là việc gì."),
          QStringLiteral("- Sổ ghi không rõ (hàng chờ): thiếu mục 12 đến 15, ghi sau lúc đầu và "
                         "trước lúc cuối."),
          QStringLiteral("- Sổ ghi không rõ: không rõ dài bao nhiêu;")}) {
        INFO(line.toStdString());
        CHECK(text.contains(line));
    }
}

TEST_CASE("list of losses: nothing missing is said, too")
{
    CHECK(listOf({}).endsWith(QStringLiteral("\nKhông thiếu gì.\n")));
}
