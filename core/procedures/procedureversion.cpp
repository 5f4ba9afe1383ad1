#include "core/procedures/procedureversion.h"

namespace motcua {

QDate ProcedureVersion::firstDay(const SiteZone &zone) const
{
    return procedure.effectiveFrom.value_or(zone.date(at));
}

const ProcedureVersion *versionOn(std::span<const ProcedureVersion> versions, QDate day,
                                  const SiteZone &zone)
{
    const ProcedureVersion *held = nullptr;
    for (const ProcedureVersion &version : versions) {
        if (version.firstDay(zone) <= day)
            held = &version;
    }
    return held;
}

} // namespace motcua
