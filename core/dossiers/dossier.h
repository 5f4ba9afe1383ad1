#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/calendar/deadline.h"
#include "core/dossiers/letter.h"
#include "core/journal/kinds.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

/// The life of a dossier (hồ sơ): from the complete papers to the result in hand. That it is late
/// is no state. Numbers of enumerators are stored.
enum class DossierState {
    InProcess = 1, ///< received, with whoever decides
    WaitingSupplement = 2, ///< the applicant was asked to complete it
    Approved = 3, ///< decided, the result lies ready
    Refused = 4, ///< decided, the refusal lies ready
    Returned = 5, ///< result or refusal is in the applicant's hands
    Withdrawn = 6, ///< by the applicant
    Stopped = 7, ///< by the authority, before a decision
    Voided = 8, ///< received by mistake: it never was, but its code stays taken
};

enum class IntakeChannel { Counter = 1, Online = 2, Post = 3, Outreach = 4 };
enum class Payment { Nothing = 1, Cash = 2, Transfer = 3, Owed = 4 };
enum class ResultWay { Counter = 1, Post = 2, Online = 3, Home = 4 };
enum class NotifyWay { Phone = 1, Sms = 2, Network = 3, InPerson = 4 };

/// A paper that was taken in.
struct HandedPaper {
    QString name;
    int originals = 0; ///< to be given back after comparison (NĐ 61/2018, Điều 20 khoản 2)
    int copies = 0;
    bool operator==(const HandedPaper &) const = default;
};

/// The applicant was asked once to complete the dossier.
struct Supplement {
    QStringList missing; ///< everything that is missing, complete, one thing each
    QString reason;
    QString basis; ///< why again, for a second one
    Instant asked{};
    std::optional<Instant> completed;
    std::vector<int> papers = {}; ///< those of the catalogue among them, from 0
    bool operator==(const Supplement &) const = default;
};

/// The dossier goes from one desk or agency to another: a row of the control sheet (Phiếu kiểm soát
/// quá trình giải quyết hồ sơ).
struct HandOver {
    QString from;
    QString to; ///< agency, desk or person
    QString note;
    Instant given{};
    std::optional<Instant> taken;
    QString takenBy;
    std::optional<Instant> sentBack = {}; ///< not taken over: it stays with who gave it
    QString refusal = {}; ///< why not
    bool operator==(const HandOver &) const = default;
};

/// What the applicant must hear. Numbers are stored.
enum class News {
    Ready = 1, ///< the result can be fetched
    Missing = 2, ///< papers must be added
    Postponed = 3, ///< there is a new date, and an apology
    Refused = 4,
    Stopped = 5,
};

/// Somebody told the applicant, or tried to.
struct Notification {
    News news = News::Ready;
    NotifyWay way = NotifyWay::Phone;
    bool reached = false; ///< else "chưa báo được"
    QString note; ///< who answered, what they said
    Instant at{};
    bool later = false; ///< not reached: they asked to be told another time
    bool operator==(const Notification &) const = default;
};

/// How who received the result confirmed it on the result's receipt. Numbers are stored.
enum class Confirmation {
    Signature = 1,
    Fingerprint = 2,
    Witnesses = 3, ///< who received it can neither sign nor give a finger
    PostalSlip = 4, ///< sent by the public post
};

/// Result or refusal went into the applicant's hands.
struct Delivery {
    QString receivedBy;
    Confirmation confirmation = Confirmation::Signature;
    QString proof; ///< names of the witnesses, or number of the postal slip
    bool originalsBack = true; ///< the originals that were taken in went with it
    bool operator==(const Delivery &) const = default;
};
/// Whether the confirmation is worth nothing without its proof.
bool wantsProof(Confirmation confirmation);

/// A photograph or file of the dossier; its bytes lie beside the database under their hash.
struct Attachment {
    Id id;
    QByteArray sha256; ///< 32 bytes
    QString name; ///< as the file was called, without folders
    qint64 bytes = 0;
    QString paper; ///< the paper it shows; may be empty
    Instant added{};
    Id by = {}; ///< account that added it; null: nobody was signed in
    bool operator==(const Attachment &) const = default;
};

/// A form of the dossier went to a printer.
struct PrintedPaper {
    QString form; ///< FormInfo::name
    Instant at{};
    bool operator==(const PrintedPaper &) const = default;
};

/// Something that was done to a dossier, for its page.
struct DossierEvent {
    Kind kind{};
    Instant at{};
    Id actor; ///< account; null: nobody was signed in
    QString words; ///< reason or note; may be empty
    std::optional<Kind> undone; ///< of DossierChangeTakenBack: what was taken back
    bool takenBack = false; ///< it does not hold any more
    bool operator==(const DossierEvent &) const = default;
};

