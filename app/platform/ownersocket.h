#pragma once

#include <QJsonObject>
#include <QLocalServer>
#include <QProcessEnvironment>

#include <chrono>
#include <functional>
#include <optional>

namespace motcua {

class DataFolder;

/// Where the owner of a folder answers: a name made of the folder's real path, in a place that only
/// this user can enter. Nothing when there is no such place.
std::optional<QString> ownerSocketPath(const DataFolder &folder,
                                       const QProcessEnvironment &environment);

/// The owner's door for other programs of the same user. Requests come one frame each and are
/// answered in order, on the owner's thread; whoever is slow, silent or sends rubbish is let go.
class OwnerSocket {
public:
    /// Called once for each request, at once or later; calls after the asker left do nothing.
    using Reply = std::function<void(const QJsonObject &)>;
    using Handler = std::function<void(const QJsonObject &request, Reply reply)>;

    struct Limits {
        qsizetype requestBytes = 1024 * 1024;
        int connections = 64;
        /// From being let in, or from the last answer, to the next whole request.
        std::chrono::milliseconds patience{30'000};
    };

    explicit OwnerSocket(Handler handler);
    OwnerSocket(Handler handler, Limits limits);
    OwnerSocket(const OwnerSocket &) = delete;
    OwnerSocket &operator=(const OwnerSocket &) = delete;

    /// Mode 0600. A file left behind by a killed owner is replaced, so the caller holds the lock of
    /// the folder. False when the system refused.
    bool listen(const QString &path);

private:
    class Connection;

    void letIn();

    Handler m_handler;
    Limits m_limits;
    QLocalServer m_server;
    QObject m_connections; ///< parent of those who were let in
};

} // namespace motcua
