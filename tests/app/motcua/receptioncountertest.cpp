#include "app/motcua/receptioncounter.h"
#include "app/commands/demosite.h"
#include "app/motcua/tour/tourstage.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "ui/desk/window/deskwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

using namespace motcua;

namespace {

/// A demo site in a folder of the test's own.
struct DemoRun {
    DemoRun()
    {
        const Office::Request request{folder, QStringLiteral("test")};
        REQUIRE(Office::create(request, demoSite(), clock, random));
        auto opened = Office::open(request, clock, random);
        REQUIRE(opened);
        office = std::move(opened).value();
    }
    QTemporaryDir dir;
    DataFolder folder{dir.filePath(QStringLiteral("site"))};
    FakeClock clock;
    FakeRandom random;
    std::unique_ptr<Office> office;
};

/// Answers the question that closing the desk asks.
void answerClosing(const char *button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box);
        box->findChild<QAbstractButton *>(QLatin1String(button))->click();
    });
}

} // namespace

TEST_CASE("the desk is put away and comes back; kiosk and board go on meanwhile")
{
    DemoRun site;
    ReceptionCounter counter(*site.office, Options(), site.folder.slips(), {});
    counter.show();
    DeskWindow &desk = *counter.deskWindow();
    answerClosing("closingStay");
    desk.close();
    CHECK(desk.isVisible());
    answerClosing("closingAway");
    desk.close();
    CHECK_FALSE(desk.isVisible());
    CHECK(counter.kioskWindow()->isVisible());
    counter.showDesk();
    CHECK(desk.isVisible());
}

TEST_CASE("a program that began without a desk opens one when it is asked for")
{
    DemoRun site;
    Options options;
    options.desk = false;
    ReceptionCounter counter(*site.office, options, site.folder.slips(), {});
    counter.show();
    CHECK_FALSE(counter.deskWindow());
    counter.showDesk();
    REQUIRE(counter.deskWindow());
    CHECK(counter.deskWindow()->isVisible());
}

TEST_CASE("a touch at the kiosk is a number, a slip, a line at the desk and a call on the board")
{
    DemoRun site;
    ReceptionCounter counter(*site.office, Options(), site.folder.slips(), {});
    counter.show();
    counter.kioskWindow()->resize(1080, 1920);
    TourStage hands(site.dir.filePath(QStringLiteral("pictures")));
    hands.wait(200);
    hands.press(*counter.deskWindow(), QStringLiteral("chooserCounter3"));
    hands.touch(*counter.kioskWindow(), QStringLiteral("takeNumber"));
    hands.touch(*counter.kioskWindow(), QStringLiteral("field-ho-tich"));
    hands.wait(200);
    CHECK(counter.kiosk()->page() == KioskController::NumberPage);
    CHECK(counter.feed().snapshot().waiting.size() == 1);
    CHECK(QDir(site.folder.slips()).entryList({QStringLiteral("*.pdf")}).size() == 1);

    site.clock.advance(std::chrono::minutes{1});
    hands.press(*counter.deskWindow(), QStringLiteral("verb0"));
    hands.wait(200);
    const QueueSnapshot &queue = counter.feed().snapshot();
    CHECK(queue.waiting.empty());
    REQUIRE(queue.calls.size() == 1);
    CHECK(queue.calls[0].counter == 3);
    for (const QString &fault : hands.faults())
        FAIL_CHECK(fault.toStdString());
}
