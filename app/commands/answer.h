#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace motcua {

/// How a command ended; the exit code of motcua-ctl.
enum class Exit : int {
    Done = 0,
    NotPossible = 1, ///< as things stand: nobody waiting, counter busy
    BadInput = 2, ///< nothing was written
    StorageFailed = 3,
    InUse = 4, ///< another program owns the folder, or its owner does not answer
    Damaged = 5, ///< the file or its journal
    Unheard = 6, ///< it is done, but the answer could not be written
};

/// What a command says. `text` and `json` tell the same, for people and for programs.
struct Answer {
    struct Error {
        QString code; ///< stable: "unknown-field"
        QString message; ///< what is wrong
        QString hint; ///< how to mend it
    };
    Exit exit = Exit::Done;
    QJsonValue json;
    QString text; ///< lines, each with its end
    std::optional<Error> error; ///< why the command was not done
    /// The JSON is an array of which each object is a line, written also when some of it failed.
    bool lines = false;

    static Answer failed(Exit exit, const QString &code, const QString &message,
                         const QString &hint);

    /// As it travels from the owner; nothing when it is no answer.
    QJsonObject toWire() const;
    static std::optional<Answer> fromWire(const QJsonObject &wire);

    /// For standard output: text or JSON, errors only as JSON.
    QString output(bool asJson) const;
    /// For standard error: one line, or empty.
    QString complaint() const;
};

} // namespace motcua
