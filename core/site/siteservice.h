#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/site/siterules.h"

namespace motcua {

class Journal;
class SiteTables;

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

private:
    Journal &m_journal;
    SiteTables &m_tables;
    SiteConfiguration m_configuration;
};

} // namespace motcua
