#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace motcua {

class Office;
class RecordScan;
struct SalvageReport;

/// Something of which an operation is lost, by the name under which people know it.
struct LostThing {
    enum class Kind {
        Procedure, ///< by its code
        Definition, ///< of the site: "field ho-tich"
        Number, ///< of a ticket: "A012 of 2026-11-23"
        Other, ///< by the kind of what was lost, when anything tells
    };
    Kind kind = Kind::Other;
    QString name;
    bool gone = false; ///< nothing is left of it; else what stands may be older than it was
    bool operator==(const LostThing &) const = default;
};

/// What the lost operations were about, each thing once, in the order of their kinds and names. As
/// far as it can be known: from the index and the tables of the damaged file, the shipped catalogue
/// and what `office`, made of what was saved, holds now. Throws StorageError.
std::vector<LostThing> lostThings(const SalvageReport &report, RecordScan &scan, Office &office);

/// A line for a person, English.
QString lostLine(const LostThing &thing);

} // namespace motcua