/// The newest operation that had an effect: what can be taken back.
struct LastChange {
    Kind kind{};
    Id log;
    qint64 seq = 0;
    Instant at{};
    bool operator==(const LastChange &) const = default;
};

struct Dossier {
    Id id; ///< identity of the request that received it
    QDate day; ///< of receipt, on the clock of the site
    QString prefix; ///< agency code, or ProvisionalPrefix
    int number = 0; ///< running within prefix and day, from 1
    int bookLine = 0; ///< see BookService; 0: received before lines were kept
    QString officialCode; ///< bound to a provisional one; empty before
    QString procedure; ///< code
    QString secret; ///< on the receipt, to follow the dossier by; empty: cannot be followed
    Term term;
    Id owner; ///< person it is about
    Id submitter; ///< person who brought it; the owner, or who acts for them
    QString authority; ///< what the submitter acts by: "giấy ủy quyền ngày 10/11/2026"
    IntakeChannel channel = IntakeChannel::Counter;
    int counter = 0; ///< 0: none
    Id ticket; ///< null: none
    QString writtenBy; ///< who filled in the form for the applicant; empty: the applicant
    std::vector<HandedPaper> papers;
    qint64 feeVnd = 0;
    Payment payment = Payment::Nothing;
    ResultWay resultWay = ResultWay::Counter;
    NotifyWay notifyWay = NotifyWay::Phone;
    Id receiver; ///< account that received it; null: none
    QString writtenLater; ///< why it was put down after it was received (ghi bù); empty: it was not
    Instant received{};
    Instant firstDue{}; ///< as the receipt says
    Instant due{};
    std::optional<Instant> target; ///< the unit's own promise
    QString targetDecision;
    DossierState state = DossierState::InProcess;
    std::vector<Supplement> supplements;
    bool extended = false;
    Instant extendedAt{};
    QString extensionReason;
    QString extensionBasis;
    QString decisionNumber;
    QString closingReason; ///< of a refusal, a withdrawal or a stop
    QString closingBasis;
    std::optional<Instant> decided;
    std::optional<Instant> closed; ///< returned, withdrawn or stopped
    std::optional<Delivery> delivery; ///< of a returned one
    std::vector<HandOver> handOvers;
    std::vector<Notification> notifications;
    std::vector<Attachment> attachments;
    std::vector<PrintedPaper> printed;
    std::vector<RegisteredLetter> letters; ///< each kind once
    QString lettersDeclined; ///< why none but an apology is written; empty: they may be
    std::optional<LastChange> last; ///< nothing: only received

    /// What the paper says: official, or provisional until the official one is bound.
    QString code() const;
    QString provisionalCode() const; ///< empty when the code was official from the start
    bool isProvisional() const;
    bool isOpen() const; ///< neither decided nor ended
    /// Handed over and not taken over yet.
    bool isOnItsWay() const;
    /// The hand-over by which somebody else has it now; null: it lies where it was received.
    const HandOver *holding() const;
    /// As it was registered; null: it was not.
    const RegisteredLetter *registered(Letter letter) const;
    /// Whether that has come about, so that the applicant can have heard it.
    bool hasNews(News news) const;
    /// What the applicant has not heard yet; a try that reached nobody does not count.
    std::optional<News> untold() const;
    bool operator==(const Dossier &) const = default;
};

/// Who may have dossiers: by account while nobody handed them on, by name after that.
struct Holder {
    Id account;
    QString name;
    /// The last who took it over, before that who received it.
    bool holds(const Dossier &dossier) const;
    bool operator==(const Holder &) const = default;
};

/// Who took it over last; empty: nobody, it lies with who received it.
QString holderName(const Dossier &dossier);

inline const QString ProvisionalPrefix = QStringLiteral("TAM");
inline constexpr int MostDossiersADay = 9999; // XXXX of TT 01/2018/TT-VPCP, Điều 19
inline constexpr qint64 HighestDossierFee = 1'000'000'000; // đồng
inline constexpr int MostPapers = 100;

/// Each with a name, and no more sheets than MostPapers.
bool areSound(const std::vector<HandedPaper> &papers);

/// "H26.107-261123-0001"
QString dossierCodeOf(const QString &prefix, QDate day, int number);
/// An agency's electronic identification code (QĐ 20/2020/QĐ-TTg) as dossiers' codes begin with:
/// "H26.107".
bool isAgencyCode(const QString &text);

/// What is done to a dossier; which states allow it.
enum class DossierVerb {
    AskSupplement,
    Supplement,
    Extend,
    Decide,
    Return,
    Withdraw,
    Stop,
    HandOver,
    Void,
};
bool allows(DossierState state, DossierVerb verb);

/// Facts of law: they are taken back with a reason only.
bool isLegalFact(Kind kind);

} // namespace motcua
