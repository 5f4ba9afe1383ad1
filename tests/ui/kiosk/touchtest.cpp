// How a finger works on the kiosk.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

#include <QQuickItem>
#include <QTest>

using namespace motcua;

TEST_CASE("two touches give a number", "[kiosk][touch]")
{
    KioskRig rig;
    rig.touch("takeNumber");
    REQUIRE(rig.controller.page() == KioskController::FieldsPage);
    rig.touch("field-dat-dai");
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.item("number")->property("text").toString() == QStringLiteral("C001"));
    CHECK(rig.ticketCount() == 1);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().shownNumber() == QStringLiteral("C001"));
    rig.touch("finish");
    CHECK(rig.controller.page() == KioskController::HomePage);
}

TEST_CASE("a trembling finger takes one number", "[kiosk][touch]")
{
    KioskRig rig;
    rig.touch("takeNumber");
    const QPoint tile = rig.centre("field-ho-tich");
    for (int i = 0; i < 4; ++i)
        QTest::mouseClick(&rig.window, Qt::LeftButton, Qt::NoModifier, tile);
    rig.settle(650);
    CHECK(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.ticketCount() == 1);
    CHECK(rig.slips.size() == 1);
}

TEST_CASE("the second touch within the pause opens nothing on the next page", "[kiosk][touch]")
{
    KioskRig rig;
    const QPoint tile = rig.centre("takeNumber");
    QTest::mouseClick(&rig.window, Qt::LeftButton, Qt::NoModifier, tile);
    rig.settle(50);
    QTest::mouseClick(&rig.window, Qt::LeftButton, Qt::NoModifier, tile);
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::FieldsPage);
    CHECK(rig.ticketCount() == 0);
}

TEST_CASE("it acts on release inside, and not outside", "[kiosk][touch]")
{
    KioskRig rig;
    const QPoint inside = rig.centre("takeNumber");
    const QPoint outside = rig.centre("greeting");
    QTest::mousePress(&rig.window, Qt::LeftButton, Qt::NoModifier, inside);
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::HomePage);
    QTest::mouseMove(&rig.window, outside);
    QTest::mouseRelease(&rig.window, Qt::LeftButton, Qt::NoModifier, outside);
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::HomePage);

    QTest::mousePress(&rig.window, Qt::LeftButton, Qt::NoModifier, inside);
    rig.settle(50);
    QTest::mouseRelease(&rig.window, Qt::LeftButton, Qt::NoModifier, inside);
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::FieldsPage);
}

TEST_CASE("a long press is a touch", "[kiosk][touch]")
{
    KioskRig rig;
    const QPoint inside = rig.centre("takeNumber");
    QTest::mousePress(&rig.window, Qt::LeftButton, Qt::NoModifier, inside);
    rig.settle(1500);
    QTest::mouseRelease(&rig.window, Qt::LeftButton, Qt::NoModifier, inside);
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::FieldsPage);
}

TEST_CASE("of two fingers the first one counts", "[kiosk][touch]")
{
    KioskRig rig;
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    rig.touch("takeNumber");
    const QPoint first = rig.centre("field-thue");
    const QPoint second = rig.centre("field-ho-tich");
    QTest::touchEvent(&rig.window, screen.get()).press(0, first);
    QTest::touchEvent(&rig.window, screen.get()).stationary(0).press(1, second);
    QTest::touchEvent(&rig.window, screen.get()).stationary(0).release(1, second);
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::FieldsPage);
    QTest::touchEvent(&rig.window, screen.get()).release(0, first);
    rig.settle(50);
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.item("number")->property("text").toString() == QStringLiteral("K001"));
    CHECK(rig.ticketCount() == 1);
}

TEST_CASE("a touch of a finger works like one of a mouse", "[kiosk][touch]")
{
    KioskRig rig;
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint tile = rig.centre("guidance");
    QTest::touchEvent(&rig.window, screen.get()).press(0, tile);
    QTest::touchEvent(&rig.window, screen.get()).release(0, tile);
    rig.settle(50);
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.item("number")->property("text").toString() == QStringLiteral("N001"));
}
