#pragma once

#include "app/commands/answer.h"
#include "app/commands/commandline.h"
#include "app/commands/office.h"
#include "app/platform/ownerclient.h"

#include <memory>

namespace motcua {

/// Gives commands to a data folder: through its owner when there is one, else with the lock, in
/// this process. Keeps the connection to the owner from one command to the next.
class CommandRunner {
public:
    CommandRunner(QString program, const Clock &clock, Random &random);

    /// Blocks until the command has ended or its time is over.
    Answer run(CommandLine line);

private:
    enum class Sent { NoOwner, Lost }; ///< lost: whether it was done is not known
    Answer runSomewhere(const CommandLine &line, const InOffice &action);
    Result<Answer, Sent> throughOwner(const CommandLine &line, const DataFolder &folder);
    Result<Answer, OfficeError> withLock(const CommandLine &line, const InOffice &action,
                                         const DataFolder &folder);

    QString m_program;
    const Clock &m_clock;
    Random &m_random;
    QString m_socket; ///< where m_client asks
    std::unique_ptr<OwnerClient> m_client;
};

} // namespace motcua
