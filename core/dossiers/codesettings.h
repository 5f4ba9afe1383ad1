#pragma once

#include "core/journal/journal.h"

#include <QString>

#include <optional>

namespace motcua {

/// Which codes dossiers get, as an operation of the admin stream: official ones under the agency's
/// own code, or, when it is empty, provisional ones until the province's system gives theirs.
Journal::Draft defineDossierCodes(const QString &agencyCode, const Id &actor);

/// Nothing when the operation is none, or names what is no agency code.
std::optional<QString> agencyCodeOf(const Operation &operation);

/// The one entity of these operations.
Id codeSettingsId();

} // namespace motcua
