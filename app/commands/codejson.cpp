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
    explicit CodeWriter(std::span<const Procedure> procedures)
        : m_procedures(procedures)
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
            linkedProcedure(link, m_procedures, isWords ? shippedSearchWords() : SearchWords());
        const bool isCode = link.names == ProcedureLink::Names::Code;
        const QString code = procedure ? procedure->code : isCode ? link.value : QString();
        return {{QStringLiteral("kind"), QStringLiteral("procedure")},
                {QStringLiteral("code"), code.isEmpty() ? QJsonValue() : QJsonValue(code)},
                {QStringLiteral("name"), procedure ? QJsonValue(procedure->name) : QJsonValue()},
                {QStringLiteral("known"), procedure != nullptr},
                {QStringLiteral("value"), link.value}};
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
    QJsonObject operator()(const UnknownCode &code) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("text")},
                {QStringLiteral("text"), code.text}};
    }

private:
    std::span<const Procedure> m_procedures;
};

} // namespace

QJsonObject toJson(const ScannedCode &code, std::span<const Procedure> procedures)
{
    return std::visit(CodeWriter(procedures), code);
}

} // namespace motcua
