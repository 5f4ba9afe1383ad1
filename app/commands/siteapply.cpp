#include "app/commands/siteapply.h"

#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/sitedifference.h"
#include "app/commands/sitejson.h"
#include "app/commands/ticketanswers.h"

#include <QFile>
#include <QJsonArray>

namespace motcua {

namespace {

const QString DryRunOption = QStringLiteral("dry-run");
constexpr qint64 LargestFile = 4 * 1024 * 1024;

QString kindName(SiteChange::Kind kind)
{
    switch (kind) {
    case SiteChange::Kind::Added: return QStringLiteral("added");
    case SiteChange::Kind::Changed: return QStringLiteral("changed");
    case SiteChange::Kind::Ended: return QStringLiteral("ended");
    }
    return {};
}

QString ruleOf(SiteProblem::Kind kind)
{
    using Kind = SiteProblem::Kind;
    switch (kind) {
    case Kind::NoName: return QStringLiteral("it has no name");
    case Kind::BadCode: return QStringLiteral("codes are of lower-case ASCII letters, digits, -");
    case Kind::DuplicateCode: return QStringLiteral("it is there twice");
    case Kind::BadSeries:
        return QStringLiteral("a series is one letter of ") + SeriesLetters.toString();
    case Kind::DuplicateSeries: return QStringLiteral("another field has the same letter");
    case Kind::BadColour: return QStringLiteral("a colour is written #rrggbb");
    case Kind::UnknownAgency: return QStringLiteral("its agency is not in the file");
    case Kind::UnknownField: return QStringLiteral("it serves a field that is not in the file");
    case Kind::BadWeight: return QStringLiteral("weights are 1..100, head starts 0..24 hours");
    case Kind::BadCounterNumber: return QStringLiteral("counters are numbered 1..999");
    case Kind::BadZone: return QStringLiteral("the zone is unknown; write Asia/Ho_Chi_Minh");
    case Kind::BadAddress:
        return QStringLiteral("an address is an https link with {code} once, or empty");
    case Kind::BadInterval:
        return QStringLiteral("opening hours are empty, overlap or are not whole minutes");
    case Kind::BadRules:
        return QStringLiteral("a rule of turns, a quota or an appointment is out of its bounds");
    case Kind::NoField: return QStringLiteral("a site has at least one field");
    case Kind::NoCounter: return QStringLiteral("a site has at least one counter");
    case Kind::TextTooLong:
        return QStringLiteral("a name or sentence is longer than %1 characters")
            .arg(LongestSiteText);
    case Kind::UnprintableText: return QStringLiteral("a name or sentence has a control character");
    case Kind::BadUnitCode:
        return QStringLiteral("the code of a commune is 1..99999; 0 is the demo's");
    case Kind::NoGuidance: return QStringLiteral("one field has \"guidance\": true");
    case Kind::BadPickUp:
        return QStringLiteral("one field at most has \"pickUp\": true, and not the guidance queue");
    case Kind::PracticeChanged:
        return QStringLiteral("a site for practice stays one, and no other becomes one");
    case Kind::CounterInUse:
    case Kind::FieldInUse:
    case Kind::FieldUnserved:
    case Kind::FieldAwaited:
    case Kind::StorageFailed: break;
    }
    return {};
}

// The file is right, the hall is not ready for it.
Answer peopleThere(const SiteProblem &problem)
{
    using Kind = SiteProblem::Kind;
    const auto refused = [&](const char *message, const char *hint) {
        return Answer::failed(
            Exit::NotPossible, QStringLiteral("people-there"),
            QString::fromLatin1(message).arg(problem.subject, problem.who.join(u' ')),
            QString::fromLatin1(hint));
    };
    switch (problem.kind) {
    case Kind::CounterInUse:
        return refused("counter %1 would end with %2 called, served or held there",
                       "finish or return them first; nothing was written");
    case Kind::FieldUnserved:
        return refused("no counter would serve \"%1\" any more, for which wait: %2",
                       "let another counter serve it, or serve them first; nothing was written");
    case Kind::FieldAwaited:
        return refused("\"%1\" would end before these appointments: %2",
                       "cancel them with motcua-ctl appointment cancel; nothing was written");
    default:
        return refused("\"%1\" would end with people in it: %2",
                       "serve or transfer them first; nothing was written");
    }
}

Answer apply(Office &office, const Arguments &arguments)
{
    auto read = siteFromFile(arguments.operands().first(), office.configuration().site.kioskPin);
    if (!read)
        return read.error();
    SiteConfiguration wanted = read.value();
    const SiteConfiguration &site = office.configuration();
    if (wanted.site.kioskPin.isEmpty())
        wanted.site.kioskPin = site.site.kioskPin;
    wanted.site.practice = site.site.practice; // no file makes a site what it is not
    if (wanted.site.id != site.site.id)
        return badValue(QStringLiteral("other-site"),
                        QStringLiteral("the file is of site %1, this is site %2")
                            .arg(wanted.site.id)
                            .arg(site.site.id),
                        QStringLiteral("name the right folder with --data"));
    if (const auto problem = office.sites().check(wanted))
        return answerFor(*problem);

    QJsonArray json;
    QString text;
    for (const SiteChange &change : siteDifference(site, wanted)) {
        json.append(QJsonObject{{QStringLiteral("change"), kindName(change.kind)},
                                {QStringLiteral("what"), change.what},
                                {QStringLiteral("code"), change.code},
                                {QStringLiteral("keys"), QJsonArray::fromStringList(change.keys)},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("after"), change.after}});
        text += changeText(change) + u'\n';
    }
    const auto warn = [&](const char *what, const QString &code, const char *why) {
        json.append(QJsonObject{{QStringLiteral("change"), QStringLiteral("warning")},
                                {QStringLiteral("what"), QString::fromLatin1(what)},
                                {QStringLiteral("code"), code}});
        text += QStringLiteral("! %1 %2 %3\n")
                    .arg(QString::fromLatin1(what), code, QString::fromLatin1(why));
    };
    const SiteGaps gaps = gapsOf(wanted);
    for (const QString &field : gaps.unserved)
        warn("field", field, "is served by no counter: the kiosk gives no number of it");
    for (const int counter : gaps.idle)
        warn("counter", QString::number(counter), "serves no field");
    for (const QString &name : gaps.sameFields)
        warn("field", name, "is the name of several fields: people take one for the other");
    for (const QString &name : gaps.sameCounters)
        warn("counter", name, "is the name of several counters");
    if (!arguments.has(DryRunOption)) {
        const auto applied = office.sites().apply(wanted, {});
        if (!applied)
            return answerFor(applied.error());
    }
    return {Exit::Done, json, text.isEmpty() ? QStringLiteral("nothing differs\n") : text, {}};
}

} // namespace

