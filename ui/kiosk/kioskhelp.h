#pragma once

#include "core/queueing/helpdesk.h"

#include <QObject>
#include <QTimer>

namespace motcua {

class QueueFeed;
class Random;

/// One call for help from this kiosk, from the touch until somebody stands there.
class KioskHelp : public QObject {
    Q_OBJECT

public:
    enum class State {
        Quiet, ///< nobody asked
        Asked,
        Coming, ///< a person promised to come
        Failed, ///< the call could not be written down
    };

    KioskHelp(HelpDesk &desk, QueueFeed &feed, Random &random, const QString &place,
              std::chrono::milliseconds patience, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Whose person is coming; 0 when that is not known.
    int counter() const { return m_counter; }

    void ask();
    /// The citizen went on or left; closes the call.
    void close();

Q_SIGNALS:
    void changed();
    /// Nobody promised in time.
    void patienceOver();
    /// The helper's desk closed the call.
    void closed();

private:
    void look();
    void become(State state, int counter);

    HelpDesk &m_desk;
    Random &m_random;
    QString m_place;
    QTimer m_patience;
    Id m_call;
    State m_state = State::Quiet;
    int m_counter = 0;
};

} // namespace motcua
