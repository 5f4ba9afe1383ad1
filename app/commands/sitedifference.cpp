#include "app/commands/sitedifference.h"

#include "app/commands/sitejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace motcua {

namespace {

using Parts = std::map<QString, QJsonObject>;

Parts partsOf(const QJsonValue &list, const QString &key)
{
    Parts parts;
    for (const QJsonValue &item : list.toArray()) {
        const QJsonObject part = item.toObject();
        parts.emplace(part.value(key).toVariant().toString(), part);
    }
    return parts;
}

SiteChange changed(const QString &what, const QString &code, const QJsonObject &before,
                   const QJsonObject &after)
{
    SiteChange change{SiteChange::Kind::Changed, what, code, {}, {}, {}};
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        const QJsonValue old = before.value(it.key());
        if (old == it.value())
            continue;
        change.keys.append(it.key());
        change.before.insert(it.key(), old);
        change.after.insert(it.key(), it.value());
    }
    return change;
}

QString valueText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("nothing");
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

void compare(const QString &what, const Parts &before, const Parts &after,
             std::vector<SiteChange> &changes)
{
    for (const auto &[code, part] : after) {
        const auto old = before.find(code);
        if (old == before.end()) {
            changes.push_back({SiteChange::Kind::Added, what, code, {}, {}, {}});
        } else if (auto change = changed(what, code, old->second, part); !change.keys.isEmpty()) {
            changes.push_back(std::move(change));
        }
    }
    for (const auto &[code, part] : before) {
        if (!after.contains(code))
            changes.push_back({SiteChange::Kind::Ended, what, code, {}, {}, {}});
    }
}

} // namespace

std::vector<SiteChange> siteDifference(const SiteConfiguration &before,
                                       const SiteConfiguration &after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject wanted = toJson(after);
    std::vector<SiteChange> changes;
    SiteChange site =
        changed(QStringLiteral("site"), {}, old.value(QStringLiteral("site")).toObject(),
                wanted.value(QStringLiteral("site")).toObject());
    if (before.site.kioskPin != after.site.kioskPin) // the form says nothing of it
        site.keys.append(QStringLiteral("kioskPin"));
    if (!site.keys.isEmpty())
        changes.push_back(std::move(site));
    const auto each = [&](const char *list, const char *what, const char *key) {
        const QString name = QString::fromLatin1(list);
        compare(QString::fromLatin1(what), partsOf(old.value(name), QString::fromLatin1(key)),
                partsOf(wanted.value(name), QString::fromLatin1(key)), changes);
    };
    each("agencies", "agency", "code");
    each("fields", "field", "code");
    each("counters", "counter", "number");
    each("priorities", "priority", "code");
    return changes;
}

QString changeText(const SiteChange &change)
{
    const QString subject =
        change.code.isEmpty() ? change.what : QString(change.what + u' ' + change.code);
    switch (change.kind) {
    case SiteChange::Kind::Added: return QStringLiteral("+ ") + subject;
    case SiteChange::Kind::Ended: return QStringLiteral("- ") + subject;
    case SiteChange::Kind::Changed: break;
    }
    QString text = QStringLiteral("~ ") + subject + QStringLiteral(": ")
        + change.keys.join(QStringLiteral(", "));
    for (auto it = change.after.constBegin(); it != change.after.constEnd(); ++it)
        text += QStringLiteral("\n    %1: %2 → %3")
                    .arg(it.key(), valueText(change.before.value(it.key())), valueText(it.value()));
    return text;
}

} // namespace motcua
