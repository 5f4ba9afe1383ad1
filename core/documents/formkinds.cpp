#include "core/documents/formkinds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace motcua {

namespace {

constexpr std::array<std::pair<FormKind, Letter>, 5> Letters{{
    {FormKind::Apology, Letter::Apology},
    {FormKind::ThanksLetter, Letter::Thanks},
    {FormKind::MarriageLetter, Letter::Marriage},
    {FormKind::BirthLetter, Letter::Birth},
    {FormKind::CondolenceLetter, Letter::Condolence},
}};

} // namespace

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

std::optional<Letter> letterOf(FormKind kind)
{
    const auto found = std::ranges::find(Letters, kind, &std::pair<FormKind, Letter>::first);
    return found == Letters.end() ? std::nullopt : std::optional(found->second);
}

FormKind formOf(Letter letter)
{
    return std::ranges::find(Letters, letter, &std::pair<FormKind, Letter>::second)->first;
}

} // namespace motcua
