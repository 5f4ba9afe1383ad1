#include "core/documents/paperform.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <stdexcept>

namespace motcua {

namespace {

namespace stache = kainjow::mustache;

stache::data dataOf(const QJsonValue &value);

stache::data dataOf(const QJsonObject &object)
{
    stache::data data{stache::data::type::object};
    for (auto it = object.begin(); it != object.end(); ++it)
        data.set(it.key().toStdString(), dataOf(it.value()));
    return data;
}

stache::data dataOf(const QJsonValue &value)
{
    if (value.isObject())
        return dataOf(value.toObject());
    if (value.isArray()) {
        stache::data list{stache::data::type::list};
        for (const QJsonValue item : value.toArray())
            list.push_back(dataOf(item));
        return list;
    }
    if (value.isBool())
        return stache::data{value.toBool()};
    if (value.isDouble())
        return stache::data{QString::number(value.toInteger()).toStdString()};
    const QString text = value.toString();
    return text.isEmpty() ? stache::data{false} : stache::data{text.toStdString()};
}

// The library tells places in bytes at the end of its sentence.
FormProblem problemOf(const std::string &form, const std::string &message)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[^\"]*(?:\"(?<name>[^\"]*)\" )?at (?<place>\\d+)\\z"));
    const auto match = pattern.match(QString::fromStdString(message));
    const auto place = std::size_t(match.captured(u"place").toLongLong());
    const auto before = std::string_view(form).substr(0, std::min(place, form.size()));
    return {FormProblem::Kind::BadTag, int(std::ranges::count(before, '\n')) + 1,
            match.captured(u"name")};
}

// On one line each, so that a problem keeps its line.
QString withParts(QString form, const FormParts &parts)
{
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        form.replace(QStringLiteral("{{> %1}}").arg(part.key()),
                     QString(part.value()).replace(u'\n', u' '));
    return form;
}

int lineOf(const QString &form, qsizetype place) { return int(form.first(place).count(u'\n')) + 1; }

// Paper has no scripts, and of pictures the two codes alone: nothing is fetched from anywhere.
void addForeign(const QString &form, std::vector<FormProblem> &problems)
{
    static const QRegularExpression foreign(
        QStringLiteral("<\\s*(?<name>script|iframe|frame|object|embed|link|video|audio|"
                       "img(?![^>]*\\ssrc\\s*=\\s*[\"']?(?:qr|barcode)[\"'\\s/>]))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &match : foreign.globalMatch(form))
        problems.push_back({FormProblem::Kind::Foreign, lineOf(form, match.capturedStart()),
                            match.captured(u"name").toLower()});
}

void addNames(const QJsonValue &value, QSet<QString> &names)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            addNames(item, names);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key());
        addNames(it.value(), names);
    }
}

} // namespace

QSet<QString> namesIn(const QJsonObject &data)
{
    QSet<QString> names;
    addNames(data, names);
    return names;
}

std::vector<FormProblem> problemsOf(const QString &form, const FormParts &parts,
                                    const QSet<QString> &names)
{
    if (form.toUtf8().size() > LongestForm)
        return {{FormProblem::Kind::TooLong, int(form.count(u'\n')) + 1, {}}};
    if (const auto filled = filledIn(form, parts, {}); !filled)
        return {filled.error()};
    // Tags that change what a tag looks like, or bring in what is not escaped, are none of ours.
    static const QRegularExpression tag(
        QStringLiteral("\\{\\{(?<kind>[#/^&!{=>]?)\\s*(?<name>[^}]*?)\\s*\\}"));
    std::vector<FormProblem> problems;
    auto tags = tag.globalMatch(form);
    while (tags.hasNext()) {
        const auto match = tags.next();
        const QString kind = match.captured(u"kind");
        const QString name = match.captured(u"name");
        const bool known = kind == u"!" || name == u"."
            || (kind == u">" ? parts.contains(name) : names.contains(name));
        if (!known || kind == u"=" || kind == u"{" || kind == u"&")
            problems.push_back({known ? FormProblem::Kind::BadTag : FormProblem::Kind::UnknownName,
                                lineOf(form, match.capturedStart()), name});
    }
    addForeign(form, problems);
    std::ranges::stable_sort(problems, {}, &FormProblem::line);
    return problems;
}

Result<QString, FormProblem> filledIn(const QString &form, const FormParts &parts,
                                      const QJsonObject &data)
{
    const std::string text = withParts(form, parts).toStdString();
    try {
        stache::mustache mustache{text};
        if (!mustache.is_valid())
            return problemOf(text, mustache.error_message());
        return QString::fromStdString(mustache.render(dataOf(data)));
    } catch (const std::out_of_range &) { // "{{" as the very end
        return problemOf(text, "Unclosed tag at " + std::to_string(text.size()));
    }
}

} // namespace motcua
