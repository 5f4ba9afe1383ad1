#pragma once

#include "app/platform/ownersocket.h"

#include <QProcessEnvironment>

namespace motcua {

class Office;

/// Serves the table of commands to other programs of this user while the owner works. Everything
/// happens on the owner's thread, one command after the other.
class CommandServer {
public:
    /// The office outlives the server.
    explicit CommandServer(Office &office);
    CommandServer(Office &office, OwnerSocket::Limits limits);

    /// False when the system gives no socket; the owner works on, only nobody can send it commands.
    bool listen(const QProcessEnvironment &environment);

private:
    void serve(const QJsonObject &request, const OwnerSocket::Reply &reply);

    Office &m_office;
    OwnerSocket m_socket;
};

/// What goes over the socket: the command line as given, and what was read beside it.
QJsonObject commandRequest(const QStringList &arguments, const QStringList &secrets = {});

} // namespace motcua
