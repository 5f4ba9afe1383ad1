#include "app/commands/command.h"
#include "app/commands/openread.h"
#include "app/commands/practice.h"

namespace motcua {

namespace {

Answer answerFor(const PracticeError &error, const DataFolder &real)
{
    using Fault = PracticeError::Kind;
    const auto failed = [&](Exit exit, const char *code, const char *message, const char *hint) {
        return Answer::failed(exit, QString::fromLatin1(code),
                              error.detail + QString::fromLatin1(message),
                              QString::fromLatin1(hint));
    };
    switch (error.kind) {
    case Fault::NoSite: return notInitialised(real);
    case Fault::ItsOwn:
        return failed(Exit::BadInput, "is-practice", " is the site for practice itself",
                      "name the folder of the real site with --data");
    case Fault::Unreadable:
        return failed(Exit::NotPossible, "unreadable", " cannot be read",
                      "start Motcua on it once; if that does not help: motcua-ctl doctor");
    case Fault::Foreign:
        return failed(Exit::NotPossible, "foreign-folder", " was not made for practice",
                      "move it elsewhere; nothing in it was touched");
    case Fault::InUse:
        return failed(Exit::InUse, "in-use", " is in use",
                      "close the windows of the practice first");
    case Fault::DiskRefused: break;
    }
    return failed(Exit::StorageFailed, "disk-refused", " could not be written",
                  "is there room, and may it be written? the real site is untouched");
}

Answer ready(const DataFolder &real, bool made)
{
    const QString folder = practiceOf(real).path();
    return {Exit::Done,
            QJsonObject{{QStringLiteral("folder"), folder},
                        {QStringLiteral("made"), made},
                        {QStringLiteral("password"), PracticePassword.toString()},
                        {QStringLiteral("pin"), PracticePin.toString()}},
            QStringLiteral("%1 %2\nits password for everybody is %3, the PIN of its kiosk %4\n"
                           "open it: motcua --practice --data '%5'\n")
                .arg(folder, made ? QStringLiteral("was made") : QStringLiteral("is there"),
                     PracticePassword, PracticePin, real.path()),
            {}};
}

Answer start(const Beside &beside, const Arguments &)
{
    const auto made = makePractice(beside.folder, beside.clock.now(), beside.random);
    return made ? ready(beside.folder, made.value()) : answerFor(made.error(), beside.folder);
}

Answer reset(const Beside &beside, const Arguments &)
{
    const auto made = restartPractice(beside.folder, beside.clock.now(), beside.random);
    return made ? ready(beside.folder, true) : answerFor(made.error(), beside.folder);
}

} // namespace

std::vector<Command> practiceCommands()
{
    constexpr std::chrono::seconds Patience{120}; // a morning is played
    return {
        {{QStringLiteral("practice"), QStringLiteral("start")},
         {},
         QStringLiteral("makes a site for practice beside the real one, unless it is there, and "
                        "says how to open it"),
         {},
         InOwnProcess{start},
         Patience},
        {{QStringLiteral("practice"), QStringLiteral("reset")},
         {},
         QStringLiteral("throws away what was practised and begins anew from the real site"),
         {},
         InOwnProcess{reset},
         Patience}};
}

} // namespace motcua
