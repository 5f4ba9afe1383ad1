#pragma once

#include "core/site/site.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

/// What is wrong with a configuration, and where: `part` and `subject` name the culprit, by its
/// code or number; of opening hours the weekday, of the unit the name of the value.
struct SiteProblem {
    enum class Kind {
        NoName, ///< of the unit, its authority, an agency, a field or a priority group
        TextTooLong, ///< a name or sentence is longer than LongestSiteText
        UnprintableText, ///< a name or sentence has a sign that no paper shows: a control character
        BadUnitCode, ///< neither isUnitCode() nor, where that may be, the demo's
        BadCode, ///< not lower-case ASCII letters, digits and '-'
        DuplicateCode,
        BadSeries, ///< not one of the allowed letters
        DuplicateSeries,
        BadColour,
        UnknownAgency,
        UnknownField,
        BadWeight, ///< of a served field not 1..100, or a head start not 0..24 hours
        BadCounterNumber,
        BadZone,
        BadAddress, ///< links made with it would not be understood, see isAddressPattern(),
                    ///< isReceiptPattern()
        BadInterval, ///< empty, not of whole minutes, or over another of its day
        /// A quota, a warning, an appointment, a rule of turns or a time is out of its bounds, days
        /// are not sorted, or the guidance queue has appointments.
        BadRules,
        NoField,
        NoCounter,
        NoGuidance,
        BadPickUp, ///< a second field, or the guidance queue, hands over results
        PracticeChanged, ///< a real site became one for practice, or the other way round
        CounterInUse, ///< it would end with people called, served or held there
        FieldInUse, ///< it would end with people who wait for it or are served in it
        FieldUnserved, ///< the last counter of a field would go while people wait for it
        FieldAwaited, ///< it would end before appointments that were made for it
        StorageFailed,
    };
    /// Hall: the configuration is sound, the people who are there stand in its way.
    enum class Part { Unit, Hours, Turns, Agency, Field, Counter, Priority, Hall };
    Kind kind = Kind::StorageFailed;
    QString subject;
    Part part = Part::Unit;
    QStringList who = {}; ///< of Hall: their numbers, of FieldAwaited the codes of appointments
    bool operator==(const SiteProblem &) const = default;
};

/// Of every name and sentence, in characters: longer ones would fit no window and no slip.
inline constexpr int LongestSiteText = 120;

/// Everything that breaks a rule above, in the order of a configuration; empty when all hold.
std::vector<SiteProblem> problemsOf(const SiteConfiguration &configuration);
/// The first of them; nothing when all hold.
std::optional<SiteProblem> checkConfiguration(const SiteConfiguration &configuration);
/// Also what a site of somebody's own must have: a code of its commune, not the demo's 0.
std::vector<SiteProblem> problemsOfNew(const SiteConfiguration &configuration);

/// What breaks no rule and is hardly meant: people are warned of it.
struct SiteGaps {
    std::vector<QString> unserved; ///< codes of fields that no counter serves: nobody is called
    std::vector<int> idle; ///< numbers of counters that serve no field
    QStringList sameFields; ///< names that several fields have
    QStringList sameCounters; ///< names that several counters have
    bool none() const { return *this == SiteGaps(); }
    bool operator==(const SiteGaps &) const = default;
};
SiteGaps gapsOf(const SiteConfiguration &configuration);
/// Whether people take them for one name: the same words, however they were typed. Not empty ones.
bool isSameName(QStringView one, QStringView other);

/// Whether it can be the statistical code of a commune: 5 digits, not all of them 0.
constexpr bool isUnitCode(int code) { return code >= 1 && code <= 99'999; }

/// Allowed series letters: no two sound or look alike (facts of spoken Vietnamese).
inline constexpr QStringView SeriesLetters = u"ABCEGHKLMNPRTUV";

/// Whether the kiosk's PIN is worth having: 6 to 10 digits.
bool isKioskPin(QStringView pin);

} // namespace motcua
