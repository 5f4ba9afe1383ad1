// B10: what the kiosk costs while nobody touches it, of the real program on a display of its own,
// beside Chromium with the same page; and the processor time of each frame of a scripted morning on
// the software renderer.
#include "app/commands/demosite.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/tourapplication.h"
#include "app/platform/systemclock.h"
#include "core/base/random.h"
#include "tests/bench/benchsite.h"
#include "tests/bench/hallday.h"
#include "tests/bench/kiosks.h"

#include <QApplication>
#include <QQmlExtensionPlugin>
#include <QTranslator>

#include <thread>

Q_IMPORT_QML_PLUGIN(Motcua_BoardPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_KioskPlugin)

using namespace motcua;

namespace {

constexpr std::chrono::seconds ComingToRest{15};

struct Idle {
    double processor = 0; ///< % of a core
    double wakeUps = 0; ///< a second
};

Idle idle(const Kiosks &kiosks, const Process &process, std::chrono::seconds watched)
{
    kiosks.untilFirstFrame(process);
    std::this_thread::sleep_for(ComingToRest);
    const Process::Work before = process.work();
    const double start = process.milliseconds();
    std::this_thread::sleep_for(watched);
    const Process::Work after = process.work();
    const double seconds = (process.milliseconds() - start) / 1000;
    return {100 * (after.processor - before.processor) / seconds,
            double(after.wakeUps - before.wakeUps) / seconds};
}

void benchIdle(const QProcessEnvironment &environment, std::chrono::seconds watched)
{
    const QTemporaryDir folder(benchFolder() + QStringLiteral("/idle-XXXXXX"));
    const DataFolder site(folder.filePath(QStringLiteral("site")));
    SystemRandom random;
    if (!createDemo({site, QStringLiteral("bench")}, SystemClock().now(), true, random))
        giveUp("the site cannot be made");
    const VirtualDisplay display(KioskPanel);
    Kiosks kiosks(display, environment);
    std::printf("B10 the kiosk draws with: %s\n", qPrintable(kiosks.renderPath(site)));
    const Idle ours = idle(kiosks, *kiosks.startOurs(site), watched);
    figure("B10", "idle kiosk, of a core", ours.processor, "%");
    figure("B10", "idle kiosk, wake-ups", ours.wakeUps, "/s");
    if (!kiosks.hasChromium()) {
        std::printf("skipped: no chromium\n");
        return;
    }
    const Idle chromium = idle(kiosks, *kiosks.startChromium(), watched);
    figure("B10", "idle Chromium, of a core", chromium.processor, "%");
    figure("B10", "idle Chromium, wake-ups", chromium.wakeUps, "/s");
}

void report(const std::string &window, const std::vector<double> &frames)
{
    const std::string what = "frame of the " + window + " on the software renderer, 1280x720, ";
    figure("B10", (what + "p50").c_str(), quantile(frames, 0.5), "ms");
    figure("B10", (what + "p99").c_str(), quantile(frames, 0.99), "ms");
    figure("B10", (what + "number of").c_str(), double(frames.size()), "frames");
}

} // namespace

int main(int argc, char **argv)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!prepareTourPlatform())
        giveUp("no folder for temporary files");
    const QApplication application(argc, argv);
    const bool isLong = QCoreApplication::arguments().contains(QStringLiteral("--long"));
    QTranslator texts;
    if (!texts.load(ReceptionCounter::vietnamese()))
        giveUp("the translations are missing");
    QCoreApplication::installTranslator(&texts);
    benchIdle(environment, std::chrono::seconds(isLong ? 180 : 30));
    const HallFrames frames = playHallDay();
    report("kiosk", frames.kiosk);
    report("board", frames.board);
    return 0;
}
