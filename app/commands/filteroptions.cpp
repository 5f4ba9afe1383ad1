#include "app/commands/filteroptions.h"

#include "app/commands/commandrows.h"
#include "app/commands/dossierjson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/staffanswers.h"

namespace motcua {

namespace {

const QString StateOption = QStringLiteral("state");
const QString ProcedureOption = QStringLiteral("procedure");
const QString FieldOption = QStringLiteral("field");
const QString FromOption = QStringLiteral("from");
const QString ToOption = QStringLiteral("to");
const QString ChannelOption = QStringLiteral("channel");
const QString HolderOption = QStringLiteral("holder");
const QString LateOption = QStringLiteral("late");

// Of a field without any procedure there is no dossier: an empty code is nobody's.
QStringList proceduresOf(Office &office, const QString &field)
{
    QStringList codes;
    for (const Procedure &procedure : office.procedures().procedures()) {
        if (procedure.tile == field)
            codes.append(procedure.code);
    }
    return codes.isEmpty() ? QStringList{QString()} : codes;
}

std::optional<Answer> takeDays(const Arguments &arguments, DossierFilter &filter)
{
    for (const auto &[option, day] :
         {std::pair(FromOption, &filter.from), std::pair(ToOption, &filter.to)}) {
        if (!arguments.has(option))
            continue;
        const auto named = dayNamed(arguments.value(option));
        if (!named)
            return named.error();
        *day = named.value();
    }
    return std::nullopt;
}

} // namespace

std::vector<OptionSpec> dossierFilterOptions()
{
    return {dossierOption(StateOption, "STATE", "in-process, approved …"),
            dossierOption(ProcedureOption, "CODE", "of this procedure"),
            dossierOption(FieldOption, "FIELD", "of this field"),
            dossierOption(FromOption, "YYYY-MM-DD", "received from that day on"),
            dossierOption(ToOption, "YYYY-MM-DD", "received until that day"),
            dossierOption(ChannelOption, "CHANNEL", "counter, online, post or outreach"),
            dossierOption(HolderOption, "SIGN-IN", "who has it"),
            {LateOption, {}, QStringLiteral("in process, and its date has passed"), false, false}};
}

Result<DossierFilter, Answer> dossierFilterFrom(Office &office, const Arguments &arguments)
{
    DossierFilter filter;
    if (arguments.has(StateOption)) {
        const auto state = dossierStateNamed(arguments.value(StateOption));
        if (!state)
            return state.error();
        filter.state = state.value();
    }
    if (arguments.has(FieldOption)) {
        const auto field = fieldNamed(office.configuration(), arguments.value(FieldOption));
        if (!field)
            return field.error();
        filter.procedures = proceduresOf(office, field.value().code);
    }
    if (arguments.has(ProcedureOption))
        filter.procedures = {arguments.value(ProcedureOption)};
    if (arguments.has(ChannelOption)) {
        const auto channel = channelNamed(arguments.value(ChannelOption));
        if (!channel)
            return channel.error();
        filter.channel = channel.value();
    }
    if (arguments.has(HolderOption)) {
        const auto account = office.staff().named(arguments.value(HolderOption));
        if (!account)
            return answerFor(StaffError::UnknownAccount);
        filter.holder = Holder{account->id, account->name};
    }
    if (arguments.has(LateOption))
        filter.lateAt = office.journal().time();
    if (auto bad = takeDays(arguments, filter))
        return std::move(*bad);
    return filter;
}

} // namespace motcua
