#pragma once

#include "tests/support/testsite.h"
#include "ui/board/boardcontroller.h"
#include "ui/models/queuefeed.h"

namespace motcua {

/// The site of the pictures: eight fields, as many counters as asked for.
SiteConfiguration wardConfiguration(int counters);

/// A site, its feed and the board's controller, all on the test's clock.
class BoardRig {
public:
    explicit BoardRig(const SiteConfiguration &configuration = testConfiguration());

    /// Takes a number and calls it to the counter; gives the number.
    QString call(int counter, const QString &field);
    /// What the feed and the board would do by themselves within these seconds.
    void pass(std::chrono::seconds duration);
    /// Line of a counter on the board's present page.
    std::optional<BoardLine> line(int counter);

    TestSite site;
    QueueFeed feed;
    BoardController board;
};

} // namespace motcua
