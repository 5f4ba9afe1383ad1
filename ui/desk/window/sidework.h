#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace motcua {

/// Work that would hold up the window, in a thread beside it, one piece after the other in the
/// order of their starts. Lives in the GUI thread.
class SideWork : public QObject {
    Q_OBJECT

public:
    explicit SideWork(QObject *parent = nullptr);
    /// Waits for the piece that is being worked on; its end is not told any more.
    ~SideWork() override;

    /// `work` runs beside, on nothing but what it holds by value, and throws nothing; what it
    /// answers goes to `done` in this thread.
    template <typename Work, typename Done> void start(Work work, Done done)
    {
        run([work = std::move(work), done = std::move(done)]() -> End {
            return [answer = work(), done] { done(answer); };
        });
    }
    /// What has not ended yet never tells; what has not begun yet never begins.
    void giveUp();
    bool isBusy() const { return m_open > 0; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    using End = std::function<void()>;
    void run(std::function<End()> piece);
    void setOpen(int pieces);

    QThreadPool m_threads;
    int m_open = 0; ///< pieces that are waited for
    int m_round = 0; ///< how often all was given up
};

} // namespace motcua