Result<SiteConfiguration, Answer> siteFromFile(const QString &path, const QString &pinVerifier)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return badValue(QStringLiteral("unreadable-file"), path + QStringLiteral(" cannot be read"),
                        QStringLiteral("write one with motcua-ctl --json site show > site.json"));
    auto site = siteFromJson(file.readAll(), pinVerifier);
    if (site)
        return site.value();
    return badValue(QStringLiteral("bad-file"), path + QStringLiteral(" is wrong: ") + site.error(),
                    QStringLiteral("compare it with motcua-ctl --json site show"));
}

Answer answerFor(const SiteProblem &problem)
{
    if (problem.kind == SiteProblem::Kind::StorageFailed)
        return storageFailedAnswer();
    if (problem.part == SiteProblem::Part::Hall)
        return peopleThere(problem);
    return badValue(QStringLiteral("bad-site"),
                    problem.subject.isEmpty()
                        ? QStringLiteral("the site does not hold together")
                        : QStringLiteral("\"%1\" does not hold together").arg(problem.subject),
                    ruleOf(problem.kind));
}

Command siteApplyCommand()
{
    return {{QStringLiteral("site"), QStringLiteral("apply")},
            {FileOperand},
            QStringLiteral("shows what differs between the site and a file, and makes it so"),
            {{DryRunOption, {}, QStringLiteral("only shows"), false, false}},
            InOffice{InOffice::Needs::Writing, atOnce<apply>}};
}

} // namespace motcua
