#include "core/documents/papernames.h"

#include <algorithm>
#include <initializer_list>

namespace motcua {

namespace {

constexpr int WordsOfEnd = 3;

// An abbreviation keeps its capitals.
QString uncapitalised(QString text)
{
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

bool startsWithAny(const QString &text, std::initializer_list<const char16_t *> beginnings)
{
    return std::ranges::any_of(beginnings, [&](const char16_t *beginning) {
        return text.startsWith(QStringView(beginning), Qt::CaseInsensitive);
    });
}

} // namespace

QString unitInWords(const QString &unit)
{
    return startsWithAny(unit, {u"Phường ", u"Xã ", u"Đặc khu "}) ? uncapitalised(unit) : unit;
}

QString authorityInWords(const QString &authority)
{
    const QString whole = QStringLiteral("Ủy ban nhân dân ");
    for (const QString &beginning : {QStringLiteral("UBND "), whole}) {
        if (authority.startsWith(beginning, Qt::CaseInsensitive))
            return whole + unitInWords(authority.sliced(beginning.size()));
    }
    return authority;
}

QString matterOf(const QString &procedure)
{
    const QString word = QStringLiteral("Thủ tục ");
    return uncapitalised(procedure.startsWith(word, Qt::CaseInsensitive)
                             ? procedure.sliced(word.size())
                             : procedure);
}

QString withWholeEnd(QString name)
{
    qsizetype end = name.size();
    for (int words = 1; words < WordsOfEnd && end > 0; ++words) {
        end = name.lastIndexOf(u' ', end - 1);
        if (end > 0)
            name[end] = QChar::Nbsp;
    }
    return name;
}

bool isApplication(const QString &paper, const Procedure &procedure)
{
    return std::ranges::find(procedure.forms, paper) != procedure.forms.end()
        || startsWithAny(
               paper, {u"Tờ khai", u"Đơn ", u"Giấy đề nghị", u"Phiếu đề nghị", u"Văn bản đề nghị"});
}

} // namespace motcua
