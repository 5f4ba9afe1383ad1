#include "core/codes/procedureaddress.h"

#include "core/codes/procedurelink.h"

#include <QUrl>

namespace motcua {

namespace {

const QString CodePlace = QStringLiteral("{code}");
const QString PortalPage = QStringLiteral("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/");
const QString PortalSearch =
    QStringLiteral("https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=");
constexpr qsizetype LongestAddress = 200; // with 25 % to spare that is a code of 61 modules

QString filled(QString pattern, const QString &code) { return pattern.replace(CodePlace, code); }

} // namespace

QString addressOf(const Procedure &procedure, const QString &pattern)
{
    if (!pattern.isEmpty())
        return filled(pattern, procedure.code);
    return procedure.dvcqgUuid.isEmpty() ? PortalSearch + procedure.code
                                         : PortalPage + procedure.dvcqgUuid;
}

bool isAddressPattern(const QString &pattern)
{
    if (pattern.isEmpty())
        return true;
    const QString sample = QStringLiteral("1.001193");
    const QString address = filled(pattern, sample);
    const QUrl url(address, QUrl::StrictMode);
    return pattern.size() <= LongestAddress && pattern.count(CodePlace) == 1 && url.isValid()
        && url.scheme() == u"https" && !url.host().isEmpty()
        && procedureLink(address) == ProcedureLink{ProcedureLink::Names::Code, sample};
}

} // namespace motcua
