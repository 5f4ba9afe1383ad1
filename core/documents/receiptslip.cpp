#include "core/documents/receiptslip.h"

#include "core/codes/receiptcode.h"
#include "core/documents/slipwords.h"

namespace motcua {

Checklist buildReceiptSlip(const Id &paper, const Dossier &dossier, const Procedure *procedure,
                           const SiteConfiguration &configuration, const QString &receiptCode,
                           int reprint, Instant now, const QTranslator *language)
{
    const SlipWords words(language);
    const SiteZone zone = configuration.zone();
    const auto moment = [&](Instant t) { return words.moment(zone.date(t), zone.time(t)); };
    Checklist receipt;
    receipt.slip = slipHead(configuration, procedure ? procedure->tile : QString());
    receipt.slip.ticket = paper;
    receipt.slip.day = dossier.day;
    receipt.slip.heading = words.receipt();
    receipt.slip.number = dossier.code();
    if (procedure && !procedure->sensitive)
        receipt.slip.procedure = printedName(procedure->plainName);
    receipt.slip.code = receiptCode;
    receipt.slip.time = moment(dossier.received);
    receipt.slip.thanks = words.thanks();
    if (reprint > 0)
        receipt.slip.reprint =
            words.reprint(reprint, words.timeOf(zone.date(now), zone.time(now), dossier.day));
    if (configuration.site.practice)
        receipt.slip.practice = words.practice();
    std::vector<QString> codes{dossier.code()};
    if (dossier.isProvisional() && !dossier.officialCode.isEmpty())
        codes.push_back(dossier.provisionalCode());
    receipt.parts.push_back({words.dossierCode(), std::move(codes), false});
    receipt.parts.push_back({words.resultDue(), {moment(dossier.due)}, false});
    if (!dossier.secret.isEmpty()) {
        receipt.parts.push_back({words.lookUpCode(), {shownSecret(dossier.secret)}, false});
        receipt.scan = words.lookUp();
    }
    return receipt;
}

} // namespace motcua
