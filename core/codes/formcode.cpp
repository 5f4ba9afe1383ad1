#include "core/codes/formcode.h"

#include "core/codes/codeparts.h"
#include "core/procedures/procedure.h"

#include <algorithm>
#include <cassert>

namespace motcua {

namespace {

const QString FormMark = QStringLiteral("MOTCUA:F:");
constexpr qsizetype LongestForm = 2400; // in a code of the largest kind with 15 % to spare
constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestDraft = 12;
constexpr int MostVersions = 9999;

bool isVersion(int version) { return version >= 1 && version <= MostVersions; }

bool isFormName(QStringView text)
{
    return !text.isEmpty() && text.size() <= LongestName
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

bool isDraft(QStringView text)
{
    return text.size() <= LongestDraft && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

// A link may have a part behind "#" already; another of its parts follows "&".
QChar joint(QStringView address) { return address.contains(u'#') ? u'&' : u'#'; }

} // namespace

QString encodeFormCode(const FormCode &code, const QString &address)
{
    assert(isProcedureCode(code.procedure) && isFormName(code.form) && isDraft(code.draft));
    assert(isVersion(code.version));
    assert(code.sealed.size() <= FormCode::MostSealed && address.startsWith(u"https://"));
    return address + joint(address) + FormMark
        + QStringLiteral("%1:%2:%3:%4:%5")
              .arg(code.procedure, code.form, QString::number(code.version), code.draft,
                   base64Signs(code.sealed));
}

std::optional<FormCode> decodeFormCode(QStringView text)
{
    if (text.size() > LongestForm || !text.startsWith(u"https://"))
        return std::nullopt;
    const qsizetype mark = text.indexOf(FormMark);
    if (mark < 1 || (text[mark - 1] != u'#' && text[mark - 1] != u'&'))
        return std::nullopt;
    const QList<QStringView> parts = text.sliced(mark + FormMark.size()).split(u':');
    if (parts.size() != 5 || !isProcedureCode(parts[0]) || !isFormName(parts[1])
        || !isDigits(parts[2]) || parts[2].isEmpty() || parts[2].size() > 4 || !isDraft(parts[3]))
        return std::nullopt;
    const int version = parts[2].toInt();
    auto sealed = bytesOfSigns(parts[4]);
    if (!isVersion(version) || !sealed || sealed->size() > FormCode::MostSealed)
        return std::nullopt;
    return FormCode{parts[0].toString(), parts[1].toString(), version, parts[3].toString(),
                    std::move(*sealed)};
}

} // namespace motcua
