#include "app/platform/ownerclient.h"

#include "app/platform/frames.h"

#include <algorithm>

namespace motcua {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

int left(steady_clock::time_point end)
{
    return int(
        std::max(milliseconds{0}, duration_cast<milliseconds>(end - steady_clock::now())).count());
}

} // namespace

OwnerClient::OwnerClient(const QString &path)
    : m_path(path)
{
}

bool OwnerClient::reach(milliseconds patience)
{
    // Notices an owner that closed the connection since the last request.
    if (m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.waitForReadyRead(0);
    if (m_socket.state() == QLocalSocket::ConnectedState && m_socket.bytesAvailable() == 0)
        return true;
    m_socket.abort();
    m_socket.connectToServer(m_path);
    return m_socket.waitForConnected(int(patience.count()));
}

Result<QJsonObject, OwnerClient::Error> OwnerClient::ask(const QJsonObject &request,
                                                         milliseconds patience)
{
    const auto end = steady_clock::now() + patience;
    if (!reach(patience))
        return Error::NoOwner;
    m_socket.write(encodeFrame(request));
    FrameReader reader(AnswerBytes);
    while (true) {
        if (const std::optional<QJsonObject> answer = reader.next())
            return *answer;
        const bool more = !reader.broken() && left(end) > 0 && m_socket.waitForReadyRead(left(end));
        if (!more) {
            m_socket.abort();
            return Error::NoAnswer;
        }
        reader.add(m_socket.readAll());
    }
}

} // namespace motcua
