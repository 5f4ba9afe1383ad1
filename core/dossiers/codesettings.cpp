#include "core/dossiers/codesettings.h"

#include "core/base/cbor.h"
#include "core/dossiers/dossier.h"

namespace motcua {

namespace {

constexpr int AgencyCodeKey = 1; // absent: provisional codes

} // namespace

Id codeSettingsId() { return Id::fromName("dossier", u"codes"); }

Journal::Draft defineDossierCodes(const QString &agencyCode, const Id &actor)
{
    QCborMap payload;
    if (!agencyCode.isEmpty())
        payload.insert(AgencyCodeKey, agencyCode);
    return {Kind::DossierCodesDefined, codeSettingsId(), std::move(payload), actor};
}

std::optional<QString> agencyCodeOf(const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f || Kind(operation.header.kind) != Kind::DossierCodesDefined)
        return std::nullopt;
    const QString code = f->text(AgencyCodeKey);
    return code.isEmpty() || isAgencyCode(code) ? std::optional(code) : std::nullopt;
}

} // namespace motcua
