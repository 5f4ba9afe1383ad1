// The owner of a data folder without windows: serves commands until its standard input is closed.
#include "app/commands/commandserver.h"
#include "app/commands/office.h"
#include "app/platform/deepcheck.h"
#include "app/platform/systemclock.h"
#include "core/base/random.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <optional>

#include <unistd.h>

using namespace motcua;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    const Office::Request request{DataFolder(arguments[1]), QStringLiteral("test_owner"),
                                  std::chrono::seconds{50}}; // many callers stand at the lock
    const auto office = Office::open(request, clock, random);
    if (!office)
        return 3;
    std::optional<DeepCheck> check;
    if (office.value()->needsDeepCheck()) {
        check.emplace(request.folder.database(), [&office](const DeepCheck::Outcome &outcome) {
            const auto *report = std::get_if<VerifyReport>(&outcome);
            if (report && report->ok())
                office.value()->checked();
        });
    }
    CommandServer server(*office.value());
    if (!server.listen(QProcessEnvironment::systemEnvironment()))
        return 4;
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
