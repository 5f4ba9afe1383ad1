#pragma once

#include "core/queueing/losses.h"

#include <QString>

#include <optional>
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
    std::optional<LostNumber> number = {}; ///< of a Number
    /// Of the operation that is lost, where anything tells; of a Definition what was defined.
    std::optional<int> operation = {};
    bool operator==(const LostThing &) const = default;
};

struct LostOverview {
    std::vector<LostThing> things; ///< each once, in the order of their kinds and names
    /// Of today and later days, where what was saved does not show them.
    std::vector<NumberFloor> floors;
};

/// What the lost operations were about. As far as it can be known: from the index and the tables of
/// the damaged file, the shipped catalogue and what `office`, made of what was saved, holds now.
/// Numbers that nothing tells of are left room for. Throws StorageError.
LostOverview lostOverview(const SalvageReport &report, RecordScan &scan, Office &office);

/// A line for a person, English.
QString lostLine(const LostThing &thing);

} // namespace motcua
