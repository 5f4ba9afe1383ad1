#pragma once

#include <QSocketNotifier>

namespace motcua {

/// While it lives, the end of the session (SIGTERM, SIGHUP) and Ctrl+C (SIGINT) quit the
/// application in order: the data folder is closed, and the next start finds no sudden stop. One at
/// a time.
class QuitSignals {
public:
    QuitSignals();
    QuitSignals(const QuitSignals &) = delete;
    QuitSignals &operator=(const QuitSignals &) = delete;
    ~QuitSignals();

private:
    QSocketNotifier m_notifier;
};

} // namespace motcua
