#pragma once

#include "core/printing/printservice.h"
#include "core/queueing/counterservice.h"
#include "core/site/site.h"
#include "ui/desk/queue/verbs.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences about holding, moving, pausing and the like: what happened, what is safe, what to do.
class CounterWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::CounterWords)

public:
    /// What a verb did, where the officer would not see it by the buttons alone; else empty.
    static DeskMessage settled(Verb verb, const Ticket &ticket,
                               const SiteConfiguration &configuration);
    static DeskMessage invite(const Ticket &ticket);
    static DeskMessage refusal(TicketError error);
    static DeskMessage refusal(PrintError error);
    static DeskMessage reprinting(const QString &number);
    static DeskMessage cameBack(const Ticket &ticket);
    static DeskMessage voided(const Ticket &ticket);
    static DeskMessage journeyChanged(const Ticket &ticket, const SiteConfiguration &configuration);
    static DeskMessage taken(const Ticket &ticket, int ahead);

    /// "Paused until 09:00"
    static QString pause(const CounterState &state, const SiteConfiguration &configuration);
};

} // namespace motcua
