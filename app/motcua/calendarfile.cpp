#include "app/motcua/calendarfile.h"

#include "app/commands/calendarjson.h"
#include "app/platform/privatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace motcua {

namespace {

const QString WhoKey = QStringLiteral("actor");
const QString YearsKey = QStringLiteral("years");
const QString YearKey = QStringLiteral("year");
const QString TetKey = QStringLiteral("tetConfirmed");
const QString SourceKey = QStringLiteral("source");
const QString DaysKey = QStringLiteral("days");
const QString DayKey = QStringLiteral("day");
const QString KindKey = QStringLiteral("kind");
const QString NameKey = QStringLiteral("name");
const QString CalendarKey = QStringLiteral("calendar");
const QString DeadlinesKey = QStringLiteral("deadlines");

// A day as it was typed may be none: no calendar's file could hold it.
QJsonObject written(const YearDraft &year)
{
    QJsonArray days;
    for (const DayDraft &day : year.days)
        days.append(QJsonObject{{DayKey, day.day}, {KindKey, int(day.kind)}, {NameKey, day.name}});
    return {{YearKey, year.year},
            {TetKey, year.tetConfirmed},
            {SourceKey, year.source},
            {DaysKey, days}};
}

YearDraft yearIn(const QJsonObject &object)
{
    YearDraft year{
        object[YearKey].toInt(), object[TetKey].toBool(), object[SourceKey].toString(), {}};
    for (const QJsonValue &value : object[DaysKey].toArray()) {
        const QJsonObject day = value.toObject();
        const int kind =
            std::clamp(day[KindKey].toInt(), int(DayKind::Statutory), int(DayKind::MakeUp));
        year.days.push_back({day[DayKey].toString(), DayKind(kind), day[NameKey].toString()});
    }
    return year;
}

QByteArray bytesIn(const QJsonObject &object, const QString &key)
{
    return QJsonDocument(object[key].toObject()).toJson();
}

} // namespace

CalendarFile::CalendarFile(const DataFolder &folder)
    : m_path(folder.file(u"calendar-draft.json"))
{
}

std::optional<UnsavedCalendar> CalendarFile::kept() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto actor = Id::fromHex(object[WhoKey].toString());
    if (!actor)
        return std::nullopt;
    UnsavedCalendar left{*actor, {}};
    for (const QJsonValue &year : object[YearsKey].toArray())
        left.changes.years.push_back(yearIn(year.toObject()));
    // Of another version: that part of it stays as it holds.
    if (const auto data = calendarFromJson(bytesIn(object, CalendarKey)))
        left.changes.data = data.value();
    if (const auto rules = deadlineRulesFromJson(bytesIn(object, DeadlinesKey)))
        left.changes.rules = rules.value();
    return left;
}

void CalendarFile::keep(const UnsavedCalendar &calendar)
{
    QJsonArray years;
    for (const YearDraft &year : calendar.changes.years)
        years.append(written(year));
    QJsonObject object{{WhoKey, calendar.actor.hex()}, {YearsKey, years}};
    if (calendar.changes.data)
        object.insert(CalendarKey, toJson(*calendar.changes.data));
    if (calendar.changes.rules)
        object.insert(DeadlinesKey, toJson(*calendar.changes.rules));
    writePrivateFile(m_path, QJsonDocument(object).toJson()); // else the draft before it stays
}

void CalendarFile::forget() { QFile::remove(m_path); }

} // namespace motcua
