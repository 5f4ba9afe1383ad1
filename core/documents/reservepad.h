#pragma once

#include "core/queueing/reserveservice.h"
#include "core/site/site.h"

#include <QString>

#include <vector>

class QTranslator;

namespace motcua {

/// One number to be torn off.
struct ReserveCard {
    QString number; ///< "A901"
    QString code; ///< text of the QR, see ReserveCode
    bool operator==(const ReserveCard &) const = default;
};

/// Sheets of numbers that are printed beforehand and lie in a drawer for the hours without power:
/// every line as it is printed, how it looks left to ui/print. All cards are of one field.
struct ReservePad {
    QString unit; ///< "Phường Mẫu"
    QString mark; ///< "SỐ DỰ PHÒNG"
    QString field;
    QString shape; ///< its picture
    QString arrival; ///< before the place where a helper writes the time
    std::vector<ReserveCard> cards; ///< ReservesPerSheet a sheet
    bool operator==(const ReservePad &) const = default;
};

/// The numbers that ReserveService::drawPad() gave for the field. Sentences are looked up in
/// `language` first, then in what the program has installed.
ReservePad buildReservePad(const SiteConfiguration &configuration, const Field &field,
                           const ReserveRange &range, const QTranslator *language = nullptr);

} // namespace motcua
