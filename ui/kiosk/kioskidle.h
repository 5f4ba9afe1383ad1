#pragma once

#include <QObject>
#include <QTimer>

namespace motcua {

/// Watches whether somebody still stands there. After `ask` without a touch it asks, after `leave`
/// more it gives the place free; some pages only show for a while and then end by themselves.
class KioskIdle : public QObject {
    Q_OBJECT

public:
    enum class Watch {
        Nothing, ///< untouched home, or the machine is busy for the citizen
        Person, ///< ask first
        Glance, ///< end without asking
    };
    struct Times {
        std::chrono::milliseconds ask{45'000};
        std::chrono::milliseconds leave{15'000};
        std::chrono::milliseconds glance{20'000};
    };

    explicit KioskIdle(Times times, QObject *parent = nullptr);

    bool isAsking() const { return m_asking; }
    /// Starts counting anew.
    void watch(Watch what);
    /// Somebody touched anything.
    void touched();

Q_SIGNALS:
    void askingChanged();
    void left();

private:
    void over();
    void setAsking(bool asking);

    Times m_times;
    QTimer m_timer;
    Watch m_watch = Watch::Nothing;
    bool m_asking = false;
};

} // namespace motcua
