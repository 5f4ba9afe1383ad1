#pragma once

#include "core/queueing/ticket.h"

#include <QString>
#include <QTranslator>

namespace motcua {

class Office;

/// Draws the slip of a durable ticket and saves it as PDF. A failure never reaches the queue: the
/// number stands on the screen.
class SlipSaver {
public:
    /// `vietnamese`: compiled translation the paper speaks, whatever the kiosk shows.
    SlipSaver(Office &office, const QString &vietnamese, const QString &folder);

    void save(const Ticket &ticket);

private:
    Office &m_office;
    QString m_folder;
    QTranslator m_language;
};

} // namespace motcua
