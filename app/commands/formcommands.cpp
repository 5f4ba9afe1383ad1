// The unit's forms, and what stands in them for a dossier.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/lettercommands.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"

#include <QFile>
#include <QJsonArray>

namespace motcua {

namespace {

const QString DossierOption = QStringLiteral("dossier");
const QString YearOption = QStringLiteral("year");
const QString ToOption = QStringLiteral("to");
const QString FromOption = QStringLiteral("from");
const QString OfficerOption = QStringLiteral("officer");
const QString AgainOption = QStringLiteral("again");
const QString Old = QStringLiteral("2018");
const QString New = QStringLiteral("2025");
const QString NameOperand = QStringLiteral("NAME");
constexpr int FirstYear = 2000;
constexpr int LastYear = 2100;

Answer unknownForm(const QString &name)
{
    QStringList names;
    for (const FormInfo &info : formInfos())
        names.append(QString::fromLatin1(info.name));
    return badValue(QStringLiteral("unknown-form"),
                    QStringLiteral("there is no form \"%1\"").arg(name.left(60)),
                    QStringLiteral("write one of ") + names.join(QStringLiteral(", ")));
}

QString problemText(const FormProblem &problem)
{
    switch (problem.kind) {
    case FormProblem::Kind::BadTag:
        return problem.name.isEmpty()
            ? QStringLiteral("line %1: \"{{\" without its end").arg(problem.line)
            : QStringLiteral("line %1: \"%2\" is not closed, or no tag of a form")
                  .arg(QString::number(problem.line), problem.name);
    case FormProblem::Kind::UnknownName:
        return QStringLiteral("line %1: nothing is called \"%2\"")
            .arg(QString::number(problem.line), problem.name);
    case FormProblem::Kind::TooLong:
        return QStringLiteral("it is longer than %1 bytes").arg(LongestForm);
    case FormProblem::Kind::Foreign:
        return QStringLiteral("line %1: <%2> is never printed: paper has no scripts, and of "
                              "pictures the codes qr and barcode alone")
            .arg(QString::number(problem.line), problem.name);
    }
    return {};
}

QString problemName(FormProblem::Kind kind)
{
    switch (kind) {
    case FormProblem::Kind::BadTag: return QStringLiteral("bad-tag");
    case FormProblem::Kind::UnknownName: return QStringLiteral("unknown-name");
    case FormProblem::Kind::TooLong: return QStringLiteral("too-long");
    case FormProblem::Kind::Foreign: return QStringLiteral("foreign");
    }
    return {};
}

Answer answerFor(FormError error)
{
    switch (error) {
    case FormError::HasProblems:
        return badValue(QStringLiteral("bad-form"),
                        QStringLiteral("the form cannot be printed as it stands"),
                        QStringLiteral("see motcua-ctl form check"));
    case FormError::NotAllowed: return notAllowedAnswer();
    case FormError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer answerFor(PaperError error)
{
    switch (error) {
    case PaperError::UnknownDossier: return motcua::answerFor(DossierError::UnknownDossier);
    case PaperError::NothingToSay:
        return Answer::failed(Exit::NotPossible, QStringLiteral("nothing-to-say"),
                              QStringLiteral("the form says nothing for this dossier"),
                              QStringLiteral("see motcua-ctl dossier show"));
    case PaperError::FormHasProblems: return answerFor(FormError::HasProblems);
    case PaperError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer doneOr(const Result<Done, FormError> &result)
{
    return result ? Answer{Exit::Done, QJsonObject{}, QStringLiteral("done\n"), {}}
                  : answerFor(result.error());
}

Answer list(Office &office, const Arguments &)
{
    QJsonArray json;
    TextTable table({QStringLiteral("NAME"), QStringLiteral("2018"), QStringLiteral("2025"),
                     QStringLiteral("PAPER"), QStringLiteral("FROM")});
    for (const FormInfo &info : formInfos()) {
        const auto changed = office.forms().isChanged(info.kind);
        if (!changed)
            return answerFor(changed.error());
        const QString name = QString::fromLatin1(info.name);
        const QString paper = info.isA4 ? QStringLiteral("A4") : QStringLiteral("A5");
        json.append(
            QJsonObject{{QStringLiteral("name"), name},
                        {QStringLiteral("number2018"), QString::fromLatin1(info.number2018)},
                        {QStringLiteral("number2025"), QString::fromLatin1(info.number2025)},
                        {QStringLiteral("paper"), paper},
                        {QStringLiteral("copies"), info.copies},
                        {QStringLiteral("changed"), changed.value()}});
        table.add({name, QString::fromLatin1(info.number2018), QString::fromLatin1(info.number2025),
                   paper,
                   changed.value() ? QStringLiteral("the unit") : QStringLiteral("the program")});
    }
    return {Exit::Done, json, table.text(), {}};
}

Answer show(Office &office, const Arguments &arguments)
{
    const QString name = arguments.operands().first();
    const auto kind = formNamed(name);
    if (!kind)
        return unknownForm(name);
    const auto text = office.forms().form(*kind);
    if (!text)
        return answerFor(text.error());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("text"), text.value()}},
            text.value(),
            {}};
}

Result<QString, Answer> formIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badValue(QStringLiteral("unreadable-file"),
                        QStringLiteral("%1: %2").arg(path, file.errorString()),
                        QStringLiteral("name a file that can be read"));
    return QString::fromUtf8(file.read(LongestForm + 1));
}

// Also what is wrong is an answer: a program asks for it.
Answer check(Office &office, const Arguments &arguments)
{
    const auto text = formIn(arguments.operands().first());
    if (!text)
        return text.error();
    QJsonArray json;
    QString lines;
    for (const FormProblem &problem : office.forms().problems(text.value())) {
        json.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                {QStringLiteral("problem"), problemName(problem.kind)},
                                {QStringLiteral("name"), problem.name}});
        lines += problemText(problem) + u'\n';
    }
    return {Exit::Done, json, lines.isEmpty() ? QStringLiteral("it can be printed\n") : lines, {}};
}

