// Dossiers on their way between desks, what their applicants are told, their files, and mistakes.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/dossierjson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/outfile.h"
#include "app/commands/staffanswers.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/vietnamese.h"
#include "core/documents/callwords.h"

#include <QFile>
#include <QFileInfo>

namespace motcua {

namespace {

const QString AsOption = QStringLiteral("as");
const QString ViewedAs = QStringLiteral("motcua-ctl");
const QString FromOption = QStringLiteral("from");
const QString ToOption = QStringLiteral("to");
const QString NoteOption = QStringLiteral("note");
const QString ByOption = QStringLiteral("by");
const QString WayOption = QStringLiteral("way");
const QString NewsOption = QStringLiteral("news");
const QString NotReachedOption = QStringLiteral("not-reached");
const QString LaterOption = QStringLiteral("later");
const QString ReasonOption = QStringLiteral("reason");
const QString PaperOption = QStringLiteral("shows");
const QString OutOption = QStringLiteral("out");

Result<std::vector<Id>, DossierError> named(Office &office, const QStringList &codes)
{
    std::vector<Id> ids;
    for (const QString &code : codes) {
        const auto dossier = office.dossiers().byCode(code);
        if (!dossier)
            return dossier.error();
        ids.push_back(dossier.value().id);
    }
    return ids;
}

template <typename Act> Answer withAll(Office &office, const Arguments &arguments, Act act)
{
    const auto ids = named(office, arguments.operands());
    return ids ? answerFor(act(ids.value()), office) : answerFor(ids.error());
}

template <typename Act> Answer withOne(Office &office, const Arguments &arguments, Act act)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    return dossier ? answerFor(act(dossier.value()), office) : answerFor(dossier.error());
}

Answer handOver(Office &office, const Arguments &arguments)
{
    const HandOver written{arguments.value(FromOption),
                           arguments.value(ToOption),
                           arguments.value(NoteOption),
                           {},
                           {},
                           {}};
    return withAll(office, arguments, [&](const std::vector<Id> &ids) {
        return office.handOvers().handOver(ids, written, {});
    });
}

Answer takeOver(Office &office, const Arguments &arguments)
{
    return withAll(office, arguments, [&](const std::vector<Id> &ids) {
        return office.handOvers().takeOver(ids, arguments.value(ByOption), {});
    });
}

// By sign-in or by the name on hand-over lists.
Holder holderNamed(Office &office, const QString &text)
{
    if (const auto account = office.staff().named(text))
        return {account->id, account->name};
    return {{}, text};
}

Answer held(Office &office, const Arguments &arguments)
{
    return answerFor(office.handOvers().heldBy(holderNamed(office, arguments.operands().first())),
                     office);
}

Answer passOn(Office &office, const Arguments &arguments)
{
    return answerFor(office.handOvers().passOn(holderNamed(office, arguments.value(FromOption)),
                                               arguments.value(ToOption),
                                               arguments.value(NoteOption), {}),
                     office);
}

Answer sendBack(Office &office, const Arguments &arguments)
{
    return withAll(office, arguments, [&](const std::vector<Id> &ids) {
        return office.handOvers().sendBack(ids, arguments.value(ReasonOption), {});
    });
}

Answer onTheirWay(Office &office, const Arguments &)
{
    return answerFor(office.handOvers().onTheirWay(), office);
}

Answer notify(Office &office, const Arguments &arguments)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    if (!dossier)
        return answerFor(dossier.error());
    Notification told;
    told.way = dossier.value().notifyWay;
    told.later = arguments.has(LaterOption);
    told.reached = !told.later && !arguments.has(NotReachedOption);
    told.note = arguments.value(NoteOption);
    if (arguments.has(WayOption)) {
        const auto way = notifyWayNamed(arguments.value(WayOption));
        if (!way)
            return way.error();
        told.way = way.value();
    }
    if (arguments.has(NewsOption)) {
        const auto news = newsNamed(arguments.value(NewsOption));
        if (!news)
            return news.error();
        told.news = news.value();
    } else if (const auto untold = dossier.value().untold()) {
        told.news = *untold;
    } else {
        return Answer::failed(Exit::NotPossible, QStringLiteral("nothing-to-tell"),
                              QStringLiteral("the applicant knows all that happened"),
                              QStringLiteral("say what was told with --news"));
    }
    return answerFor(office.notifications().notify(dossier.value().id, told, {}), office);
}

