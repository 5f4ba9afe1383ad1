#include "app/commands/calendarjson.h"
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/shippeddata.h"
#include "app/commands/texttable.h"
#include "core/base/clock.h"
#include "core/calendar/lunardate.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString YearOption = QStringLiteral("year");

QString lunarText(const LunarDate &date)
{
    return QStringLiteral("%1-%2-%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

Answer lunar(const Beside &, const Arguments &arguments)
{
    const QString text = arguments.operands().first();
    const auto date = lunarDate(QDate::fromString(text, QStringLiteral("yyyy-MM-dd")));
    if (!date)
        return badValue(QStringLiteral("bad-day"),
                        QStringLiteral("that is no day of the years %1 to %2")
                            .arg(FirstLunarYear)
                            .arg(LastLunarYear),
                        QStringLiteral("write it as 2026-02-17"));
    return {Exit::Done,
            QJsonObject{{QStringLiteral("lunar"), lunarText(*date)},
                        {QStringLiteral("leap"), date->leap}},
            lunarText(*date) + (date->leap ? QStringLiteral(" (leap month)\n") : QString(u'\n')),
            {}};
}

Answer shown(const WorkCalendar &calendar, int year, QDate today)
{
    const CalendarYear shown = calendar.year(year);
    QJsonArray unconfirmed;
    QString warnings;
    for (const int open : calendar.unconfirmed(today)) {
        unconfirmed.append(open);
        warnings += QStringLiteral("the days of Tết %1 are not published: they are computed, and "
                                   "due dates may change\n")
                        .arg(open);
    }
    TextTable table({QStringLiteral("DAY"), QStringLiteral("KIND"), QStringLiteral("NAME")});
    for (const CalendarDay &day : shown.days)
        table.add({day.day.toString(Qt::ISODate), dayKindName(day.kind), day.name});
    QJsonObject json = toJson(shown);
    json.insert(QStringLiteral("workingDays"),
                calendar.workingDaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31)));
    json.insert(QStringLiteral("unconfirmed"), unconfirmed);
    return {Exit::Done, json, table.text() + warnings, {}};
}

Answer show(const Beside &beside, const Arguments &arguments)
{
    const QDate today = SiteZone::vietnam().date(beside.clock.now());
    int year = today.year();
    if (arguments.has(YearOption)) {
        const auto named =
            numberNamed(YearOption, arguments.value(YearOption), FirstLunarYear, LastLunarYear);
        if (!named)
            return named.error();
        year = named.value();
    }
    return shown(WorkCalendar(shippedCalendar()), year, today);
}

} // namespace

std::vector<Command> calendarCommands()
{
    return {{{QStringLiteral("lunar")},
             {QStringLiteral("DAY")},
             QStringLiteral("the day in the Vietnamese lunar calendar; works without a site too"),
             {},
             InOwnProcess{lunar}},
            {{QStringLiteral("calendar"), QStringLiteral("show")},
             {},
             QStringLiteral("a year's holidays and days worked instead, by which terms are "
                            "counted; works without a site too"),
             {{YearOption, QStringLiteral("YYYY"), QStringLiteral("else this year"), false, false}},
             InOwnProcess{show}}};
}

} // namespace motcua
