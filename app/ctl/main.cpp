// motcua-ctl: the counter from the command line, on the folder itself or through its owner.
#include "app/commands/commandline.h"
#include "app/commands/commandrunner.h"
#include "app/commands/staffanswers.h"
#include "app/commands/staffcommands.h"
#include "app/platform/secretinput.h"
#include "app/platform/systemclock.h"
#include "core/base/random.h"

#include <QCoreApplication>
#ifdef MOTCUA_PAPER
#include <QGuiApplication>
#endif

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace motcua;

/// Whether all of it went out.
bool print(std::FILE *where, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, where) == size && std::fflush(where) == 0;
}

// Else the first file that is opened would take the answer for what is written into it.
void openStandardStreams()
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (fcntl(fd, F_GETFD) < 0)
            open("/dev/null", fd == STDIN_FILENO ? O_RDONLY : O_WRONLY);
    }
}

int tell(const Answer &answer, bool asJson)
{
    print(stderr, answer.complaint());
    if (print(stdout, answer.output(asJson)))
        return int(answer.exit);
    print(stderr,
          QStringLiteral("motcua-ctl: the answer could not be written; what was asked is "
                         "done all the same\n"));
    return answer.exit == Exit::Done ? int(Exit::Unheard) : int(answer.exit);
}

int run(const QStringList &given)
{
    const auto line = parseCommandLine(given);
    if (!line) // nobody knows whether the line asked for JSON: the word alone says so
        return tell(line.error(), given.contains(QStringLiteral("--json")));
    if (line.value().version) {
        print(stdout, QStringLiteral("motcua-ctl " MOTCUA_VERSION "\n"));
        return int(Exit::Done);
    }
    if (line.value().help) {
        print(stdout, helpText(line.value().command, line.value().group));
        return int(Exit::Done);
    }
    CommandLine ready = line.value();
    if (!ready.command->secrets.isEmpty()) {
        const auto secrets =
            readSecrets(ready.command->secrets, ready.arguments.has(PasswordStdinOption));
        if (!secrets)
            return tell(noSecretAnswer(), ready.json);
        ready.arguments.setSecrets(*secrets);
    }
    const SystemClock clock;
    SystemRandom random;
    CommandRunner runner(QStringLiteral("motcua-ctl"), clock, random);
    return tell(runner.run(ready), ready.json);
}

// Letters are drawn only for paper: every other command starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
#ifdef MOTCUA_PAPER
    using namespace std::string_view_literals;
    const std::span words(argv, std::size_t(argc));
    constexpr std::array drawing{"reserve"sv, "waiting-list"sv, "draw"sv,
                                 "poster"sv,  "labels"sv,       "wall"sv,
                                 "render"sv,  "receipt-file"sv, "book"sv};
    if (std::ranges::find_first_of(words, drawing) != words.end()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    ::umask(S_IRWXG | S_IRWXO); // nothing we make is for others
    const auto application = makeApplication(argc, argv);
    const auto given = decodeArguments(std::span(argv + 1, std::size_t(argc > 0 ? argc - 1 : 0)));
    if (!given)
        return tell(given.error(), false);
    return run(given.value());
}
