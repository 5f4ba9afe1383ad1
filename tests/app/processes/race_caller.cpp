// One clerk in a hurry: calls the next number at a counter again and again, through the owner or
// the lock, whichever there is, and prints the id of everybody called.
#include "app/commands/commandrunner.h"
#include "app/platform/systemclock.h"
#include "core/base/random.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>

using namespace motcua;

namespace {

CommandLine line(const QString &folder, const QStringList &words)
{
    CommandLine parsed = parseCommandLine(words).value();
    parsed.data = folder;
    parsed.wait = std::chrono::minutes{2};
    return parsed;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QStringList counter{QStringLiteral("--counter"), arguments[2]};
    const CommandLine next =
        line(arguments[1], QStringList{QStringLiteral("ticket"), QStringLiteral("next")} + counter);
    const CommandLine start = line(
        arguments[1], QStringList{QStringLiteral("ticket"), QStringLiteral("start")} + counter);
    const SystemClock clock;
    SystemRandom random;
    CommandRunner runner(QStringLiteral("race_caller"), clock, random);
    for (int left = arguments[3].toInt(); left > 0;) {
        const Answer called = runner.run(next);
        if (called.exit == Exit::Done) {
            std::printf("%s\n", qPrintable(called.json[QStringLiteral("id")].toString()));
            --left;
        } else if (!called.error || called.error->code != QStringLiteral("counter-busy")) {
            std::fputs(qPrintable(called.complaint()), stderr);
            return int(called.exit);
        }
        // An owner that is killed here leaves the number called; then the counter is found busy.
        const Answer started = runner.run(start);
        if (started.exit != Exit::Done && started.exit != Exit::InUse
            && (!started.error || started.error->code != QStringLiteral("not-called"))) {
            std::fputs(qPrintable(started.complaint()), stderr);
            return int(started.exit);
        }
    }
    return 0;
}
