// Who works at a site from its first day on.
#include "tests/app/motcua/firstrunrig.h"

#include <QComboBox>

using namespace motcua;

TEST_CASE("colleagues are typed with the site, taken out again, and fit what was changed since")
{
    FirstRunRig rig;
    rig.begin();
    rig.fillUnit();
    rig.next(6);
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.click("wizardNext");
    const QString people = rig.title();
    rig.addColleague("Trần Thị Lan", "lan"); // too short a password
    CHECK_FALSE(rig.problem("staffPassword").isEmpty());
    rig.click("wizardNext"); // typed and not made: nothing is lost without a word
    CHECK(rig.title() == people);
    CHECK(rig.problem("staffPassword").startsWith(s("Tài khoản này chưa được tạo")));
    rig.write("staffPassword", "lúa chín đầy đồng");
    rig.write("staffAgain", "lúa chín đầy đồng");
    rig.click("staffAdd");
    rig.addColleague("Lê Văn An", "một mật khẩu khác"); // "an" is the administrator
    CHECK_FALSE(rig.problem("staffSignIn").isEmpty());
    rig.type("staffSignIn", "an.le");
    rig.click("staffAdd");
    rig.look("firstrun-people");
    rig.click("partRemove");
    rig.child<QComboBox>("staffAgency")
        ->setCurrentIndex(rig.child<QComboBox>("staffAgency")->findText(s("Công an phường")));
    rig.click("staffDuty");

    rig.click("wizardBack");
    rig.type("adminSignIn", "lan");
    rig.click("wizardNext");
    rig.click("wizardNext");
    CHECK(rig.title() == people);
    CHECK_FALSE(rig.problem("staffSignIn").isEmpty());
    rig.click("wizardBack");
    rig.type("adminSignIn", "an");
    rig.next(3);
    REQUIRE(rig.made.size() == 1);
    REQUIRE(rig.made.front().colleagues.size() == 1);
    const Colleague &lan = rig.made.front().colleagues.front();
    CHECK(lan.account.signIn == s("lan"));
    CHECK(lan.account.agency == s("cong-an"));
    CHECK(lan.password == s("lúa chín đầy đồng"));
}
