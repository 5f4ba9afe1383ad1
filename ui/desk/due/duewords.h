#pragma once

#include "core/dossiers/duelist.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

class SiteZone;
class WorkCalendar;

/// Sentences of the page "Đến hạn".
class DueWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::DueWords)

public:
    static QString group(Nearness nearness, int dossiers);
    /// How much time is left until the date, or how long it has passed.
    static QString left(const DueDossier &due, Instant now, const WorkCalendar &calendar,
                        const SiteZone &zone);
    static DeskMessage copied(int dossiers);
    static DeskMessage nothingTicked();
};

} // namespace motcua
