#pragma once

namespace motcua::ticketkeys {

// What stands under which key in the payload of an operation on a ticket. Stored: never renumber.

// Keys of TicketTaken.
inline constexpr int DayKey = 1;
inline constexpr int SeriesKey = 2;
inline constexpr int NumberKey = 3;
inline constexpr int StepsKey = 4;
inline constexpr int ProcedureKey = 5;
inline constexpr int PriorityKey = 6;
inline constexpr int RankKey = 7;
inline constexpr int TakenNeedsKey = 8;
inline constexpr int DueKey = 9;
inline constexpr int CameKey = 10; // absent: when the operation was written
inline constexpr int ReceiptKey = 11;

// Keys of everything after it. Counter and step say what the author saw: an event that was meant
// for another call of the ticket must not hit this one.
inline constexpr int CounterKey = 1;
inline constexpr int StepKey = 2;
inline constexpr int FieldKey = 3;
inline constexpr int NewRankKey = 4;
inline constexpr int ReasonKey = 5;
inline constexpr int AheadKey = 6;
inline constexpr int NeedsKey = 7;

} // namespace motcua::ticketkeys
