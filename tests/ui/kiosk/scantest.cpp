// A code held to the kiosk's camera goes straight to where it leads.
#include "core/codes/procedureaddress.h"
#include "tests/support/catch.h"
#include "tests/ui/kiosk/pagelook.h"
#include "tests/ui/scan/heldcode.h"

#include <QQuickItem>
#include <QTest>
#include <QVideoFrame>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Birth = QStringLiteral("1.001193");

/// A hand before the camera, and no code in it.
QImage nothing()
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(Qt::darkYellow);
    return picture;
}

KioskRig::Options withCamera()
{
    KioskRig::Options options;
    options.camera = true;
    return options;
}

struct ScanRig : KioskRig {
    explicit ScanRig(const Options &options = withCamera())
        : KioskRig(options)
    {
    }
    /// Holds a code to the camera until the page turns.
    void hold(const QString &text, KioskController::Page wanted)
    {
        camera.hold(heldCode(text));
        REQUIRE(QTest::qWaitFor([&] { return controller.page() == wanted; }, 10'000));
        settle();
    }
    void holdForWords(const QString &text)
    {
        camera.hold(heldCode(text));
        REQUIRE(QTest::qWaitFor([&] { return !controller.scanMessage().isEmpty(); }, 10'000));
        settle();
    }
    QString text(const char *name) { return item(name)->property("text").toString(); }
    QString codeOf(const Ticket &ticket)
    {
        return encodeTicketCode(TicketCode::of(feed.configuration().site.id, ticket.day,
                                               ticket.shownNumber(), ticket.id));
    }
};

} // namespace

TEST_CASE("without a camera nobody is asked to hold up anything", "[kiosk][scan]")
{
    KioskRig rig;
    CHECK_FALSE(rig.has("openScan"));
    rig.controller.openPapers();
    rig.settle();
    CHECK(rig.has("openSearch"));
    CHECK_FALSE(rig.has("openScan"));
}

TEST_CASE("the camera sees only while somebody asked for it", "[kiosk][scan]")
{
    ScanRig rig;
    rig.camera.hold(nothing());
    CHECK(rig.camera.state() == FrameSource::State::Off);
    rig.touch("openScan");
    CHECK(rig.camera.state() == FrameSource::State::Running);
    rig.controller.back();
    CHECK(rig.camera.state() == FrameSource::State::Off);
    CHECK_FALSE(rig.camera.sink().videoFrame().isValid()); // nor is its last picture kept
}

TEST_CASE("the link of a procedure, from home or from the papers, opens its page", "[kiosk][scan]")
{
    ScanRig rig;
    rig.touch("openScan");
    rig.hold(addressOf(rig.shelf.procedures.front(), {}), KioskController::DetailsPage);
    CHECK(rig.controller.details().address == addressOf(rig.shelf.procedures.front(), {}));
    CHECK(rig.camera.state() == FrameSource::State::Off);
    rig.controller.home();
    rig.touch("openPapers");
    rig.touch("openScan");
    rig.hold(Birth, KioskController::DetailsPage);
    CHECK(rig.has("takeForDetails"));
    rig.controller.back();
    CHECK(rig.controller.page() == KioskController::ScanPage);
}

TEST_CASE("the mirror shows what the camera sees, turned like a mirror", "[kiosk][scan]")
{
    ScanRig rig;
    QImage halves(640, 480, QImage::Format_RGB32);
    halves.fill(Qt::red);
    for (int y = 0; y < 480; ++y) {
        for (int x = 320; x < 640; ++x)
            halves.setPixelColor(x, y, Qt::green);
    }
    rig.camera.hold(halves);
    rig.touch("openScan");
    QQuickItem *frames = rig.item("frames");
    REQUIRE(QTest::qWaitFor([&] { return frames->property("showing").toBool(); }, 5000));
    rig.settle(100);
    const QImage shot = rig.window.grabWindow();
    const auto colourAt = [&](double share) {
        return shot.pixelColor(
            frames->mapToScene(QPointF(frames->width() * share, frames->height() / 2)).toPoint());
    };
    CHECK(colourAt(0.25) == QColor(Qt::green));
    CHECK(colourAt(0.75) == QColor(Qt::red));
}

TEST_CASE("an unplugged or busy camera is said, and the same is found by touch", "[kiosk][scan]")
{
    ScanRig rig;
    rig.touch("openScan");
    CHECK(rig.text("cameraSentence").startsWith(QStringLiteral("Xin lỗi, máy ảnh")));
    const QString missing = rig.text("cameraSentence");
    rig.camera.setBusy(true);
    CHECK(rig.text("cameraSentence") != missing);
    rig.camera.setBusy(false);
    rig.camera.hold(heldCode({QStringLiteral("x")}));
    rig.settle(100);
    CHECK_FALSE(rig.has("cameraSentence")); // plugged in again
    rig.camera.hold({});
    CHECK(rig.text("cameraSentence") == missing);
    rig.touch("scanSearch");
    CHECK(rig.controller.page() == KioskController::SearchPage);
}

TEST_CASE("what is said of camera and code follows the language", "[kiosk][scan]")
{
    ScanRig rig;
    rig.controller.scanned(QStringLiteral("https://example.org/x"));
    rig.settle();
    CHECK(rig.text("cameraSentence").startsWith(QStringLiteral("Xin lỗi")));
    rig.touch("languageButton");
    CHECK(rig.text("cameraSentence").startsWith(QStringLiteral("Sorry")));
    CHECK_FALSE(rig.has("message")); // it was said in the other one
    CHECK(rig.text("hint").startsWith(QStringLiteral("The code of a procedure")));
}

TEST_CASE("a slip tells how many are still before its number", "[kiosk][scan]")
{
    ScanRig rig;
    rig.site.take(QStringLiteral("ho-tich"));
    const Ticket mine = rig.site.take(QStringLiteral("ho-tich"));
    rig.feed.refresh();
    rig.touch("openScan");
    rig.hold(rig.codeOf(mine), KioskController::NumberPage);
    CHECK(rig.controller.ticket().number == mine.shownNumber());
    CHECK(rig.controller.ticket().ahead == QStringLiteral("Trước ông/bà còn 1 người"));
    CHECK(rig.slips.empty()); // it has its slip
}

TEST_CASE("a number that waits no more, of another day or centre, is told so", "[kiosk][scan]")
{
    ScanRig rig;
    const Ticket first = rig.site.take(QStringLiteral("ho-tich"));
    REQUIRE(rig.site.next(1).ok());
    rig.feed.refresh();
    rig.touch("openScan");
    rig.holdForWords(rig.codeOf(first));
    CHECK(rig.text("message")
          == QStringLiteral("Số A001 đang được mời: xin Ông/Bà đến quầy số 1."));
    CHECK(rig.controller.page() == KioskController::ScanPage);
    TicketCode other = TicketCode::of(99999, first.day, first.shownNumber(), first.id);
    rig.controller.scanned(encodeTicketCode(other));
    CHECK(rig.text("message") == QStringLiteral("Phiếu này của một trung tâm khác."));
    other = TicketCode::of(rig.feed.configuration().site.id, first.day, QStringLiteral("A777"),
                           rig.site.newId());
    rig.controller.scanned(encodeTicketCode(other));
    CHECK(rig.text("message").startsWith(QStringLiteral("Ở đây không có số này.")));
    rig.site.clock.advance(24h);
    rig.feed.refresh();
    rig.controller.scanned(rig.codeOf(first));
    CHECK(rig.text("message").contains(QStringLiteral("Xin lấy số mới")));
}

TEST_CASE("what leads nowhere is said and nothing in it is opened", "[kiosk][scan]")
{
    ScanRig rig;
    rig.touch("openScan");
    rig.holdForWords(QStringLiteral("https://example.org/x"));
    CHECK(rig.text("message").contains(QStringLiteral("không mở")));
    rig.controller.scanned(
        QStringLiteral("https://dichvucong.x.gov.vn/vi/procedure/detail/5f2b1c0e9d8a7b6c5d4e3f2a"));
    CHECK(rig.text("message").contains(QStringLiteral("Xin gõ vài chữ")));
    rig.controller.scanned(QStringLiteral("H56.14-240823-0001"));
    CHECK(rig.text("message").contains(QStringLiteral("hồ sơ")));
    rig.controller.scanned(QStringLiteral("MOTCUA:R:27259:A901"));
    CHECK(rig.text("message").contains(QStringLiteral("giữ phiếu")));
    rig.controller.back();
    CHECK(rig.controller.scanMessage().isEmpty());
}

TEST_CASE("what an officer said a link means holds at the kiosk", "[kiosk][scan]")
{
    const QString page =
        QStringLiteral("https://dichvucong.x.gov.vn/vi/procedure/detail/5f2b1c0e9d8a7b6c5d4e3f2a");
    const QString own = QStringLiteral("https://drive.example.org/file/d/abc/view");
    ScanRig rig;
    rig.shelf.named = {{linkKey(std::get<ProcedureLink>(meaningOf(page))).value(), Birth},
                       {linkKey(QStringView(own)).value(), QStringLiteral("2.000815")}};
    rig.controller.scanned(page);
    CHECK(rig.controller.page() == KioskController::DetailsPage);
    const QString birth = rig.controller.details().name;
    rig.controller.home();
    rig.controller.scanned(own);
    CHECK(rig.controller.page() == KioskController::DetailsPage);
    CHECK(rig.controller.details().name != birth);
}

TEST_CASE("a form opens the page of its procedure, one of another centre is told", "[kiosk][scan]")
{
    ScanRig rig;
    rig.controller.scanned(encodeFormCode({Birth, QStringLiteral("to-khai"), 1, {}, {}},
                                          QStringLiteral("https://x.vn/")));
    CHECK(rig.controller.page() == KioskController::DetailsPage);
    rig.controller.home();
    rig.controller.scanned(
        encodeFormCode({QStringLiteral("9.999999"), QStringLiteral("x"), 1, {}, {}},
                       QStringLiteral("https://x.vn/")));
    CHECK(rig.text("message").startsWith(QStringLiteral("Thủ tục này không làm")));
}

TEST_CASE(
    "a code over the number of somebody else is the next person's; behind the exit it is nobody's",
    "[kiosk][scan]")
{
    KioskRig::Options options = withCamera();
    options.configuration.site.kioskPin = QStringLiteral("set");
    ScanRig rig(options);
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    rig.controller.scanned(Birth);
    CHECK(rig.controller.page() == KioskController::DetailsPage);
    rig.controller.home();
    rig.controller.openExit();
    rig.controller.scanned(Birth);
    CHECK(rig.controller.page() == KioskController::HomePage);
}

TEST_CASE("nobody there: the camera goes off with the session", "[kiosk][scan]")
{
    KioskRig::Options options = withCamera();
    options.idle.ask = 200ms;
    options.idle.leave = 100ms;
    ScanRig rig(options);
    rig.camera.hold(heldCode(QStringLiteral("x")));
    rig.controller.openScan();
    REQUIRE(rig.camera.state() == FrameSource::State::Running);
    REQUIRE(
        QTest::qWaitFor([&] { return rig.controller.page() == KioskController::HomePage; }, 5000));
    CHECK(rig.camera.state() == FrameSource::State::Off);
}

TEST_CASE("the pages of the camera fit their panels", "[kiosk][scan][pages]")
{
    for (const Panel &panel :
         {Panel{"portrait32", {1080, 1920}, 32}, Panel{"laptop", {1366, 768}, 15.6}}) {
        for (const bool large : {false, true}) {
            KioskRig::Options options = withCamera();
            options.size = panel.size;
            options.inches = panel.inches;
            options.configuration.fields[0].slot = 15min; // with appointments, too
            ScanRig rig(options);
            const QString name = QString::fromUtf8(panel.name)
                + (large ? QStringLiteral("-large") : QString()) + QStringLiteral("-scan");
            if (rig.controller.isLargeText() != large)
                rig.controller.toggleLargeText();
            look(rig, name + QStringLiteral("-1home"), panel.pixelsPerMm());
            rig.controller.openPapers();
            look(rig, name + QStringLiteral("-2papers"), panel.pixelsPerMm());
            rig.controller.openScan();
            look(rig, name + QStringLiteral("-3missing"), panel.pixelsPerMm());
            rig.camera.hold(heldCode(QStringLiteral("https://example.org/x"), {1280, 720}, 8));
            REQUIRE(
                QTest::qWaitFor([&] { return !rig.controller.scanMessage().isEmpty(); }, 10'000));
            look(rig, name + QStringLiteral("-4words"), panel.pixelsPerMm());
        }
    }
}
