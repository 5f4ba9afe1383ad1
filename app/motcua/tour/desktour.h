#pragma once

#include <QString>

namespace motcua {

class DeskWindow;
class Office;
class ReceptionCounter;
class ScriptedClock;
class TourStage;

/// What an officer and an administrator do at the desk besides calling one after the other.
class DeskTour {
public:
    DeskTour(TourStage &stage, Office &office, ScriptedClock &clock, ReceptionCounter &counter);

    /// Every verb, a number called out of turn, one that comes late, a mistake, pauses.
    void verbs();
    /// One number on its way through two counters.
    void journey();
    /// Numbers given for others, immediate work, the silent key.
    void beside();
    /// A new password of one's own, and every section of "Thiết lập"; an admin is signed in.
    void settings();

private:
    void minuteLater();
    void press(const QString &verb);
    void photograph(const char *name);
    void serveNext();
    void sit(int counter);
    QString numberAt(int counter) const;

    TourStage &m_stage;
    Office &m_office;
    ScriptedClock &m_clock;
    ReceptionCounter &m_counter;
    DeskWindow &m_desk;
};

} // namespace motcua
