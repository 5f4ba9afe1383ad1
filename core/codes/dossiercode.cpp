#include "core/codes/dossiercode.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace motcua {

namespace {

constexpr qsizetype LongestText = 2000;

// The agency that gave it, or none yet; the day; its number on that day.
const QString CodeForm =
    QStringLiteral(R"((?:(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Y]\d{2}(?:\.[A-Z0-9]{2,3}){0,4}|TAM))"
                   R"(-\d{6}-\d{4,7})");

std::optional<QString> bareCode(const QString &text)
{
    static const QRegularExpression form(u'^' + CodeForm + u'$');
    const QString code = text.trimmed().toUpper();
    return form.match(code).hasMatch() ? std::optional(code) : std::nullopt;
}

} // namespace

std::optional<QString> dossierCode(QStringView text)
{
    if (text.size() > LongestText)
        return std::nullopt;
    const QString written = text.toString();
    if (auto code = bareCode(written))
        return code;
    const QUrl url(written.trimmed(), QUrl::TolerantMode);
    if (!url.scheme().startsWith(u"http"))
        return std::nullopt;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const bool names = key.compare(u"MHS", Qt::CaseInsensitive) == 0
            || key.compare(u"code", Qt::CaseInsensitive) == 0;
        if (auto code = names ? bareCode(value) : std::nullopt)
            return code;
    }
    return std::nullopt;
}

QDate dayOfDossierCode(const QString &code)
{
    return QDate::fromString(QStringLiteral("20") + code.section(u'-', 1, 1),
                             QStringLiteral("yyyyMMdd"));
}

std::optional<QString> dossierCodeWithin(const QString &link)
{
    static const QRegularExpression form(QStringLiteral("(?<![A-Za-z0-9.-])") + CodeForm
                                         + QStringLiteral("(?![A-Za-z0-9.-])"));
    std::optional<QString> found;
    for (const auto &match : form.globalMatch(link))
        found = match.captured();
    return found;
}

} // namespace motcua
