#include "app/commands/demosite.h"
#include "app/motcua/receptioncounter.h"
#include "core/base/random.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "ui/desk/window/deskwindow.h"

#include <QLineEdit>
#include <QProcess>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;

namespace {

// A person's hand: xdotool speaks to the X server, not to us.
void xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(5); // our windows go on living meanwhile
    REQUIRE(process.exitCode() == 0);
}

} // namespace

TEST_CASE("text typed at the desk while the kiosk is touched arrives whole at the desk")
{
    QTemporaryDir dir;
    FakeClock clock;
    SystemRandom random;
    const DataFolder folder(dir.filePath(QStringLiteral("site")));
    const Office::Request request{folder, QStringLiteral("test")};
    REQUIRE(Office::create(request, demoSite(), clock, random));
    const auto office = Office::open(request, clock, random);
    REQUIRE(office);
    ReceptionCounter counter(*office.value(), Options(), folder.slips(), {});
    counter.show();
    QQuickWindow &kiosk = *counter.kioskWindow();
    QQuickWindow &board = *counter.boardWindow();
    kiosk.setPosition(1450, 20);
    DeskWindow &desk = *counter.deskWindow();
    desk.move(20, 20);
    auto *edit = new QLineEdit(&desk);
    edit->setGeometry(300, 600, 400, 40);
    edit->show();
    desk.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk));
    edit->setFocus();

    int pages = 0;
    QObject::connect(counter.kiosk(), &KioskController::pageChanged, [&] { ++pages; });
    QString expected;
    for (int round = 0; round < 12; ++round) {
        const QString word = QStringLiteral("ho-so-%1-").arg(round);
        expected += word;
        // The touch falls into the middle of the word.
        const QPoint at = kiosk.mapToGlobal(QPoint(kiosk.width() / 2, kiosk.height() / 3));
        xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("90"),
                 word.left(3)});
        xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                 QStringLiteral("click"), QStringLiteral("1")});
        xdotool(
            {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("90"), word.mid(3)});
        if (round == 6) { // the board asks for attention too
            board.raise();
            kiosk.raise();
        }
    }
    QTest::qWait(300);
    CHECK(edit->text() == expected);
    CHECK(pages > 0);
    CHECK(QGuiApplication::focusWindow() == desk.windowHandle());
}
