#pragma once

#include "core/site/site.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace motcua {

/// One thing that a new configuration would change.
struct SiteChange {
    enum class Kind { Added, Changed, Ended };
    Kind kind = Kind::Changed;
    QString what; ///< "site", "agency", "field", "counter", "priority"
    QString code; ///< of it; empty for the site
    QStringList keys; ///< that differ, of Changed
    bool operator==(const SiteChange &) const = default;
};

/// What lies between two configurations, part by part.
std::vector<SiteChange> siteDifference(const SiteConfiguration &before,
                                       const SiteConfiguration &after);

/// "+ field khac"; "~ counter 3: serves"; "- priority x"
QString changeText(const SiteChange &change);

} // namespace motcua
