#include "core/journal/kinds.h"

namespace motcua {

QString kindName(int kind)
{
    switch (Kind(kind)) {
    case Kind::TicketTaken: return QStringLiteral("TicketTaken");
    case Kind::TicketCalled: return QStringLiteral("TicketCalled");
    case Kind::TicketRecalled: return QStringLiteral("TicketRecalled");
    case Kind::TicketStarted: return QStringLiteral("TicketStarted");
    case Kind::TicketFinished: return QStringLiteral("TicketFinished");
    case Kind::TicketStepFinished: return QStringLiteral("TicketStepFinished");
    case Kind::TicketHeld: return QStringLiteral("TicketHeld");
    case Kind::TicketReturned: return QStringLiteral("TicketReturned");
    case Kind::TicketTransferred: return QStringLiteral("TicketTransferred");
    case Kind::TicketNoShow: return QStringLiteral("TicketNoShow");
    case Kind::TicketLateReturned: return QStringLiteral("TicketLateReturned");
    case Kind::TicketVoided: return QStringLiteral("TicketVoided");
    case Kind::TicketUndone: return QStringLiteral("TicketUndone");
    case Kind::TicketJourneyChanged: return QStringLiteral("TicketJourneyChanged");
    case Kind::TicketNeedsNoted: return QStringLiteral("TicketNeedsNoted");
    case Kind::TicketServedByHand: return QStringLiteral("TicketServedByHand");
    case Kind::TicketRestored: return QStringLiteral("TicketRestored");
    case Kind::TicketTakenBack: return QStringLiteral("TicketTakenBack");
    case Kind::TicketByHandUndone: return QStringLiteral("TicketByHandUndone");
    case Kind::DayOpened: return QStringLiteral("DayOpened");
    case Kind::DayClosed: return QStringLiteral("DayClosed");
    case Kind::DayInterrupted: return QStringLiteral("DayInterrupted");
    case Kind::DayReopened: return QStringLiteral("DayReopened");
    case Kind::DayStated: return QStringLiteral("DayStated");
    case Kind::HelpAsked: return QStringLiteral("HelpAsked");
    case Kind::HelpPromised: return QStringLiteral("HelpPromised");
    case Kind::HelpClosed: return QStringLiteral("HelpClosed");
    case Kind::CounterHelpAsked: return QStringLiteral("CounterHelpAsked");
    case Kind::CounterPaused: return QStringLiteral("CounterPaused");
    case Kind::CounterResumed: return QStringLiteral("CounterResumed");
    case Kind::CounterClosed: return QStringLiteral("CounterClosed");
    case Kind::WorkRecorded: return QStringLiteral("WorkRecorded");
    case Kind::WorkVoided: return QStringLiteral("WorkVoided");
    case Kind::AppointmentMade: return QStringLiteral("AppointmentMade");
    case Kind::AppointmentCancelled: return QStringLiteral("AppointmentCancelled");
    case Kind::ReservePadPrinted: return QStringLiteral("ReservePadPrinted");
    case Kind::TrackingChanged: return QStringLiteral("TrackingChanged");
    case Kind::LossFound: return QStringLiteral("LossFound");
    case Kind::LossSeen: return QStringLiteral("LossSeen");
    case Kind::SalvagedQueue: return QStringLiteral("SalvagedQueue");
    case Kind::PersonRecorded: return QStringLiteral("PersonRecorded");
    case Kind::PersonChanged: return QStringLiteral("PersonChanged");
    case Kind::DossierReceived: return QStringLiteral("DossierReceived");
    case Kind::SupplementAsked: return QStringLiteral("SupplementAsked");
    case Kind::DossierSupplemented: return QStringLiteral("DossierSupplemented");
    case Kind::DossierExtended: return QStringLiteral("DossierExtended");
    case Kind::DossierDecided: return QStringLiteral("DossierDecided");
    case Kind::DossierReturned: return QStringLiteral("DossierReturned");
    case Kind::DossierWithdrawn: return QStringLiteral("DossierWithdrawn");
    case Kind::DossierStopped: return QStringLiteral("DossierStopped");
    case Kind::DossierCodeBound: return QStringLiteral("DossierCodeBound");
    case Kind::DossierHandedOver: return QStringLiteral("DossierHandedOver");
    case Kind::DossierTakenOver: return QStringLiteral("DossierTakenOver");
    case Kind::CitizenNotified: return QStringLiteral("CitizenNotified");
    case Kind::DossierVoided: return QStringLiteral("DossierVoided");
    case Kind::DossierChangeTakenBack: return QStringLiteral("DossierChangeTakenBack");
    case Kind::AttachmentAdded: return QStringLiteral("AttachmentAdded");
    case Kind::AttachmentRemoved: return QStringLiteral("AttachmentRemoved");
    case Kind::PaperPrinted: return QStringLiteral("PaperPrinted");
    case Kind::DossierSentBack: return QStringLiteral("DossierSentBack");
    case Kind::LetterRegistered: return QStringLiteral("LetterRegistered");
    case Kind::LettersDeclined: return QStringLiteral("LettersDeclined");
    case Kind::SalvagedDossier: return QStringLiteral("SalvagedDossier");
    case Kind::SiteDefined: return QStringLiteral("SiteDefined");
    case Kind::AgencyDefined: return QStringLiteral("AgencyDefined");
    case Kind::FieldDefined: return QStringLiteral("FieldDefined");
    case Kind::CounterDefined: return QStringLiteral("CounterDefined");
    case Kind::PriorityGroupDefined: return QStringLiteral("PriorityGroupDefined");
    case Kind::DefinitionRetired: return QStringLiteral("DefinitionRetired");
    case Kind::ProcedureDefined: return QStringLiteral("ProcedureDefined");
    case Kind::LinkNamed: return QStringLiteral("LinkNamed");
    case Kind::CalendarYearDefined: return QStringLiteral("CalendarYearDefined");
    case Kind::CalendarDefined: return QStringLiteral("CalendarDefined");
    case Kind::DeadlineRulesDefined: return QStringLiteral("DeadlineRulesDefined");
    case Kind::DossierCodesDefined: return QStringLiteral("DossierCodesDefined");
    case Kind::BookClosed: return QStringLiteral("BookClosed");
    case Kind::FormDefined: return QStringLiteral("FormDefined");
    case Kind::FormSetChosen: return QStringLiteral("FormSetChosen");
    case Kind::ErasureAsked: return QStringLiteral("ErasureAsked");
    case Kind::ErasureConfirmed: return QStringLiteral("ErasureConfirmed");
    case Kind::SalvagedAdmin: return QStringLiteral("SalvagedAdmin");
    case Kind::PersonViewed: return QStringLiteral("PersonViewed");
    case Kind::SalvagedAccess: return QStringLiteral("SalvagedAccess");
    case Kind::SalvagedCitizen: return QStringLiteral("SalvagedCitizen");
    case Kind::AccountAdded: return QStringLiteral("AccountAdded");
    case Kind::AccountPasswordSet: return QStringLiteral("AccountPasswordSet");
    case Kind::AccountRoleSet: return QStringLiteral("AccountRoleSet");
    case Kind::AccountDisabled: return QStringLiteral("AccountDisabled");
    case Kind::AccountEnabled: return QStringLiteral("AccountEnabled");
    case Kind::RecoveryCodeMade: return QStringLiteral("RecoveryCodeMade");
    case Kind::RecoveryCodeUsed: return QStringLiteral("RecoveryCodeUsed");
    case Kind::SalvagedStaff: return QStringLiteral("SalvagedStaff");
    }
    return QString::number(kind);
}

} // namespace motcua
