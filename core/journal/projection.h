#pragma once

#include "core/journal/operation.h"

#include <span>
#include <string_view>
#include <vector>

namespace motcua {

/// An operation the fold could not apply in its place: kept, shown, without effect.
struct Conflict {
    Id log;
    qint64 seq = 0;
    bool operator==(const Conflict &) const = default;
};

/// The tables of a feature: a cache that can be rebuilt from the journal at any time.
class Projection {
public:
    Projection() = default;
    Projection(const Projection &) = delete;
    Projection &operator=(const Projection &) = delete;
    virtual ~Projection() = default;

    virtual std::span<const Kind> kinds() const = 0;
    /// All operations of these kinds on the entity, in (hlc, log, seq) order, never empty. The rows
    /// of the entity become what they mean; nothing else is read. Returns what had no effect.
    virtual std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) = 0;
    /// Tables written by fold(), for emptying and comparing.
    virtual std::span<const std::string_view> tables() const = 0;
};

} // namespace motcua
