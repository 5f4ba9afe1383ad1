#pragma once

#include "core/queueing/queueauthority.h"

#include <optional>

namespace motcua {

/// The highest number given, kept outside the database: a restored database has forgotten numbers
/// that are on paper already, and printing one twice cannot be mended.
class NumberMark {
public:
    struct Mark {
        int number = 0;
        Id request; ///< who drew it
        bool operator==(const Mark &) const = default;
    };

    NumberMark() = default;
    NumberMark(const NumberMark &) = delete;
    NumberMark &operator=(const NumberMark &) = delete;
    virtual ~NumberMark() = default;

    /// Of the request's series and day; nothing when none was kept. Throws StorageError when what
    /// was kept cannot be read.
    virtual std::optional<Mark> highest(const DrawRequest &request) const = 0;
    /// Durable when it returns. Throws StorageError.
    virtual void keep(const DrawRequest &request, int number) = 0;
};

} // namespace motcua
