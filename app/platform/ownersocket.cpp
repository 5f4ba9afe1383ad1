#include "app/platform/ownersocket.h"

#include "app/platform/datafolder.h"
#include "app/platform/frames.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace motcua {

namespace {

/// Ours, a real folder, closed to others: /tmp belongs to everybody, so somebody may have been
/// first.
bool isOurPlace(const QString &path)
{
    struct stat info {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISDIR(info.st_mode)
        && info.st_uid == ::getuid() && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool fits(const QString &path)
{
    // Qt binds under a longer name in a folder beside it first.
    constexpr qsizetype Spare = 16;
    return QFile::encodeName(path).size() + Spare < qsizetype(sizeof(sockaddr_un::sun_path));
}

} // namespace

std::optional<QString> ownerSocketPath(const DataFolder &folder,
                                       const QProcessEnvironment &environment)
{
    const QString real = QFileInfo(folder.path()).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(QFile::encodeName(real), QCryptographicHash::Sha256).toHex();
    const QString name = QStringLiteral("/motcua-") + QString::fromLatin1(hash.first(16));

    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    if (!runtime.isEmpty() && isOurPlace(runtime) && fits(runtime + name))
        return runtime + name;
    const QString own = QStringLiteral("/tmp/motcua-") + QString::number(::getuid());
    ::mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    return isOurPlace(own) ? std::optional(own + name) : std::nullopt;
}

/// One asker. Deletes itself when it is done with.
class OwnerSocket::Connection : public QObject {
public:
    Connection(QLocalSocket *socket, const Handler &handler, const Limits &limits, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_handler(handler)
        , m_reader(limits.requestBytes)
    {
        m_socket->setParent(this);
        m_socket->setReadBufferSize(limits.requestBytes);
        m_patience.setSingleShot(true);
        m_patience.setInterval(limits.patience);
        connect(&m_patience, &QTimer::timeout, m_socket, &QLocalSocket::abort);
        connect(m_socket, &QLocalSocket::readyRead, this, &Connection::read);
        connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
        m_patience.start();
        read(); // what came before anybody listened
    }

private:
    void read()
    {
        // While an answer is owed nothing is read: whoever sends on fills only the kernel's buffer.
        if (m_answering)
            return;
        if (m_socket->bytesAvailable() > 0)
            m_reader.add(m_socket->readAll());
        const std::optional<QJsonObject> request = m_reader.next();
        if (m_reader.broken()) {
            m_socket->abort();
            return;
        }
        if (!request)
            return;
        m_answering = true;
        m_patience.stop();
        m_handler(*request, [self = QPointer(this)](const QJsonObject &answer) {
            if (self)
                self->answer(answer);
        });
    }

    void answer(const QJsonObject &message)
    {
        if (!m_answering)
            return;
        m_answering = false;
        m_patience.start();
        m_socket->write(encodeFrame(message));
        m_socket->flush();
        // Others have their turn before this asker's next request.
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
    }

    QLocalSocket *m_socket;
    const Handler &m_handler;
    FrameReader m_reader;
    QTimer m_patience;
    bool m_answering = false;
};

OwnerSocket::OwnerSocket(Handler handler)
    : OwnerSocket(std::move(handler), Limits{})
{
}

OwnerSocket::OwnerSocket(Handler handler, Limits limits)
    : m_handler(std::move(handler))
    , m_limits(limits)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(limits.connections);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { letIn(); });
}

bool OwnerSocket::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

void OwnerSocket::letIn()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.children().size() >= m_limits.connections) {
            delete socket;
            continue;
        }
        new Connection(socket, m_handler, m_limits, &m_connections);
    }
}

} // namespace motcua
