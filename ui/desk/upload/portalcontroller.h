#pragma once

#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

namespace motcua {

class PortalSection;

/// Drives the section "Nhập lên tỉnh" of the settings.
class PortalController : public QObject {
    Q_OBJECT

public:
    PortalController(const DeskServices &services, PortalSection &section,
                     QObject *parent = nullptr);

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);

private:
    void show();
    /// Empty: as usual.
    void keep(const QStringList &order);

    DeskServices m_services;
    PortalSection &m_section;
};

} // namespace motcua
