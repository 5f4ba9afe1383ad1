#include "app/motcua/slipsaver.h"

#include "app/commands/office.h"
#include "core/documents/slip.h"
#include "ui/print/slipfile.h"
#include "ui/print/slippainter.h"

#include <QLoggingCategory>

namespace motcua {

namespace {
Q_LOGGING_CATEGORY(logPrint, "motcua.print")
}

SlipSaver::SlipSaver(Office &office, const QString &vietnamese, const QString &folder)
    : m_office(office)
    , m_folder(folder)
{
    if (!m_language.load(vietnamese))
        qCWarning(logPrint) << "no translation for slips at" << vietnamese;
}

void SlipSaver::save(const Ticket &ticket)
{
    const Procedure *procedure = m_office.procedures().find(ticket.procedure);
    const QString name = procedure && !procedure->sensitive ? procedure->plainName : QString();
    const Slip slip = buildSlip(ticket, m_office.queue().standing(ticket), m_office.configuration(),
                                name, m_office.clock().now(), 0, &m_language);
    const auto saved = saveSlip(slip, paintSlip(slip, SlipPaper::Mm80), SlipPaper::Mm80, m_folder);
    if (!saved)
        qCWarning(logPrint) << "slip of" << slip.number << "not saved: error" << int(saved.error());
}

} // namespace motcua
