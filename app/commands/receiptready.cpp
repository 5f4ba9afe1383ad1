#include "app/commands/receiptready.h"

#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "core/dossiers/tracking.h"

namespace motcua {

std::optional<Answer> notReady(Office &office, const QString &secret)
{
    const auto sealed = office.trackings().sealed(trackingEntity(secret));
    const auto status = sealed ? openStatus(*sealed, secret) : std::nullopt;
    if (!status)
        return badValue(QStringLiteral("unknown-receipt"),
                        QStringLiteral("no receipt of this site has that look-up code"),
                        QStringLiteral("compare it with the receipt"));
    if (status->state == DossierState::Approved || status->state == DossierState::Refused)
        return std::nullopt;
    const SiteZone zone = office.configuration().zone();
    const QString due = zone.iso(status->due).left(16).replace(u'T', u' ');
    const auto told = [](const QString &why, const QString &hint) {
        return Answer::failed(Exit::NotPossible, QStringLiteral("not-ready"), why, hint);
    };
    switch (status->state) {
    case DossierState::InProcess:
        return told((status->postponed ? QStringLiteral("the result is not ready: it was postponed "
                                                        "and is due on %1")
                                       : QStringLiteral("the result is not ready: it is due on %1"))
                        .arg(due),
                    QStringLiteral("come then; no number is needed before"));
    case DossierState::WaitingSupplement:
        return told(QStringLiteral("the result is not ready: the dossier waits for papers"),
                    QStringLiteral("bring what is missing; take a number of the procedure"));
    case DossierState::Returned:
        return told(QStringLiteral("the result was handed over already"),
                    QStringLiteral("ask at the counter: take a number with --field alone"));
    default: break;
    }
    return told(QStringLiteral("the dossier has ended without a result"),
                QStringLiteral("ask at the counter: take a number with --field alone"));
}

} // namespace motcua
