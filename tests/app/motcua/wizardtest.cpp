// The keyboard in the wizard of the first start, and names that are there twice.
#include "tests/app/motcua/firstrunrig.h"

#include <QKeyEvent>

using namespace motcua;

namespace {

using Wizard = FirstRunRig;

} // namespace

TEST_CASE("Enter leads on, is the button that has the keyboard, and never makes the site unasked")
{
    Wizard rig;
    rig.begin();
    const auto enter = [&](const char *name) {
        auto *part = rig.child<QWidget>(name);
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Return);
    };
    const QString first = rig.title();
    rig.fillUnit();
    // The keyboard was on some buttons meanwhile: that changes nothing.
    rig.child<QWidget>("wizardBack")->setFocus();
    rig.child<QWidget>("wizardNext")->setFocus();
    enter("unitName");
    const QString hours = rig.title();
    CHECK(hours != first);
    enter("wizardBack");
    CHECK(rig.title() == first);
    enter("wizardNext");
    CHECK(rig.title() == hours);
    rig.next(1);
    enter("partName"); // nothing typed: nothing happens
    const QString agencies = rig.title();
    rig.child<QLineEdit>("partName")->setText(s("Cơ quan thi hành án"));
    enter("partName"); // adds
    CHECK(rig.title() == agencies);
    enter("agencyName");
    CHECK(rig.title() != agencies);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    const QString fields = rig.title();
    QCoreApplication::sendEvent(rig.child<QLineEdit>("fieldName"), &held);
    CHECK(rig.title() == fields);

    rig.next(3); // fields, counters, priorities
    rig.fillPin();
    enter("kioskPinAgain");
    rig.fillAdmin();
    enter("adminAgain");
    rig.next(1);
    enter("machineInches");
    CHECK(rig.made.empty());
    CHECK(rig.child<QWidget>("wizardNext")->hasFocus());
    QTest::keyClick(rig.child<QWidget>("wizardNext"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !rig.made.empty(); }));
}

TEST_CASE("names that are there twice are told of in the wizard")
{
    Wizard rig;
    rig.begin();
    rig.fillUnit();
    rig.next(3);
    rig.child<QLineEdit>("partName")->setText(s("Hộ Tịch"));
    QTest::keyClick(rig.child<QLineEdit>("partName"), Qt::Key_Return);
    const auto trouble = [&] { return rig.child<QLabel>("wizardTrouble")->text(); };
    CHECK(trouble() == s("Đã có lĩnh vực “Hộ tịch”. Chưa thêm gì. Xin viết tên khác."));
    rig.write("fieldName", "Chứng thực"); // of the first one
    const QString fields = rig.title();
    rig.click("wizardNext");
    CHECK(rig.title() == fields);
    CHECK(trouble().startsWith(s("Có nhiều lĩnh vực cùng tên “Chứng thực”: người dân dễ nhầm.")));
    rig.write("fieldName", "Hộ tịch");
    rig.next(3);
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.click("wizardNext");
    rig.child<QLineEdit>("partName")->setText(s("Nguyễn Văn An"));
    QTest::keyClick(rig.child<QLineEdit>("partName"), Qt::Key_Return);
    rig.type("staffSignIn", "an.dat-dai");
    rig.write("staffPassword", "lúa chín đầy đồng");
    rig.write("staffAgain", "lúa chín đầy đồng");
    rig.click("staffAdd");
    CHECK(rig.problem("staffName").startsWith(s("Đã có Nguyễn Văn An, tên đăng nhập an.")));
}
