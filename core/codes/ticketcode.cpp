#include "core/codes/ticketcode.h"

#include "core/codes/codeparts.h"

#include <cassert>

namespace motcua {

namespace {

constexpr qsizetype MinDigits = 3;
constexpr qsizetype MaxDigits = 6;

bool isNumber(QStringView text)
{
    if (text.isEmpty() || text.front() < u'A' || text.front() > u'Z')
        return false;
    const QStringView digits = text.sliced(1);
    return digits.size() >= MinDigits && digits.size() <= MaxDigits && isDigits(digits);
}

} // namespace

TicketCode TicketCode::of(int site, QDate day, const QString &number, const Id &ticket)
{
    return {site, day, number, ticket.bytes().first(IdBytes)};
}

bool TicketCode::belongsTo(const Id &ticket) const
{
    return idStart.size() == IdBytes && ticket.bytes().startsWith(idStart);
}

QString encodeTicketCode(const TicketCode &code)
{
    assert(code.site >= 0 && code.site <= 99999 && code.day.isValid());
    assert(code.idStart.size() == TicketCode::IdBytes);
    return QStringLiteral("MOTCUA:T:%1:%2:%3:%4")
        .arg(QString::number(code.site).rightJustified(SiteDigits, u'0'),
             code.day.toString(QStringLiteral("yyyyMMdd")), code.number,
             QString::fromLatin1(code.idStart.toHex().toUpper()));
}

std::optional<TicketCode> decodeTicketCode(QStringView text)
{
    if (text.size() > LongestCode)
        return std::nullopt;
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() != 6 || parts[0] != u"MOTCUA" || parts[1] != u"T")
        return std::nullopt;
    const QStringView site = parts[2];
    const QDate day = parseDay(parts[3]);
    const QStringView id = parts[5];
    if (site.size() != SiteDigits || !isDigits(site) || !day.isValid() || !isNumber(parts[4])
        || id.size() != 2 * TicketCode::IdBytes || !isHex(id))
        return std::nullopt;
    return TicketCode{site.toInt(), day, parts[4].toString(), QByteArray::fromHex(id.toLatin1())};
}

} // namespace motcua
