// The register of letters, and the book of dossiers by year.
#include "app/commands/lettercommands.h"

#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/staffanswers.h"
#include "app/commands/texttable.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString DossierOption = QStringLiteral("dossier");
const QString ReasonOption = QStringLiteral("reason");
const QString YearOption = QStringLiteral("year");
const QString AsOption = QStringLiteral("as");
constexpr int FirstBook = 2000;
constexpr int LastBook = 2100;

Result<Letter, Answer> letterNamed(const QString &name)
{
    const auto kind = formNamed(name);
    if (const auto letter = kind ? letterOf(*kind) : std::nullopt)
        return *letter;
    QStringList names;
    for (const FormInfo &info : formInfos()) {
        if (letterOf(info.kind))
            names.append(QString::fromLatin1(info.name));
    }
    return badValue(QStringLiteral("unknown-letter"),
                    QStringLiteral("there is no letter \"%1\"").arg(name.left(60)),
                    QStringLiteral("write one of ") + names.join(QStringLiteral(", ")));
}

/// Who acts: the account that is named, else whoever owns the folder.
Result<Id, Answer> actorOf(Office &office, const Arguments &arguments)
{
    if (!arguments.has(AsOption))
        return Id{};
    const auto account = office.staff().named(arguments.value(AsOption));
    if (!account)
        return answerFor(StaffError::UnknownAccount);
    return account->id;
}

QString nameOf(Office &office, const Id &account)
{
    const auto known = office.staff().find(account);
    return known ? known->signIn : QString();
}

// `act` is given the dossier that was named and who acts.
template <typename Act> Answer withDossier(Office &office, const Arguments &arguments, Act act)
{
    const auto actor = actorOf(office, arguments);
    if (!actor)
        return actor.error();
    const auto dossier = office.dossiers().byCode(arguments.value(DossierOption));
    if (!dossier)
        return answerFor(dossier.error());
    return answerFor(act(dossier.value().id, actor.value()), office);
}

Answer enter(Office &office, const Arguments &arguments)
{
    const auto letter = letterNamed(arguments.operands().first());
    if (!letter)
        return letter.error();
    return withDossier(office, arguments, [&](const Id &dossier, const Id &actor) {
        return office.letters().registerLetter(dossier, letter.value(), actor);
    });
}

Answer decline(Office &office, const Arguments &arguments)
{
    return withDossier(office, arguments, [&](const Id &dossier, const Id &actor) {
        return office.letters().decline(dossier, arguments.value(ReasonOption), actor);
    });
}

Result<int, Answer> yearOf(Office &office, const Arguments &arguments)
{
    if (!arguments.has(YearOption))
        return office.configuration().zone().date(office.clock().now()).year();
    return numberNamed(YearOption, arguments.value(YearOption), FirstBook, LastBook);
}

Answer list(Office &office, const Arguments &arguments)
{
    const auto year = yearOf(office, arguments);
    if (!year)
        return year.error();
    const auto lines = office.letters().ofYear(year.value());
    if (!lines)
        return answerFor(lines.error());
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    TextTable table({QStringLiteral("NUMBER"), QStringLiteral("WHEN"), QStringLiteral("LETTER"),
                     QStringLiteral("DOSSIER"), QStringLiteral("BY")});
    for (const LetterService::Line &line : lines.value()) {
        const QString form = QString::fromLatin1(infoOf(formOf(line.letter.letter)).name);
        const QString by = nameOf(office, line.letter.by);
        const QString when = zone.iso(line.letter.at);
        const QString number =
            QStringLiteral("%1/%2").arg(line.letter.number).arg(line.letter.year);
        json.append(QJsonObject{{QStringLiteral("number"), number},
                                {QStringLiteral("at"), when},
                                {QStringLiteral("letter"), form},
                                {QStringLiteral("dossier"), line.dossier.code()},
                                {QStringLiteral("by"), by}});
        table.add({number, when.left(16), form, line.dossier.code(), by});
    }
    return {Exit::Done, json, json.isEmpty() ? QStringLiteral("no letters\n") : table.text(), {}};
}

Answer proposed(Office &office, const Arguments &)
{
    const auto proposals = office.letters().proposed();
    if (!proposals)
        return answerFor(proposals.error());
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    TextTable table({QStringLiteral("LETTER"), QStringLiteral("SINCE"), QStringLiteral("DOSSIER"),
                     QStringLiteral("PROCEDURE")});
    for (const auto &[dossier, wanted] : proposals.value()) {
        const QString form = QString::fromLatin1(infoOf(formOf(wanted.letter)).name);
        const QString since = zone.iso(wanted.since);
        json.append(QJsonObject{{QStringLiteral("letter"), form},
                                {QStringLiteral("since"), since},
                                {QStringLiteral("dossier"), dossier.code()},
                                {QStringLiteral("procedure"), dossier.procedure}});
        table.add({form, since.left(16), dossier.code(), dossier.procedure});
    }
    return {Exit::Done, json, json.isEmpty() ? QStringLiteral("no letters\n") : table.text(), {}};
}

