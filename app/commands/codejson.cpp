#include "app/commands/codejson.h"

#include "app/commands/shippeddata.h"
#include "core/procedures/linkedprocedure.h"

#include <QJsonArray>

#include <array>

namespace motcua {

namespace {

using Warning = CitizenCard::Warning;

constexpr std::array<std::pair<Warning, const char *>, 12> WarningWords{{
    {Warning::Incomplete, "incomplete"},
    {Warning::BadOldId, "bad-old-id"},
    {Warning::BadBirth, "bad-birth-date"},
    {Warning::BadIssue, "bad-issue-date"},
    {Warning::SexContradictsNumber, "sex-contradicts-number"},
    {Warning::YearContradictsNumber, "year-contradicts-number"},
    {Warning::UnknownSex, "unknown-sex"},
    {Warning::NameRepaired, "name-repaired"},
    {Warning::AddressRepaired, "address-repaired"},
    {Warning::NameDamaged, "name-damaged"},
    {Warning::AddressDamaged, "address-damaged"},
    {Warning::InputMethod, "input-method"},
}};

QString sexWord(const std::optional<Sex> &sex)
{
    if (!sex)
        return {};
    return *sex == Sex::Male ? QStringLiteral("Nam") : QStringLiteral("Nữ");
}

class CodeWriter {
public:
    explicit CodeWriter(const CodeKnowledge &known)
        : m_known(known)
    {
    }

    QJsonObject operator()(const CitizenCard &card) const
    {
        QJsonArray warnings;
        for (const auto &[warning, word] : WarningWords) {
            if (card.warnings.testFlag(warning))
                warnings.append(QString::fromLatin1(word));
        }
        return {{QStringLiteral("kind"), QStringLiteral("citizen-card")},
                {QStringLiteral("id"), card.number.text},
                {QStringLiteral("oldId"), card.oldId},
                {QStringLiteral("name"), card.name},
                {QStringLiteral("born"), card.born.iso()},
                {QStringLiteral("sex"), sexWord(card.sex)},
                {QStringLiteral("address"), card.address},
                {QStringLiteral("issued"), card.issued.iso()},
                {QStringLiteral("extra"), QJsonArray::fromStringList(card.extra)},
                {QStringLiteral("warnings"), warnings}};
    }
    QJsonObject operator()(const PersonalNumber &number) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("personal-number")},
                {QStringLiteral("id"), number.text},
                {QStringLiteral("sex"), sexWord(number.sex)},
                {QStringLiteral("bornYear"), number.bornYear},
                {QStringLiteral("province"), provinceName(number.place)}};
    }
    QJsonObject operator()(const ProcedureLink &link) const
    {
        const bool isWords = link.names == ProcedureLink::Names::Words; // only then they are read
        const Procedure *procedure =
            linkedProcedure(link, m_known.procedures,
                            isWords ? shippedSearchWords() : SearchWords(), m_known.links);
        const bool isCode = link.names == ProcedureLink::Names::Code;
        return written(procedure, isCode ? link.value : QString(), link.value);
    }
    QJsonObject operator()(const DossierCode &dossier) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("dossier")},
                {QStringLiteral("code"), dossier.code}};
    }
    QJsonObject operator()(const TicketCode &ticket) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("ticket")},
                {QStringLiteral("site"), ticket.site},
                {QStringLiteral("day"), ticket.day.toString(Qt::ISODate)},
                {QStringLiteral("number"), ticket.number}};
    }
    QJsonObject operator()(const AppointmentCode &appointment) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("appointment")},
                {QStringLiteral("site"), appointment.site},
                {QStringLiteral("day"), appointment.day.toString(Qt::ISODate)},
                {QStringLiteral("code"), appointment.code}};
    }
    QJsonObject operator()(const ReserveCode &reserve) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("reserve")},
                {QStringLiteral("site"), reserve.site},
                {QStringLiteral("number"), reserve.number}};
    }
    QJsonObject operator()(const ReceiptCode &receipt) const
    {
        const QJsonValue genuine =
            m_known.signature ? QJsonValue(isGenuine(receipt, m_known.signature)) : QJsonValue();
        return {{QStringLiteral("kind"), QStringLiteral("receipt")},
                {QStringLiteral("code"), receipt.dossier},
                {QStringLiteral("genuine"), genuine}};
    }
    QJsonObject operator()(const FormCode &form) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("form")},
                {QStringLiteral("procedure"), form.procedure},
                {QStringLiteral("form"), form.form},
                {QStringLiteral("version"), form.version},
                {QStringLiteral("draft"), form.draft},
                {QStringLiteral("filled"), !form.sealed.isEmpty()}};
    }
    QJsonObject operator()(const EnrolmentCode &enrolment) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("enrolment")},
                {QStringLiteral("site"), enrolment.site},
                {QStringLiteral("address"), enrolment.address},
                {QStringLiteral("keyHash"), QString::fromLatin1(enrolment.keyHash.toHex())}};
    }
    QJsonObject operator()(const UnknownCode &code) const
    {
        if (const auto *said = namedProcedure(code.text, m_known.procedures, m_known.links))
            return written(said, {}, code.text);
        return {{QStringLiteral("kind"), QStringLiteral("text")},
                {QStringLiteral("text"), code.text}};
    }

private:
    static QJsonObject written(const Procedure *procedure, const QString &bare,
                               const QString &value)
    {
        const QString code = procedure ? procedure->code : bare;
        return {{QStringLiteral("kind"), QStringLiteral("procedure")},
                {QStringLiteral("code"), code.isEmpty() ? QJsonValue() : QJsonValue(code)},
                {QStringLiteral("name"), procedure ? QJsonValue(procedure->name) : QJsonValue()},
                {QStringLiteral("known"), procedure != nullptr},
                {QStringLiteral("value"), value}};
    }

    CodeKnowledge m_known;
};

} // namespace

QJsonObject toJson(const ScannedCode &code, const CodeKnowledge &known)
{
    return std::visit(CodeWriter(known), code);
}

} // namespace motcua
