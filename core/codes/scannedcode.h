#pragma once

#include "core/codes/appointmentcode.h"
#include "core/codes/citizencard.h"
#include "core/codes/enrolmentcode.h"
#include "core/codes/formcode.h"
#include "core/codes/procedurelink.h"
#include "core/codes/receiptcode.h"
#include "core/codes/reservecode.h"
#include "core/codes/ticketcode.h"

#include <variant>

namespace motcua {

struct DossierCode {
    QString code; ///< see dossierCode()
    bool operator==(const DossierCode &) const = default;
};

/// Anything else: shown as it is, never opened.
struct UnknownCode {
    QString text; ///< as it was read, at most MostShown characters
    static constexpr qsizetype MostShown = 4000;
    bool operator==(const UnknownCode &) const = default;
};

/// What somebody held under a camera or a scanner.
using ScannedCode =
    std::variant<CitizenCard, PersonalNumber, ProcedureLink, DossierCode, TicketCode,
                 AppointmentCode, ReserveCode, ReceiptCode, FormCode, EnrolmentCode, UnknownCode>;

/// A total function: every text is something.
ScannedCode meaningOf(QStringView text);

} // namespace motcua
