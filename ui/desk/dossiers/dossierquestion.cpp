#include "ui/desk/dossiers/dossierquestion.h"

#include "core/procedures/procedureservice.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

namespace motcua {

DossierFilter filterOf(const DossierSelection &selection, const DeskServices &services)
{
    DossierFilter filter;
    filter.state = selection.state;
    filter.channel = selection.channel;
    const Instant now = services.feed.now();
    const QDate today = services.feed.configuration().zone().date(now);
    std::tie(filter.from, filter.to) = daysOf(selection, today);
    if (selection.late)
        filter.lateAt = now;
    if (selection.mine) {
        const auto &account = services.session.account();
        filter.holder = account ? Holder{account->id, account->name} : Holder{};
    }
    if (!selection.procedure.isEmpty()) {
        filter.procedures = {selection.procedure};
    } else if (!selection.field.isEmpty()) {
        for (const Procedure *procedure : services.procedures.byTile(selection.field))
            filter.procedures.append(procedure->code);
        if (filter.procedures.isEmpty())
            filter.procedures.append(QString()); // of a field without any there is no dossier
    }
    return filter;
}

} // namespace motcua
