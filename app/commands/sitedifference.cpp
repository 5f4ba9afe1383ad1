#include "app/commands/sitedifference.h"

#include "app/commands/sitejson.h"

#include <QJsonArray>

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

QStringList differingKeys(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys;
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) != it.value())
            keys.append(it.key());
    }
    return keys;
}

void compare(const QString &what, const Parts &before, const Parts &after,
             std::vector<SiteChange> &changes)
{
    for (const auto &[code, part] : after) {
        const auto old = before.find(code);
        if (old == before.end()) {
            changes.push_back({SiteChange::Kind::Added, what, code, {}});
        } else if (const QStringList keys = differingKeys(old->second, part); !keys.isEmpty()) {
            changes.push_back({SiteChange::Kind::Changed, what, code, keys});
        }
    }
    for (const auto &[code, part] : before) {
        if (!after.contains(code))
            changes.push_back({SiteChange::Kind::Ended, what, code, {}});
    }
}

} // namespace

std::vector<SiteChange> siteDifference(const SiteConfiguration &before,
                                       const SiteConfiguration &after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject wanted = toJson(after);
    std::vector<SiteChange> changes;
    QStringList keys = differingKeys(old.value(QStringLiteral("site")).toObject(),
                                     wanted.value(QStringLiteral("site")).toObject());
    if (before.site.kioskPin != after.site.kioskPin) // the form says nothing of it
        keys.append(QStringLiteral("kioskPin"));
    if (!keys.isEmpty())
        changes.push_back({SiteChange::Kind::Changed, QStringLiteral("site"), {}, keys});
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
    return QStringLiteral("~ ") + subject + QStringLiteral(": ")
        + change.keys.join(QStringLiteral(", "));
}

} // namespace motcua
