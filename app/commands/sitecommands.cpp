#include "app/commands/command.h"
#include "app/commands/demosite.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/officeanswer.h"
#include "app/commands/scriptedclock.h"
#include "app/commands/siteapply.h"
#include "app/commands/sitejson.h"
#include "app/commands/staffanswers.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

namespace motcua {

namespace {

const QString DemoOption = QStringLiteral("demo");
const QString FromOption = QStringLiteral("from");
const QString MorningOption = QStringLiteral("morning");
const QString TimeOption = QStringLiteral("time");

// Without an offset it is the time on the wall of the site.
Result<Instant, Answer> timeNamed(const QString &text, const SiteZone &zone)
{
    static const QRegularExpression offset(QStringLiteral("(Z|[+-]\\d\\d:?\\d\\d)$"));
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid())
        return badValue(QStringLiteral("bad-time"),
                        QStringLiteral("\"%1\" is no time").arg(text.left(60)),
                        QStringLiteral("write it as 2026-11-23T08:15:00+07:00"));
    if (!offset.match(text).hasMatch())
        return zone.at(read.date(), read.time());
    return fromMs(read.toMSecsSinceEpoch());
}

Answer initAt(const DataFolder &folder, Instant now, bool morning, Random &random)
{
    const Office::Request request{folder, QStringLiteral("motcua-ctl")};
    if (const auto created = createDemo(request, now, morning, random); !created)
        return answerFor(created.error(), folder);
    const ScriptedClock clock(now);
    const auto office = Office::open(request, clock, random);
    if (!office)
        return answerFor(office.error(), folder);
    const SiteConfiguration &site = office.value()->configuration();
    const auto procedures = qint64(office.value()->procedures().procedures().size());
    const auto waiting = qint64(office.value()->queue().snapshot().waiting.size());
    const QJsonObject json{{QStringLiteral("folder"), folder.path()},
                           {QStringLiteral("site"), site.site.name},
                           {QStringLiteral("fields"), qint64(site.fields.size())},
                           {QStringLiteral("counters"), qint64(site.counters.size())},
                           {QStringLiteral("procedures"), procedures},
                           {QStringLiteral("waiting"), waiting},
                           {QStringLiteral("kioskPin"), DemoKioskPin.toString()}};
    const QString text =
        QStringLiteral("%1 is set up in %2: %3 fields, %4 counters, %5 procedures, %6 "
                       "waiting\nPIN of the kiosk: %7\n")
            .arg(site.site.name, folder.path())
            .arg(site.fields.size())
            .arg(site.counters.size())
            .arg(procedures)
            .arg(waiting)
            .arg(DemoKioskPin);
    return {Exit::Done, json, text, {}};
}

// A site of one's own with the shipped catalogue.
Answer initFrom(const Beside &beside, const QString &path)
{
    const auto site = siteFromFile(path);
    if (!site)
        return site.error();
    if (site.value().site.kioskPin.isEmpty())
        return badValue(QStringLiteral("no-pin"), path + QStringLiteral(" has no kioskPin"),
                        QStringLiteral("add \"kioskPin\" with 6 to 10 digits to \"site\""));
    if (const auto problems = problemsOfNew(site.value()); !problems.empty())
        return answerFor(problems.front());
    const Office::Request request{beside.folder, QStringLiteral("motcua-ctl")};
    const auto created =
        Office::create(request, {site.value(), demoSite().catalogue}, beside.clock, beside.random);
    if (!created)
        return answerFor(created.error(), beside.folder);
    const auto office = Office::open(request, beside.clock, beside.random);
    if (!office)
        return answerFor(office.error(), beside.folder);
    const Answer sheet = recoverySheet(*office.value());
    if (sheet.exit != Exit::Done)
        return sheet;
    const Site &unit = site.value().site;
    return {
        Exit::Done,
        QJsonObject{{QStringLiteral("folder"), beside.folder.path()},
                    {QStringLiteral("site"), unit.name},
                    {QStringLiteral("recoveryCode"), sheet.json[QStringLiteral("code")]}},
        QStringLiteral("%1 is set up in %2\n\n%3\nNext, the first admin: motcua-ctl staff add\n")
            .arg(unit.name, beside.folder.path(), sheet.text),
        {}};
}

Answer init(const Beside &beside, const Arguments &arguments)
{
    if (arguments.has(FromOption) && arguments.has(DemoOption))
        return badValue(QStringLiteral("contradiction"),
                        QStringLiteral("--demo and --from cannot both be"),
                        QStringLiteral("keep one"));
    if (arguments.has(FromOption))
        return initFrom(beside, arguments.value(FromOption));
    if (!arguments.has(DemoOption))
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("\"site init\" wants --demo or --from FILE"),
                        QStringLiteral("or set up the site in the window of motcua"));
    Instant now = beside.clock.now();
    if (arguments.has(TimeOption)) {
        const auto named = timeNamed(arguments.value(TimeOption), SiteZone::vietnam());
        if (!named)
            return named.error();
        now = named.value();
    }
    return initAt(beside.folder, now, arguments.has(MorningOption), beside.random);
}

QString openingText(const Site &site)
{
    QStringList parts;
    for (const OpeningInterval &o : site.opening)
        parts.append(QStringLiteral("%1 %2-%3")
                         .arg(o.weekday)
                         .arg(o.from.toString(QStringLiteral("HH:mm")),
                              o.to.toString(QStringLiteral("HH:mm"))));
    return parts.isEmpty() ? QStringLiteral("never") : parts.join(QStringLiteral(", "));
}

