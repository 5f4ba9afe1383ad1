// B5: from the start of the program to the first call after kill -9, with nothing cached and a
// journal of 3,000,000 operations (with --long; else 100,000). The journal is checked meanwhile.
#include "app/platform/ownerlock.h"
#include "tests/bench/benchsite.h"
#include "tests/bench/oldsite.h"
#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <thread>

#include <unistd.h>

using namespace motcua;

namespace {

constexpr int OperationsPerTicket = 4;
constexpr int Rounds = 5;

class Bench {
public:
    Bench(const QString &folder, int operations)
        : m_site(folder)
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        makeOldSite(m_site, operations / OperationsPerTicket / TicketsPerDay);
    }

    double round()
    {
        {
            const auto before = start();
            command(QStringLiteral("ticket take --field huong-dan"));
        } // killed
        m_cold = forgetFiles() && m_cold;
        const auto again = start();
        const QString counter = QStringLiteral(" --counter %1").arg(HandCounter);
        command(QStringLiteral("ticket next") + counter);
        const double taken = again->milliseconds();
        command(QStringLiteral("ticket finish") + counter);
        return taken;
    }

    bool isCold() const { return m_cold; }

private:
    /// The program, as soon as it has the folder: sooner, motcua-ctl would do it itself.
    std::unique_ptr<Process> start() const
    {
        auto program = std::make_unique<Process>(
            QStringList{QStringLiteral(MOTCUA_PROGRAM), QStringLiteral("--data"), m_site.path()},
            m_environment);
        const auto owns = [&] {
            const auto holder = OwnerLock::note(m_site.lock());
            return holder && holder->pid == program->pid();
        };
        while (!owns()) {
            if (!program->isAlive())
                giveUp("the program does not start");
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return program;
    }

    /// What the kernel has read from disks; only root may.
    static bool forgetFiles()
    {
        ::sync();
        QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3\n") == 2;
    }

    void command(const QString &line) const
    {
        QProcess ctl;
        ctl.setProcessEnvironment(m_environment);
        ctl.start(QStringLiteral(MOTCUA_CTL),
                  QStringList{QStringLiteral("--data"), m_site.path()} + line.split(u' '));
        if (!ctl.waitForFinished(60'000) || ctl.exitCode() != 0)
            giveUp(qPrintable(line));
    }

    DataFolder m_site;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    bool m_cold = true;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool isLong = QCoreApplication::arguments().contains(QStringLiteral("--long"));
    const int operations = isLong ? 3'000'000 : 100'000;
    const QTemporaryDir folder(benchFolder() + QStringLiteral("/restart-XXXXXX"));
    Bench bench(folder.filePath(QStringLiteral("site")), operations);
    std::vector<double> calls;
    for (int round = 0; round < Rounds; ++round)
        calls.push_back(bench.round());
    const std::string what = "first call after kill -9 with " + std::to_string(operations)
        + " operations, the slowest of " + std::to_string(Rounds)
        + (bench.isCold() ? ", nothing cached" : ", cached");
    figure("B5", what.c_str(), quantile(calls, 1.0), "ms");
    return 0;
}
