#pragma once

#include "ui/board/callstage.h"
#include "ui/models/counterlinesmodel.h"

#include "core/site/site.h"

#include <QStringList>

namespace motcua {

/// Everything the board shows at one instant, without words of its own: a value, so that nothing
/// is redrawn while nothing changes.
struct BoardState {
    enum class Phase {
        Welcome, ///< open, nobody called yet today
        Calling, ///< somebody is to come now
        LastCall, ///< nobody is; the last call stays readable
        Closed, ///< doors shut and nobody at any counter
    };

    Phase phase = Phase::Welcome;
    QString number; ///< of the current or last call
    int counter = 0;
    QString field; ///< its name
    QString colour; ///< its colour, "#rrggbb"
    QString shape; ///< its pictogram
    int shown = 0; ///< grows with every call and recall shown

    QStringList coming; ///< the next number of every queue, in the order of their ranks
    int waiting = 0; ///< people waiting in all queues

    QDate date; ///< by the site's clock
    QTime time;
    QTime opensAt; ///< for Closed; invalid when no opening is near
    QDate opensOn;
    QTime dataFrom; ///< for `stale`
    bool stale = false; ///< nothing was heard of the queue for a while

    int page = 0; ///< of the lines
    int pages = 1;
    int columns = 1;
    bool operator==(const BoardState &) const = default;
};

/// Nothing heard for this long is told to the hall.
inline constexpr std::chrono::seconds StaleAfter{60};
/// Lines that can be read from the last chair: in one column, and in two.
inline constexpr int LinesInOneColumn = 8;
inline constexpr int LinesInTwoColumns = 14;
inline constexpr std::chrono::seconds PageTurn{8};

/// All lines of the site, by counter.
std::vector<BoardLine> boardLines(const QueueSnapshot &snapshot,
                                  const SiteConfiguration &configuration, const CallStage &stage,
                                  Instant now);
/// State without page and stale data, which depend on what was shown before.
BoardState boardState(const QueueSnapshot &snapshot, const SiteConfiguration &configuration,
                      const CallStage &stage, Instant now);

} // namespace motcua
