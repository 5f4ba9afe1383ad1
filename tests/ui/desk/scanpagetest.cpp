#include "core/codes/enrolmentcode.h"
#include "core/journal/devicekeys.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "tests/ui/desk/patience.h"
#include "tests/ui/scan/heldcode.h"
#include "ui/desk/scan/framepanel.h"
#include "ui/desk/scan/scancontroller.h"
#include "ui/desk/scan/scanview.h"
#include "ui/desk/window/desklook.h"
#include "ui/inspection/pageinspection.h"
#include "ui/scan/camera/picturesource.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace motcua;
using namespace motcua::test;
using namespace std::chrono_literals;

namespace {

const QString Card = QStringLiteral(
    "031190001234||Nguyễn Thị Bình An|15031990|Nữ|Thôn Đông, Xã Mẫu, Hải Phòng|10052021");

struct ScanRig : DeskRig {
    ScanRig()
        : view([this](QWidget *) { return file; })
        , controller(withCamera(), view)
    {
        dressAsDesk(view);
        view.resize(1158, 768);
        view.show();
    }
    DeskServices withCamera()
    {
        DeskServices all = services();
        all.camera = &camera;
        all.knowsSignature = [this](QByteArrayView message, QByteArrayView signature) {
            return signedByDevice(site.database, message, signature);
        };
        return all;
    }
    QString text(const char *name)
    {
        const auto *label = view.findChild<QLabel *>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    QStringList texts(const char *name)
    {
        QStringList all;
        for (const auto *label : view.findChildren<QLabel *>(QString::fromLatin1(name)))
            all.append(label->text());
        return all;
    }
    QString message() { return text("messageText"); }
    void press(const char *name)
    {
        auto *button = view.findChild<QPushButton *>(QString::fromLatin1(name));
        REQUIRE(button);
        button->click();
    }
    void waitForResult()
    {
        REQUIRE(QTest::qWaitFor([this] { return !text("scanResultTitle").isEmpty(); }, 10'000));
    }

    PictureSource camera;
    QString file;
    ScanView view;
    ScanController controller;
};

} // namespace

TEST_CASE("a card is shown as it is, with what to ask, and is forgotten", "[desk][scan]")
{
    ScanRig rig;
    QSignalSpy shown(&rig.controller, &ScanController::shown);
    rig.controller.take(Card);
    CHECK(shown.size() == 1);
    CHECK(rig.text("scanResultTitle") == QStringLiteral("Thẻ căn cước"));
    const QStringList values = rig.texts("scanValue");
    CHECK(values.contains(QStringLiteral("Nguyễn Thị Bình An")));
    CHECK(values.contains(QStringLiteral("15/03/1990")));
    CHECK(values.contains(QStringLiteral("Nữ")));
    CHECK(rig.texts("scanWarning").isEmpty());
    CHECK(rig.texts("scanHint").size() == 2); // of the page, and of the address
    rig.view.hide();
    CHECK(rig.texts("scanValue").isEmpty());
}

TEST_CASE("letters that were damaged on their way are marked", "[desk][scan]")
{
    ScanRig rig;
    rig.controller.take(QStringLiteral("031190001234||Nguy022501870133n Th022501870139 B01950172nh "
                                       "An|15031990|Nữ|Thôn Đông|10052021"));
    const QStringList values = rig.texts("scanValue");
    const auto marked = std::ranges::count_if(
        values, [](const QString &v) { return v.contains(QStringLiteral("cần kiểm tra")); });
    CHECK(marked == 1);
}

TEST_CASE("our own numbers and appointments are found again", "[desk][scan]")
{
    ScanRig rig;
    const Ticket ticket = rig.site.take();
    const int site = rig.feed.configuration().site.id;
    const auto code = TicketCode::of(site, ticket.day, ticket.shownNumber(), ticket.id);
    rig.controller.take(encodeTicketCode(code));
    CHECK(rig.text("scanResultTitle").contains(ticket.shownNumber()));
    CHECK(rig.texts("scanValue").contains(QStringLiteral("đang chờ")));

    TicketCode foreign = code;
    foreign.site = site == 1 ? 2 : 1;
    rig.controller.take(encodeTicketCode(foreign));
    CHECK_FALSE(rig.texts("scanValue").contains(QStringLiteral("đang chờ")));
    REQUIRE(rig.texts("scanWarning").size() == 1);

    TicketCode made = code;
    made.idStart[0] = char(made.idStart[0] + 1);
    rig.controller.take(encodeTicketCode(made));
    CHECK_FALSE(rig.texts("scanValue").contains(QStringLiteral("đang chờ")));
}

TEST_CASE("what is none of ours is shown and not opened", "[desk][scan]")
{
    ScanRig rig;
    rig.controller.take(QStringLiteral("<b>https://example.org/pay?x=1</b>"));
    CHECK(rig.texts("scanValue")
          == QStringList{QStringLiteral("<b>https://example.org/pay?x=1</b>")});
    CHECK(rig.view.findChild<QLabel *>(QStringLiteral("scanValue"))->textFormat() == Qt::PlainText);
}

TEST_CASE("a code is held to the camera, which may be pulled out", "[desk][scan]")
{
    ScanRig rig;
    auto &frames = rig.view.frames();
    CHECK(frames.sentence() == QStringLiteral("Máy ảnh đang tắt."));
    rig.camera.hold(heldCode(Card));
    rig.press("scanCamera");
    rig.waitForResult();
    CHECK(rig.text("scanResultTitle") == QStringLiteral("Thẻ căn cước"));
    CHECK(frames.sentence().isEmpty());
    // What is looked at is the picture, not the signal.
    const QImage seen = frames.grab().toImage();
    CHECK(qGray(seen.pixel(seen.width() / 20, seen.height() / 2)) > 150);

    rig.camera.hold({});
    CHECK(frames.sentence().contains(QStringLiteral("Không có máy ảnh")));
    rig.view.hide();
    CHECK(rig.camera.state() == FrameSource::State::Off);
}

TEST_CASE("pictures, PDFs and the clipboard are read beside the window", "[desk][scan]")
{
    ScanRig rig;
    const QTemporaryDir folder;
    rig.file = folder.filePath(QStringLiteral("thẻ.png"));
    REQUIRE(heldCode(Card).save(rig.file));
    rig.press("scanOpen");
    CHECK(rig.text("scanResultTitle").isEmpty()); // not at once
    rig.waitForResult();
    CHECK(rig.texts("scanValue").contains(QStringLiteral("Nguyễn Thị Bình An")));

    rig.view.setResults({});
    QApplication::clipboard()->setImage(heldCode(QStringLiteral("1.001193")));
    rig.press("scanPaste");
    rig.waitForResult();
    CHECK(rig.text("scanResultTitle") == QStringLiteral("Thủ tục"));

    QApplication::clipboard()->setText(QStringLiteral(" 031190001234 "));
    rig.press("scanPaste");
    CHECK(rig.text("scanResultTitle") == QStringLiteral("Số định danh cá nhân"));

    QApplication::clipboard()->clear();
    rig.press("scanPaste");
    CHECK_FALSE(rig.message().isEmpty());
}

TEST_CASE("a file without a code, and what is no picture, are said", "[desk][scan]")
{
    ScanRig rig;
    const QTemporaryDir folder;
    rig.file = folder.filePath(QStringLiteral("blank.png"));
    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    REQUIRE(blank.save(rig.file));
    rig.press("scanOpen");
    const auto says = [&](const QString &part) {
        return QTest::qWaitFor([&] { return rig.message().contains(part); }, 10'000);
    };
    CHECK(says(QStringLiteral("không có mã")));
    rig.file = folder.filePath(QStringLiteral("gone.png"));
    rig.press("scanOpen");
    CHECK(says(QStringLiteral("không còn")));
}

TEST_CASE("nobody's card stays beside what came after it", "[desk][scan]")
{
    ScanRig rig;
    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const auto says = [&](const QString &part) {
        return QTest::qWaitFor([&] { return rig.message().contains(part); }, 10'000);
    };
    rig.controller.take(Card);
    QApplication::clipboard()->setImage(blank);
    rig.press("scanPaste");
    CHECK(rig.texts("scanValue").isEmpty());
    CHECK(says(QStringLiteral("không có mã")));
    CHECK(rig.texts("scanValue").isEmpty());
    rig.controller.take(Card);
    QApplication::clipboard()->clear();
    rig.press("scanPaste");
    CHECK(rig.texts("scanValue").isEmpty());
}

TEST_CASE("what is given while a picture is looked through is what is wanted", "[desk][scan]")
{
    ScanRig rig;
    QApplication::clipboard()->setImage(heldCode(Card));
    rig.press("scanPaste");
    QApplication::clipboard()->setImage(heldCode(QStringLiteral("9.999999")));
    rig.press("scanPaste");
    rig.waitForResult();
    CHECK(rig.text("scanResultTitle") == QStringLiteral("Thủ tục"));
    rig.press("scanPaste");
    rig.press("messageAction"); // stopped
    QTest::qWait(600);
    CHECK(rig.texts("scanValue").isEmpty());
    CHECK(rig.message() == QStringLiteral("Đã dừng tìm mã trong ảnh."));
}

TEST_CASE("a link is shown whole, however long", "[desk][scan]")
{
    ScanRig rig;
    const QString link = QStringLiteral("https://dichvucong.x.gov.vn/vi/procedure/detail/"
                                        "5f2b1c0e9d8a7b6c5d4e3f2a?from=the-wall-of-the-hall");
    rig.controller.take(link);
    const auto *shown = rig.view.findChild<QTextEdit *>(QStringLiteral("scanValue"));
    REQUIRE(shown);
    CHECK(shown->toPlainText() == link);
    CHECK(shown->isReadOnly());
    QTest::qWait(50);
    const auto *scroll = rig.view.findChild<QScrollArea *>(QStringLiteral("scanScroll"));
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    rig.view.grab().toImage().save(QStringLiteral(MOTCUA_SHOTS "/desk-scan-link.png"));
}

TEST_CASE("only what may mean a procedure is asked for", "[desk][scan]")
{
    ScanRig rig;
    const auto asks = [&](const QString &text) {
        rig.controller.take(text);
        return rig.view.findChild<QPushButton *>(QStringLiteral("scanAction"))
            || rig.view.findChild<QPushButton *>(QStringLiteral("scanOther"));
    };
    CHECK_FALSE(asks(QStringLiteral("9.999999")));
    CHECK(rig.texts("scanWarning").size() == 1);
    CHECK_FALSE(asks(QStringLiteral("WIFI:S:hall;P:secret;;")));
    CHECK_FALSE(asks(Card));
    CHECK(asks(QStringLiteral("https://example.org/x")));
}

TEST_CASE("receipts, forms and enrolments say what they are", "[desk][scan]")
{
    ScanRig rig;
    REQUIRE(rig.site.procedures.load(test::shippedCatalogue(), {}));
    const auto sign = [](const KeyPair &device) {
        return [&device](QByteArrayView message) { return device.sign(message); };
    };
    const QString dossier = QStringLiteral("H56.14-240823-0001");
    const QString secret = QStringLiteral("7K3QX0123456789A");
    rig.controller.take(
        encodeReceiptCode(signedReceipt(dossier, secret, sign(rig.site.identity.device)), {}));
    CHECK(rig.texts("scanValue")
          == QStringList{dossier, QStringLiteral("đúng là giấy của trung tâm này")});
    CHECK(rig.texts("scanWarning").isEmpty());
    const KeyPair stranger = KeyPair::generate();
    rig.controller.take(encodeReceiptCode(signedReceipt(dossier, secret, sign(stranger)), {}));
    CHECK(rig.texts("scanValue") == QStringList{dossier});
    CHECK(rig.texts("scanWarning").size() == 1);

    rig.controller.take(encodeFormCode(
        {QStringLiteral("1.001193"), QStringLiteral("to-khai"), 3, QStringLiteral("0007"), {}},
        QStringLiteral("https://x.vn/")));
    CHECK(rig.text("scanResultTitle") == QStringLiteral("Biểu mẫu"));
    CHECK(rig.texts("scanValue").contains(QStringLiteral("0007")));
    CHECK(rig.view.findChild<QPushButton *>(QStringLiteral("scanAction")));

    rig.controller.take(
        encodeEnrolmentCode({rig.feed.configuration().site.id, QStringLiteral("7K3QX01234"),
                             QByteArray(32, 'x'), QStringLiteral("192.168.1.10:8443")}));
    CHECK(rig.texts("scanValue") == QStringList{QStringLiteral("192.168.1.10:8443")});
}

TEST_CASE("the camera is tried with a card, which nobody sees", "[desk][scan]")
{
    ScanRig rig;
    const auto says = [&](const QString &part) {
        return QTest::qWaitFor([&] { return rig.message().contains(part); }, 10'000);
    };
    rig.camera.hold(heldCode(QStringLiteral("1.001193"))); // no card
    rig.press("scanTrial");
    CHECK(says(QStringLiteral("Xin đưa mã của một thẻ căn cước")));
    rig.camera.hold(heldCode(Card, {1280, 720}));
    CHECK(says(QStringLiteral("Máy ảnh này đọc được thẻ")));
    CHECK(rig.texts("scanValue").isEmpty());
    CHECK(rig.camera.state() == FrameSource::State::Off);

    rig.controller.trial().setPatience(300ms);
    rig.camera.hold(heldCode(QStringLiteral("1.001193")));
    rig.press("scanTrial");
    CHECK(says(QStringLiteral("Máy ảnh này không đọc được thẻ")));
    rig.camera.hold({});
    rig.press("scanTrial");
    CHECK(says(QStringLiteral("không có hình nên chưa thử được")));
    CHECK(rig.camera.state() == FrameSource::State::Off);

    rig.controller.trial().setPatience(20s);
    rig.press("scanTrial");
    rig.view.hide();
    CHECK(rig.camera.state() == FrameSource::State::Off);
    CHECK(rig.message().isEmpty());
}

TEST_CASE("the page of codes can be read", "[desk][scan]")
{
    ScanRig rig;
    rig.camera.hold(heldCode(Card));
    rig.press("scanCamera");
    rig.waitForResult();
    rig.view.resize(1158, 720);
    const QImage picture = settled(rig.view);
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    picture.save(QStringLiteral(MOTCUA_SHOTS "/desk-scan.png"));
    for (const PageFinding &finding : inspectPage(textsOf(rig.view), picture, 4.5))
        FAIL_CHECK(finding.sentence().toStdString());
}
