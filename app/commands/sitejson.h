#pragma once

#include "core/site/site.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace motcua {

/// A site's configuration as a file, such as resources/demo/site.json. Nothing when a key is
/// missing, has another type or is not known. The file has the kiosk's PIN in the clear; what is
/// returned has its verifier. Whether the parts fit each other is for checkConfiguration() to say.
std::optional<SiteConfiguration> siteFromJson(const QByteArray &bytes);

/// The same form, without anything of the PIN.
QJsonObject toJson(const SiteConfiguration &configuration);

} // namespace motcua
