#pragma once

#include "app/motcua/tour/tourstage.h"
#include "core/base/clock.h"
#include "core/site/site.h"
#include "ui/kiosk/kioskcontroller.h"

#include <QSize>

#include <functional>

namespace motcua {

class Office;
class ReceptionCounter;
class ScriptedClock;

/// The morning of the tour: what people do, in order, on Monday 23 November 2026.
class TourScript {
public:
    TourScript(TourStage &stage, Office &office, ScriptedClock &clock, ReceptionCounter &counter);

    /// Until the power cut of 9:40, which this day does not have: another act tells of it.
    void playMorning();
    /// The rest of the day without one.
    void playOn();

private:
    struct KioskLook {
        QString name;
        QSize size;
        bool english = false;
        bool large = false;
        bool contrast = false;
    };

    void beforeOpening();
    void peopleCome();
    void kioskWalk(const KioskLook &look);
    void kioskHelp();
    void kioskIdle();
    void kioskExit();
    void atTheDesk();
    void onTheBoard();
    void appointments();
    void noNumbersLeft();
    void signIn();
    void administer();
    void endOfTheDay();
    void closed();
    void changeField(const QString &code, const std::function<void(Field &)> &change);
    void at(int hour, int minute);
    void expectPage(KioskController::Page page, const QString &otherwise);

    TourStage &m_stage;
    Office &m_office;
    ScriptedClock &m_clock;
    ReceptionCounter &m_counter;
};

/// The day after the tour's, on which the doors stay shut.
inline const QDate TourHoliday(2026, 11, 24);

/// The tour's day on the wall of the site.
Instant tourTime(int hour, int minute);
/// Turns the clock once every slip is out: a slip that waited for a quarter of an hour is dropped.
void turnClock(ScriptedClock &clock, ReceptionCounter &counter, Instant time, TourStage &stage);

// People of the tour are less patient than citizens, or it would take an hour.
inline constexpr int TourHelpPatienceMs = 8000;
inline constexpr int TourIdleMs = 12'000;
inline constexpr int TourLeaveMs = 3000;

} // namespace motcua
