#include "app/commands/command.h"
#include "app/commands/doctor.h"
#include "app/commands/texttable.h"
#include "app/platform/ownerclient.h"
#include "app/platform/ownerlock.h"

#include <QJsonArray>

#include <algorithm>

namespace motcua {

namespace {

Answer doctor(const Beside &beside, const Arguments &)
{
    Answer answer;
    QJsonArray json;
    TextTable table({QStringLiteral("CHECK"), QStringLiteral(""), QStringLiteral("FOUND")});
    QString advice;
    for (const Finding &finding : examine(beside.folder, beside.clock.now())) {
        json.append(QJsonObject{
            {QStringLiteral("check"), finding.name},
            {QStringLiteral("ok"), finding.fine()},
            {QStringLiteral("found"), finding.what},
            {QStringLiteral("mend"), finding.fine() ? QJsonValue() : QJsonValue(finding.mend)}});
        table.add({finding.name, finding.fine() ? QStringLiteral("ok") : QStringLiteral("WRONG"),
                   finding.what});
        if (finding.fine())
            continue;
        advice += finding.name + QStringLiteral(": ") + finding.mend + u'\n';
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
    const bool answering = !socket.isEmpty() && OwnerClient(socket).answers();
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

} // namespace

std::vector<Command> careCommands()
{
    return {{{QStringLiteral("doctor")},
             {},
             QStringLiteral(
                 "looks for what is wrong with folder, file, keys and clock; changes nothing"),
             {},
             InOwnProcess{doctor}},
            {{QStringLiteral("owner"), QStringLiteral("status")},
             {},
             QStringLiteral("which program has the folder open"),
             {},
             InOwnProcess{status}}};
}

} // namespace motcua
