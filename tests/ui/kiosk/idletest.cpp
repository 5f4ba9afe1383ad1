// The citizen who walks away, and the one who follows.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

KioskRig::Options hasty()
{
    KioskRig::Options options;
    options.idle = {450ms, 300ms, 400ms};
    return options;
}

} // namespace

TEST_CASE("it asks before it goes home, and wipes everything", "[kiosk][idle]")
{
    KioskRig rig(hasty());
    rig.controller.switchLanguage();
    rig.controller.toggleLargeText();
    rig.controller.toggleHighContrast();
    rig.controller.openFields();
    rig.controller.choosePriority(QStringLiteral("khuyet-tat"));
    rig.settle(520);
    CHECK(rig.controller.isIdleQuestion());
    CHECK(rig.has("idleDialog"));
    CHECK(rig.controller.page() == KioskController::FieldsPage);
    rig.settle(400);
    CHECK_FALSE(rig.controller.isIdleQuestion());
    CHECK(rig.controller.page() == KioskController::HomePage);
    CHECK_FALSE(rig.controller.isEnglish());
    CHECK_FALSE(rig.controller.isLargeText());
    CHECK_FALSE(rig.controller.isHighContrast());
    CHECK(rig.controller.priority().isEmpty());
}

TEST_CASE("who is still there goes on", "[kiosk][idle]")
{
    KioskRig rig(hasty());
    rig.controller.openFields();
    rig.settle(520);
    REQUIRE(rig.controller.isIdleQuestion());
    rig.tap("stayButton");
    rig.settle(50);
    CHECK_FALSE(rig.controller.isIdleQuestion());
    CHECK(rig.controller.page() == KioskController::FieldsPage);
}

TEST_CASE("an untouched first page asks nobody", "[kiosk][idle]")
{
    KioskRig rig(hasty());
    rig.settle(600);
    CHECK_FALSE(rig.controller.isIdleQuestion());
}

TEST_CASE("the page with the number goes home by itself", "[kiosk][idle]")
{
    KioskRig rig(hasty());
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("thue"));
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    rig.settle(500);
    CHECK(rig.controller.page() == KioskController::HomePage);
    CHECK(rig.controller.ticket().number.isEmpty());
}

TEST_CASE("nobody is hurried while help is on its way", "[kiosk][idle]")
{
    KioskRig rig(hasty());
    rig.controller.askHelp();
    rig.settle(600);
    CHECK_FALSE(rig.controller.isIdleQuestion());
    CHECK(rig.controller.page() == KioskController::HelpPage);
}

TEST_CASE("whoever leaves the help page unattended is no longer announced", "[kiosk][idle]")
{
    KioskRig rig(hasty());
    rig.controller.askHelp();
    rig.settle(50);
    REQUIRE(rig.feed.helpCalls().size() == 1);
    REQUIRE(rig.site.help.promise(rig.feed.helpCalls().front().id, 3, {}).ok());
    rig.settle(900);
    CHECK(rig.controller.page() == KioskController::HomePage);
    CHECK(rig.site.help.open().empty());
}
