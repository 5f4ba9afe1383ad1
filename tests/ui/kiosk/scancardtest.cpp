// A citizen card held to the kiosk's camera gives priority by age and is forgotten. All persons are
// made up.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"
#include "tests/ui/scan/heldcode.h"

#include <QQuickItem>
#include <QTest>

using namespace motcua;

namespace {

/// Of somebody born on the first day of this year.
QString card(int year)
{
    const QString born = QString::number(year);
    return u"0311" + born.right(2) + u"001234||Nguyễn Thị Bình An|0101" + born
        + u"|Nữ|Thôn Đông, Hải Phòng|10052021";
}

KioskRig::Options cardKiosk()
{
    KioskRig::Options options;
    options.camera = true;
    return options;
}

/// Every text of the window and every string property of the controller.
QStringList everythingShown(QQuickItem *item)
{
    QStringList texts{item->property("text").toString(), item->property("title").toString()};
    for (QQuickItem *child : item->childItems())
        texts += everythingShown(child);
    return texts;
}

} // namespace

TEST_CASE("a card of somebody old enough gives priority to the number that is taken",
          "[kiosk][scan]")
{
    KioskRig rig(cardKiosk());
    rig.touch("openScan");
    rig.camera.hold(heldCode(card(1950)));
    REQUIRE(QTest::qWaitFor([&] { return rig.controller.page() == KioskController::FieldsPage; },
                            10'000));
    CHECK(rig.controller.priority() == QStringLiteral("nguoi-cao-tuoi"));
    rig.settle();
    CHECK(rig.item("cardSaid")->property("text").toString()
          == QStringLiteral("Người cao tuổi: Ông/Bà được mời sớm hơn. Máy đã quên thẻ ngay."));
    rig.touch("field-chung-thuc");
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().priority == QStringLiteral("nguoi-cao-tuoi"));
}

TEST_CASE("who does not want it takes it back by touch", "[kiosk][scan]")
{
    KioskRig rig(cardKiosk());
    rig.controller.scanned(card(1950));
    rig.settle();
    rig.touch("priority");
    rig.touch("priority-none");
    rig.touch("field-chung-thuc");
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().priority.isEmpty());
}

TEST_CASE("whoever is on the way to a number goes on from there", "[kiosk][scan]")
{
    KioskRig rig(cardKiosk());
    rig.controller.openProcedures();
    rig.controller.chooseProcedure(QStringLiteral("1.001193"));
    REQUIRE(rig.controller.page() == KioskController::QuestionPage);
    rig.controller.scanned(card(1950));
    CHECK(rig.controller.page() == KioskController::QuestionPage);
    rig.controller.answerQuestion(KioskController::Yes);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().procedure == QStringLiteral("1.001193"));
    CHECK(rig.slips.front().priority == QStringLiteral("nguoi-cao-tuoi"));
}

TEST_CASE("a card of somebody younger gives no priority and says so", "[kiosk][scan]")
{
    KioskRig rig(cardKiosk());
    rig.controller.scanned(card(1990));
    rig.settle();
    CHECK(rig.controller.page() == KioskController::ScanPage);
    CHECK(rig.controller.priority().isEmpty());
    CHECK(rig.item("message")->property("text").toString().contains(
        QStringLiteral("Máy đã quên thẻ ngay")));
    // The number on its own tells the year only: sixty for certain, or not.
    rig.controller.scanned(QStringLiteral("031165001234"));
    CHECK(rig.controller.priority() == QStringLiteral("nguoi-cao-tuoi"));
    rig.controller.home();
    rig.controller.scanned(QStringLiteral("031190001234||Nguyễn Thị Bình An|??|Nữ|X|10052021"));
    rig.settle();
    CHECK(rig.controller.priority().isEmpty());
    CHECK(rig.item("message")->property("text").toString().startsWith(
        QStringLiteral("Máy không đọc được năm sinh")));
}

TEST_CASE("nothing of a card stays on the screen or in the file", "[kiosk][scan]")
{
    KioskRig rig(cardKiosk());
    rig.controller.scanned(card(1950));
    rig.settle();
    rig.touch("field-chung-thuc");
    for (const QStringView secret : {u"Bình An", u"031150001234", u"1950", u"Thôn Đông"}) {
        INFO(secret.toString().toStdString());
        for (const QString &text : everythingShown(rig.window.contentItem()))
            CHECK_FALSE(text.contains(secret));
        const QByteArray bytes = secret.toUtf8();
        auto payloads = rig.site.database.query("SELECT payload FROM op");
        while (payloads.step())
            CHECK_FALSE(payloads.blob(0).contains(bytes));
    }
    rig.controller.home();
    CHECK(rig.controller.priority().isEmpty());
}
