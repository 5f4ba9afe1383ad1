#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QLocalSocket>

#include <chrono>

namespace motcua {

/// Asks the owner of a data folder, over one connection for as many requests as wanted. Blocks, but
/// never longer than it was told to.
class OwnerClient {
public:
    enum class Error {
        NoOwner, ///< nobody listens there; nothing was sent
        NoAnswer, ///< it took too long or broke off: whether it was done is not known
    };

    explicit OwnerClient(const QString &path);

    Result<QJsonObject, Error> ask(const QJsonObject &request, std::chrono::milliseconds patience);

    /// An owner's answer may be long: a day's tickets, a catalogue.
    static constexpr qsizetype AnswerBytes = 256 * 1024 * 1024;

private:
    bool reach(std::chrono::milliseconds patience);

    QString m_path;
    QLocalSocket m_socket;
};

} // namespace motcua
