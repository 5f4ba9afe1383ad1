#include "tests/fuzz/inputs.h"

#include "core/codes/codetext.h"
#include "core/codes/dossiercode.h"
#include "core/codes/scannedcode.h"

#include <cstdlib>

namespace motcua {

namespace {

void demand(bool promise)
{
    if (!promise)
        std::abort();
}

struct Promises {
    void operator()(const CitizenCard &card) const
    {
        constexpr qsizetype NumberLength = 12;
        demand(card.number.text.size() == NumberLength);
        demand(card.extra.isEmpty() || !card.extra.last().isEmpty());
    }
    void operator()(const PersonalNumber &number) const
    {
        demand(personalNumber(number.text) == number);
    }
    void operator()(const ProcedureLink &link) const
    {
        demand(link.names == ProcedureLink::Names::Unknown || !link.value.isEmpty());
    }
    void operator()(const DossierCode &dossier) const
    {
        demand(dossierCode(dossier.code) == dossier.code);
    }
    void operator()(const TicketCode &ticket) const
    {
        demand(ticket.day.isValid());
        demand(decodeTicketCode(encodeTicketCode(ticket)) == ticket);
    }
    void operator()(const AppointmentCode &appointment) const
    {
        demand(appointment.day.isValid());
        demand(decodeAppointmentCode(encodeAppointmentCode(appointment)) == appointment);
    }
    void operator()(const ReserveCode &reserve) const
    {
        demand(decodeReserveCode(encodeReserveCode(reserve)) == reserve);
    }
    void operator()(const ReceiptCode &receipt) const
    {
        demand(receiptSecret(receipt.secret) == receipt.secret);
        demand(decodeReceiptCode(encodeReceiptCode(receipt, {})) == receipt);
    }
    void operator()(const FormCode &form) const
    {
        demand(decodeFormCode(encodeFormCode(form, QStringLiteral("https://x.vn/#/y"))) == form);
    }
    void operator()(const EnrolmentCode &enrolment) const
    {
        demand(decodeEnrolmentCode(encodeEnrolmentCode(enrolment)) == enrolment);
    }
    void operator()(const UnknownCode &code) const
    {
        demand(code.text.size() <= UnknownCode::MostShown);
    }
};

} // namespace

void checkCodeTextInput(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    std::visit(Promises(), meaningOf(text));
    if (const auto read = readText(bytes))
        demand(read->toUtf8() == bytes);
}

} // namespace motcua
