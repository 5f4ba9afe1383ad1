#include "app/commands/sitejson.h"

#include "core/base/pin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace motcua {

namespace {

const QString Midnight = QStringLiteral("24:00");

/// Reads keys of one object and remembers the first that is missing, of a wrong type, or unknown.
class Reader {
public:
    Reader(const QJsonValue &value, const QString &path)
        : m_object(value.toObject())
        , m_path(path)
    {
        if (!value.isObject())
            m_problem = path;
    }

    QString text(const QString &key) { return take(key, QJsonValue::String).toString(); }
    /// Absent: empty.
    QString textIfThere(const QString &key)
    {
        return m_object.contains(key) ? text(key) : QString();
    }
    int integer(const QString &key)
    {
        const double number = take(key, QJsonValue::Double).toDouble();
        if (number != int(number))
            note(pathOf(key));
        return int(number);
    }
    bool flag(const QString &key) // absent: false
    {
        return m_object.contains(key) && take(key, QJsonValue::Bool).toBool();
    }
    template <typename T> std::vector<T> list(const QString &key, T (*read)(Reader &))
    {
        std::vector<T> items;
        for (const QJsonValue &value : take(key, QJsonValue::Array).toArray()) {
            Reader reader(value, pathOf(key) + QStringLiteral("[%1]").arg(items.size()));
            items.push_back(read(reader));
            note(reader.problem());
        }
        return items;
    }
    template <typename T> T object(const QString &key, T (*read)(Reader &))
    {
        Reader reader(take(key, QJsonValue::Object), pathOf(key));
        T value = read(reader);
        note(reader.problem());
        return value;
    }
    /// Absent: as it is without being said.
    template <typename T> T objectIfThere(const QString &key, T (*read)(Reader &))
    {
        return m_object.contains(key) ? object(key, read) : T{};
    }
    /// Where something is wrong; empty when all was fine and no key is left over.
    QString problem() const
    {
        if (!m_problem.isEmpty())
            return m_problem;
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
            if (!m_taken.contains(it.key()))
                return pathOf(it.key());
        }
        return {};
    }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        m_taken.insert(key);
        const QJsonValue value = m_object.value(key);
        if (value.type() != type)
            note(pathOf(key));
        return value;
    }
    QString pathOf(const QString &key) const
    {
        return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
    }
    void note(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QJsonObject m_object;
    QString m_path;
    QString m_problem;
    QSet<QString> m_taken;
};

QString name(const char *key) { return QString::fromLatin1(key); }

QTime timeFrom(const QString &text)
{
    return text == Midnight ? UntilMidnight : QTime::fromString(text, QStringLiteral("HH:mm"));
}

QString timeText(QTime time)
{
    return time == UntilMidnight ? Midnight : time.toString(QStringLiteral("HH:mm"));
}

OpeningInterval readInterval(Reader &r)
{
    return {r.integer(name("weekday")), timeFrom(r.text(name("from"))),
            timeFrom(r.text(name("to")))};
}

QueueRules readRules(Reader &r)
{
    return {r.integer(name("recallLimit")), r.integer(name("latePlaces")),
            std::chrono::minutes(r.integer(name("lateWithinMinutes"))),
            std::chrono::seconds(r.integer(name("undoWithinSeconds")))};
}

Site readSite(Reader &r)
{
    Site site;
    site.id = r.integer(name("id"));
    site.authority = r.text(name("authority"));
    site.name = r.text(name("name"));
    site.centre = r.text(name("centre"));
    site.centreEn = r.text(name("centreEn"));
    site.zone = r.text(name("zone"));
    site.hotline = r.text(name("hotline"));
    site.pledge = r.text(name("pledge"));
    site.pledgeEn = r.text(name("pledgeEn"));
    const QString pin = r.textIfThere(name("kioskPin"));
    site.kioskPin = pin.isEmpty() ? QString() : makePinVerifier(pin);
    site.opening = r.list(name("opening"), readInterval);
    site.rules = r.objectIfThere(name("rules"), readRules);
    return site;
}

Agency readAgency(Reader &r)
{
    return {r.text(name("code")), r.text(name("name")), r.text(name("nameEn"))};
}