Answer change(Office &office, const Arguments &arguments)
{
    const auto kind = formNamed(arguments.operands().first());
    if (!kind)
        return unknownForm(arguments.operands().first());
    const auto text = formIn(arguments.operands().last());
    if (!text)
        return text.error();
    if (const auto problems = office.forms().problems(text.value()); !problems.empty())
        return badValue(QStringLiteral("bad-form"), problemText(problems.front()),
                        QStringLiteral("see motcua-ctl form check"));
    return doneOr(office.forms().change(*kind, text.value(), {}));
}

Answer reset(Office &office, const Arguments &arguments)
{
    const auto kind = formNamed(arguments.operands().first());
    return kind ? doneOr(office.forms().reset(*kind, {}))
                : unknownForm(arguments.operands().first());
}

Answer set(Office &office, const Arguments &arguments)
{
    const QString wanted = arguments.operands().first();
    if (wanted != Old && wanted != New)
        return badValue(QStringLiteral("unknown-set"),
                        QStringLiteral("\"%1\" is no set of forms").arg(wanted.left(60)),
                        QStringLiteral("write 2018 or 2025"));
    return doneOr(office.forms().choose(wanted == Old ? FormSet::Of2018 : FormSet::Of2025, {}));
}

Answer sheetsAnswer(const DossierPapers::Sheets &sheets)
{
    if (!sheets)
        return answerFor(sheets.error());
    QJsonArray json;
    for (const FormSheet &sheet : sheets.value())
        json.append(QJsonObject{{QStringLiteral("html"), sheet.html},
                                {QStringLiteral("qr"), sheet.qr},
                                {QStringLiteral("barcode"), sheet.barcode}});
    return {Exit::Done, json, QStringLiteral("%1 sheets\n").arg(json.size()), {}};
}

