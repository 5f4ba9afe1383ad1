#pragma once

namespace motcua {

class DeskWindow;
class Id;
class Office;
class ReceptionCounter;
class TourStage;

/// Dossiers at the desk, from the first paper to the result in hand; an officer is signed in and a
/// counter is chosen. All persons are made up.
class DossierTour {
public:
    DossierTour(TourStage &stage, Office &office, ReceptionCounter &counter);

    /// What became of an earlier dossier.
    enum class Since { Nothing, Decided, Asked, PassedOn };

    void play();

private:
    void beforeToday();
    bool followed(Since since, const Id &dossier, const Id &actor);
    void receive();
    void follow();
    void lists();
    void photograph(const char *name);

    TourStage &m_stage;
    Office &m_office;
    DeskWindow &m_desk;
};

} // namespace motcua
