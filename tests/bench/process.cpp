#include "tests/bench/process.h"

#include "tests/bench/benchsite.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <map>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace motcua {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString proc(pid_t pid, const char *name)
{
    return QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name));
}

/// From the state on: the name before may contain anything.
QList<QByteArray> statFields(pid_t pid)
{
    const QByteArray line = contents(proc(pid, "stat"));
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

std::vector<pid_t> descendants(pid_t of)
{
    std::multimap<pid_t, pid_t> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const pid_t pid = name.toInt();
        const QList<QByteArray> fields = pid > 0 ? statFields(pid) : QList<QByteArray>();
        if (fields.size() > 1)
            children.emplace(fields[1].toInt(), pid);
    }
    std::vector<pid_t> found{of};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto [from, to] = children.equal_range(found[i]);
        for (auto child = from; child != to; ++child)
            found.push_back(child->second);
    }
    found.erase(found.begin());
    return found;
}

/// The number in the line that begins with a word.
qint64 valueOf(const QByteArray &text, const char *word)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(word))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

std::vector<char *> pointers(QList<QByteArray> &texts)
{
    std::vector<char *> all;
    for (QByteArray &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

Process::Process(const QStringList &line, const QProcessEnvironment &environment,
                 const QString &says)
    : m_others(descendants(::getpid()))
{
    // Daemons of the measured program stay among our descendants.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    QList<QByteArray> words;
    for (const QString &word : line)
        words.append(QFile::encodeName(word));
    QList<QByteArray> variables;
    for (const QString &variable : environment.toStringList())
        variables.append(QFile::encodeName(variable));
    std::vector<char *> argv = pointers(words);
    std::vector<char *> envp = pointers(variables);
    const QByteArray out = says.isEmpty() ? "/dev/null" : QFile::encodeName(says);
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.constData(),
                                       O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    m_start = std::chrono::steady_clock::now();
    const int failed = ::posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), envp.data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed)
        giveUp("a program cannot be started");
}

std::vector<pid_t> Process::tree() const
{
    std::vector<pid_t> found = descendants(::getpid());
    std::erase_if(found,
                  [this](pid_t pid) { return std::ranges::find(m_others, pid) != m_others.end(); });
    return found;
}

bool Process::isAlive() const
{
    const QList<QByteArray> fields = statFields(m_pid);
    return fields.size() > 1 && fields[0] != "Z";
}

double Process::milliseconds() const
{
    return microseconds(std::chrono::steady_clock::now() - m_start) / 1000;
}

void Process::kill()
{
    for (std::vector<pid_t> left = tree(); !left.empty(); left = tree()) {
        for (const pid_t pid : left) {
            ::kill(pid, SIGKILL);
            ::waitpid(pid, nullptr, WNOHANG); // of those that are, or have become, our children
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

Process::Memory Process::memory() const
{
    Memory sum;
    for (const pid_t pid : tree()) {
        const QByteArray rollup = contents(proc(pid, "smaps_rollup"));
        sum.proportional += double(valueOf(rollup, "Pss:")) / 1024;
        sum.resident += double(valueOf(rollup, "Rss:")) / 1024;
    }
    return sum;
}

Process::Work Process::work() const
{
    constexpr int UserTime = 11;
    constexpr int SystemTime = 12;
    Work sum;
    for (const pid_t pid : tree()) {
        const QList<QByteArray> fields = statFields(pid);
        if (fields.size() <= SystemTime)
            continue;
        const qint64 ticks = fields[UserTime].toLongLong() + fields[SystemTime].toLongLong();
        sum.processor += double(ticks) / double(::sysconf(_SC_CLK_TCK));
        const QDir threads(proc(pid, "task"));
        for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            sum.wakeUps += valueOf(contents(threads.filePath(thread + QStringLiteral("/status"))),
                                   "voluntary_ctxt_switches:");
    }
    return sum;
}

} // namespace motcua
