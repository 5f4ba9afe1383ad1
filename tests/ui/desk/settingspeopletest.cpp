// What the page "Thiết lập" does when people are in the hall.
#include "tests/ui/desk/settingsrig.h"

using namespace motcua;

TEST_CASE("who is of a group is told before it ends", "[desk][settings]")
{
    SettingsRig rig;
    rig.site.take(s("ho-tich"), s("mang-thai"));
    rig.feed.refresh();
    rig.open(Fields);
    rig.choosePart(s("Chứng thực"));
    rig.in<QPushButton>("partRemove")->click();
    rig.open(Counters);
    rig.choosePart(s("Quầy 2"));
    rig.in<QPushButton>("partRemove")->click();
    rig.open(Priorities);
    rig.choosePart(s("Phụ nữ mang thai"));
    rig.in<QPushButton>("partRemove")->click();
    const QStringList lines = rig.review();
    REQUIRE(lines.size() > 1);
    CHECK(lines[0].startsWith(s("1 người thuộc nhóm “Phụ nữ mang thai”")));
    CHECK(lines.contains(s("Bỏ: Lĩnh vực Chứng thực")));
    CHECK(rig.child<QPushButton>("reviewSave")->text() == s("Vẫn &lưu"));
    rig.inspect("settings-review");
    rig.press("reviewSave");
    CHECK_FALSE(rig.site.sites.configuration().field(u"chung-thuc"));
    CHECK(rig.site.sites.configuration().counter(1)->serves.size() == 1);
}

TEST_CASE("nothing is taken from under the people who are there", "[desk][settings]")
{
    SettingsRig rig;
    rig.site.take();
    REQUIRE(rig.site.next(2));
    rig.site.take(s("chung-thuc"));
    rig.feed.refresh();
    rig.open(Counters);
    rig.choosePart(s("Quầy 2"));
    rig.in<QPushButton>("partRemove")->click();
    rig.child<QPushButton>("settingsSave")->click();
    CHECK(rig.message().startsWith(s("Chưa thể bỏ quầy 2: A001")));
    rig.inspect("settings-refused");
    CHECK(rig.site.sites.configuration() == testConfiguration());
    REQUIRE(rig.site.queue.finish({2, {}}));

    rig.open(Fields);
    rig.choosePart(s("Chứng thực"));
    rig.in<QPushButton>("partRemove")->click();
    rig.child<QPushButton>("settingsSave")->click();
    CHECK(rig.message().startsWith(s("Chưa thể bỏ lĩnh vực “Chứng thực”: B001")));
    CHECK(rig.site.sites.configuration() == testConfiguration());
    REQUIRE(rig.site.next(3));
    REQUIRE(rig.site.queue.finish({3, {}}));
    rig.feed.refresh();
    rig.saved();
    CHECK_FALSE(rig.site.sites.configuration().field(u"chung-thuc"));
    CHECK_FALSE(rig.site.sites.configuration().counter(2));
}

TEST_CASE("who comes while the changes are read stands in their way, too", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Fields);
    rig.choosePart(s("Chứng thực"));
    rig.in<QPushButton>("partRemove")->click();
    REQUIRE_FALSE(rig.review().isEmpty());
    rig.site.take(s("chung-thuc"));
    rig.press("reviewSave");
    CHECK(rig.message().contains(s("B001")));
    CHECK(rig.site.sites.configuration() == testConfiguration());
}
