#pragma once

#include "app/platform/ownersocket.h"

#include <QProcessEnvironment>

#include <functional>

namespace motcua {

class DataFolder;
class Office;

/// Serves the table of commands to other programs of this user while the owner works. Everything
/// happens on the owner's thread, one command after the other.
class CommandServer {
public:
    /// The office outlives the server.
    explicit CommandServer(Office &office);
    CommandServer(Office &office, OwnerSocket::Limits limits);

    /// What to do when the program is started a second time: its desk is wanted.
    void setShowDesk(std::function<void()> show) { m_showDesk = std::move(show); }
    /// False when the system gives no socket; the owner works on, only nobody can send it commands.
    bool listen(const QProcessEnvironment &environment);

private:
    void serve(const QJsonObject &request, const OwnerSocket::Reply &reply);

    Office &m_office;
    std::function<void()> m_showDesk;
    OwnerSocket m_socket;
};

/// Asks the owner of the folder for its desk; false: nobody is there, or whoever is has no windows.
bool askForDesk(const DataFolder &folder);

/// What goes over the socket: the command line as given, and what was read beside it.
QJsonObject commandRequest(const QStringList &arguments, const QStringList &secrets = {});

} // namespace motcua
