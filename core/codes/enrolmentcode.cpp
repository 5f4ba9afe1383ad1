#include "core/codes/enrolmentcode.h"

#include "core/base/crockford.h"
#include "core/codes/codeparts.h"

#include <QUrl>

#include <cassert>

namespace motcua {

namespace {

const QString EnrolmentMark = QStringLiteral("MOTCUA:E:");
constexpr qsizetype LongestEnrolment = 400;

bool isHubAddress(const QString &text)
{
    const QUrl url(u"https://" + text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.authority() == text
        && url.userInfo().isEmpty();
}

} // namespace

QString encodeEnrolmentCode(const EnrolmentCode &code)
{
    assert(code.site >= 0 && code.site <= 99999 && isHubAddress(code.address));
    assert(code.code.size() == EnrolmentCode::CodeSigns && isCrockford(code.code));
    assert(code.keyHash.size() == EnrolmentCode::KeyHashBytes);
    return EnrolmentMark
        + QStringLiteral("%1:%2:%3:%4")
              .arg(QString::number(code.site).rightJustified(SiteDigits, u'0'), code.code,
                   QString::fromLatin1(code.keyHash.toHex().toUpper()), code.address);
}

std::optional<EnrolmentCode> decodeEnrolmentCode(QStringView text)
{
    if (text.size() > LongestEnrolment || !text.startsWith(EnrolmentMark))
        return std::nullopt;
    const QList<QStringView> parts = text.sliced(EnrolmentMark.size()).split(u':');
    if (parts.size() < 4)
        return std::nullopt;
    const QStringView site = parts[0];
    const QStringView code = parts[1];
    const QStringView hash = parts[2];
    if (site.size() != SiteDigits || !isDigits(site) || code.size() != EnrolmentCode::CodeSigns
        || !isCrockford(code) || hash.size() != 2 * EnrolmentCode::KeyHashBytes || !isHex(hash))
        return std::nullopt;
    const QString address =
        text.sliced(EnrolmentMark.size() + site.size() + code.size() + hash.size() + 3).toString();
    if (!isHubAddress(address))
        return std::nullopt;
    return EnrolmentCode{site.toInt(), code.toString(), QByteArray::fromHex(hash.toLatin1()),
                         address};
}

} // namespace motcua
