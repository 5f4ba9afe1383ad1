#pragma once

#include "core/queueing/ticket.h"
#include "core/site/site.h"

#include <QString>

#include <array>
#include <vector>

class QTranslator;

namespace motcua {

/// Who is in the hall and not served yet, as the queue has them.
struct PeopleLeft {
    std::vector<Ticket> atCounters; ///< called or being served
    std::vector<Ticket> waiting; ///< in calling order
    std::vector<Ticket> held;
};

/// One line of the list. Holds no personal data.
struct WaitingLine {
    QString number; ///< "A025"
    QString field; ///< the queue it stands in now
    QString came; ///< "08:21", by the site's clock
    QString counter; ///< where it was called, else the counters that serve the field: "3, 5"
    QString standing; ///< "đang chờ"
    bool operator==(const WaitingLine &) const = default;
};

/// The paper that is left when the power goes: who is called next, with room for the hour at which
/// a number was served by hand. How it looks is left to ui/print.
struct WaitingList {
    QString unit; ///< "Phường Mẫu"
    QString practice; ///< on what a practice site prints; else empty
    QString heading;
    QString made; ///< "In lúc 08:21 thứ Hai 23/11/2026"
    QString advice; ///< what to do with it
    std::array<QString, 6> columns; ///< heads: those of a line in its order, and the empty last one
    std::vector<WaitingLine> people; ///< at counters first, then in calling order, held ones last
    bool operator==(const WaitingList &) const = default;
};

/// Sentences are looked up in `language` first, then in what the program has installed.
WaitingList buildWaitingList(const SiteConfiguration &configuration, const PeopleLeft &left,
                             Instant now, const QTranslator *language = nullptr);

} // namespace motcua
