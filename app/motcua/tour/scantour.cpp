#include "app/motcua/tour/scantour.h"

#include "app/commands/office.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/tourstage.h"
#include "core/codes/qrmatrix.h"
#include "core/codes/scannedcode.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/kiosk/kioskcontroller.h"
#include "ui/scan/camera/picturesource.h"

#include <QLabel>
#include <QPainter>
#include <QQuickWindow>

namespace motcua {

namespace {

const QString OldCard = QStringLiteral(
    "031150001234||Nguyễn Văn Mẫu|15031950|Nam|Thôn Đông, Xã Mẫu, Hải Phòng|10052021");
const QString OtherPortal =
    QStringLiteral("https://dichvucong.mau.gov.vn/vi/procedure/detail/5f2b1c0e9d8a7b6c5d4e3f2a");

/// A sheet of paper with a code on it before a camera, in an ordinary room.
QImage pictureOf(const QString &text)
{
    QImage picture(1280, 720, QImage::Format_RGB32);
    picture.fill(QColor(0x8A, 0x7F, 0x70));
    const auto code = text.isEmpty() ? std::nullopt : drawQr(text, QrStrength::Medium);
    if (!code)
        return picture;
    constexpr int Module = 7;
    const int side = Module * (code->size() + 2 * QrMatrix::QuietZone);
    QPainter painter(&picture);
    painter.translate((picture.width() - side) / 2, (picture.height() - side) / 2);
    painter.fillRect(0, 0, side, side, QColor(0xE8, 0xE6, 0xE0));
    for (int row = 0; row < code->size(); ++row) {
        for (int column = 0; column < code->size(); ++column) {
            if (code->dark(column, row))
                painter.fillRect(Module * (column + QrMatrix::QuietZone),
                                 Module * (row + QrMatrix::QuietZone), Module, Module,
                                 QColor(0x20, 0x20, 0x24));
        }
    }
    return picture;
}

} // namespace

ScanTour::ScanTour(TourStage &stage, Office &office, ReceptionCounter &counter,
                   PictureSource &camera, const QString &pictures)
    : m_stage(stage)
    , m_office(office)
    , m_counter(counter)
    , m_camera(camera)
    , m_pictures(pictures)
{
    m_pictures.mkpath(QStringLiteral("."));
}

void ScanTour::hold(const QString &name, const QString &text)
{
    const QString file = m_pictures.filePath(name + QStringLiteral(".jpg"));
    constexpr int Quality = 70; // as cameras save
    const QImage held = pictureOf(text).save(file, "JPG", Quality) ? QImage(file) : QImage();
    if (held.isNull())
        m_stage.fault(QStringLiteral("no picture to hold: ") + file);
    m_camera.hold(held);
}

void ScanTour::holdNothing() { hold(QStringLiteral("nothing"), {}); }

void ScanTour::openKioskCamera()
{
    m_counter.kiosk()->home();
    holdNothing();
    m_stage.touch(*m_counter.kioskWindow(), QStringLiteral("openScan"));
}

void ScanTour::atTheKiosk()
{
    QQuickWindow &window = *m_counter.kioskWindow();
    KioskController &kiosk = *m_counter.kiosk();
    const auto photograph = [&](const char *name) {
        m_stage.photograph(window, QString::fromLatin1(name));
    };
    const auto expect = [&](KioskController::Page page, const char *otherwise) {
        if (!TourStage::waitUntil([&] { return kiosk.page() == page; }))
            m_stage.fault(QString::fromLatin1(otherwise));
    };
    for (const QSize size : {QSize(1080, 1920), QSize(1366, 768)}) {
        window.resize(size);
        openKioskCamera();
        photograph(size.width() < size.height() ? "kiosk-scan-1-mirror"
                                                : "kiosk-scan-1-mirror-laptop");
    }
    window.resize(1080, 1920);
    openKioskCamera();
    hold(QStringLiteral("procedure"), QStringLiteral("1.001193"));
    expect(KioskController::DetailsPage, "the code of a procedure leads nowhere");
    photograph("kiosk-scan-2-procedure");
    openKioskCamera();
    hold(QStringLiteral("card"), OldCard);
    expect(KioskController::FieldsPage, "a card gives no priority");
    photograph("kiosk-scan-3-priority-by-age");
    openKioskCamera();
    if (const auto &waiting = m_counter.feed().snapshot().waiting; !waiting.empty()) {
        const Ticket &ticket = waiting.back();
        hold(QStringLiteral("slip"),
             encodeTicketCode(TicketCode::of(m_office.configuration().site.id, ticket.day,
                                             ticket.shownNumber(), ticket.id)));
        expect(KioskController::NumberPage, "a slip does not show its number");
        photograph("kiosk-scan-4-number-of-a-slip");
    }
    openKioskCamera();
    hold(QStringLiteral("stranger"), QStringLiteral("https://example.org/pay"));
    if (!TourStage::waitUntil([&] { return !kiosk.scanMessage().isEmpty(); }))
        m_stage.fault(QStringLiteral("a strange code is not told"));
    photograph("kiosk-scan-5-none-of-ours");
    m_camera.hold({});
    photograph("kiosk-scan-6-unplugged");
    kiosk.home();
}

// However slow the machine is: what was read before still stands there for a while.
void ScanTour::expectAtDesk(const QString &otherwise)
{
    DeskWindow &desk = *m_counter.deskWindow();
    const auto isNew = [&] {
        const auto *title = desk.findChild<QLabel *>(QStringLiteral("scanResultTitle"));
        if (!title || title->text() == m_readAtDesk)
            return false;
        m_readAtDesk = title->text();
        return true;
    };
    if (!TourStage::waitUntil(isNew))
        m_stage.fault(otherwise);
}

void ScanTour::atTheDesk()
{
    DeskWindow &desk = *m_counter.deskWindow();
    const QString action = QStringLiteral("scanAction");
    const auto openCamera = [&] {
        holdNothing(); // else what was held before is read once more
        m_stage.openPage(desk, QStringLiteral("Quét mã"));
        m_stage.press(desk, QStringLiteral("scanCamera"));
    };
    openCamera();
    hold(QStringLiteral("card"), OldCard);
    expectAtDesk(QStringLiteral("the desk does not read a card"));
    m_stage.photograph(desk, QStringLiteral("desk-scan-1-card"));
    hold(QStringLiteral("procedure"), QStringLiteral("1.001193"));
    const auto *page = desk.findChild<QWidget *>(QStringLiteral("proceduresView"));
    if (!TourStage::waitUntil([&] { return page->isVisible(); }))
        m_stage.fault(QStringLiteral("a procedure's code does not open its page"));
    m_stage.photograph(desk, QStringLiteral("desk-scan-2-its-page"));
    openCamera();
    hold(QStringLiteral("other-portal"), OtherPortal);
    expectAtDesk(QStringLiteral("the desk does not read a link it does not know"));
    m_stage.photograph(desk, QStringLiteral("desk-scan-3-unknown-link"));
    m_stage.press(desk, action);
    m_stage.photograph(desk, QStringLiteral("desk-scan-4-which-procedure"));
    m_stage.press(desk, QStringLiteral("messageAction"));
    m_stage.photograph(desk, QStringLiteral("desk-scan-5-remembered"));
    holdNothing();
    m_stage.openPage(desk, QStringLiteral("Quét mã"));
    m_stage.press(desk, QStringLiteral("scanTrial"));
    m_stage.photograph(desk, QStringLiteral("desk-scan-6-camera-is-tried"));
    hold(QStringLiteral("card"), OldCard);
    if (!TourStage::waitUntil([&] { return m_camera.state() == FrameSource::State::Off; }))
        m_stage.fault(QStringLiteral("the camera does not read a card"));
    m_stage.photograph(desk, QStringLiteral("desk-scan-7-camera-reads-cards"));
    m_camera.hold({});
    m_stage.press(desk, QStringLiteral("scanCamera"));
    m_stage.photograph(desk, QStringLiteral("desk-scan-8-unplugged"));
    m_stage.openPage(desk, QStringLiteral("Hàng chờ"));
}

} // namespace motcua
