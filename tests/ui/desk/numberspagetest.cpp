#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "tests/ui/desk/patience.h"
#include "ui/desk/numbers/numberscontroller.h"
#include "ui/desk/numbers/numbersview.h"
#include "ui/desk/window/desklook.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct NumbersRig : DeskRig {
    NumbersRig()
        : controller(services(), view)
    {
        site.clock.set(SiteZone::vietnam().at(FakeClock::startDay().addDays(1), QTime(7, 30)));
        dressAsDesk(view);
        view.resize(1158, 768);
        view.show();
        view.setFocus();
        feed.refresh();
    }
    void key(int key) { QTest::keyClick(&view, Qt::Key(key)); }
    QString message() { return view.findChild<QLabel *>(QStringLiteral("messageText"))->text(); }
    QString last() { return view.findChild<QLabel *>(QStringLiteral("numbersLast"))->text(); }
    QStringList given()
    {
        QStringList lines;
        const auto *list = view.findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines;
    }
    QStringList printed() const
    {
        QStringList numbers;
        for (const Ticket &slip : slips)
            numbers.append(slip.shownNumber());
        return numbers;
    }
    QTemporaryDir files;
    NumbersView view{[this](QWidget *, const QString &name) { return files.filePath(name); }};
    NumbersController controller;
};

} // namespace

TEST_CASE("one key a number: the letter of a field, Enter for another of the same",
          "[desk][numbers]")
{
    NumbersRig rig;
    rig.key(Qt::Key_A);
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_N);
    rig.key(Qt::Key_Enter);
    rig.key(Qt::Key_X); // no field
    CHECK(rig.printed()
          == QStringList{QStringLiteral("A001"), QStringLiteral("A002"), QStringLiteral("N001"),
                         QStringLiteral("N002")});
    CHECK(rig.last() == QStringLiteral("N002"));
    CHECK(rig.given().first() == QStringLiteral("N002 · Hướng dẫn · 07:30"));
    CHECK(rig.given().size() == 4);
}

TEST_CASE("a number that nobody would call is asked about first", "[desk][numbers]")
{
    NumbersRig rig;
    REQUIRE(rig.site.counters.close({5, {}}));
    rig.feed.refresh();
    const auto *police = rig.view.findChild<QPushButton *>(QStringLiteral("numbersG"));
    CHECK(police->findChild<QLabel *>(QStringLiteral("buttonNote"))->text()
          == QStringLiteral("Hôm nay không có quầy"));
    rig.key(Qt::Key_G);
    CHECK(rig.slips.empty());
    CHECK(rig.message().startsWith(
        QStringLiteral("Hôm nay không có quầy nào làm Công an: số này sẽ không ai gọi. Chưa cấp số "
                       "nào. Xin cấp số Hướng dẫn thay thế")));
    rig.key(Qt::Key_N); // as it says
    CHECK(rig.printed() == QStringList{QStringLiteral("N001")});
    CHECK(rig.message().isEmpty());

    rig.view.findChild<QSpinBox *>(QStringLiteral("numbersCount"))->setValue(2);
    rig.key(Qt::Key_G);
    rig.view.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    CHECK(rig.printed().mid(1) == QStringList{QStringLiteral("G001"), QStringLiteral("G002")});
    rig.key(Qt::Key_Return); // meant, and said so
    CHECK(rig.last() == QStringLiteral("G003"));
    rig.session.lock();
    CHECK(rig.slips.size() == 4);
}

TEST_CASE("a key that is held gives one number", "[desk][numbers]")
{
    NumbersRig rig;
    for (int i = 0; i < 5; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), i > 0);
        QCoreApplication::sendEvent(&rig.view, &press);
    }
    CHECK(rig.printed() == QStringList{QStringLiteral("A001")});
}

TEST_CASE("many at once, and then one again", "[desk][numbers]")
{
    NumbersRig rig;
    rig.view.findChild<QSpinBox *>(QStringLiteral("numbersCount"))->setValue(20);
    rig.key(Qt::Key_B);
    CHECK(rig.slips.size() == 20);
    CHECK(rig.slips.back().number == 20);
    CHECK(rig.given().size() == int(NumbersController::Shown));
    rig.key(Qt::Key_B);
    CHECK(rig.slips.size() == 21);
}

TEST_CASE("the last number is taken back, once and as long as nobody called it", "[desk][numbers]")
{
    NumbersRig rig;
    rig.key(Qt::Key_A);
    rig.key(Qt::Key_Delete);
    CHECK(rig.site.tickets.find(rig.slips.front().id)->state == TicketState::Void);
    CHECK(rig.message() == QStringLiteral("Đã lấy lại số A001. Xin bỏ phiếu của số này."));
    CHECK(rig.given().first().endsWith(QStringLiteral("đã lấy lại")));
    rig.key(Qt::Key_Return);
    CHECK(rig.last() == QStringLiteral("A002"));
    REQUIRE(rig.site.next(2));
    rig.key(Qt::Key_Delete);
    CHECK(rig.site.tickets.find(rig.slips.back().id)->state == TicketState::Called);
    CHECK(rig.message().startsWith(QStringLiteral("Số này đã gọi")));
}

