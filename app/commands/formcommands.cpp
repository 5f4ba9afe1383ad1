// The unit's forms.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/formanswers.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"

#include <QFile>
#include <QJsonArray>

namespace motcua {

namespace {

const QString VersionOption = QStringLiteral("number"); // --version is the program's
const QString Old = QStringLiteral("2018");
const QString New = QStringLiteral("2025");
const QString NameOperand = QStringLiteral("NAME");

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

// All there were: what came with the program, then every change, the last of which holds.
Result<std::vector<FormVersion>, Answer> versionsOf(Office &office, FormKind kind)
{
    const auto changes = office.forms().versions(kind);
    if (!changes)
        return answerFor(changes.error());
    std::vector<FormVersion> versions{{0, office.forms().shipped(kind), {}, {}}};
    for (FormVersion version : changes.value()) {
        if (version.text.isEmpty()) // back to it
            version.text = versions.front().text;
        versions.push_back(std::move(version));
    }
    return versions;
}

Result<FormVersion, Answer> versionNamed(Office &office, FormKind kind, const QString &text)
{
    const auto versions = versionsOf(office, kind);
    if (!versions)
        return versions.error();
    const auto number = numberNamed(VersionOption, text, 0, int(versions.value().size()) - 1);
    if (!number)
        return number.error();
    return versions.value()[std::size_t(number.value())];
}

// Throws StorageError.
QString changedBy(Office &office, const FormVersion &version)
{
    const auto account = version.actor.isNull() ? std::nullopt : office.staff().find(version.actor);
    return account ? account->name : QString();
}

Answer versions(Office &office, const Arguments &arguments)
{
    const QString name = arguments.operands().first();
    const auto kind = formNamed(name);
    if (!kind)
        return unknownForm(name);
    const auto found = versionsOf(office, *kind);
    if (!found)
        return found.error();
    QJsonArray json;
    TextTable table({QStringLiteral("VERSION"), QStringLiteral("WHEN"), QStringLiteral("WHO"),
                     QStringLiteral("HOLDS")});
    for (const FormVersion &version : found.value()) {
        const bool shipped = version.number == 0;
        const bool holds = version.number == found.value().back().number;
        const QString when = shipped ? QString() : office.configuration().zone().iso(version.at);
        const QString who = changedBy(office, version);
        json.append(
            QJsonObject{{QStringLiteral("version"), version.number},
                        {QStringLiteral("at"), shipped ? QJsonValue() : QJsonValue(when)},
                        {QStringLiteral("by"), who.isEmpty() ? QJsonValue() : QJsonValue(who)},
                        {QStringLiteral("shipped"), version.text == found.value().front().text},
                        {QStringLiteral("holds"), holds}});
        table.add({QString::number(version.number),
                   shipped ? QStringLiteral("with the program") : when, who,
                   holds ? QStringLiteral("yes") : QString()});
    }
    return {Exit::Done, json, table.text(), {}};
}

Answer show(Office &office, const Arguments &arguments)
{
    const QString name = arguments.operands().first();
    const auto kind = formNamed(name);
    if (!kind)
        return unknownForm(name);
    QString text;
    if (arguments.has(VersionOption)) {
        const auto version = versionNamed(office, *kind, arguments.value(VersionOption));
        if (!version)
            return version.error();
        text = version.value().text;
    } else {
        const auto form = office.forms().form(*kind);
        if (!form)
            return answerFor(form.error());
        text = form.value();
    }
    return {Exit::Done,
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("text"), text}},
            text,
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
    if (!kind)
        return unknownForm(arguments.operands().first());
    if (!arguments.has(VersionOption))
        return doneOr(office.forms().reset(*kind, {}));
    const auto version = versionNamed(office, *kind, arguments.value(VersionOption));
    if (!version)
        return version.error();
    const bool shipped = version.value().text == office.forms().shipped(*kind);
    return doneOr(shipped ? office.forms().reset(*kind, {})
                          : office.forms().change(*kind, version.value().text, {}));
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

} // namespace

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
            row("show", name, "the form as it is filled in", {reads, atOnce<show>},
                {{VersionOption, QStringLiteral("N"),
                  QStringLiteral("as it was then; see form versions"), false, false}}),
            row("versions", name, "every change of a form; 0 is what came with the program",
                {reads, atOnce<versions>}),
            row("check", {FileOperand}, "what would stop a form from being printed, line by line",
                {reads, atOnce<check>}),
            row("change", {NameOperand, FileOperand}, "another form from now on",
                {writes, atOnce<change>}),
            row("reset", name, "the form that came with the program", {writes, atOnce<reset>},
                {{VersionOption, QStringLiteral("N"),
                  QStringLiteral("that version instead; see form versions"), false, false}}),
            row("set", {QStringLiteral("2018|2025")}, "names before or since TT 03/2025/TT-VPCP",
                {writes, atOnce<set>})};
}

} // namespace motcua
