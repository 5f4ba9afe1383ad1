#pragma once

#include "core/base/cbor.h"
#include "core/dossiers/dossier.h"
#include "core/journal/operation.h"

#include <optional>
#include <vector>

namespace motcua::dossierfields {

/// What the payloads of dossiers' operations hold, read with care: a journal may be damaged, or
/// written by a newer program.

inline constexpr int FirstYear = 2000; ///< a day before it is damage

/// Nothing for a number that this program does not know.
template <typename E> std::optional<E> enumerator(qint64 number, E last)
{
    return number >= 1 && number <= int(last) ? std::optional(E(number)) : std::nullopt;
}

std::vector<HandedPaper> papersFromCbor(const QCborArray &stored);

/// What is missing, as it is stored: a line each. Without any end of line it is one thing, or,
/// as older programs wrote them, several with semicolons between: one thing with a semicolon in
/// its name ends its line.
QString missingText(const QStringList &missing);
QStringList missingOf(const QString &stored);

/// An instant that arithmetic can bear.
std::optional<Instant> instantOf(const CborFields &f, int key);

/// The dossier that a DossierReceived tells of; nothing when it cannot be one.
std::optional<Dossier> receivedOf(const Operation &operation, const CborFields &f);

} // namespace motcua::dossierfields
