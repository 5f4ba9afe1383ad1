#include "app/commands/command.h"
#include "app/commands/commandserver.h"
#include "app/commands/doctor.h"
#include "app/commands/openread.h"
#include "app/commands/salvage.h"
#include "app/commands/texttable.h"
#include "app/platform/ownerclient.h"
#include "app/platform/ownerlock.h"
#include "core/base/sitezone.h"

#include <QJsonArray>

#include <algorithm>

namespace motcua {

namespace {

/// A healthy owner answers at once; one that hangs would let a person wait.
constexpr std::chrono::seconds Patience{2};

QString gradeOf(const Finding &finding)
{
    if (finding.unknown)
        return QStringLiteral("?");
    if (finding.warning)
        return QStringLiteral("soon");
    return finding.wrong() ? QStringLiteral("WRONG") : QStringLiteral("ok");
}

Answer doctor(const Beside &beside, const Arguments &)
{
    Answer answer;
    QJsonArray json;
    TextTable table({QStringLiteral("CHECK"), QStringLiteral(""), QStringLiteral("FOUND")});
    QString advice;
    std::vector<Finding> findings = examine(beside.folder, beside.clock.now());
    std::ranges::move(examineMachine(beside.folder), std::back_inserter(findings));
    for (const Finding &finding : findings) {
        json.append(QJsonObject{
            {QStringLiteral("check"), finding.name},
            {QStringLiteral("ok"), !finding.wrong()},
            {QStringLiteral("warning"), finding.warning},
            {QStringLiteral("unknown"), finding.unknown},
            {QStringLiteral("found"), finding.what},
            {QStringLiteral("mend"), finding.fine() ? QJsonValue() : QJsonValue(finding.mend)}});
        table.add({finding.name, gradeOf(finding), finding.what});
        if (finding.fine())
            continue;
        advice += finding.name + QStringLiteral(": ") + finding.mend + u'\n';
        if (!finding.wrong())
            continue;
        answer.exit = finding.damaged ? Exit::Damaged : std::max(answer.exit, Exit::NotPossible);
    }
    answer.json = json;
    answer.text = table.text() + (advice.isEmpty() ? QString() : QString(u'\n' + advice));
    return answer;
}

Answer status(const Beside &beside, const Arguments &)
{
    const auto note = OwnerLock::note(beside.folder.lock());
    const bool running = OwnerLock::isHeld(beside.folder.lock());
    const QString socket = running && note ? note->socket : QString();
    const bool answering =
        !socket.isEmpty() && OwnerClient(socket).ask(commandRequest({}), Patience).ok();
    const QJsonObject json{
        {QStringLiteral("running"), running},
        {QStringLiteral("program"), running && note ? QJsonValue(note->program) : QJsonValue()},
        {QStringLiteral("pid"), running && note ? QJsonValue(note->pid) : QJsonValue()},
        {QStringLiteral("answering"), answering}};
    QString text = QStringLiteral("nobody has the folder open\n");
    if (running)
        text = QStringLiteral("%1, process %2, %3\n")
                   .arg(note ? note->program : QStringLiteral("a program"))
                   .arg(note ? note->pid : 0)
                   .arg(answering ? QStringLiteral("answers") : QStringLiteral("does not answer"));
    return {Exit::Done, json, text, {}};
}

Answer answerFor(const SalvageError &error, const DataFolder &folder)
{
    using Fault = SalvageError::Kind;
    const auto failed = [](Exit exit, const char *code, const QString &message, const char *hint) {
        return Answer::failed(exit, QString::fromLatin1(code), message, QString::fromLatin1(hint));
    };
    switch (error.kind) {
    case Fault::NoSite: return notInitialised(folder);
    case Fault::Whole:
        return failed(Exit::NotPossible, "not-damaged", error.detail + QStringLiteral(" is whole"),
                      "there is nothing to salvage; nothing was changed");
    case Fault::NoKeys:
        return failed(Exit::StorageFailed, "keys-missing",
                      error.detail + QStringLiteral(" has no keys that fit"),
                      "put back the keys folder of this site from its last backup");
    case Fault::InUse:
        return failed(Exit::InUse, "in-use", folder.path() + QStringLiteral(" is in use"),
                      "close Motcua first");
    case Fault::NothingLeft:
        return failed(Exit::Damaged, "nothing-left",
                      QStringLiteral("nothing in %1 can be proved").arg(error.detail),
                      "keep it, and restore the last backup into a new folder");
    case Fault::DiskRefused: break;
    }
    if (DataFolder::isFull(folder.path()))
        return diskFullAnswer(folder.path());
    return failed(
        Exit::StorageFailed, "disk-refused",
        QStringLiteral("%1 could not be read or written: %2").arg(folder.path(), error.detail),
        "look at the disk and call it again: it goes on where it stopped");
}

QJsonObject rangeJson(const LostRange &range)
{
    const auto time = [](const std::optional<Instant> &t) {
        return t ? QJsonValue(SiteZone::vietnam().iso(*t)) : QJsonValue();
    };
    return {{QStringLiteral("log"), range.log.isNull() ? QJsonValue() : range.log.hex()},
            {QStringLiteral("stream"), range.stream},
            {QStringLiteral("from"), qint64{range.from}},
            {QStringLiteral("to"), qint64{range.to}},
            {QStringLiteral("after"), time(range.after)},
            {QStringLiteral("before"), time(range.before)}};
}

QString kindName(LostThing::Kind kind)
{
    switch (kind) {
    case LostThing::Kind::Procedure: return QStringLiteral("procedure");
    case LostThing::Kind::Definition: return QStringLiteral("definition");
    case LostThing::Kind::Number: return QStringLiteral("number");
    case LostThing::Kind::Other: break;
    }
    return QStringLiteral("other");
}

QJsonObject thingJson(const LostThing &thing)
{
    return {{QStringLiteral("kind"), kindName(thing.kind)},
            {QStringLiteral("name"), thing.name},
            {QStringLiteral("gone"), thing.gone}};
}

Answer salvage(const Beside &beside, const Arguments &)
{
    const auto done = salvageFolder(beside.folder, beside.clock, beside.random);
    if (!done)
        return answerFor(done.error(), beside.folder);
    const SalvageReport &report = done.value().report;
    QJsonArray lost;
    for (const LostRange &range : report.lost)
        lost.append(rangeJson(range));
    QJsonArray open;
    for (const Id &log : report.openEnded)
        open.append(log.hex());
    QJsonArray things;
    for (const LostThing &thing : done.value().things)
        things.append(thingJson(thing));
    const QString missing = lostText(done.value());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("kept"), qint64{report.kept}},
                        {QStringLiteral("carried"), qint64{report.carried}},
                        {QStringLiteral("lost"), lost},
                        {QStringLiteral("things"), things},
                        {QStringLiteral("openEnded"), open},
                        {QStringLiteral("aside"), done.value().aside},
                        {QStringLiteral("list"), done.value().list}},
            QStringLiteral("%1 operations are saved; the damaged file is in %2\n%3")
                .arg(report.found())
                .arg(done.value().aside,
                     missing.isEmpty() ? QStringLiteral("nothing is missing\n")
                                       : missing
                             + QStringLiteral("the same list is in %1\n").arg(done.value().list)),
            {}};
}

} // namespace

std::vector<Command> careCommands()
{
    return {{{QStringLiteral("doctor")},
             {},
             QStringLiteral(
                 "looks for what is wrong with folder, file, keys, printer and machine, and says "
                 "how to mend it; changes nothing"),
             {},
             InOwnProcess{doctor}},
            {{QStringLiteral("salvage")},
             {},
             QStringLiteral("puts a damaged file aside and goes on with all of it that can be "
                            "proved; says what is missing"),
             {},
             InOwnProcess{salvage}},
            {{QStringLiteral("owner"), QStringLiteral("status")},
             {},
             QStringLiteral("which program has the folder open"),
             {},
             InOwnProcess{status}}};
}

} // namespace motcua
