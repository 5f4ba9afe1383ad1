#pragma once

#include "core/base/result.h"
#include "core/codes/scannedcode.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/intake/cardquestion.h"
#include "ui/desk/intake/draftkeeper.h"
#include "ui/desk/intake/intakefiles.h"
#include "ui/desk/intake/intakeslip.h"
#include "ui/desk/intake/intakestate.h"
#include "ui/desk/intake/personcheck.h"
#include "ui/desk/intake/servedprocedures.h"

#include <QObject>

namespace motcua {

class CitizenWindow;
class IntakeView;
enum class IntakeVerb;
struct Ticket;

/// Drives the page "Nhận hồ sơ": who, what, which papers, how much, until when; then the dossier is
/// received, or a slip tells what is missing.
class IntakeController : public QObject {
    Q_OBJECT

public:
    /// Drafts are written at most once in `pause`.
    IntakeController(const DeskServices &services, IntakeView &view, CitizenWindow &citizen,
                     std::chrono::milliseconds pause = std::chrono::seconds{1},
                     QObject *parent = nullptr);

    /// 0: no counter.
    void setCounter(int counter);
    /// For who is at the counter with this number; its procedure is chosen.
    void openFor(const Ticket &ticket);
    /// A card is a person, a procedure's code the procedure; false: it is neither.
    bool take(const ScannedCode &code);
    /// How many wait to be gone on with.
    int drafts() const { return m_drafts; }

Q_SIGNALS:
    void received(const motcua::Dossier &dossier);
    /// Files were kept with a dossier that was received.
    void filesKept();
    void draftsChanged(int drafts);
    /// What was left here by a power cut, told at the opening.
    void draftsFound(const motcua::DeskMessage &message);

private:
    /// What the message's button does.
    enum class Offer { Nothing, Draft, UndoTake, UndoPutAway };

    void begin(const IntakeState &state);
    void show();
    void showProcedure();
    void showTerm();
    void showPapers();
    void showLate();
    void proposeLate();
    void told();
    void read();
    void search();
    void choose(const QString &code);
    void proposeFee();
    void represent();
    void act(IntakeVerb verb);
    void receive();
    void answered(const Result<Dossier, DossierError> &answer, const std::vector<PickedFile> &files,
                  int session);
    bool nameFiles(const std::vector<PickedFile> &files);
    void endWith(const KeptFiles &files);
    void showMissing();
    void waive();
    void print(IntakeSlip::Kind kind);
    void allHere();
    void nextPerson();
    void putAway();
    void takePerson(const ScannedCode &code);
    bool standsFor(const Person &person, const ScannedCode &code) const;
    void write(const ScannedCode &code, PersonCheck &person);
    void answer(CardQuestion::Answer answer);
    void actOnMessage();
    void goOn(const IntakeDraft &draft);
    void offerDrafts();
    void countDrafts();
    bool isWorthKeeping() const;
    void leave();
    std::optional<Term> termOf(const Procedure &procedure) const;
    void feeTyped();
    std::optional<DeskMessage> problem();

    DeskServices m_services;
    IntakeView &m_view;
    CitizenWindow &m_citizen;
    ServedProcedures m_finder;
    PersonCheck m_owner;
    PersonCheck m_submitter;
    DraftKeeper m_keeper;
    IntakeFiles m_files;
    IntakeState m_state;
    IntakeState m_putAway; ///< what Undo brings back
    Person m_before; ///< whose dossier was received last and who stays for the next one
    std::vector<IntakeDraft> m_offered; ///< in the order of the menu
    bool m_answered = false; ///< a slip told what is missing: nothing is left to be done
    ScannedCode m_asked; ///< card or number that it is asked about whose it is
    PersonCheck *m_taken = nullptr; ///< whose field Undo gives back
    Offer m_offer = Offer::Nothing;
    int m_counter = 0;
    int m_drafts = 0;
    bool m_showing = false; ///< the view is filled, nobody tells anything
};

} // namespace motcua
