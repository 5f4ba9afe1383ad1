#pragma once

#include "core/journal/journal.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace motcua {

/// How dossiers get their codes, and how they are entered where official ones come from.
struct CodeSettings {
    QString agencyCode; ///< empty: provisional codes
    QStringList portalOrder; ///< keys of the fields of the province's form; empty: the usual order
    bool operator==(const CodeSettings &) const = default;
};

/// Which codes dossiers get, as an operation of the admin stream: official ones under the agency's
/// own code, or, when it is empty, provisional ones until the province's system gives theirs.
Journal::Draft defineDossierCodes(const CodeSettings &settings, const Id &actor);

inline constexpr qsizetype MostPortalFields = 60;
inline constexpr qsizetype LongestPortalField = 40; // characters
/// Whether it is short, and names each field once.
bool isPortalOrder(const QStringList &fields);

/// Nothing when the operation is none, or names what is no agency code or no order.
std::optional<CodeSettings> codeSettingsOf(const Operation &operation);

/// The one entity of these operations.
Id codeSettingsId();

} // namespace motcua