Field readField(Reader &r)
{
    Field field;
    field.code = r.text(name("code"));
    field.name = r.text(name("name"));
    field.nameEn = r.text(name("nameEn"));
    field.plainWords = r.text(name("plainWords"));
    field.plainWordsEn = r.text(name("plainWordsEn"));
    field.colour = r.text(name("colour"));
    field.shape = r.text(name("shape"));
    field.series = r.text(name("series"));
    field.agency = r.text(name("agency"));
    field.order = r.integer(name("order"));
    field.guidance = r.flag(name("guidance"));
    return field;
}

ServedField readServed(Reader &r) { return {r.text(name("field")), r.integer(name("weight"))}; }

Counter readCounter(Reader &r)
{
    return {r.integer(name("number")), r.text(name("name")), r.text(name("agency")),
            r.list(name("serves"), readServed)};
}

PriorityGroup readPriority(Reader &r)
{
    return {r.text(name("code")), r.text(name("name")), r.text(name("nameEn")),
            std::chrono::minutes(r.integer(name("headStartMinutes")))};
}

template <typename T> QJsonArray array(const std::vector<T> &items, QJsonObject (*write)(const T &))
{
    QJsonArray list;
    for (const T &item : items)
        list.append(write(item));
    return list;
}

QJsonObject writeInterval(const OpeningInterval &o)
{
    return {{name("weekday"), o.weekday},
            {name("from"), timeText(o.from)},
            {name("to"), timeText(o.to)}};
}

QJsonObject writeRules(const QueueRules &r)
{
    return {{name("recallLimit"), r.recallLimit},
            {name("latePlaces"), r.latePlaces},
            {name("lateWithinMinutes"), int(r.lateWithin.count())},
            {name("undoWithinSeconds"), int(r.undoWithin.count())}};
}

QJsonObject writeSite(const Site &s)
{
    return {{name("id"), s.id},
            {name("authority"), s.authority},
            {name("name"), s.name},
            {name("centre"), s.centre},
            {name("centreEn"), s.centreEn},
            {name("zone"), s.zone},
            {name("hotline"), s.hotline},
            {name("pledge"), s.pledge},
            {name("pledgeEn"), s.pledgeEn},
            {name("opening"), array(s.opening, writeInterval)},
            {name("rules"), writeRules(s.rules)}};
}

QJsonObject writeAgency(const Agency &a)
{
    return {{name("code"), a.code}, {name("name"), a.name}, {name("nameEn"), a.nameEn}};
}

QJsonObject writeField(const Field &f)
{
    return {{name("code"), f.code},
            {name("name"), f.name},
            {name("nameEn"), f.nameEn},
            {name("plainWords"), f.plainWords},
            {name("plainWordsEn"), f.plainWordsEn},
            {name("colour"), f.colour},
            {name("shape"), f.shape},
            {name("series"), f.series},
            {name("agency"), f.agency},
            {name("order"), f.order},
            {name("guidance"), f.guidance}};
}

QJsonObject writeServed(const ServedField &s)
{
    return {{name("field"), s.field}, {name("weight"), s.weight}};
}

QJsonObject writeCounter(const Counter &c)
{
    return {{name("number"), c.number},
            {name("name"), c.name},
            {name("agency"), c.agency},
            {name("serves"), array(c.serves, writeServed)}};
}

QJsonObject writePriority(const PriorityGroup &p)
{
    return {{name("code"), p.code},
            {name("name"), p.name},
            {name("nameEn"), p.nameEn},
            {name("headStartMinutes"), int(p.headStart.count())}};
}

} // namespace

Result<SiteConfiguration, QString> siteFromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("byte %1").arg(error.offset);
    Reader reader(document.object(), {});
    SiteConfiguration c;
    c.site = reader.object(name("site"), readSite);
    c.agencies = reader.list(name("agencies"), readAgency);
    c.fields = reader.list(name("fields"), readField);
    c.counters = reader.list(name("counters"), readCounter);
    c.priorities = reader.list(name("priorities"), readPriority);
    if (const QString problem = reader.problem(); !problem.isEmpty())
        return problem;
    return c;
}

QJsonObject toJson(const SiteConfiguration &c)
{
    return {{name("site"), writeSite(c.site)},
            {name("agencies"), array(c.agencies, writeAgency)},
            {name("fields"), array(c.fields, writeField)},
            {name("counters"), array(c.counters, writeCounter)},
            {name("priorities"), array(c.priorities, writePriority)}};
}

} // namespace motcua
