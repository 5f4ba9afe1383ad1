#include "app/motcua/tour/tourapplication.h"

#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/scantour.h"
#include "app/motcua/tour/setuptour.h"
#include "app/motcua/tour/tourscript.h"
#include "app/motcua/tour/troubletour.h"
#include "core/base/random.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/scan/camera/picturesource.h"

#include <QDir>
#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTextStream>

namespace motcua {

namespace {

constexpr char Screens[] = R"({
  "synchronousWindowSystemEvents": false,
  "windowFrameMargins": false,
  "screens": [
    {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768,
     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "kiosk", "x": 1366, "y": 0, "width": 1920, "height": 1920,
     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "board", "x": 3286, "y": 0, "width": 1920, "height": 1920,
     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
  ]
}
)";

KioskSettings kioskSettings()
{
    KioskSettings settings;
    settings.helpPatience = std::chrono::milliseconds{TourHelpPatienceMs};
    settings.idle.ask = std::chrono::milliseconds{TourIdleMs};
    settings.idle.leave = std::chrono::milliseconds{TourLeaveMs};
    settings.idle.glance = std::chrono::milliseconds{TourIdleMs};
    return settings;
}

int fail(const QString &what)
{
    QTextStream(stderr) << "motcua: the tour cannot begin: " << what << '\n';
    return 1;
}

qsizetype papersIn(const QString &slips)
{
    return QDir(slips).entryList({QStringLiteral("*.pdf")}).size();
}

int report(const TourStage &stage, const QString &folder, const QString &slips, qsizetype older)
{
    const qsizetype papers = papersIn(slips) - older;
    QTextStream out(stdout);
    for (const QString &fault : stage.faults())
        out << fault << '\n';
    out << stage.pictures() << " pictures in " << folder << ", " << papers << " slips in " << slips
        << ", " << stage.faults().size() << " faults\n";
    return stage.faults().isEmpty() && papers > 0 ? 0 : 1;
}

} // namespace

bool prepareTourPlatform()
{
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/motcua-tour-XXXXXX"));
    folder.setAutoRemove(false); // the platform reads the file when the application is made
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(Screens) < 0)
        return false;
    const QByteArray platform = "offscreen:configfile=" + file.fileName().toLocal8Bit();
    qputenv("QT_QPA_PLATFORM", platform);
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", "1");
    return true;
}

int runTour(const QString &folder)
{
    if (DataFolder(folder).hasSite())
        return fail(QStringLiteral("that folder holds a site; name another for the pictures"));
    QTemporaryDir data;
    const DataFolder site(data.filePath(QStringLiteral("site")));
    const DataFolder cut(data.filePath(QStringLiteral("after-power-cut")));
    const QString slips = QDir(folder).absoluteFilePath(QStringLiteral("slips"));
    ScriptedClock clock(tourTime(6, 55));
    SystemRandom random;
    const Office::Request request{site, QStringLiteral("motcua")};
    Office::NewSite ward = demoSite();
    ward.configuration.site.closedDays = {TourHoliday};
    if (!data.isValid() || !QDir().mkpath(slips) || !Office::create(request, ward, clock, random))
        return fail(QStringLiteral("no room for its files"));

    const qsizetype older = papersIn(slips);
    TourStage stage(folder);
    tourFirstStart(stage, DataFolder(data.filePath(QStringLiteral("new"))), clock, random);
    {
        const auto office = Office::open(request, clock, random);
        if (!office)
            return fail(office.error().detail);
        auto camera = std::make_unique<PictureSource>();
        PictureSource &held = *camera;
        ReceptionCounter counter(*office.value(), Options(), slips, kioskSettings(),
                                 std::move(camera));
        counter.show();
        counter.kioskWindow()->resize(1080, 1920);
        counter.boardWindow()->resize(1920, 1080);
        counter.deskWindow()->resize(1366, 768);
        TourStage::wait(300);
        TourScript script(stage, *office.value(), clock, counter);
        script.playMorning();
        ScanTour scans(stage, *office.value(), counter, held,
                       data.filePath(QStringLiteral("held")));
        scans.atTheKiosk();
        scans.atTheDesk();
        if (!copyAtPowerCut(site, cut))
            return fail(QStringLiteral("no room for another site"));
        script.playOn();
    }
    tourTrouble(stage, cut, random);
    tourPractice(stage, site, random);
    return report(stage, folder, slips, older);
}

} // namespace motcua