Answer show(Office &office, const Arguments &)
{
    const SiteConfiguration &c = office.configuration();
    return {Exit::Done,
            toJson(c),
            textPairs({{QStringLiteral("name"), c.site.name},
                       {QStringLiteral("authority"), c.site.authority},
                       {QStringLiteral("centre"), c.site.centre},
                       {QStringLiteral("code"), QString::number(c.site.id)},
                       {QStringLiteral("zone"), c.site.zone},
                       {QStringLiteral("hotline"), c.site.hotline},
                       {QStringLiteral("open"), openingText(c.site)},
                       {QStringLiteral("fields"), QString::number(c.fields.size())},
                       {QStringLiteral("counters"), QString::number(c.counters.size())}}),
            {}};
}

Answer fields(Office &office, const Arguments &)
{
    const SiteConfiguration &site = office.configuration();
    const QueueSnapshot queue = office.queue().snapshot();
    QJsonArray json;
    TextTable table({QStringLiteral("CODE"), QStringLiteral("LETTER"), QStringLiteral("NAME"),
                     QStringLiteral("WAITING"), QStringLiteral("WAIT"),
                     QStringLiteral("COUNTERS")});
    for (const Field &field : site.fields) {
        const FieldLine *line = queue.fieldLine(field.code);
        const int waiting = line ? line->waiting : 0;
        const auto wait = line ? line->wait : std::nullopt;
        QJsonArray counters;
        QStringList numbers;
        for (const int number : site.countersServing(field.code)) {
            counters.append(number);
            numbers.append(QString::number(number));
        }
        json.append(QJsonObject{{QStringLiteral("field"), field.code},
                                {QStringLiteral("series"), field.series},
                                {QStringLiteral("name"), field.name},
                                {QStringLiteral("nameEn"), field.nameEn},
                                {QStringLiteral("plainWords"), field.plainWords},
                                {QStringLiteral("colour"), field.colour},
                                {QStringLiteral("shape"), field.shape},
                                {QStringLiteral("agency"), field.agency},
                                {QStringLiteral("guidance"), field.guidance},
                                {QStringLiteral("pickUp"), field.pickUp},
                                {QStringLiteral("waiting"), waiting},
                                {QStringLiteral("waitMinutes"), toJson(wait)},
                                {QStringLiteral("counters"), counters}});
        table.add({field.code, field.series, field.name, QString::number(waiting), waitText(wait),
                   numbers.join(u' ')});
    }
    return {Exit::Done, json, table.text(), {}};
}

Answer counters(Office &office, const Arguments &)
{
    const SiteConfiguration &site = office.configuration();
    const QueueSnapshot queue = office.queue().snapshot();
    QJsonArray json;
    TextTable table({QStringLiteral("COUNTER"), QStringLiteral("NAME"), QStringLiteral("SERVES"),
                     QStringLiteral("NUMBER"), QStringLiteral("STATE"), QStringLiteral("SERVED")});
    for (const Counter &counter : site.counters) {
        const CounterLine *line = queue.counterLine(counter.number);
        const auto current = line ? line->current : std::nullopt;
        QJsonArray serves;
        QStringList words;
        for (const ServedField &served : counter.serves) {
            serves.append(QJsonObject{{QStringLiteral("field"), served.field},
                                      {QStringLiteral("weight"), served.weight}});
            words.append(
                served.field
                + (served.weight == 1 ? QString() : QStringLiteral("×%1").arg(served.weight)));
        }
        const int served = line ? line->servedToday : 0;
        const QString presence = presenceName(line ? line->state.presence : CounterPresence::Open);
        json.append(QJsonObject{{QStringLiteral("counter"), counter.number},
                                {QStringLiteral("name"), counter.name},
                                {QStringLiteral("agency"), counter.agency},
                                {QStringLiteral("fields"), serves},
                                {QStringLiteral("state"), presence},
                                {QStringLiteral("servedToday"), served},
                                {QStringLiteral("ticket"),
                                 current ? QJsonValue(toJson(*current, site)) : QJsonValue()}});
        table.add({QString::number(counter.number), counter.name, words.join(u' '),
                   current ? current->shownNumber() : QStringLiteral("-"),
                   current ? stateName(current->state) : presence, QString::number(served)});
    }
    return {Exit::Done, json, table.text(), {}};
}

} // namespace

std::vector<Command> siteCommands()
{
    constexpr InOffice::Needs Reading = InOffice::Needs::Reading;
    const QString site = QStringLiteral("site");
    const QString listing = QStringLiteral("list");
    return {
        {{site, QStringLiteral("init")},
         {},
         QStringLiteral("sets up a site in an empty or new folder"),
         {{FromOption, QStringLiteral("FILE"),
           QStringLiteral("a site of your own, in the form of site show"), false, false},
          {DemoOption, {}, QStringLiteral("the ward \"Phường Mẫu\", six counters"), false, false},
          {MorningOption,
           {},
           QStringLiteral("with 75 minutes played and about 25 waiting"),
           false,
           false},
          {TimeOption, QStringLiteral("TIME"), QStringLiteral("as if it were then; ISO 8601"),
           false, false}},
         InOwnProcess{init}},
        {{site, QStringLiteral("show")},
         {},
         QStringLiteral("the site; in JSON its whole configuration"),
         {},
         InOffice{Reading, atOnce<show>}},
        siteApplyCommand(),
        {{QStringLiteral("field"), listing},
         {},
         QStringLiteral("fields of work, how many wait and how long"),
         {},
         InOffice{Reading, atOnce<fields>}},
        {{QStringLiteral("counter"), listing},
         {},
         QStringLiteral("counters, the fields they serve with weights, and who is there"),
         {},
         InOffice{Reading, atOnce<counters>}}};
}

} // namespace motcua
