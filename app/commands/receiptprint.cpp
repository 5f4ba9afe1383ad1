#include "app/commands/receiptprint.h"

#include "app/commands/office.h"
#include "core/documents/receiptslip.h"

#include <algorithm>

namespace motcua {

namespace {

int printedSlips(const Dossier &dossier)
{
    return int(std::ranges::count(dossier.printed, ReceiptSlipForm, &PrintedPaper::form));
}

} // namespace

PrintService::JobResult queueReceipt(Office &office, const Id &dossier, const Id &actor)
{
    const auto noted = office.dossiers().notePrinted(dossier, ReceiptSlipForm, actor);
    if (!noted)
        return PrintError::StorageFailed;
    const QString copy = QString::number(printedSlips(noted.value()));
    const Id paper = Id::fromName("receipt slip", QString(dossier.hex() + copy));
    return office.prints().printReceipt(paper, noted.value().code());
}

std::optional<Checklist> receiptSlipOf(Office &office, const PrintJob &job,
                                       const QTranslator *language)
{
    const auto dossier = office.dossiers().byCode(job.number);
    if (!dossier)
        return std::nullopt;
    const Dossier &d = dossier.value();
    return buildReceiptSlip(job.ticket, d, office.procedures().find(d.procedure),
                            office.configuration(), office.papers().receiptCode(d),
                            std::max(0, printedSlips(d) - 1), office.clock().now(), language);
}

} // namespace motcua
