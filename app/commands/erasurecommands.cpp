// The right to deletion: two accounts, with a legal basis.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/staffanswers.h"
#include "app/commands/ticketanswers.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString PersonOption = QStringLiteral("person");
const QString DossierOption = QStringLiteral("dossier");
const QString BasisOption = QStringLiteral("basis");
const QString AsOption = QStringLiteral("as");

Answer answerFor(ErasureError error)
{
    const auto no = [](const char *code, const char *message, const char *hint) {
        return Answer::failed(Exit::NotPossible, QString::fromLatin1(code),
                              QString::fromLatin1(message), QString::fromLatin1(hint));
    };
    switch (error) {
    case ErasureError::UnknownSubject:
        return badValue(QStringLiteral("unknown-subject"),
                        QStringLiteral("no person has this number, no dossier this code"),
                        QStringLiteral("see motcua-ctl dossier find"));
    case ErasureError::NoBasis:
        return badValue(QStringLiteral("missing-basis"),
                        QStringLiteral("the law behind it is told in words"),
                        QStringLiteral("write it out"));
    case ErasureError::StillOpen:
        return no("still-open", "a dossier that is not ended is still worked on",
                  "see motcua-ctl dossier show");
    case ErasureError::AskedAlready:
        return no("asked-already", "it was asked for before", "see motcua-ctl erasure list");
    case ErasureError::NotAsked:
        return no("not-asked", "nobody asked for it, or it is done", "see motcua-ctl erasure list");
    case ErasureError::SameAccount:
        return no("same-account", "two people decide", "let another account confirm it");
    case ErasureError::NotAllowed: return notAllowedAnswer();
    case ErasureError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

QJsonObject toJson(const Erasure &erasure, Office &office)
{
    const SiteZone zone = office.configuration().zone();
    const auto nameOf = [&](const Id &account) {
        const auto known = office.staff().find(account);
        return known ? QJsonValue(known->signIn) : QJsonValue();
    };
    return {{QStringLiteral("subject"), erasure.subject.hex()},
            {QStringLiteral("basis"), erasure.basis},
            {QStringLiteral("askedBy"), nameOf(erasure.askedBy)},
            {QStringLiteral("asked"), zone.iso(erasure.asked)},
            {QStringLiteral("confirmedBy"), nameOf(erasure.confirmedBy)},
            {QStringLiteral("confirmed"),
             erasure.confirmed ? QJsonValue(zone.iso(*erasure.confirmed)) : QJsonValue()}};
}

QString line(const Erasure &erasure)
{
    return QStringLiteral("%1  %2  %3\n")
        .arg(erasure.subject.hex(),
             erasure.confirmed ? QStringLiteral("erased") : QStringLiteral("asked"), erasure.basis);
}

Answer answerFor(const Result<Erasure, ErasureError> &result, Office &office)
{
    return result ? Answer{Exit::Done, toJson(result.value(), office), line(result.value()), {}}
                  : answerFor(result.error());
}

Result<Id, Answer> subjectNamed(Office &office, const Arguments &arguments)
{
    if (arguments.has(DossierOption)) {
        const auto dossier = office.dossiers().byCode(arguments.value(DossierOption));
        if (!dossier)
            return motcua::answerFor(dossier.error());
        return dossier.value().id;
    }
    const auto person = office.citizens().byNumber(arguments.value(PersonOption));
    return person ? Result<Id, Answer>(person.value().id) : answerFor(ErasureError::UnknownSubject);
}

template <typename Act> Answer withSubject(Office &office, const Arguments &arguments, Act act)
{
    const auto account = office.staff().named(arguments.value(AsOption));
    if (!account)
        return motcua::answerFor(StaffError::UnknownAccount);
    const auto subject = subjectNamed(office, arguments);
    return subject ? answerFor(act(subject.value(), account->id), office) : subject.error();
}

Answer ask(Office &office, const Arguments &arguments)
{
    return withSubject(office, arguments, [&](const Id &subject, const Id &actor) {
        return office.erasures().ask(subject, arguments.value(BasisOption), actor);
    });
}

Answer confirm(Office &office, const Arguments &arguments)
{
    return withSubject(office, arguments, [&](const Id &subject, const Id &actor) {
        return office.erasures().confirm(subject, actor);
    });
}

Answer list(Office &office, const Arguments &)
{
    const auto erasures = office.erasures().list();
    if (!erasures)
        return answerFor(erasures.error());
    QJsonArray json;
    QString text;
    for (const Erasure &erasure : erasures.value()) {
        json.append(toJson(erasure, office));
        text += line(erasure);
    }
    return {Exit::Done, json, text.isEmpty() ? QStringLiteral("none\n") : text, {}};
}

Answer due(Office &office, const Arguments &)
{
    const auto due = office.erasures().due();
    if (!due)
        return answerFor(due.error());
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    QString text;
    for (const ErasureService::Aged &aged : due.value()) {
        const QString ended = zone.date(*aged.dossier.closed).toString(Qt::ISODate);
        json.append(QJsonObject{{QStringLiteral("dossier"), aged.dossier.code()},
                                {QStringLiteral("procedure"), aged.dossier.procedure},
                                {QStringLiteral("ended"), ended},
                                {QStringLiteral("years"), aged.years},
                                {QStringLiteral("basis"), aged.basis}});
        text += QStringLiteral("%1  %2  ended %3, kept %4 years (%5)\n")
                    .arg(aged.dossier.code(), aged.dossier.procedure, ended,
                         QString::number(aged.years), aged.basis);
    }
    return {Exit::Done, json, text.isEmpty() ? QStringLiteral("nothing is due\n") : text, {}};
}

} // namespace

std::vector<Command> erasureCommands()
{
    const auto row = [](const char *verb, const char *help, std::vector<OptionSpec> options,
                        const InOffice &action) {
        return commandRow("erasure", verb, {}, help, std::move(options), action);
    };
    const OptionSpec person{PersonOption, QStringLiteral("NUMBER"),
                            QStringLiteral("whose data shall go"), false, false};
    const OptionSpec dossier{DossierOption, QStringLiteral("CODE"),
                             QStringLiteral("an ended dossier, with its files"), false, false};
    const OptionSpec as{AsOption, QStringLiteral("SIGN-IN"),
                        QStringLiteral("admin or head; another one confirms"), true, false};
    const OptionSpec basis{BasisOption, QStringLiteral("TEXT"), QStringLiteral("the law behind it"),
                           true, false};
    return {row("ask", "asks that the data of a person, or a dossier, be erased",
                {person, dossier, basis, as}, {InOffice::Needs::Writing, atOnce<ask>}),
            row("confirm", "erases them: the chain stays whole, the contents are gone",
                {person, dossier, as}, {InOffice::Needs::Writing, atOnce<confirm>}),
            row("due", "ended dossiers that were kept as long as the rule of their procedure asks",
                {}, {InOffice::Needs::Reading, atOnce<due>}),
            row("list", "asked for, and done", {}, {InOffice::Needs::Reading, atOnce<list>})};
}

} // namespace motcua
