#pragma once

#include "core/codes/procedurelink.h"
#include "core/journal/journal.h"

#include <QString>

#include <optional>

namespace motcua {

/// What somebody said a code means whose procedure cannot be read from it: asked once, then known.
struct NamedLink {
    QString key; ///< of the code, see linkKey()
    QString procedure; ///< code of the catalogue
    bool operator==(const NamedLink &) const = default;
};

/// Under what a link is remembered; nothing for one that says its code by itself.
std::optional<QString> linkKey(const ProcedureLink &link);
/// The same for a text that is nothing else: an address of the web, as communes print their own
/// codes; nothing for other texts.
std::optional<QString> linkKey(QStringView text);

/// Kind LinkNamed, of the admin stream; the last one of a key wins.
Id linkId(QStringView key);
Journal::Draft nameLink(const NamedLink &link, const Id &actor);
/// Nothing when the key is missing or too long, or the procedure's code is none.
std::optional<NamedLink> decodeNamedLink(QByteArrayView payload);

} // namespace motcua
