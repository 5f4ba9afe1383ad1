#pragma once

#include "ui/board/boardstate.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace motcua {

class QueueFeed;

/// Lets the page know the type of its lines.
struct BoardLines {
    Q_GADGET
    QML_FOREIGN(CounterLinesModel)
    QML_NAMED_ELEMENT(BoardLines)
    QML_UNCREATABLE("of BoardController")
};

/// What the board shows, from the feed: which call stands big and for how long, one line per
/// counter, who comes next. Shows only; nothing on the board can be pressed.
class BoardController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(int counter READ counter NOTIFY changed)
    Q_PROPERTY(QString field READ field NOTIFY changed)
    Q_PROPERTY(QString fieldColour READ fieldColour NOTIFY changed)
    Q_PROPERTY(QString fieldShape READ fieldShape NOTIFY changed)
    Q_PROPERTY(int shown READ shown NOTIFY changed)
    Q_PROPERTY(QStringList coming READ coming NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString centre READ centre NOTIFY changed)
    Q_PROPERTY(QString hotline READ hotline NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString opening READ opening NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    Q_PROPERTY(QString dataFrom READ dataFrom NOTIFY changed)
    Q_PROPERTY(CounterLinesModel *lines READ lines CONSTANT)
    Q_PROPERTY(bool practice READ practice NOTIFY changed)
    Q_PROPERTY(int page READ page NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(int columns READ columns NOTIFY changed)

public:
    enum Phase {
        Welcome = static_cast<int>(BoardState::Phase::Welcome),
        Calling = static_cast<int>(BoardState::Phase::Calling),
        LastCall = static_cast<int>(BoardState::Phase::LastCall),
        Closed = static_cast<int>(BoardState::Phase::Closed),
    };
    Q_ENUM(Phase)

    /// Feed and clock outlive the board.
    BoardController(const QueueFeed &feed, const Clock &clock, QObject *parent = nullptr);

    Phase phase() const { return static_cast<Phase>(m_state.phase); }
    QString number() const { return m_state.number; }
    int counter() const { return m_state.counter; }
    QString field() const { return m_state.field; }
    QString fieldColour() const { return m_state.colour; }
    QString fieldShape() const { return m_state.shape; }
    int shown() const { return m_state.shown; }
    QStringList coming() const { return m_state.coming; }
    int waiting() const { return m_state.waiting; }
    QString unit() const;
    QString centre() const;
    QString hotline() const;
    QString day() const; ///< "Monday 23/11"
    QString clock() const; ///< "08:42"
    QString opening() const; ///< "7:30", or "7:30 Tuesday" when not today; may be empty
    bool stale() const { return m_state.stale; }
    QString dataFrom() const;
    bool practice() const; ///< the calls are of nobody
    CounterLinesModel *lines() { return &m_lines; }
    int page() const { return m_state.page; }
    int pages() const { return m_state.pages; }
    int columns() const { return m_state.columns; }

    /// Looks at feed and clock again; done by itself every second.
    void tick();

Q_SIGNALS:
    void changed();

private:
    void feedChanged();
    void choosePage(BoardState &state, std::vector<BoardLine> &lines, Instant now);

    const QueueFeed &m_feed;
    const Clock &m_clock;
    CallStage m_stage;
    BoardState m_state;
    CounterLinesModel m_lines;
    QTimer m_timer;
    Instant m_heard{}; ///< when the feed last spoke
    Instant m_pageSince{};
};

} // namespace motcua
