#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/site/site.h"

#include <QString>

#include <functional>
#include <vector>

namespace motcua {

class Journal;
class SiteTables;

/// What is wrong with a configuration, and where: `subject` is the code or number of the culprit.
struct SiteProblem {
    enum class Kind {
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
        BadInterval, ///< empty, or not of whole minutes
        BadRules, ///< a quota, a rule of turns or a time is out of its bounds, or days not sorted
        NoField,
        NoGuidance,
        StorageFailed,
    };
    Kind kind = Kind::StorageFailed;
    QString subject;
    bool operator==(const SiteProblem &) const = default;
};

/// Checks the rules above; nothing when all hold.
std::optional<SiteProblem> checkConfiguration(const SiteConfiguration &configuration);

/// The site's configuration: read by everybody, changed by administrators as operations.
class SiteService {
public:
    /// Reads the tables; throws StorageError, as reload() does.
    SiteService(Journal &journal, SiteTables &tables);

    /// As it stands; the reference stays valid until the next apply() or reload().
    const SiteConfiguration &configuration() const { return m_configuration; }
    /// Appends operations for what differs and nothing else, in one transaction. Applying the same
    /// configuration twice appends nothing. The number tells how many operations were appended.
    Result<int, SiteProblem> apply(const SiteConfiguration &wanted, const Id &actor);
    /// Reads the tables again, after operations came from elsewhere.
    void reload();

    /// Allowed series letters: no two sound or look alike (facts of spoken Vietnamese).
    static constexpr QStringView SeriesLetters = u"ABCEGHKLMNPRTUV";

private:
    Journal &m_journal;
    SiteTables &m_tables;
    SiteConfiguration m_configuration;
};

} // namespace motcua
