// A kiosk with a handheld scanner on a serial line and no camera.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/pagelook.h"

#include <QQuickItem>

using namespace motcua;

namespace {

QString textOf(KioskRig &rig, const char *name)
{
    return rig.item(name)->property("text").toString();
}

} // namespace

TEST_CASE("a scanner without a camera is told of in words of its own", "[kiosk][scan]")
{
    KioskRig rig;
    CHECK_FALSE(rig.has("openScan"));
    rig.controller.setScanner(KioskController::ScannerReady);
    rig.settle();
    CHECK(rig.has("openScan"));
    rig.controller.openPapers();
    rig.settle();
    CHECK(rig.has("openScan"));
    rig.touch("openScan");
    CHECK(textOf(rig, "heading") == QStringLiteral("Xin đưa mã hoặc thẻ vào máy quét"));
    CHECK(textOf(rig, "cameraSentence").startsWith(QStringLiteral("Đưa máy quét cách mã")));
    rig.controller.setScanner(KioskController::ScannerGone);
    rig.settle();
    CHECK(textOf(rig, "cameraSentence")
          == QStringLiteral("Xin lỗi, máy quét chưa được cắm. Mọi thứ vẫn tìm được bằng cách chạm "
                            "và gõ."));
}

TEST_CASE("a scanner in another code page is told of; of a card its number tells the age",
          "[kiosk][scan]")
{
    KioskRig rig;
    rig.controller.setScanner(KioskController::ScannerReady);
    rig.controller.scannerUnreadable({});
    rig.settle();
    CHECK(rig.controller.page() == KioskController::ScanPage);
    CHECK(textOf(rig, "message").startsWith(QStringLiteral("Xin lỗi, máy quét ở đây")));
    rig.controller.home();
    rig.controller.scannerUnreadable(QStringLiteral("031150001234")); // born 1950
    CHECK(rig.controller.page() == KioskController::FieldsPage);
    CHECK(rig.controller.priority() == QStringLiteral("nguoi-cao-tuoi"));
}

TEST_CASE("the pages of the scanner fit their panels", "[kiosk][scan][pages]")
{
    for (const Panel &panel :
         {Panel{"portrait32", {1080, 1920}, 32}, Panel{"laptop", {1366, 768}, 15.6}}) {
        for (const bool large : {false, true}) {
            KioskRig::Options options;
            options.size = panel.size;
            options.inches = panel.inches;
            KioskRig rig(options);
            const QString name = QString::fromUtf8(panel.name)
                + (large ? QStringLiteral("-large") : QString()) + QStringLiteral("-scanner");
            if (rig.controller.isLargeText() != large)
                rig.controller.toggleLargeText();
            rig.controller.setScanner(KioskController::ScannerReady);
            look(rig, name + QStringLiteral("-1home"), panel.pixelsPerMm());
            rig.controller.openScan();
            look(rig, name + QStringLiteral("-2ready"), panel.pixelsPerMm());
            rig.controller.setScanner(KioskController::ScannerGone);
            look(rig, name + QStringLiteral("-3gone"), panel.pixelsPerMm());
        }
    }
}
