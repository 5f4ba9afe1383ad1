#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/site/siterules.h"

#include <functional>

namespace motcua {

class Journal;
class SiteTables;

/// The site's configuration: read by everybody, changed by administrators as operations.
class SiteService {
public:
    /// Reads the tables; throws StorageError, as reload() does.
    SiteService(Journal &journal, SiteTables &tables);

    /// What speaks against a sound configuration as things stand in the hall; nothing: it may be.
    /// May throw StorageError.
    using Objection = std::function<std::optional<SiteProblem>(const SiteConfiguration &wanted)>;
    /// Asked before every change, for as long as this lives.
    void heed(Objection objection) { m_objection = std::move(objection); }

    /// As it stands; the reference stays valid until the next apply() or reload().
    const SiteConfiguration &configuration() const { return m_configuration; }
    /// What apply() would refuse with; nothing is written.
    std::optional<SiteProblem> check(const SiteConfiguration &wanted) const;
    /// Appends operations for what differs and nothing else, in one transaction. Applying the same
    /// configuration twice appends nothing. The number tells how many operations were appended.
    Result<int, SiteProblem> apply(const SiteConfiguration &wanted, const Id &actor);
    /// Reads the tables again, after operations came from elsewhere.
    void reload();

private:
    Journal &m_journal;
    SiteTables &m_tables;
    SiteConfiguration m_configuration;
    Objection m_objection; ///< empty: nobody objects
};

} // namespace motcua
