#pragma once

#include "core/site/site.h"

class QComboBox;

namespace motcua {

/// Fills a closed choice with the site's agencies and chooses one; an agency that is gone is shown
/// by its code, so that nothing changes by looking.
void fillAgencies(QComboBox &box, const SiteConfiguration &configuration, const QString &chosen);

/// Chooses the entry with this value; one that is not offered is added under its own name.
void chooseValue(QComboBox &box, const QString &value, const QString &name);

} // namespace motcua
