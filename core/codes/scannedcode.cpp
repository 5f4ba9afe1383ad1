#include "core/codes/scannedcode.h"

#include "core/codes/dossiercode.h"

namespace motcua {

ScannedCode meaningOf(QStringView text)
{
    const QStringView bare = text.trimmed();
    if (auto ticket = decodeTicketCode(bare))
        return std::move(*ticket);
    if (auto appointment = decodeAppointmentCode(bare))
        return std::move(*appointment);
    if (auto reserve = decodeReserveCode(bare))
        return std::move(*reserve);
    if (auto enrolment = decodeEnrolmentCode(bare))
        return std::move(*enrolment);
    // Before dossiers and procedures: their codes stand in these links, too.
    if (auto receipt = decodeReceiptCode(bare))
        return std::move(*receipt);
    if (auto form = decodeFormCode(bare))
        return std::move(*form);
    if (auto card = parseCitizenCard(text))
        return std::move(*card);
    if (auto number = personalNumber(bare))
        return std::move(*number);
    // Before procedures: an old dossier code has points and digits as theirs.
    if (auto code = dossierCode(bare))
        return DossierCode{std::move(*code)};
    if (auto link = procedureLink(bare))
        return std::move(*link);
    return UnknownCode{text.left(UnknownCode::MostShown).toString()};
}

} // namespace motcua
