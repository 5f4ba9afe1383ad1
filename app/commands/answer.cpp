#include "app/commands/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua {

namespace {

const QString ExitKey = QStringLiteral("exit");
const QString JsonKey = QStringLiteral("json");
const QString TextKey = QStringLiteral("text");
const QString ErrorKey = QStringLiteral("error");
const QString CodeKey = QStringLiteral("code");
const QString MessageKey = QStringLiteral("message");
const QString HintKey = QStringLiteral("hint");

QJsonObject toJson(const Answer::Error &error)
{
    return {{CodeKey, error.code}, {MessageKey, error.message}, {HintKey, error.hint}};
}

QString linesOf(const QJsonArray &objects)
{
    QString text;
    for (const QJsonValue &object : objects)
        text += QString::fromUtf8(QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact))
            + u'\n';
    return text;
}

QString document(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace

Answer Answer::failed(Exit exit, const QString &code, const QString &message, const QString &hint)
{
    return {exit, {}, {}, Error{code, message, hint}};
}

QJsonObject Answer::toWire() const
{
    QJsonObject wire{{ExitKey, int(exit)}, {JsonKey, json}, {TextKey, text}};
    if (error)
        wire.insert(ErrorKey, toJson(*error));
    return wire;
}

std::optional<Answer> Answer::fromWire(const QJsonObject &wire)
{
    const int exit = wire.value(ExitKey).toInt(-1);
    if (exit < int(Exit::Done) || exit > int(Exit::Damaged))
        return std::nullopt;
    Answer answer{Exit(exit), wire.value(JsonKey), wire.value(TextKey).toString(), {}};
    if (wire.contains(ErrorKey)) {
        const QJsonObject error = wire.value(ErrorKey).toObject();
        answer.error = Error{error.value(CodeKey).toString(), error.value(MessageKey).toString(),
                             error.value(HintKey).toString()};
    }
    return answer;
}

QString Answer::output(bool asJson) const
{
    if (!asJson)
        return text;
    if (lines)
        return linesOf(json.toArray());
    return document(error ? QJsonObject{{ErrorKey, toJson(*error)}} : json);
}

QString Answer::complaint() const
{
    if (!error)
        return {};
    const QString separator = error->hint.isEmpty() ? QString() : QStringLiteral("; ");
    return QStringLiteral("motcua-ctl: ") + error->message + separator + error->hint + u'\n';
}

} // namespace motcua
