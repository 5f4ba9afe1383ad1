#include "app/commands/sitejson.h"

#include "core/base/pin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace motcua {

namespace {

const QString Midnight = QStringLiteral("24:00");

/// Reads keys of one object and remembers whether all was there, of the right type, and known.
class Reader {
public:
    explicit Reader(const QJsonValue &value)
        : m_object(value.toObject())
        , m_fine(value.isObject())
    {
    }

    QString text(const QString &key) { return take(key, QJsonValue::String).toString(); }
    int integer(const QString &key)
    {
        const double number = take(key, QJsonValue::Double).toDouble();
        m_fine = m_fine && number == int(number);
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
            Reader reader(value);
            items.push_back(read(reader));
            m_fine = m_fine && reader.done();
        }
        return items;
    }
    template <typename T> T object(const QString &key, T (*read)(Reader &))
    {
        Reader reader(take(key, QJsonValue::Object));
        T value = read(reader);
        m_fine = m_fine && reader.done();
        return value;
    }
    /// All was fine and no key is left over.
    bool done() const { return m_fine && m_taken.size() == m_object.size(); }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        m_taken.insert(key);
        const QJsonValue value = m_object.value(key);
        m_fine = m_fine && value.type() == type;
        return value;
    }

    QJsonObject m_object;
    QSet<QString> m_taken;
    bool m_fine;
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
    site.kioskPin = makePinVerifier(r.text(name("kioskPin")));
    site.opening = r.list(name("opening"), readInterval);
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
            {name("opening"), array(s.opening, writeInterval)}};
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

std::optional<SiteConfiguration> siteFromJson(const QByteArray &bytes)
{
    Reader reader(QJsonDocument::fromJson(bytes).object());
    SiteConfiguration c;
    c.site = reader.object(name("site"), readSite);
    c.agencies = reader.list(name("agencies"), readAgency);
    c.fields = reader.list(name("fields"), readField);
    c.counters = reader.list(name("counters"), readCounter);
    c.priorities = reader.list(name("priorities"), readPriority);
    return reader.done() ? std::optional(c) : std::nullopt;
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