// Telephones are shown to who is named with --as, and each look is recorded before.
Answer untold(Office &office, const Arguments &arguments)
{
    std::optional<Account> viewer;
    if (arguments.has(AsOption)) {
        viewer = office.staff().named(arguments.value(AsOption));
        if (!viewer)
            return answerFor(StaffError::UnknownAccount);
    }
    const auto dossiers = office.notifications().untold();
    if (!dossiers)
        return answerFor(dossiers.error());
    const auto language = neededVietnameseTexts(); // it is said to the citizen
    if (!language)
        return language.error();
    const CallWords words(language.value().get());
    QJsonArray json;
    QString lines;
    for (const Dossier &dossier : dossiers.value()) {
        const auto person = office.citizens().find(dossier.submitter);
        if (!person)
            return storageFailedAnswer();
        QString phone = masked(person.value().phone);
        if (viewer) {
            const auto viewed = office.accessLog().viewed(*viewer, dossier.id, ViewedAs);
            if (!viewed)
                return viewed.error() == AccessError::NotAllowed ? notAllowedAnswer()
                                                                 : storageFailedAnswer();
            phone = person.value().phone;
        }
        const News news = dossier.untold().value();
        const QString sentence =
            words.sentence(news, dossier, person.value(),
                           office.procedures().find(dossier.procedure), office.configuration());
        QJsonObject line = lineJson(dossier, office);
        line.insert(QStringLiteral("news"), newsName(news));
        line.insert(QStringLiteral("phone"), phone);
        line.insert(QStringLiteral("sentence"), sentence);
        json.append(line);
        lines += QStringLiteral("%1  %2  %3\n    %4\n")
                     .arg(dossier.code(), newsName(news), phone, sentence);
    }
    return {Exit::Done, json, json.isEmpty() ? QStringLiteral("everybody knows\n") : lines, {}};
}

Answer voidDossier(Office &office, const Arguments &arguments)
{
    return withOne(office, arguments, [&](const Dossier &d) {
        return office.dossiers().voidDossier(d.id, arguments.value(ReasonOption), {});
    });
}

Answer undo(Office &office, const Arguments &arguments)
{
    return withOne(office, arguments, [&](const Dossier &d) {
        return office.dossiers().takeBack(d.id, arguments.value(ReasonOption), {});
    });
}

Answer attach(Office &office, const Arguments &arguments)
{
    const QString path = arguments.operands().last();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badValue(QStringLiteral("unreadable-file"),
                        QStringLiteral("%1: %2").arg(path, file.errorString()),
                        QStringLiteral("name a file that can be read"));
    const QByteArray content = file.read(AttachmentService::MostBytes + 1);
    return withOne(office, arguments, [&](const Dossier &d) {
        return office.attachments().attach(d.id, QFileInfo(path).fileName(),
                                           arguments.value(PaperOption), content, {});
    });
}

Answer detach(Office &office, const Arguments &arguments)
{
    const auto attachment = requestNamed(arguments.operands().last());
    if (!attachment)
        return attachment.error();
    return withOne(office, arguments, [&](const Dossier &d) {
        return office.attachments().remove(d.id, attachment.value(), arguments.value(ReasonOption),
                                           {});
    });
}