Result<std::vector<Id>, Answer> dossiersNamed(Office &office, const QStringList &codes)
{
    std::vector<Id> ids;
    for (const QString &code : codes) {
        const auto dossier = office.dossiers().byCode(code);
        if (!dossier)
            return motcua::answerFor(dossier.error());
        ids.push_back(dossier.value().id);
    }
    if (ids.empty())
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("the form is of a dossier"),
                        QStringLiteral("add --dossier CODE"));
    return ids;
}

Answer fill(Office &office, const Arguments &arguments)
{
    const auto kind = formNamed(arguments.operands().first());
    if (!kind)
        return unknownForm(arguments.operands().first());
    if (*kind == FormKind::Book) {
        const auto year = numberNamed(YearOption, arguments.value(YearOption), FirstYear, LastYear);
        return year ? sheetsAnswer(office.papers().book(year.value())) : year.error();
    }
    const auto dossiers = dossiersNamed(office, arguments.values(DossierOption));
    if (!dossiers)
        return dossiers.error();
    const QString officer = arguments.value(OfficerOption);
    if (*kind == FormKind::HandOverList)
        return sheetsAnswer(office.papers().handOverList(
            dossiers.value(), arguments.value(FromOption), arguments.value(ToOption), officer));
    const Id dossier = dossiers.value().front();
    const bool preview = arguments.has(FormPreviewOption);
    if (!preview) {
        if (auto refused = enterLetter(office, *kind, dossier, arguments.has(AgainOption)))
            return std::move(*refused);
    }
    const auto sheets = office.papers().ofDossier(*kind, dossier, officer);
    if (!sheets || preview)
        return sheetsAnswer(sheets);
    // Noted before it is on paper: a second one says that it is one.
    const auto noted = office.dossiers().notePrinted(dossier, arguments.operands().first(), {});
    return noted ? sheetsAnswer(sheets) : motcua::answerFor(noted.error());
}

} // namespace

std::vector<OptionSpec> formFillOptions()
{
    return {
        {DossierOption, QStringLiteral("CODE"), QStringLiteral("of which dossier"), false, true},
        {YearOption, QStringLiteral("YYYY"), QStringLiteral("of the book"), false, false},
        {FromOption, QStringLiteral("NAME"), QStringLiteral("who hands over"), false, false},
        {ToOption, QStringLiteral("NAME"), QStringLiteral("who takes over"), false, false},
        {OfficerOption, QStringLiteral("NAME"), QStringLiteral("under the signature"), false,
         false},
        {FormPreviewOption, {}, QStringLiteral("is not counted as printed"), false, false},
        {AgainOption,
         {},
         QStringLiteral("one more copy of a letter that is in the register"),
         false,
         false}};
}

std::vector<Command> formCommands()
{
    const auto row = [](const char *verb, const QStringList &operands, const char *help,
                        const InOffice &action, std::vector<OptionSpec> options = {}) {
        return commandRow("form", verb, operands, help, std::move(options), action);
    };
    const InOffice::Needs reads = InOffice::Needs::Reading;
    const InOffice::Needs writes = InOffice::Needs::Writing;
    const QStringList name{NameOperand};
    return {row("list", {}, "the papers of dossiers, and which of them the unit changed",
                {reads, atOnce<list>}),
            row("show", name, "the form as it is filled in", {reads, atOnce<show>}),
            row("check", {FileOperand}, "what would stop a form from being printed, line by line",
                {reads, atOnce<check>}),
            row("change", {NameOperand, FileOperand}, "another form from now on",
                {writes, atOnce<change>}),
            row("reset", name, "the form that came with the program", {writes, atOnce<reset>}),
            row("set", {QStringLiteral("2018|2025")}, "names before or since TT 03/2025/TT-VPCP",
                {writes, atOnce<set>}),
            row("fill", name, "what stands on the paper, as HTML", {writes, atOnce<fill>},
                formFillOptions())};
}

} // namespace motcua
