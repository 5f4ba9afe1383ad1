#pragma once

#include "ui/desk/deskservices.h"

#include <QObject>

namespace motcua {

class HallStrip;

/// Shows the strip to whoever leads the centre, and to nobody else: an account of one agency sees
/// its own counters and queues there.
class HallController : public QObject {
    Q_OBJECT

public:
    HallController(const DeskServices &services, HallStrip &strip, QObject *parent = nullptr);

private:
    void refresh();

    DeskServices m_services;
    HallStrip &m_strip;
};

} // namespace motcua
