#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

#include <sys/types.h>

namespace motcua {

/// A program that is measured, with everything it starts; ended with kill -9. One at a time.
class Process {
public:
    /// What it says goes to the file `says`, empty: nowhere.
    Process(const QStringList &line, const QProcessEnvironment &environment,
            const QString &says = {});
    ~Process() { kill(); }
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    pid_t pid() const { return m_pid; }
    bool isAlive() const;
    /// Since just before it was forked.
    double milliseconds() const;
    /// All of it, and returns when nothing is left.
    void kill();

    struct Memory {
        double proportional = 0; ///< PSS: a page that n programs share counts a n-th; MB
        double resident = 0; ///< RSS; MB
    };
    Memory memory() const;
    struct Work {
        double processor = 0; ///< seconds
        qint64 wakeUps = 0; ///< voluntary context switches of all threads
    };
    Work work() const;

private:
    std::vector<pid_t> tree() const;

    std::vector<pid_t> m_others; ///< children we had before
    pid_t m_pid = -1;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace motcua
