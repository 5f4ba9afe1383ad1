#include "app/motcua/tour/slippictures.h"

#include "app/commands/office.h"
#include "app/motcua/tour/tourstage.h"
#include "core/documents/slip.h"
#include "ui/print/slippainter.h"

#include <QImage>

#include <algorithm>

namespace motcua {

void keepSlips(TourStage &stage, Office &office, const QString &name, int count)
{
    std::vector<Ticket> tickets = office.queue().snapshot().waiting;
    std::ranges::sort(tickets, std::greater(), &Ticket::taken);
    if (tickets.size() < std::size_t(count))
        stage.fault(QStringLiteral("too few numbers for pictures of slips"));
    for (int i = 0; i < count && i < int(tickets.size()); ++i) {
        const Ticket &ticket = tickets[std::size_t(i)];
        const Procedure *procedure = office.procedures().find(ticket.procedure);
        const Slip slip =
            buildSlip(ticket, office.queue().standing(ticket), office.configuration(),
                      procedure && !procedure->sensitive ? procedure->plainName : QString(),
                      office.clock().now());
        const QString called = QStringLiteral("%1-%2-%3").arg(name).arg(i + 1).arg(slip.number);
        stage.keep(paintSlip(slip, SlipPaper::Mm80), called + QStringLiteral("-80mm"));
        stage.keep(paintSlip(slip, SlipPaper::Mm58), called + QStringLiteral("-58mm"));
    }
}

} // namespace motcua
