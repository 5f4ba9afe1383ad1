#pragma once

#include "core/dossiers/intakedrafts.h"
#include "core/procedures/procedure.h"
#include "ui/desk/dossiers/paperstable.h"
#include "ui/desk/files/filekeeper.h"

namespace motcua {

/// A paper of the checklist.
struct WantedPaper {
    DocumentRequirement paper;
    PaperEntry entry; ///< what of it is here
    bool waived = false; ///< not wanted of this person: it lies in a database of the State
    bool operator==(const WantedPaper &) const = default;
};

/// How the dossier comes, what is paid and how the applicant hears of it.
struct IntakeWays {
    IntakeChannel channel = IntakeChannel::Counter;
    QString writtenBy;
    std::optional<qint64> fee; ///< nothing: nobody knows yet, which is not free
    Payment payment = Payment::Nothing;
    ResultWay resultWay = ResultWay::Counter;
    NotifyWay notifyWay = NotifyWay::Phone;
    bool operator==(const IntakeWays &) const = default;
};

/// What is written down on the page "Nhận hồ sơ". Pure.
struct IntakeState {
    Id request;
    Id ticket;
    Person owner;
    bool represented = false; ///< somebody else brings it
    Person submitter;
    QString authority;
    QString procedure; ///< code; empty: not chosen yet
    QString variant;
    int agreedDays = 0;
    std::vector<WantedPaper> papers;
    IntakeWays ways;
    std::optional<Instant> received; ///< when it is put down later; nothing: now
    QString writtenLater; ///< why only now
    bool feeTold = false; ///< typed: another channel does not change it
    std::vector<PickedFile> files; ///< that go with it
    bool operator==(const IntakeState &) const = default;

    /// Whether nothing was told that would be missed.
    bool isEmpty() const;
    /// Who stands at the counter.
    const Person &bringer() const { return represented ? submitter : owner; }
    bool hasPapersMissing() const;
};

/// The checklist of a procedure, nothing here yet.
std::vector<WantedPaper> papersOf(const Procedure &procedure);
/// Whether the paper, or a part of its copies, is not here. What only some cases want is not.
bool isMissing(const WantedPaper &wanted);
/// "Giấy chứng sinh (1 bản chính, 1 bản sao)", as the slip says it.
QStringList missingPapers(const IntakeState &state);

/// What the catalogue asks on the day through that channel; nothing: it is not known.
std::optional<qint64> feeOf(const Procedure &procedure, QDate day, IntakeChannel channel);

Intake intakeFrom(const IntakeState &state, int counter, const Id &actor);
IntakeDraft draftFrom(const IntakeState &state, int counter, const Id &actor);
/// `procedure` is the draft's, null when the catalogue does not have it any more.
IntakeState stateFrom(const IntakeDraft &draft, const Procedure *procedure);

} // namespace motcua
