#include "ui/desk/upload/portalcontroller.h"

#include "core/dossiers/dossierservice.h"
#include "core/dossiers/portalfields.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/upload/portalsection.h"

namespace motcua {

PortalController::PortalController(const DeskServices &services, PortalSection &section,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_section(section)
{
    connect(&services.session, &DeskSession::opened, this, &PortalController::show);
    connect(&section, &PortalSection::saveWanted, this, [this] { keep(m_section.order()); });
    connect(&section, &PortalSection::usualWanted, this, [this] { keep({}); });
    show();
}

void PortalController::show()
{
    const auto order = m_services.dossiers.service.portalOrder();
    if (order)
        m_section.setOrder(inPortalOrder(order.value()));
}

void PortalController::keep(const QStringList &order)
{
    if (!m_services.session.isOpen())
        return;
    const bool usual = order == portalFields();
    const auto kept = m_services.dossiers.service.setPortalOrder(usual ? QStringList() : order,
                                                                 m_services.session.actor());
    if (!kept)
        return Q_EMIT message(DossierWords::refusal(kept.error()));
    show();
    Q_EMIT message(DeskMessage::notice(
        tr("The fields are copied in this order from now on, at every counter.")));
}

} // namespace motcua
