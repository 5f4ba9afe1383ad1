#pragma once

#include "core/base/result.h"
#include "core/site/site.h"

#include <QByteArray>
#include <QJsonObject>

namespace motcua {

class JsonReader;

/// A site's configuration as a file, such as resources/demo/site.json. The error is the path of the
/// first key that is missing, has another type or is not known ("counters[2].serves"). The file may
/// have the kiosk's PIN in the clear; what is returned has its verifier, `pinVerifier` where that
/// is one of this PIN already, or none. Whether the parts fit each other is for
/// checkConfiguration() to say.
///
/// Of a field, all optional: `dailyQuota` (numbers a day, 0: no limit), `warnAfterMinutes` (30; 0:
/// no wait is marked as long), `appointmentMinutes` (length of an appointment, 5 to 240; 0: the
/// field has none), `appointmentPlaces` (appointments that may begin together, 1 to 99).
Result<SiteConfiguration, QString> siteFromJson(const QByteArray &bytes,
                                                const QString &pinVerifier = {});

/// The same form, without anything of the PIN. Whether a site is for practice stands in no file: it
/// is made so.
QJsonObject toJson(const SiteConfiguration &configuration);

/// Hours of a weekday: {"weekday":1,"from":"07:30","to":"11:30"}, "24:00" for midnight.
OpeningInterval readInterval(JsonReader &reader);
QJsonObject writeInterval(const OpeningInterval &interval);

} // namespace motcua
