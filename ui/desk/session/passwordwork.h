#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace motcua {

/// Comparing and keeping passwords is made to be slow: it is done in a thread of its own while the
/// window goes on. One at a time. Lives on the GUI thread.
class PasswordWork {
public:
    /// What is left to be done on the GUI thread.
    using Rest = std::function<void()>;

    PasswordWork();
    /// Waits for the thread; the rest of its work is not done any more.
    ~PasswordWork();
    PasswordWork(const PasswordWork &) = delete;
    PasswordWork &operator=(const PasswordWork &) = delete;

    bool isBusy() const { return m_thread != nullptr; }
    /// Runs `work` in the thread, where it touches nothing of the window, and then its answer here.
    /// Only while not busy.
    void start(std::function<Rest()> work);

private:
    QObject m_here; ///< takes the rest that is on its way with it
    std::unique_ptr<QThread> m_thread;
};

} // namespace motcua
