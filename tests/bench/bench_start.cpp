// B5: from the fork to the first frame of the kiosk, with 100,000 tickets of old days and 100,000
// dossiers in the file: after an orderly end, after kill -9, and with nothing cached; the first
// call after kill -9; memory. Beside it Chromium with the same page, in turns on the same display,
// seen with the same eyes.
#include "app/platform/ownerlock.h"
#include "tests/bench/benchsite.h"
#include "tests/bench/kiosks.h"
#include "tests/bench/oldsite.h"

#include <QCoreApplication>
#include <QFile>

#include <thread>

#include <unistd.h>

using namespace motcua;

namespace {

constexpr std::chrono::seconds Settling{5}; // until memory is looked at
constexpr int ColdRounds = 3;
constexpr int Dossiers = 100'000;

struct Seen {
    std::vector<double> start, proportional, resident;
};

/// First frame, and memory some seconds later.
void look(const Kiosks &kiosks, const Process &process, Seen &seen)
{
    seen.start.push_back(kiosks.untilFirstFrame(process));
    std::this_thread::sleep_for(Settling);
    const Process::Memory memory = process.memory();
    seen.proportional.push_back(memory.proportional);
    seen.resident.push_back(memory.resident);
}

/// Forgets what the kernel has read from disks; only root may.
bool dropCaches()
{
    ::sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3\n") == 2;
}

class Bench {
public:
    explicit Bench(const QString &folder)
        : m_site(folder)
        , m_display(KioskPanel)
        , m_kiosks(m_display, QProcessEnvironment::systemEnvironment())
    {
        makeOldSite(m_site, OldDays, Dossiers);
        // Whatever is made once on a machine (caches of fonts, of shaders) is made here.
        std::printf("B5 the kiosk draws with: %s\n", qPrintable(m_kiosks.renderPath(m_site)));
        if (m_kiosks.hasChromium())
            m_kiosks.untilFirstFrame(*m_kiosks.startChromium());
        else
            std::printf("skipped: no chromium\n");
    }

    void round()
    {
        putInOrder(m_site);
        {
            const auto ours = m_kiosks.startOurs(m_site);
            look(m_kiosks, *ours, m_ordered);
            command(QStringLiteral("ticket take --field huong-dan"));
        }
        m_killed.push_back(m_kiosks.untilFirstFrame(*m_kiosks.startOurs(m_site)));
        firstCall();
        if (m_kiosks.hasChromium())
            look(m_kiosks, *m_kiosks.startChromium(), m_chromium);
    }

    void coldRound()
    {
        putInOrder(m_site);
        if (!dropCaches())
            return;
        m_cold.push_back(m_kiosks.untilFirstFrame(*m_kiosks.startOurs(m_site)));
        if (m_kiosks.hasChromium() && dropCaches())
            m_chromiumCold.push_back(m_kiosks.untilFirstFrame(*m_kiosks.startChromium()));
    }

    void report() const
    {
        start("start to the first frame, 100,000 old tickets and dossiers", m_ordered.start,
              m_chromium.start);
        start("start to the first frame after kill -9", m_killed, m_chromium.start);
        figure("B5", "first call after kill -9, motcua-ctl's own start included",
               quantile(m_calls, 0.5), "ms");
        if (m_cold.empty())
            std::printf("skipped: starts with nothing cached, which take root\n");
        else
            start("start to the first frame with nothing cached", m_cold, m_chromiumCold);
        memory();
    }

private:
    static void start(const std::string &what, const std::vector<double> &ours,
                      const std::vector<double> &chromium)
    {
        figure("B5", what.c_str(), quantile(ours, 0.5), "ms");
        if (chromium.empty())
            return;
        figure("B5", (what + ": Chromium").c_str(), quantile(chromium, 0.5), "ms");
        figure("B5", (what + ", of Chromium's").c_str(),
               quantile(ours, 0.5) / quantile(chromium, 0.5), "times");
    }

    // A page that others use as well, above all the X server's, counts in part; resident, wholly.
    void memory() const
    {
        const double ours = quantile(m_ordered.proportional, 0.5);
        figure("B5", "memory of the kiosk (PSS)", ours, "MB");
        figure("B5", "memory of the kiosk, resident", quantile(m_ordered.resident, 0.5), "MB");
        if (m_chromium.proportional.empty())
            return;
        const double chromium = quantile(m_chromium.proportional, 0.5);
        figure("B5", "memory of Chromium (PSS of its processes)", chromium, "MB");
        figure("B5", "memory of the kiosk, of Chromium's", ours / chromium, "times");
    }

    void command(const QString &line) const
    {
        if (!m_kiosks.command(m_site, line))
            giveUp(qPrintable(line));
    }

    // Asked as soon as the new process has the file's lock: sooner, motcua-ctl would do it itself.
    void firstCall()
    {
        const QString counter = QStringLiteral(" --counter %1").arg(HandCounter);
        const auto ours = m_kiosks.startOurs(m_site);
        const auto owns = [&] {
            const auto holder = OwnerLock::note(m_site.lock());
            return holder && holder->pid == ours->pid();
        };
        while (!owns() && ours->isAlive())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        command(QStringLiteral("ticket next") + counter);
        m_calls.push_back(ours->milliseconds());
        command(QStringLiteral("ticket finish") + counter);
    }

    DataFolder m_site;
    VirtualDisplay m_display;
    Kiosks m_kiosks;
    Seen m_ordered, m_chromium;
    std::vector<double> m_killed, m_calls, m_cold, m_chromiumCold;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool isLong = QCoreApplication::arguments().contains(QStringLiteral("--long"));
    const QTemporaryDir folder(benchFolder() + QStringLiteral("/start-XXXXXX"));
    Bench bench(folder.filePath(QStringLiteral("site")));
    for (int round = 0; round < (isLong ? 21 : 7); ++round)
        bench.round();
    for (int round = 0; round < ColdRounds; ++round)
        bench.coldRound();
    bench.report();
    return 0;
}
