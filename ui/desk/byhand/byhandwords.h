#pragma once

#include "core/queueing/interruption.h"
#include "core/queueing/ticket.h"
#include "core/site/site.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

#include <optional>

namespace motcua {

/// Sentences of the page "Ghi bù".
class ByHandWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::ByHandWords)

public:
    static QString explanation(const std::optional<Interruption> &stop, const SiteZone &zone);
    static QString person(const Ticket &ticket, const SiteConfiguration &configuration);
    static DeskMessage noted(const std::vector<Ticket> &tickets, int counter);
    static DeskMessage undone(const std::vector<Ticket> &tickets);
    /// Numbers could not be drawn any more; these were.
    static DeskMessage notDrawn(const std::vector<Ticket> &tickets);
};

} // namespace motcua
