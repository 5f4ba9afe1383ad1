#include "tests/bench/hallday.h"

#include "app/commands/demosite.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/tourscript.h"
#include "app/motcua/tour/tourstage.h"
#include "core/base/random.h"
#include "tests/bench/benchsite.h"

#include <QQuickWindow>
#include <QTemporaryDir>

#include <ctime>

namespace motcua {

namespace {

constexpr QSize WindowSize{1280, 720};
constexpr int EventsPerCitizen = 30; ///< of the morning, between two who walk through the pages
constexpr int Breath = 150; ///< ms between two events of the morning

/// Of this thread, ms: the software renderer works on the windows' own.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// From the request to draw until the frame is out.
class FrameCosts : public QObject {
public:
    explicit FrameCosts(QQuickWindow &window)
    {
        window.installEventFilter(this);
        connect(&window, &QQuickWindow::frameSwapped, this, &FrameCosts::swapped);
    }
    const std::vector<double> &costs() const { return m_costs; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose)
            m_begun = threadTime();
        return false;
    }

private:
    void swapped()
    {
        if (m_begun)
            m_costs.push_back(threadTime() - *m_begun);
        m_begun.reset();
    }

    std::optional<double> m_begun;
    std::vector<double> m_costs;
};

// Each visit ends at home.
void walk(TourStage &stage, ReceptionCounter &counter)
{
    using Visit = std::vector<const char *>;
    for (const Visit &visit :
         {Visit{"takeNumber", "priority", "priority-nguoi-cao-tuoi", "field-chung-thuc"},
          Visit{"findProcedure", "procedure-1.001193", "answer-1"},
          Visit{"largeTextButton", "takeNumber", "homeButton"},
          Visit{"highContrastButton", "languageButton", "helpButton"}}) {
        for (const char *name : visit)
            stage.touch(*counter.kioskWindow(), QString::fromLatin1(name));
        counter.kiosk()->home();
        TourStage::wait(Breath);
    }
}

} // namespace

HallFrames playHallDay()
{
    const QTemporaryDir data;
    const Office::Request request{DataFolder(data.filePath(QStringLiteral("site"))),
                                  QStringLiteral("bench")};
    ScriptedClock clock(tourTime(7, 25));
    SystemRandom random;
    if (!Office::create(request, demoSite(), clock, random))
        giveUp("the site cannot be made");
    const auto office = Office::open(request, clock, random);
    if (!office)
        giveUp("the site cannot be opened");

    Options options;
    options.desk = false;
    ReceptionCounter counter(*office.value(), options, request.folder.slips(), {});
    FrameCosts kiosk(*counter.kioskWindow());
    FrameCosts board(*counter.boardWindow());
    counter.show();
    counter.kioskWindow()->resize(WindowSize);
    counter.boardWindow()->resize(WindowSize);
    TourStage stage(data.path());
    TourStage::wait(300);

    DemoMorning morning(*office.value());
    int events = 0;
    while (const auto gap = morning.untilNext()) {
        clock.set(clock.now() + *gap);
        morning.step();
        TourStage::wait(Breath);
        if (++events % EventsPerCitizen == 0)
            walk(stage, counter);
    }
    if (!stage.faults().isEmpty())
        giveUp(qPrintable(stage.faults().front()));
    return {kiosk.costs(), board.costs()};
}

} // namespace motcua
