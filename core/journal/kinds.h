#pragma once

#include <QString>

#include <optional>

namespace motcua {

/// The privacy border: which device may hold what. Numbers are stored, never reused.
enum class Stream : int {
    Queue = 1, ///< tickets, calls, days: no personal data, ever; every device
    Dossier = 2,
    Admin = 3, ///< site configuration and catalogue
    Access = 4, ///< who looked at what
    Citizen = 5, ///< feedback, petitions, ratings
    Staff = 6, ///< accounts and verifiers
};
inline constexpr int StreamCount = 6;

/// Kinds of operations. The hundreds are the stream. Numbers are stored and never reused; the
/// meaning of a kind never changes.
enum class Kind : int {
    TicketTaken = 101,
    TicketCalled = 102,
    TicketRecalled = 103,
    TicketStarted = 104,
    TicketFinished = 105,
    TicketStepFinished = 106,
    TicketHeld = 107,
    TicketReturned = 108,
    TicketTransferred = 109,
    TicketNoShow = 110,
    TicketLateReturned = 111,
    TicketVoided = 112,
    TicketUndone = 113,
    TicketJourneyChanged = 114,
    TicketNeedsNoted = 115,
    TicketServedByHand = 116,
    TicketRestored = 117,
    TicketTakenBack = 118,
    TicketByHandUndone = 119,
    DayOpened = 120,
    DayClosed = 121,
    DayInterrupted = 122,
    DayReopened = 123,
    DayStated = 124,
    HelpAsked = 130,
    HelpPromised = 131,
    HelpClosed = 132,
    CounterHelpAsked = 133,
    CounterPaused = 140,
    CounterResumed = 141,
    CounterClosed = 142,
    WorkRecorded = 150,
    WorkVoided = 151,
    AppointmentMade = 160,
    AppointmentCancelled = 161,
    ReservePadPrinted = 170,
    TrackingChanged = 180,
    LossFound = 190,
    LossSeen = 191,
    SalvagedQueue = 199,
    PersonRecorded = 201,
    PersonChanged = 202,
    DossierReceived = 210,
    SupplementAsked = 211,
    DossierSupplemented = 212,
    DossierExtended = 213,
    DossierDecided = 214,
    DossierReturned = 215,
    DossierWithdrawn = 216,
    DossierStopped = 217,
    DossierCodeBound = 218,
    DossierHandedOver = 220,
    DossierTakenOver = 221,
    CitizenNotified = 222,
    DossierVoided = 223,
    DossierChangeTakenBack = 224,
    AttachmentAdded = 225,
    AttachmentRemoved = 226,
    PaperPrinted = 227,
    DossierSentBack = 228,
    LetterRegistered = 229,
    LettersDeclined = 230,
    SalvagedDossier = 299,
    SiteDefined = 301,
    AgencyDefined = 302,
    FieldDefined = 303,
    CounterDefined = 304,
    PriorityGroupDefined = 305,
    DefinitionRetired = 309,
    ProcedureDefined = 320,
    LinkNamed = 321,
    CalendarYearDefined = 330,
    CalendarDefined = 331,
    DeadlineRulesDefined = 332,
    DossierCodesDefined = 340,
    BookClosed = 341,
    FormDefined = 350,
    FormSetChosen = 351,
    ErasureAsked = 360,
    ErasureConfirmed = 361,
    SalvagedAdmin = 399,
    PersonViewed = 401,
    SalvagedAccess = 499,
    SalvagedCitizen = 599,
    AccountAdded = 601,
    AccountPasswordSet = 602,
    AccountRoleSet = 603,
    AccountDisabled = 604,
    AccountEnabled = 605,
    RecoveryCodeMade = 610,
    RecoveryCodeUsed = 611,
    SalvagedStaff = 699,
};

/// Nothing for a number outside every stream.
constexpr std::optional<Stream> streamOf(int kind)
{
    const int stream = kind / 100;
    return stream >= 1 && stream <= StreamCount ? std::optional{Stream(stream)} : std::nullopt;
}
constexpr Stream streamOf(Kind kind) { return *streamOf(int(kind)); }

/// What carries an operation of the stream whose own log is broken, see core/journal/salvaged.h.
constexpr Kind salvagedKind(Stream stream) { return Kind(int(stream) * 100 + 99); }

/// Kinds of these streams may carry data of persons: their payload is salted, so that erasing it
/// leaves a commitment that cannot be guessed back (an ID number alone is guessed in seconds).
constexpr bool isPersonal(Stream stream)
{
    return stream == Stream::Dossier || stream == Stream::Access || stream == Stream::Citizen
        || stream == Stream::Staff;
}

/// English name for logs and dumps; the number for a kind this program does not know.
QString kindName(int kind);

} // namespace motcua
