#include "core/dossiers/codesettings.h"

#include "core/base/cbor.h"
#include "core/dossiers/dossier.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>

namespace motcua {

namespace {

constexpr int AgencyCodeKey = 1; // absent: provisional codes
constexpr int PortalOrderKey = 2; // absent: the usual order

} // namespace

Id codeSettingsId() { return Id::fromName("dossier", u"codes"); }

bool isPortalOrder(const QStringList &fields)
{
    const QSet<QString> once(fields.begin(), fields.end());
    return fields.size() <= MostPortalFields && once.size() == fields.size()
        && std::ranges::all_of(fields, [](const QString &field) {
               return !field.isEmpty() && field.size() <= LongestPortalField;
           });
}

Journal::Draft defineDossierCodes(const CodeSettings &settings, const Id &actor)
{
    QCborMap payload;
    if (!settings.agencyCode.isEmpty())
        payload.insert(AgencyCodeKey, settings.agencyCode);
    if (!settings.portalOrder.isEmpty())
        payload.insert(PortalOrderKey, QCborArray::fromStringList(settings.portalOrder));
    return {Kind::DossierCodesDefined, codeSettingsId(), std::move(payload), actor};
}

std::optional<CodeSettings> codeSettingsOf(const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f || Kind(operation.header.kind) != Kind::DossierCodesDefined)
        return std::nullopt;
    CodeSettings settings{f->text(AgencyCodeKey), {}};
    for (const QCborValue &field : f->array(PortalOrderKey))
        settings.portalOrder.append(field.toString());
    const bool sound = (settings.agencyCode.isEmpty() || isAgencyCode(settings.agencyCode))
        && isPortalOrder(settings.portalOrder);
    return sound ? std::optional(settings) : std::nullopt;
}

} // namespace motcua
