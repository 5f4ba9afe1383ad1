#include "app/platform/quitsignals.h"

#include <QCoreApplication>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace motcua {

namespace {

constexpr std::array Signals{SIGTERM, SIGHUP, SIGINT};

// A handler may do next to nothing: it writes a byte that the event loop reads.
std::array<int, 2> ends{-1, -1};

void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(ends[0], &byte, 1);
}

int opened()
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        qFatal("no socket pair");
    return ends[1];
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : Signals)
        sigaction(signal, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals()
    : m_notifier(opened(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [] {
        char byte = 0;
        while (read(ends[1], &byte, 1) == 1) {}
        // Not quit(): it does nothing before the program runs, while a first question is open, and
        // asks every window whether it minds.
        QCoreApplication::exit();
    });
    handle(note);
}

QuitSignals::~QuitSignals()
{
    handle(SIG_DFL);
    m_notifier.setEnabled(false);
    close(ends[0]);
    close(ends[1]);
}

} // namespace motcua
