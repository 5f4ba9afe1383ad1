// The window as the desk beside it knows it, its way out, and its doors.
#include "core/base/pin.h"
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

#include <QAccessible>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

using namespace motcua;

namespace {

KioskRig::Options withPin()
{
    KioskRig::Options options;
    options.configuration.site.kioskPin = makePinVerifier(QStringLiteral("2468"));
    return options;
}

void type(KioskRig &rig, const char *digits)
{
    for (const char *d = digits; *d; ++d) {
        const QByteArray key = QByteArray("key-") + *d;
        rig.tap(key.constData());
    }
    rig.tap("key-done");
    rig.settle();
}

void checkNames(const QQuickItem *item)
{
    if (!item->isVisible())
        return;
    if (item->inherits("motcua::TouchArea")) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item->parentItem());
        INFO(item->parentItem()->objectName().toStdString()
             << "/" << item->objectName().toStdString());
        REQUIRE(face);
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    }
    for (const QQuickItem *child : item->childItems())
        checkNames(child);
}

} // namespace

TEST_CASE("the kiosk never asks for the keyboard, and no key does anything", "[kiosk][window]")
{
    KioskRig rig;
    CHECK(rig.window.flags().testFlag(Qt::WindowDoesNotAcceptFocus));
    rig.controller.openFields();
    QTest::keyClick(&rig.window, Qt::Key_Escape);
    QTest::keyClick(&rig.window, Qt::Key_Return);
    rig.settle();
    CHECK(rig.window.isVisible());
    CHECK(rig.controller.page() == KioskController::FieldsPage);
    // The platform without a screen makes any window active; even then nothing in it is typed into.
    const QQuickItem *focus = rig.window.activeFocusItem();
    CHECK((focus == nullptr || focus == rig.window.contentItem()));
}

TEST_CASE("in full screen a request to close is refused", "[kiosk][window]")
{
    KioskRig rig;
    rig.window.showFullScreen();
    rig.settle();
    CHECK_FALSE(rig.window.close());
    CHECK(rig.window.isVisible());
}

TEST_CASE("the way out: five touches in the corner and the PIN", "[kiosk][window]")
{
    KioskRig rig(withPin());
    QSignalSpy out(&rig.controller, &KioskController::exitRequested);
    for (int i = 0; i < 5; ++i)
        rig.tap("exitCorner");
    rig.settle();
    REQUIRE(rig.has("pinPad"));
    type(rig, "1111");
    CHECK(out.isEmpty());
    CHECK(rig.item("message")->property("text").toString().startsWith(QStringLiteral("Mã PIN")));
    type(rig, "2468");
    CHECK(out.size() == 1);
    CHECK_FALSE(rig.has("pinPad"));
}

TEST_CASE("a finger held in the corner asks for the PIN", "[kiosk][window]")
{
    KioskRig rig(withPin());
    const QPoint corner = rig.centre("exitCorner");
    QTest::mousePress(&rig.window, Qt::LeftButton, Qt::NoModifier, corner);
    rig.settle(3200);
    QTest::mouseRelease(&rig.window, Qt::LeftButton, Qt::NoModifier, corner);
    rig.settle();
    CHECK(rig.has("pinPad"));
    rig.touch("cancelButton");
    CHECK_FALSE(rig.has("pinPad"));
}

TEST_CASE("after three wrong PINs the pad rests", "[kiosk][window]")
{
    KioskRig rig(withPin());
    QSignalSpy out(&rig.controller, &KioskController::exitRequested);
    rig.controller.openExit();
    for (int i = 0; i < 3; ++i)
        rig.controller.tryPin(QStringLiteral("0000"));
    CHECK(rig.controller.isExitLocked());
    rig.controller.tryPin(QStringLiteral("2468"));
    CHECK(out.isEmpty());
    rig.settle(400);
    CHECK_FALSE(rig.controller.isExitLocked());
    rig.controller.tryPin(QStringLiteral("2468"));
    CHECK(out.size() == 1);
}

TEST_CASE("outside the hours the doors are closed, and open by themselves", "[kiosk][window]")
{
    KioskRig::Options options;
    options.configuration.site.opening = {{1, QTime(7, 30), QTime(11, 30)},
                                          {1, QTime(13, 30), QTime(17, 0)}};
    KioskRig rig(options);
    const SiteZone zone = SiteZone::vietnam();
    const auto at = [&](int hour, int minute) {
        rig.site.clock.set(zone.at(FakeClock::startDay(), QTime(hour, minute)));
        rig.feed.refresh();
        rig.settle();
    };
    at(6, 59);
    CHECK(rig.controller.page() == KioskController::ClosedPage);
    CHECK(rig.controller.hall().opening
          == QStringLiteral("Trung tâm mở cửa lúc 7\u00a0giờ\u00a030 hôm nay. "
                            "Từ 7\u00a0giờ có thể lấy số ở đây."));
    at(7, 0); // numbers are given half an hour before
    CHECK(rig.controller.page() == KioskController::HomePage);
    rig.controller.openFields();
    at(11, 31);
    CHECK(rig.controller.page() == KioskController::FieldsPage);
    rig.controller.home();
    CHECK(rig.controller.page() == KioskController::ClosedPage);
}

TEST_CASE("small panels begin with large letters", "[kiosk][window]")
{
    KioskRig::Options options;
    options.inches = 21.5;
    KioskRig rig(options);
    CHECK(rig.controller.isLargeText());
    rig.controller.toggleLargeText();
    rig.controller.openFields();
    CHECK_FALSE(rig.controller.isLargeText());
}

TEST_CASE("everything that can be touched has a name", "[kiosk][window]")
{
    KioskRig rig(withPin());
    KioskController &kiosk = rig.controller;
    checkNames(rig.window.contentItem());
    kiosk.openFields();
    rig.settle();
    checkNames(rig.window.contentItem());
    kiosk.openPriorities();
    rig.settle();
    checkNames(rig.window.contentItem());
    kiosk.openProcedures();
    rig.settle();
    checkNames(rig.window.contentItem());
    kiosk.openExit();
    rig.settle();
    checkNames(rig.window.contentItem());
}
