#include "core/documents/formkinds.h"

#include <algorithm>
#include <array>

namespace motcua {

std::span<const FormInfo> formInfos()
{
    static constexpr std::array<FormInfo, 15> Infos{{
        {FormKind::Receipt, "receipt", "01", "01", false, 2},
        {FormKind::Supplement, "supplement", "02", "02", false, 2},
        {FormKind::Rejection, "rejection", "03", "03", false, 2},
        {FormKind::Apology, "apology", "04", "04", false, 2},
        {FormKind::StopNotice, "stop-notice", "", "05", false, 2},
        {FormKind::ControlSheet, "control-sheet", "05", "06", true, 1},
        {FormKind::Book, "book", "06", "07", true, 1},
        {FormKind::HandOverList, "hand-over-list", "", "", true, 2},
        {FormKind::ResultReceipt, "result-receipt", "", "", false, 2},
        {FormKind::FeeNote, "fee-note", "", "", false, 2},
        {FormKind::Advice, "advice", "", "", false, 1},
        {FormKind::ThanksLetter, "thanks-letter", "", "", false, 1},
        {FormKind::MarriageLetter, "marriage-letter", "", "", false, 1},
        {FormKind::BirthLetter, "birth-letter", "", "", false, 1},
        {FormKind::CondolenceLetter, "condolence-letter", "", "", false, 1},
    }};
    return Infos;
}

const FormInfo &infoOf(FormKind kind)
{
    return *std::ranges::find(formInfos(), kind, &FormInfo::kind);
}

std::optional<FormKind> formNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        formInfos(), [&](const FormInfo &info) { return name == QLatin1String(info.name); });
    return found == formInfos().end() ? std::nullopt : std::optional(found->kind);
}

} // namespace motcua
