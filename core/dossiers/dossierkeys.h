#pragma once

namespace motcua::dossierkeys {

// Keys of the payloads of dossiers' operations; stored, never reused.

// Keys of DossierReceived.
inline constexpr int DayKey = 1; // Julian day
inline constexpr int PrefixKey = 2;
inline constexpr int NumberKey = 3;
inline constexpr int ProcedureKey = 4;
inline constexpr int TermKey = 5; // [unit, value, variant, basis]
inline constexpr int OwnerKey = 6;
inline constexpr int SubmitterKey = 7; // absent: the owner
inline constexpr int AuthorityKey = 8;
inline constexpr int ChannelKey = 9;
inline constexpr int CounterKey = 10;
inline constexpr int TicketKey = 11;
inline constexpr int WrittenByKey = 12;
inline constexpr int PapersKey = 13; // [name, originals, copies] each
inline constexpr int FeeKey = 14;
inline constexpr int PaymentKey = 15;
inline constexpr int ResultWayKey = 16;
inline constexpr int NotifyWayKey = 17;
inline constexpr int ReceivedKey = 18; // ms
inline constexpr int DueKey = 19; // ms
inline constexpr int TargetKey = 20; // ms
inline constexpr int TargetDecisionKey = 21;
inline constexpr int SecretKey = 22;
inline constexpr int WrittenLaterKey = 23;
inline constexpr int BookLineKey = 24; // absent: none was kept
// Keys of what comes after it.
inline constexpr int MissingKey = 1; // see missingText()
inline constexpr int MissingPapersKey = 5;
inline constexpr int NewDueKey = 1; // ms
inline constexpr int NewPapersKey = 2;
inline constexpr int ReasonKey = 3;
inline constexpr int BasisKey = 4;
inline constexpr int ApprovedKey = 1;
inline constexpr int DecisionKey = 2;
inline constexpr int ReceivedByKey = 1;
inline constexpr int ConfirmationKey = 2; // absent: a signature
inline constexpr int ProofKey = 3;
inline constexpr int OriginalsKeptKey = 4; // absent: given back
inline constexpr int CodeKey = 1;
inline constexpr int FromKey = 1;
inline constexpr int HandedToKey = 2;
inline constexpr int NoteKey = 3;
inline constexpr int TakenByKey = 1;
inline constexpr int NewsKey = 1;
inline constexpr int WayKey = 2;
inline constexpr int ReachedKey = 4;
inline constexpr int LaterKey = 5;
inline constexpr int LogKey = 1;
inline constexpr int SeqKey = 2;
inline constexpr int FormKey = 1;
inline constexpr int LetterKey = 1;
inline constexpr int LetterYearKey = 2;
inline constexpr int LetterNumberKey = 4;
inline constexpr int AttachmentKey = 1;
inline constexpr int HashKey = 2;
inline constexpr int FileNameKey = 4;
inline constexpr int SizeKey = 5;
inline constexpr int PaperKey = 6;

} // namespace motcua::dossierkeys
