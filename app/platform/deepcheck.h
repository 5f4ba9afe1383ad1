#pragma once

#include "core/journal/verify.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <variant>

class QThread;

namespace motcua {

/// The file could not even be read to its end.
struct DeepCheckFailure {
    QString what; ///< English, for logs
};

/// Checks the journal in a thread of its own, on a read-only connection of its own, while the owner
/// goes on working: after an unclean stop the queue opens at once.
class DeepCheck {
public:
    using Outcome = std::variant<VerifyReport, DeepCheckFailure>;

    /// Begins. `done` is called once, on the thread that made this, unless this is gone by then;
    /// going waits for the thread.
    DeepCheck(const QString &databaseFile, std::function<void(const Outcome &)> done);
    DeepCheck(const DeepCheck &) = delete;
    DeepCheck &operator=(const DeepCheck &) = delete;
    ~DeepCheck();

    /// The same on the caller's thread.
    static Outcome check(const QString &databaseFile);

private:
    QObject m_here; // lives on the caller's thread, takes the outcome with it when it goes
    std::unique_ptr<QThread> m_thread;
};

} // namespace motcua