Answer save(Office &office, const Arguments &arguments)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    if (!dossier)
        return answerFor(dossier.error());
    const auto attachment = requestNamed(arguments.operands().last());
    if (!attachment)
        return attachment.error();
    const auto content = office.attachments().content(dossier.value().id, attachment.value());
    if (!content)
        return answerFor(content.error());
    const QString path = arguments.value(OutOption);
    if (const auto failed = saveFile(content.value(), path))
        return *failed;
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("bytes"), content.value().size()}},
            path + u'\n',
            {}};
}

} // namespace

std::vector<Command> dossierRoundCommands()
{
    const QStringList code{QStringLiteral("CODE")};
    const QStringList codes{DossiersOperand};
    const QStringList file{QStringLiteral("CODE"), FileOperand};
    const QStringList attachment{QStringLiteral("CODE"), QStringLiteral("ID")};
    const OptionSpec reason = dossierOption(ReasonOption, "TEXT", "in words", true);
    const InOffice::Needs reads = InOffice::Needs::Reading;
    const InOffice::Needs writes = InOffice::Needs::Writing;
    return {
        dossierRow("hand-over", codes, "goes to another desk or agency, all of them or none",
                   {dossierOption(ToOption, "NAME", "agency, desk or person", true),
                    dossierOption(FromOption, "NAME", "who hands over"),
                    dossierOption(NoteOption, "TEXT", "for the control sheet")},
                   {writes, atOnce<handOver>}),
        dossierRow("take-over", codes, "has arrived there",
                   {dossierOption(ByOption, "NAME", "who took it over")},
                   {writes, atOnce<takeOver>}),
        dossierRow("held", {QStringLiteral("NAME")},
                   "what somebody has that has not ended, by sign-in or name", {},
                   {reads, atOnce<held>}),
        dossierRow("pass-on", {},
                   "all that somebody has goes to a deputy, or to who comes after a leaver",
                   {dossierOption(FromOption, "NAME", "who has it, by sign-in or name", true),
                    dossierOption(ToOption, "NAME", "who gets it", true),
                    dossierOption(NoteOption, "TEXT", "for the control sheet")},
                   {writes, atOnce<passOn>}),
        dossierRow("send-back", codes, "is not taken over: it stays with who handed it over",
                   {reason}, {writes, atOnce<sendBack>}),
        dossierRow("on-the-way", {}, "handed over and not taken over, longest first", {},
                   {reads, atOnce<onTheirWay>}),
        dossierRow("notify", code, "the applicant was told, or could not be reached",
                   {dossierOption(NewsOption, "NEWS",
                                  "ready, missing, postponed, refused, stopped; else what "
                                  "is to be told"),
                    dossierOption(WayOption, "WAY",
                                  "phone, sms, network, in-person; else the one agreed on"),
                    dossierOption(NotReachedOption, "", "nobody was reached"),
                    dossierOption(LaterOption, "", "they asked to be told another time"),
                    dossierOption(NoteOption, "TEXT", "who answered, what they said")},
                   {writes, atOnce<notify>}),
        dossierRow("untold", {},
                   "whose applicant must still hear something, and the sentence to say",
                   {dossierOption(AsOption, "SIGN-IN",
                                  "with the telephone numbers, and each look is recorded")},
                   {reads, atOnce<untold>, AsOption}),
        dossierRow("void", code, "was received by mistake; the code stays taken", {reason},
                   {writes, atOnce<voidDossier>}),
        dossierRow(
            "undo", code, "the newest change was a mistake",
            {dossierOption(ReasonOption, "TEXT", "wanted for a decision, a return or an end")},
            {writes, atOnce<undo>}),
        dossierRow("attach", file, "keeps a photograph or file with the dossier",
                   {dossierOption(PaperOption, "NAME", "the paper it shows")},
                   {writes, atOnce<attach>}),
        dossierRow("detach", attachment, "is shown no more", {reason}, {writes, atOnce<detach>}),
        dossierRow("save", attachment, "writes an attachment into a file",
                   {dossierOption(OutOption, "FILE", "where to", true)}, {reads, atOnce<save>})};
}

} // namespace motcua