TEST_CASE("a number of the printed sheets is entered with the time written on it",
          "[desk][numbers]")
{
    NumbersRig rig;
    rig.site.clock.advance(30min);
    rig.feed.refresh();
    auto *number = rig.view.findChild<QLineEdit *>(QStringLiteral("numbersReserve"));
    auto *written = rig.view.findChild<QTimeEdit *>(QStringLiteral("numbersWritten"));
    CHECK(written->time() == QTime(8, 0));
    number->setText(QStringLiteral("a901"));
    written->setTime(QTime(7, 40));
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(rig.message() == QStringLiteral("A901 đã vào hàng chờ Hộ tịch, theo giờ 07:40."));
    CHECK(number->text().isEmpty());
    CHECK(rig.slips.empty()); // its holder has the printed one
    number->setText(QStringLiteral("A901"));
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(rig.message().startsWith(QStringLiteral("Số này hôm nay đã nhập rồi.")));
    number->setText(QStringLiteral("A12"));
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(rig.message().contains(QStringLiteral("từ 900 đến 999")));
}

TEST_CASE("a pad of reserve numbers is saved for printing", "[desk][numbers]")
{
    NumbersRig rig;
    const auto pads = rig.view.findChild<QPushButton *>(QStringLiteral("numbersPads"))->menu();
    REQUIRE(pads->actions().size() == 4);
    pads->actions().first()->trigger();
    const QString path = rig.files.filePath(QStringLiteral("so-du-phong-A.pdf"));
    CHECK(rig.message().contains(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(rig.message().startsWith(QStringLiteral("Đã lưu các số A901 đến A924")));
    CHECK(rig.site.reserve.padSheetsLeft(QStringLiteral("ho-tich")) == 3);
    pads->actions().first()->trigger();
    CHECK(rig.message().startsWith(QStringLiteral("Đã lưu các số A925 đến A948")));
    rig.files.remove(); // no number is drawn for a place that is not there
    pads->actions().first()->trigger();
    CHECK(rig.message().startsWith(QStringLiteral("Xin lỗi, chưa ghi được tệp.")));
    CHECK(rig.site.reserve.padSheetsLeft(QStringLiteral("ho-tich")) == 2);
}

TEST_CASE("pads begin anew when a person wants it twice, and on another day", "[desk][numbers]")
{
    NumbersRig rig;
    REQUIRE(rig.site.reserve.drawPad({QStringLiteral("ho-tich"), 4}));
    const auto pads = rig.view.findChild<QPushButton *>(QStringLiteral("numbersPads"))->menu();
    const auto print = [&](int field) {
        pads->actions().at(field)->trigger();
        return rig.message();
    };
    CHECK(print(0).startsWith(QStringLiteral("Các số dự phòng của lĩnh vực này đã in hết.")));
    CHECK(print(0).startsWith(QStringLiteral("Hôm nay đã in hoặc đã dùng số dự phòng")));
    rig.site.clock.advance(std::chrono::hours{24});
    CHECK(print(0).contains(QStringLiteral("đã in hết")));
    CHECK(print(1).startsWith(QStringLiteral("Đã lưu các số B901 đến B924")));
    CHECK(print(0).contains(QStringLiteral("đã in hết"))); // another came between
    CHECK(print(0).startsWith(QStringLiteral("Đã lưu các số A901 đến A924")));
}

TEST_CASE("the page that gives numbers can be read", "[desk][numbers]")
{
    NumbersRig rig;
    for (const int key : {Qt::Key_A, Qt::Key_B, Qt::Key_N})
        rig.key(key);
    rig.feed.refresh();
    const QImage picture = settled(rig.view);
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    picture.save(QStringLiteral(MOTCUA_SHOTS "/desk-numbers.png"));
    for (const PageFinding &finding : inspectPage(textsOf(rig.view), picture, 4.5))
        FAIL_CHECK(finding.sentence().toStdString());
}

TEST_CASE("the page that gives numbers asks for no room an old laptop has not", "[desk][numbers]")
{
    NumbersView view([](QWidget *, const QString &) { return QString(); });
    std::vector<NumbersOffer> offers;
    for (const QChar letter : QStringLiteral("ABCEGHKLMNPRTUV"))
        offers.push_back({letter, QStringLiteral("Lĩnh vực ") + letter, QStringLiteral("3 người")});
    view.setOffers(offers);
    CHECK(view.minimumSizeHint().height() <= 560);
    view.resize(780, 640);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(view.size() == QSize(780, 640));
    const auto *scroll = view.findChild<QScrollArea *>(QStringLiteral("numbersScroll"));
    CHECK(scroll->height() >= 2 * 56 + 12);
}
