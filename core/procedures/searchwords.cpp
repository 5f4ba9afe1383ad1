#include "core/procedures/searchwords.h"

#include "core/base/foldedtext.h"
#include "core/procedures/procedure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace motcua {

namespace {

constexpr qsizetype LongestText = 120;

std::optional<QString> textOf(const QJsonValue &value)
{
    const QString text = value.toString().normalized(QString::NormalizationForm_C);
    if (text.isEmpty() || text.size() > LongestText || foldedWords(text).empty())
        return std::nullopt;
    return text;
}

std::optional<std::vector<QString>> textsOf(const QJsonValue &value)
{
    std::vector<QString> texts;
    for (const QJsonValue &item : value.toArray()) {
        const auto text = textOf(item);
        if (!text)
            return std::nullopt;
        texts.push_back(*text);
    }
    return texts.empty() ? std::nullopt : std::optional(std::move(texts));
}

Result<LifeEvent, SearchWordsError> eventOf(const QJsonObject &row, const QString &path)
{
    const auto wrong = [&path](const char *key) {
        return SearchWordsError{path + u'.' + QString::fromLatin1(key)};
    };
    const auto code = textOf(row[QStringLiteral("code")]);
    if (!code)
        return wrong("code");
    const auto name = textOf(row[QStringLiteral("name")]);
    if (!name)
        return wrong("name");
    const auto nameEn = textOf(row[QStringLiteral("name_en")]);
    if (!nameEn)
        return wrong("name_en");
    auto words = textsOf(row[QStringLiteral("words")]);
    if (!words)
        return wrong("words");
    auto procedures = textsOf(row[QStringLiteral("procedures")]);
    if (!procedures)
        return wrong("procedures");
    for (const QString &procedure : *procedures) {
        if (!isProcedureCode(procedure))
            return wrong("procedures");
    }
    return LifeEvent{*code, *name, *nameEn, std::move(*words), std::move(*procedures)};
}

} // namespace

Result<SearchWords, SearchWordsError> parseSearchWords(const QByteArray &bytes)
{
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    SearchWords words;
    const QJsonObject abbreviations = file[QStringLiteral("abbreviations")].toObject();
    for (auto it = abbreviations.begin(); it != abbreviations.end(); ++it) {
        const auto meaning = textOf(it.value());
        if (!meaning || plainText(it.key()) != it.key())
            return SearchWordsError{QStringLiteral("abbreviations.") + it.key()};
        words.abbreviations.push_back({it.key(), *meaning});
    }
    if (words.abbreviations.empty())
        return SearchWordsError{QStringLiteral("abbreviations")};
    auto fillers = textsOf(file[QStringLiteral("fillers")]);
    if (!fillers)
        return SearchWordsError{QStringLiteral("fillers")};
    words.fillers = std::move(*fillers);
    const QJsonObject elsewhere = file[QStringLiteral("elsewhere")].toObject();
    auto things = textsOf(elsewhere[QStringLiteral("things")]);
    if (!things)
        return SearchWordsError{QStringLiteral("elsewhere.things")};
    auto verbs = textsOf(elsewhere[QStringLiteral("verbs")]);
    if (!verbs)
        return SearchWordsError{QStringLiteral("elsewhere.verbs")};
    words.elsewhere = std::move(*things);
    words.elsewhereVerbs = std::move(*verbs);
    const QJsonArray events = file[QStringLiteral("events")].toArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        auto event = eventOf(events[i].toObject(), QStringLiteral("events[%1]").arg(i));
        if (!event)
            return event.error();
        words.events.push_back(event.value());
    }
    if (words.events.empty())
        return SearchWordsError{QStringLiteral("events")};
    return words;
}

} // namespace motcua
