#include "ui/board/boardcontroller.h"

#include "ui/models/datewords.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

BoardController::BoardController(const QueueFeed &feed, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_heard(clock.now())
    , m_pageSince(clock.now())
{
    connect(&feed, &QueueFeed::changed, this, &BoardController::feedChanged);
    connect(&m_timer, &QTimer::timeout, this, &BoardController::tick);
    m_timer.start(std::chrono::seconds{1});
    tick();
}

QString BoardController::unit() const { return m_feed.configuration().site.name; }

QString BoardController::centre() const { return m_feed.configuration().site.centre; }

QString BoardController::hotline() const { return m_feed.configuration().site.hotline; }

bool BoardController::practice() const { return m_feed.configuration().site.practice; }

QString BoardController::day() const
{
    //: weekday, then day/month as on Vietnamese calendars
    return tr("%1 %2").arg(DateWords::weekday(m_state.date.dayOfWeek()),
                           m_state.date.toString(u"d/M"));
}

QString BoardController::clock() const { return m_state.time.toString(u"HH:mm"); }

QString BoardController::dataFrom() const { return m_state.dataFrom.toString(u"HH:mm"); }

QString BoardController::opening() const
{
    const QString hour = m_state.opensAt.toString(u"H:mm");
    if (!m_state.opensAt.isValid() || m_state.opensOn == m_state.date)
        return hour;
    //: hour, then weekday of the next opening
    return tr("%1 on %2").arg(hour, DateWords::weekday(m_state.opensOn.dayOfWeek()));
}

void BoardController::feedChanged()
{
    if (!m_feed.storageFailed())
        m_heard = m_clock.now();
    tick();
}

void BoardController::tick()
{
    const Instant now = m_clock.now();
    const QueueSnapshot &snapshot = m_feed.snapshot();
    const SiteConfiguration &configuration = m_feed.configuration();

    m_stage.update(snapshot, now);
    BoardState state = boardState(snapshot, configuration, m_stage, now);
    std::vector<BoardLine> lines = boardLines(snapshot, configuration, m_stage, now);
    state.stale = now - m_heard > StaleAfter;
    if (state.stale)
        state.dataFrom = configuration.zone().time(m_heard);
    choosePage(state, lines, now);
    m_lines.setLines(std::move(lines));
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void BoardController::choosePage(BoardState &state, std::vector<BoardLine> &lines, Instant now)
{
    const int count = static_cast<int>(lines.size());
    state.columns = count > LinesInOneColumn ? 2 : 1;
    const int perPage = state.columns == 2 ? LinesInTwoColumns : LinesInOneColumn;
    state.pages = std::max(1, (count + perPage - 1) / perPage);
    state.page = std::min(m_state.page, state.pages - 1);

    const bool newCall = state.shown != m_state.shown;
    if (newCall) {
        const auto called = std::find_if(lines.begin(), lines.end(), [&](const BoardLine &line) {
            return line.counter == state.counter;
        });
        if (called != lines.end())
            state.page = static_cast<int>(called - lines.begin()) / perPage;
        m_pageSince = now;
    } else if (state.pages > 1 && now - m_pageSince >= PageTurn) {
        state.page = (state.page + 1) % state.pages;
        m_pageSince = now;
    }

    const auto first = lines.begin() + state.page * perPage;
    const auto last = first + std::min<std::ptrdiff_t>(perPage, lines.end() - first);
    lines = std::vector<BoardLine>(first, last);
}

} // namespace motcua
