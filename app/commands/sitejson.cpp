#include "app/commands/sitejson.h"

#include "app/commands/jsonreader.h"
#include "core/base/pin.h"
#include "core/site/siterules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace motcua {

namespace {

const QString Midnight = QStringLiteral("24:00");

QString name(const char *key) { return QString::fromLatin1(key); }

QTime timeFrom(const QString &text)
{
    return text == Midnight ? UntilMidnight : QTime::fromString(text, QStringLiteral("HH:mm"));
}

QString timeText(QTime time)
{
    return time == UntilMidnight ? Midnight : time.toString(QStringLiteral("HH:mm"));
}

QueueRules readRules(JsonReader &r)
{
    return {r.integer(name("recallLimit")), r.integer(name("latePlaces")),
            std::chrono::minutes(r.integer(name("lateWithinMinutes"))),
            std::chrono::seconds(r.integer(name("undoWithinSeconds")))};
}

Site readSite(JsonReader &r)
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
    site.procedureAddress = r.textIfThere(name("procedureAddress"));
    site.receiptAddress = r.textIfThere(name("receiptAddress"));
    site.kioskPin = r.textIfThere(name("kioskPin")); // in the clear, as yet
    r.require(site.kioskPin.isEmpty() || isKioskPin(site.kioskPin), name("kioskPin"));
    site.opening = r.list(name("opening"), readInterval);
    site.rules = r.objectIfThere(name("rules"), readRules);
    for (const QString &day : r.textsIfThere(name("closedDays"))) {
        site.closedDays.push_back(QDate::fromString(day, Qt::ISODate));
        r.require(site.closedDays.back().isValid(), name("closedDays"));
    }
    std::ranges::sort(site.closedDays);
    const Site unchanged;
    site.numbersBefore = std::chrono::minutes(
        r.integerIfThere(name("numbersBeforeMinutes"), int(unchanged.numbersBefore.count())));
    site.lastNumberBefore = std::chrono::minutes(
        r.integerIfThere(name("lastNumberBeforeMinutes"), int(unchanged.lastNumberBefore.count())));
    return site;
}

Agency readAgency(JsonReader &r)
{
    return {r.text(name("code")), r.text(name("name")), r.text(name("nameEn"))};
}

Field readField(JsonReader &r)
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
    field.pickUp = r.flag(name("pickUp"));
    field.dailyQuota = r.integerIfThere(name("dailyQuota"), 0);
    field.warnAfter = std::chrono::minutes(
        r.integerIfThere(name("warnAfterMinutes"), int(field.warnAfter.count())));
    field.slot = std::chrono::minutes(r.integerIfThere(name("appointmentMinutes"), 0));
    field.slotPlaces = r.integerIfThere(name("appointmentPlaces"), 1);
    return field;
}

ServedField readServed(JsonReader &r) { return {r.text(name("field")), r.integer(name("weight"))}; }

Counter readCounter(JsonReader &r)
{
    return {r.integer(name("number")), r.text(name("name")), r.text(name("agency")),
            r.list(name("serves"), readServed)};
}

PriorityGroup readPriority(JsonReader &r)
{
    return {r.text(name("code")), r.text(name("name")), r.text(name("nameEn")),
            std::chrono::minutes(r.integer(name("headStartMinutes"))),
            r.integerIfThere(name("fromAge"), 0)};
}

template <typename T> QJsonArray array(const std::vector<T> &items, QJsonObject (*write)(const T &))
{
    QJsonArray list;
    for (const T &item : items)
        list.append(write(item));
    return list;
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
    QJsonArray closedDays;
    for (const QDate day : s.closedDays)
        closedDays.append(day.toString(Qt::ISODate));
    return {{name("id"), s.id},
            {name("authority"), s.authority},
            {name("name"), s.name},
            {name("centre"), s.centre},
            {name("centreEn"), s.centreEn},
            {name("zone"), s.zone},
            {name("hotline"), s.hotline},
            {name("pledge"), s.pledge},
            {name("pledgeEn"), s.pledgeEn},
            {name("procedureAddress"), s.procedureAddress},
            {name("receiptAddress"), s.receiptAddress},
            {name("opening"), array(s.opening, writeInterval)},
            {name("rules"), writeRules(s.rules)},
            {name("closedDays"), closedDays},
            {name("numbersBeforeMinutes"), int(s.numbersBefore.count())},
            {name("lastNumberBeforeMinutes"), int(s.lastNumberBefore.count())}};
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
            {name("guidance"), f.guidance},
            {name("pickUp"), f.pickUp},
            {name("dailyQuota"), f.dailyQuota},
            {name("warnAfterMinutes"), qint64(f.warnAfter.count())},
            {name("appointmentMinutes"), int(f.slot.count())},
            {name("appointmentPlaces"), f.slotPlaces}};
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
            {name("headStartMinutes"), int(p.headStart.count())},
            {name("fromAge"), p.fromAge}};
}

} // namespace

OpeningInterval readInterval(JsonReader &r)
{
    return {r.integer(name("weekday")), timeFrom(r.text(name("from"))),
            timeFrom(r.text(name("to")))};
}

QJsonObject writeInterval(const OpeningInterval &o)
{
    return {{name("weekday"), o.weekday},
            {name("from"), timeText(o.from)},
            {name("to"), timeText(o.to)}};
}

Result<SiteConfiguration, QString> siteFromJson(const QByteArray &bytes, const QString &pinVerifier)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("byte %1").arg(error.offset);
    JsonReader reader(document.object(), {});
    SiteConfiguration c;
    c.site = reader.object(name("site"), readSite);
    c.agencies = reader.list(name("agencies"), readAgency);
    c.fields = reader.list(name("fields"), readField);
    c.counters = reader.list(name("counters"), readCounter);
    c.priorities = reader.list(name("priorities"), readPriority);
    if (const QString problem = reader.problem(); !problem.isEmpty())
        return problem;
    if (QString &pin = c.site.kioskPin; !pin.isEmpty())
        pin = verifyPin(pin, pinVerifier) ? pinVerifier : makePinVerifier(pin);
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
