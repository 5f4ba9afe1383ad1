#include "app/commands/calendarjson.h"
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/openread.h"
#include "app/commands/shippeddata.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"
#include "core/base/clock.h"
#include "core/calendar/lunardate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace motcua {

namespace {

const QString YearOption = QStringLiteral("year");
constexpr qint64 LargestFile = 4 * 1024 * 1024;

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
    if (!shown.tetConfirmed)
        warnings = QStringLiteral("the days of %1 are not published: all of them are computed; "
                                  "those of Tết %1 and beside 2 September, days swapped and worked "
                                  "instead may be others, and due dates may change\n")
                       .arg(year);
    for (const int open : calendar.unconfirmed(today)) {
        unconfirmed.append(open);
        if (open == year)
            continue;
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
    if (!beside.folder.hasSite())
        return shown(WorkCalendar(shippedCalendar()), year, today);
    return readingBeside(beside.folder, [&](Database &database) {
        return shown(calendarOf(database).calendar, year, today);
    });
}

CalendarSettings settingsOf(const CalendarService &service)
{
    return {service.calendar().data(), service.rules()};
}

Answer settings(Office &office, const Arguments &)
{
    const QJsonObject json = toJson(settingsOf(office.calendar()));
    return {Exit::Done, json, QString::fromUtf8(QJsonDocument(json).toJson()), {}};
}

QString ruleOf(CalendarProblem::Kind kind)
{
    using Kind = CalendarProblem::Kind;
    switch (kind) {
    case Kind::NoOfficeHours: return QStringLiteral("the office is open on one weekday at least");
    case Kind::BadInterval:
        return QStringLiteral("hours begin before they end, in whole minutes, and do not overlap");
    case Kind::BadYear: return QStringLiteral("years are of 1901 to 2199, ascending, each once");
    case Kind::BadDay:
        return QStringLiteral("days are of their year, ascending, each once, with a name");
    case Kind::NoSource: return QStringLiteral("a published year names the notices");
    case Kind::BadHoliday: return QStringLiteral("a holiday has a name and a day that can be");
    case Kind::BadRule:
        return QStringLiteral("hours, days and codes of procedures are within their bounds, and a "
                              "promise has hours or days");
    case Kind::NoBasis: return QStringLiteral("every rule names its law or decision");
    case Kind::StorageFailed: break;
    }
    return {};
}

Answer answerFor(const CalendarProblem &problem)
{
    if (problem.kind == CalendarProblem::Kind::StorageFailed)
        return storageFailedAnswer();
    return badValue(QStringLiteral("bad-calendar"),
                    problem.subject.isEmpty()
                        ? QStringLiteral("the calendar cannot be counted with")
                        : QStringLiteral("\"%1\" cannot be counted with").arg(problem.subject),
                    ruleOf(problem.kind));
}

Answer apply(Office &office, const Arguments &arguments)
{
    const QString path = arguments.operands().first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return badValue(QStringLiteral("unreadable-file"), path + QStringLiteral(" cannot be read"),
                        QStringLiteral("write one with motcua-ctl --json calendar settings"));
    const auto wanted = calendarSettingsFromJson(file.readAll());
    if (!wanted)
        return badValue(QStringLiteral("bad-file"),
                        path + QStringLiteral(" is wrong: ") + wanted.error(),
                        QStringLiteral("compare it with motcua-ctl --json calendar settings"));
    const auto applied =
        office.calendar().apply(wanted.value().calendar, wanted.value().deadlines, {});
    if (!applied)
        return answerFor(applied.error());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("changed"), applied.value()}},
            QStringLiteral("%1 changed\n").arg(applied.value()),
            {}};
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
             InOwnProcess{show}},
            {{QStringLiteral("calendar"), QStringLiteral("settings")},
             {},
             QStringLiteral("holidays, office hours and how terms are counted, as a file"),
             {},
             InOffice{InOffice::Needs::Reading, atOnce<settings>}},
            {{QStringLiteral("calendar"), QStringLiteral("apply")},
             {FileOperand},
             QStringLiteral("makes the calendar so; dossiers that were received stay as they are"),
             {},
             InOffice{InOffice::Needs::Writing, atOnce<apply>}}};
}

} // namespace motcua
