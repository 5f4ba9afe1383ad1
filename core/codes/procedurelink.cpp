#include "core/codes/procedurelink.h"

#include "core/procedures/procedure.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace motcua {

namespace {

using Names = ProcedureLink::Names;

constexpr qsizetype LongestLink = 4000;

/// Old pages of the national portal name procedures by a number of its own.
constexpr std::array<std::pair<int, QStringView>, 9> OldNumbers{{{2350, u"1.001612"},
                                                                 {2630, u"2.000815"},
                                                                 {2886, u"2.000884"},
                                                                 {3014, u"2.000913"},
                                                                 {3113, u"2.000942"},
                                                                 {3304, u"2.000992"},
                                                                 {3388, u"2.001016"},
                                                                 {3496, u"2.001035"},
                                                                 {4780, u"2.001406"}}};

// Percent signs twice: links are wrapped into links.
QString decoded(QStringView text)
{
    const auto once = [](const QString &t) {
        return QUrl::fromPercentEncoding(t.toUtf8()).replace(u'+', u' ');
    };
    return once(once(text.trimmed().toString()));
}

std::optional<QString> codeWithin(QStringView text)
{
    static const QRegularExpression code(QStringLiteral(R"((?<![\d.])[1-9]\.\d{6}(?!\d))"));
    const auto match = code.match(text.toString());
    return match.hasMatch() ? std::optional(match.captured()) : std::nullopt;
}

std::optional<QString> uuidWithin(QStringView text)
{
    static const QRegularExpression uuid(
        QStringLiteral(R"([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = uuid.match(text.toString());
    return match.hasMatch() ? std::optional(match.captured().toLower()) : std::nullopt;
}

/// Value of the first of these parameters; keys in any case, also behind "#".
QString parameter(const QString &link, std::initializer_list<QStringView> keys)
{
    static const QRegularExpression pair(QStringLiteral(R"([?&;#]([\w-]+)=([^&;#]*))"));
    for (const auto &match : pair.globalMatch(link)) {
        for (const QStringView key : keys) {
            if (match.capturedView(1).compare(key, Qt::CaseInsensitive) == 0)
                return match.captured(2).trimmed();
        }
    }
    return {};
}

std::optional<ProcedureLink> byOldNumber(const QString &text)
{
    bool fine = false;
    const int number = text.toInt(&fine);
    if (!fine)
        return std::nullopt;
    const auto it = std::ranges::find(OldNumbers, number, &std::pair<int, QStringView>::first);
    if (it == OldNumbers.end())
        return ProcedureLink{Names::Unknown, text};
    return ProcedureLink{Names::Code, it->second.toString()};
}

} // namespace

std::optional<ProcedureLink> procedureLink(QStringView text)
{
    if (text.size() > LongestLink)
        return std::nullopt;
    const QString link = decoded(text);
    const bool isWeb = link.startsWith(u"http://", Qt::CaseInsensitive)
        || link.startsWith(u"https://", Qt::CaseInsensitive);
    const QString named = parameter(
        link, {u"mathutuc", u"ma_thu_tuc", u"matthc", u"matthcdp", u"madvc", u"formalitycode"});
    if (const auto code = codeWithin(named))
        return ProcedureLink{Names::Code, *code};
    if (const auto number = isWeb ? byOldNumber(named) : std::nullopt)
        return number;
    const bool portal = isWeb && link.contains(u"dichvucong.gov.vn", Qt::CaseInsensitive);
    if (portal && link.contains(u"/thu-tuc-hanh-chinh/", Qt::CaseInsensitive)) {
        if (const auto uuid = uuidWithin(link))
            return ProcedureLink{Names::PortalPage, *uuid};
    }
    if (const auto uuid = uuidWithin(parameter(link, {u"formalityid", u"formalitycaseid"})))
        return ProcedureLink{Names::PortalPage, *uuid};
    if (const auto code = codeWithin(link))
        return ProcedureLink{Names::Code, *code};
    if (const QString words = isWeb ? parameter(link, {u"keyword"}) : QString(); !words.isEmpty())
        return ProcedureLink{Names::Words, words};
    static const QRegularExpression page(
        QStringLiteral(R"(/procedure/detail/([0-9a-f]{24})(?![0-9a-f]))"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = page.match(link); isWeb && match.hasMatch())
        return ProcedureLink{Names::Unknown, match.captured(1).toLower()};
    return std::nullopt;
}

} // namespace motcua
