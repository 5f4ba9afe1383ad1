#include "core/procedures/linkedprocedure.h"

#include "core/procedures/proceduresearch.h"

#include <algorithm>

namespace motcua {

namespace {

const Procedure *with(QString Procedure::*key, const QString &value,
                      std::span<const Procedure> procedures)
{
    const auto it = std::ranges::find(procedures, value, key);
    return it == procedures.end() ? nullptr : &*it;
}

const Procedure *saidOf(const std::optional<QString> &key, std::span<const Procedure> procedures,
                        std::span<const NamedLink> named)
{
    if (!key)
        return nullptr;
    const auto it = std::ranges::find(named, *key, &NamedLink::key);
    return it == named.end() ? nullptr : with(&Procedure::code, it->procedure, procedures);
}

} // namespace

const Procedure *linkedProcedure(const ProcedureLink &link, std::span<const Procedure> procedures,
                                 const SearchWords &words, std::span<const NamedLink> named)
{
    if (const Procedure *said = saidOf(linkKey(link), procedures, named))
        return said;
    switch (link.names) {
    case ProcedureLink::Names::Code: return with(&Procedure::code, link.value, procedures);
    case ProcedureLink::Names::PortalPage:
        return with(&Procedure::dvcqgUuid, link.value, procedures);
    case ProcedureLink::Names::Words: {
        const auto best = ProcedureSearch(procedures, words).find(link.value, 1);
        return best.empty() ? nullptr : with(&Procedure::code, best.front().code, procedures);
    }
    case ProcedureLink::Names::Unknown: break;
    }
    return nullptr;
}

const Procedure *namedProcedure(QStringView text, std::span<const Procedure> procedures,
                                std::span<const NamedLink> named)
{
    return saidOf(linkKey(text), procedures, named);
}

} // namespace motcua
