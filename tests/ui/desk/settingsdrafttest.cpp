// What is typed on the page "Thiết lập" and not saved yet.
#include "tests/ui/desk/settingsrig.h"
#include "ui/desk/settings/settingscontroller.h"
#include "ui/desk/settings/settingsview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace motcua;

TEST_CASE("what is unsaved outlives the program, for whoever wrote it", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Unit);
    rig.type("unitHotline", s("0236 999 999"));
    rig.desk.reset(); // nobody is asked when the power goes down
    REQUIRE(rig.shelf.settings);
    CHECK(rig.shelf.settings->actor == rig.admin);
    CHECK(rig.shelf.settings->draft.site.site.hotline == s("0236 999 999"));

    SettingsView next;
    const auto hotline = [&] {
        return next.findChild<QLineEdit *>(QStringLiteral("unitHotline"))->text();
    };
    const auto message = [&] {
        return next.findChild<QLabel *>(QStringLiteral("messageText"))->text();
    };
    SECTION("by itself")
    {
        const SettingsController controller(rig.services(), next);
        CHECK(hotline() == s("0236 999 999"));
        CHECK(message().startsWith(s("Những gì lần trước Ông/Bà sửa mà chưa lưu vẫn còn đây.")));
    }
    SECTION("with a word when the settings changed since")
    {
        SiteConfiguration elsewhere = testConfiguration();
        elsewhere.site.pledge = s("Luôn mỉm cười");
        REQUIRE(rig.site.sites.apply(elsewhere, {}));
        rig.feed.refresh();
        const SettingsController controller(rig.services(), next);
        CHECK(message().startsWith(s("Có người vừa sửa")));
    }
    SECTION("not for another account")
    {
        rig.shelf.settings->actor = rig.hoa;
        const SettingsController controller(rig.services(), next);
        CHECK(hotline() == testConfiguration().site.hotline);
    }
    SECTION("and is forgotten once it is dropped")
    {
        {
            SettingsController controller(rig.services(), next);
            Q_EMIT next.dropWanted();
        }
        CHECK_FALSE(rig.shelf.settings);
    }
}

TEST_CASE("two fields of one name are not made, and told of when they are", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Fields);
    const int before = rig.in<QListWidget>("partNames")->count();
    rig.addPart(s("hộ  TỊCH"));
    CHECK(rig.in<QListWidget>("partNames")->count() == before);
    CHECK(rig.message() == s("Đã có lĩnh vực “Hộ tịch”. Chưa thêm gì. Xin viết tên khác."));
    rig.addPart(s("Đất đai"));
    rig.type("fieldName", s("Hộ tịch"));
    const QStringList read = rig.review();
    CHECK(read.contains(s("Có nhiều lĩnh vực cùng tên “Hộ tịch”: người dân dễ nhầm.")));
}

TEST_CASE("the link of procedures speaks Vietnamese and is stored as ever", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Unit);
    rig.type("unitProcedureAddress", s("https://phuongmau.gov.vn/{ma}"));
    CHECK_FALSE(rig.everyText().contains(s("{code}")));
    rig.saved();
    CHECK(rig.site.sites.configuration().site.procedureAddress
          == s("https://phuongmau.gov.vn/{code}"));
    rig.type("unitProcedureAddress", s("https://phuongmau.gov.vn/"));
    rig.review();
    CHECK(rig.problem("unitProcedureAddress").contains(s("{ma}")));
}
