#include "app/commands/commandrunner.h"

#include "app/commands/commandserver.h"
#include "app/commands/officeanswer.h"

#include <thread>

namespace motcua {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

const QString RequestOption = QStringLiteral("request");

/// How long to stand at the lock before looking again whether its holder answers by now.
constexpr milliseconds LockTurn{100};
/// A healthy owner on a slow disk answers within it.
constexpr milliseconds LeastPatience{2000};
constexpr milliseconds Breath{20};

Answer noAnswer()
{
    return Answer::failed(
        Exit::InUse, QStringLiteral("no-answer"),
        QStringLiteral("the program that has the folder open did not answer"),
        QStringLiteral("whether it was done is not known: see motcua-ctl ticket list"));
}

/// Doing it twice is doing it once.
bool isRepeatable(const CommandLine &line, const InOffice &action)
{
    return action.needsFor(line.arguments) == InOffice::Needs::Reading
        || line.arguments.has(RequestOption);
}

} // namespace

CommandRunner::CommandRunner(QString program, const Clock &clock, Random &random)
    : m_program(std::move(program))
    , m_clock(clock)
    , m_random(random)
{
}

Answer CommandRunner::run(CommandLine line)
{
    if (const auto *action = std::get_if<InOffice>(&line.command->action)) {
        // Named here, so that asking again after a lost answer is not asking for a second one.
        if (line.command->option(RequestOption) && !line.arguments.has(RequestOption))
            line.arguments.add(RequestOption, Id::random(m_random).hex());
        return runSomewhere(line, *action);
    }
    const Beside beside{folderOf(line), m_clock, m_random};
    return std::get<InOwnProcess>(line.command->action).run(beside, line.arguments);
}

Answer CommandRunner::runSomewhere(const CommandLine &line, const InOffice &action)
{
    const DataFolder folder = folderOf(line);
    const auto end = steady_clock::now() + line.wait;
    while (true) {
        const auto answer = throughOwner(line, folder);
        if (answer)
            return answer.value();
        const bool timeLeft = steady_clock::now() < end;
        if (answer.error() == Sent::Lost) {
            if (!timeLeft || !isRepeatable(line, action))
                return noAnswer();
            std::this_thread::sleep_for(Breath);
            continue;
        }
        const auto own = withLock(line, action, folder);
        if (own)
            return own.value();
        if (own.error().kind != OfficeError::Kind::InUse || !timeLeft)
            return answerFor(own.error(), folder);
    }
}

Result<Answer, CommandRunner::Sent> CommandRunner::throughOwner(const CommandLine &line,
                                                                const DataFolder &folder)
{
    const auto note = OwnerLock::note(folder.lock());
    if (!note || note->socket.isEmpty())
        return Sent::NoOwner;
    if (!m_client || m_socket != note->socket) {
        m_socket = note->socket;
        m_client = std::make_unique<OwnerClient>(m_socket);
    }
    const milliseconds patience =
        line.command->patience ? *line.command->patience : std::max(line.wait, LeastPatience);
    const auto answered =
        m_client->ask(commandRequest(commandArguments(line), line.arguments.secrets()), patience);
    if (!answered)
        return answered.error() == OwnerClient::Error::NoOwner ? Sent::NoOwner : Sent::Lost;
    const auto answer = Answer::fromWire(answered.value());
    return answer ? Result<Answer, Sent>(*answer) : Sent::Lost;
}

Result<Answer, OfficeError> CommandRunner::withLock(const CommandLine &line, const InOffice &action,
                                                    const DataFolder &folder)
{
    const bool reads = action.needsFor(line.arguments) == InOffice::Needs::Reading;
    const Office::Request request{folder, m_program, std::min(line.wait, LockTurn),
                                  reads ? Office::Use::Reading : Office::Use::Writing};
    const auto office = Office::open(request, m_clock, m_random);
    if (!office)
        return office.error();
    std::optional<Answer> answer;
    runInOffice(action, *office.value(), line.arguments,
                [&answer](const Answer &given) { answer = given; });
    // The authority of an office of our own is in it and answers at once.
    Q_ASSERT(answer);
    return *answer;
}

} // namespace motcua
