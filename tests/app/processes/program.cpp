#include "tests/app/processes/program.h"

#include "tests/app/demofolder.h"

#include <QFile>

#include <array>
#include <memory>
#include <vector>

#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace motcua {

namespace {

constexpr int Patience = 60'000;

/// QProcess knows only text; a terminal hands over bytes.
class Spawned {
public:
    Spawned(const QString &program, const QList<QByteArray> &arguments,
            const QProcessEnvironment &environment)
    {
        if (::pipe(m_out.data()) != 0 || ::pipe(m_err.data()) != 0)
            return;
        QList<QByteArray> line{QFile::encodeName(program)};
        line += arguments;
        QList<QByteArray> variables;
        for (const QString &variable : environment.toStringList())
            variables.append(variable.toLocal8Bit());
        std::vector<char *> argv = pointers(line);
        std::vector<char *> envp = pointers(variables);
        posix_spawn_file_actions_t actions{};
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, m_out[1], STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, m_err[1], STDERR_FILENO);
        for (const int fd : {m_out[0], m_out[1], m_err[0], m_err[1]})
            ::posix_spawn_file_actions_addclose(&actions, fd);
        m_spawned =
            ::posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), envp.data()) == 0;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(m_out[1]);
        ::close(m_err[1]);
    }

    Outcome wait()
    {
        Outcome outcome;
        if (!m_spawned)
            return outcome;
        QByteArray out;
        QByteArray err;
        std::array<pollfd, 2> open{{{m_out[0], POLLIN, 0}, {m_err[0], POLLIN, 0}}};
        while ((open[0].fd >= 0 || open[1].fd >= 0) && ::poll(open.data(), 2, Patience) > 0) {
            drain(open[0], out);
            drain(open[1], err);
        }
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        outcome.out = QString::fromUtf8(out);
        outcome.err = QString::fromUtf8(err);
        return outcome;
    }

private:
    static std::vector<char *> pointers(QList<QByteArray> &texts)
    {
        std::vector<char *> all;
        for (QByteArray &text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    }

    static void drain(pollfd &from, QByteArray &into)
    {
        if (from.fd < 0 || from.revents == 0)
            return;
        std::array<char, 4096> buffer{};
        const ssize_t got = ::read(from.fd, buffer.data(), buffer.size());
        if (got > 0) {
            into.append(buffer.data(), got);
            return;
        }
        ::close(from.fd);
        from.fd = -1;
    }

    std::array<int, 2> m_out{};
    std::array<int, 2> m_err{};
    pid_t m_pid = 0;
    bool m_spawned = false;
};

} // namespace

QProcessEnvironment environmentOf(const DemoFolder &demo)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), demo.runtime());
    environment.insert(QStringLiteral("HOME"), demo.runtime());
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    environment.insert(QStringLiteral("MOTCUA_DATA"), demo.folder().path());
    return environment;
}

Outcome runProgram(const QString &program, const QList<QByteArray> &arguments,
                   const QProcessEnvironment &environment)
{
    return Spawned(program, arguments, environment).wait();
}

OwnerProcess::OwnerProcess(const QString &program, const DemoFolder &demo)
{
    m_process.setProcessEnvironment(environmentOf(demo));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {demo.folder().path()});
}

OwnerProcess::~OwnerProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        killNow();
}

bool OwnerProcess::waitUntilReady()
{
    return m_process.waitForReadyRead(Patience) && m_process.readLine() == "ready\n";
}

void OwnerProcess::killNow()
{
    m_process.kill();
    m_process.waitForFinished(Patience);
}

int OwnerProcess::stop()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(Patience) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

} // namespace motcua
