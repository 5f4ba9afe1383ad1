#include "app/motcua/receptioncounter.h"
#include "app/commands/demosite.h"
#include "app/motcua/tour/tourstage.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "ui/desk/window/deskwindow.h"

#include <QQuickWindow>
#include <QTemporaryDir>

using namespace motcua;

TEST_CASE("a touch at the kiosk is a number, a slip, a line at the desk and a call on the board")
{
    QTemporaryDir dir;
    FakeClock clock;
    FakeRandom random;
    const DataFolder folder(dir.filePath(QStringLiteral("site")));
    const Office::Request request{folder, QStringLiteral("test")};
    REQUIRE(Office::create(request, demoSite(), clock, random));
    const auto office = Office::open(request, clock, random);
    REQUIRE(office);

    ReceptionCounter counter(*office.value(), Options(), folder.slips(), {});
    counter.show();
    counter.kioskWindow()->resize(1080, 1920);
    TourStage hands(dir.filePath(QStringLiteral("pictures")));
    hands.wait(200);
    hands.press(*counter.deskWindow(), QStringLiteral("chooserCounter3"));
    hands.touch(*counter.kioskWindow(), QStringLiteral("takeNumber"));
    hands.touch(*counter.kioskWindow(), QStringLiteral("field-ho-tich"));
    hands.wait(200);
    CHECK(counter.kiosk()->page() == KioskController::NumberPage);
    CHECK(counter.feed().snapshot().waiting.size() == 1);
    CHECK(QDir(folder.slips()).entryList({QStringLiteral("*.pdf")}).size() == 1);

    clock.advance(std::chrono::minutes{1});
    hands.press(*counter.deskWindow(), QStringLiteral("verb0"));
    hands.wait(200);
    const QueueSnapshot &queue = counter.feed().snapshot();
    CHECK(queue.waiting.empty());
    REQUIRE(queue.calls.size() == 1);
    CHECK(queue.calls[0].counter == 3);
    for (const QString &fault : hands.faults())
        FAIL_CHECK(fault.toStdString());
}
