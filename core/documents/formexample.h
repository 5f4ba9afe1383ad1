#pragma once

#include "core/documents/formkinds.h"
#include "core/site/site.h"

#include <QJsonObject>

namespace motcua {

/// Every tag that may stand in a form.
QJsonObject sampleFormData();

/// What a form says of a dossier that never was, so that a changed form can be looked at: every
/// value has words in it, and nobody is meant.
QJsonObject exampleFormData(FormKind kind, FormSet set, const SiteConfiguration &site, Instant now);

} // namespace motcua
