#pragma once

#include "core/site/site.h"

#include <QJsonObject>
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
    QJsonObject before; ///< their values; those of a secret are left out
    QJsonObject after;
    bool operator==(const SiteChange &) const = default;
};

/// What lies between two configurations, part by part.
std::vector<SiteChange> siteDifference(const SiteConfiguration &before,
                                       const SiteConfiguration &after);

/// "+ field khac"; "~ counter 3: serves", and a line "serves: old → new" for each; "- priority x"
QString changeText(const SiteChange &change);

} // namespace motcua
