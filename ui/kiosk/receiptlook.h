#pragma once

#include "core/codes/receiptcode.h"
#include "core/dossiers/tracking.h"

#include <functional>

namespace motcua {

/// What a receipt that is held up tells: the kiosk reaches nothing else of dossiers.
struct ReceiptLook {
    std::optional<TrackedStatus> status; ///< nothing: not known here
    bool genuine = false; ///< a device of this site signed it
};

/// Throws StorageError. Empty: this kiosk follows no dossiers.
using LooksAtReceipt = std::function<ReceiptLook(const ReceiptCode &)>;

} // namespace motcua
