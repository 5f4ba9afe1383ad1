#include "core/codes/appointmentcode.h"

#include "core/codes/codeparts.h"

#include <cassert>

namespace motcua {

namespace {
constexpr qsizetype CodeDigits = 6;
}

QString encodeAppointmentCode(const AppointmentCode &code)
{
    assert(code.site >= 0 && code.site <= 99999 && code.day.isValid());
    assert(code.idStart.size() == AppointmentCode::IdBytes);
    return QStringLiteral("MOTCUA:H:%1:%2:%3:%4")
        .arg(QString::number(code.site).rightJustified(SiteDigits, u'0'),
             code.day.toString(QStringLiteral("yyyyMMdd")), code.code,
             QString::fromLatin1(code.idStart.toHex().toUpper()));
}

std::optional<AppointmentCode> decodeAppointmentCode(QStringView text)
{
    if (text.size() > LongestCode)
        return std::nullopt;
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() != 6 || parts[0] != u"MOTCUA" || parts[1] != u"H")
        return std::nullopt;
    const QDate day = parseDay(parts[3]);
    const QStringView id = parts[5];
    if (parts[2].size() != SiteDigits || !isDigits(parts[2]) || !day.isValid()
        || parts[4].size() != CodeDigits || !isDigits(parts[4])
        || id.size() != 2 * AppointmentCode::IdBytes || !isHex(id))
        return std::nullopt;
    return AppointmentCode{parts[2].toInt(), day, parts[4].toString(),
                           QByteArray::fromHex(id.toLatin1())};
}

} // namespace motcua
