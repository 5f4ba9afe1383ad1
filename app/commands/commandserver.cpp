#include "app/commands/commandserver.h"

#include "app/commands/commandline.h"
#include "app/commands/office.h"
#include "app/platform/ownerclient.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString ArgumentsKey = QStringLiteral("arguments");
const QString SecretsKey = QStringLiteral("secrets");
const QString ShowKey = QStringLiteral("showDesk");
constexpr std::chrono::milliseconds PatienceForDesk{5000};

Answer notHere()
{
    return Answer::failed(Exit::BadInput, QStringLiteral("not-here"),
                          QStringLiteral("this command is not for the owner"),
                          QStringLiteral("run it with motcua-ctl of the same version"));
}

std::optional<QStringList> readList(const QJsonValue &list)
{
    if (!list.isArray())
        return std::nullopt;
    QStringList arguments;
    for (const QJsonValue &value : list.toArray()) {
        if (!value.isString())
            return std::nullopt;
        arguments.append(value.toString());
    }
    return arguments;
}

} // namespace

CommandServer::CommandServer(Office &office)
    : CommandServer(office, OwnerSocket::Limits{})
{
}

CommandServer::CommandServer(Office &office, OwnerSocket::Limits limits)
    : m_office(office)
    , m_socket([this](const QJsonObject &request,
                      const OwnerSocket::Reply &reply) { serve(request, reply); },
               limits)
{
}

bool CommandServer::listen(const QProcessEnvironment &environment)
{
    const auto path = ownerSocketPath(m_office.folder(), environment);
    return path && m_socket.listen(*path) && m_office.lock().announce(*path);
}

void CommandServer::serve(const QJsonObject &request, const OwnerSocket::Reply &reply)
{
    if (request.contains(ShowKey)) {
        if (m_showDesk)
            m_showDesk();
        return reply({{ShowKey, m_showDesk != nullptr}});
    }
    const auto arguments = readList(request.value(ArgumentsKey));
    const auto secrets = readList(request.value(SecretsKey));
    if (!arguments)
        return reply(notHere().toWire());
    const auto line = parseCommandLine(*arguments);
    if (!line)
        return reply(line.error().toWire());
    const Command *command = line.value().command;
    const auto *action =
        command && !line.value().help ? std::get_if<InOffice>(&command->action) : nullptr;
    if (!action)
        return reply(notHere().toWire());
    Arguments given = line.value().arguments;
    given.setSecrets(secrets.value_or(QStringList()));
    runInOffice(*action, m_office, given,
                [reply](const Answer &answer) { reply(answer.toWire()); });
}

bool askForDesk(const DataFolder &folder)
{
    const auto note = OwnerLock::note(folder.lock());
    if (!note || note->socket.isEmpty())
        return false;
    OwnerClient owner(note->socket);
    const auto answer = owner.ask({{ShowKey, true}}, PatienceForDesk);
    return answer && answer.value().value(ShowKey).toBool();
}

QJsonObject commandRequest(const QStringList &arguments, const QStringList &secrets)
{
    QJsonObject request{{ArgumentsKey, QJsonArray::fromStringList(arguments)}};
    if (!secrets.isEmpty())
        request.insert(SecretsKey, QJsonArray::fromStringList(secrets));
    return request;
}

} // namespace motcua