QJsonObject bookJson(Office &office, const ClosedBook &book)
{
    return {{QStringLiteral("year"), book.year},
            {QStringLiteral("entries"), book.entries},
            {QStringLiteral("closed"), office.configuration().zone().iso(book.closed)},
            {QStringLiteral("closedBy"), nameOf(office, book.closedBy)}};
}

Answer showBook(Office &office, const Arguments &arguments)
{
    const auto year = yearOf(office, arguments);
    if (!year)
        return year.error();
    const auto closed = office.books().closed(year.value());
    if (!closed)
        return answerFor(closed.error());
    if (const auto &book = closed.value())
        return {Exit::Done, bookJson(office, *book), QStringLiteral("closed\n"), {}};
    const auto entries = office.books().entries(year.value());
    if (!entries)
        return answerFor(entries.error());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("year"), year.value()},
                        {QStringLiteral("entries"), qint64(entries.value().size())},
                        {QStringLiteral("closed"), QJsonValue()}},
            QStringLiteral("open, %1 dossiers\n").arg(entries.value().size()),
            {}};
}

Answer lockBook(Office &office, const Arguments &arguments)
{
    const auto year = numberNamed(YearOption, arguments.operands().first(), FirstBook, LastBook);
    if (!year)
        return year.error();
    const auto actor = actorOf(office, arguments);
    if (!actor)
        return actor.error();
    const auto closed = office.books().close(year.value(), actor.value());
    if (!closed && closed.error() == DossierError::BadDate)
        return Answer::failed(Exit::NotPossible, QStringLiteral("year-not-over"),
                              QStringLiteral("the year is not at its end"),
                              QStringLiteral("from 31 December on the book can be closed"));
    if (!closed)
        return answerFor(closed.error());
    return {Exit::Done,
            bookJson(office, closed.value()),
            QStringLiteral("closed with %1 dossiers\n").arg(closed.value().entries),
            {}};
}

} // namespace

std::optional<Answer> enterLetter(Office &office, FormKind kind, const Id &dossier, bool again)
{
    const auto letter = letterOf(kind);
    if (!letter)
        return std::nullopt;
    const auto known = office.dossiers().find(dossier);
    if (!known)
        return answerFor(known.error());
    const bool isDraft = *letter == Letter::Apology && !known.value().extended;
    if (isDraft || (again && known.value().registered(*letter)))
        return std::nullopt;
    const auto entered = office.letters().registerLetter(dossier, *letter, {});
    return entered ? std::nullopt : std::optional(answerFor(entered.error()));
}

std::vector<Command> letterCommands()
{
    const InOffice::Needs reads = InOffice::Needs::Reading;
    const InOffice::Needs writes = InOffice::Needs::Writing;
    const OptionSpec dossier{DossierOption, QStringLiteral("CODE"),
                             QStringLiteral("of which dossier"), true, false};
    const OptionSpec reason{ReasonOption, QStringLiteral("TEXT"), QStringLiteral("in words"), true,
                            false};
    const OptionSpec as{AsOption, QStringLiteral("SIGN-IN"), QStringLiteral("who approves it"),
                        false, false};
    const OptionSpec year{YearOption, QStringLiteral("YYYY"), QStringLiteral("else this one"),
                          false, false};
    return {commandRow("letter", "enter", {QStringLiteral("NAME")},
                       "into the register of letters, once; form render does it by itself",
                       {dossier, as}, {writes, atOnce<enter>}),
            commandRow("letter", "decline", {},
                       "no letter but an apology: the family said no, or it would hurt",
                       {dossier, reason, as}, {writes, atOnce<decline>}),
            commandRow("letter", "list", {}, "the register of a year, by number", {year},
                       {reads, atOnce<list>}),
            commandRow("letter", "proposed", {},
                       "what procedures propose: nobody has entered or declined it yet", {},
                       {reads, atOnce<proposed>}),
            commandRow("book", "show", {}, "whether the book of dossiers of a year is closed",
                       {year}, {reads, atOnce<showBook>}),
            commandRow("book", "lock", {QStringLiteral("YEAR")},
                       "no more dossiers into the book of that year; see book close", {as},
                       {writes, atOnce<lockBook>})};
}

} // namespace motcua
