#include "app/commands/command.h"

#include "core/storage/storageerror.h"

#include <algorithm>

namespace motcua {

#ifdef MOTCUA_PAPER
std::vector<Command> paperCommands(); // drawn with what the windows have
std::vector<Command> codePaperCommands();
std::vector<Command> codeReadCommands(); // opens pictures
std::vector<Command> formPaperCommands();
#endif

const OptionSpec *Command::option(QStringView name) const
{
    const auto it = std::ranges::find(options, name, &OptionSpec::name);
    return it == options.end() ? nullptr : &*it;
}

std::span<const Command> commandTable()
{
    static const std::vector<Command> table = [] {
        std::vector<Command> all;
        for (const auto part :
             {siteCommands,     ticketCommands,    appointmentCommands,  dayCommands,
              recordCommands,   procedureCommands, codeCommands,         calendarCommands,
              deadlineCommands, dossierCommands,   dossierRoundCommands, dossierExportCommands,
              pickUpCommands,   letterCommands,    dossierCodeCommands,  erasureCommands,
              formCommands,     formFillCommands,  staffCommands,        printCommands,
              journalCommands,  backupCommands,    practiceCommands,     careCommands}) {
            for (Command &command : part())
                all.push_back(std::move(command));
        }
#ifdef MOTCUA_PAPER
        for (const auto part :
             {paperCommands, codePaperCommands, codeReadCommands, formPaperCommands}) {
            for (Command &command : part())
                all.push_back(std::move(command));
        }
#endif
        return all;
    }();
    return table;
}

void runInOffice(const InOffice &action, Office &office, const Arguments &arguments,
                 const AnswerLater &answer)
{
    try {
        action.run(office, arguments, answer);
    } catch (const StorageError &error) {
        answer(Answer::failed(Exit::StorageFailed, QStringLiteral("storage-failed"),
                              QStringLiteral("the data could not be read or written: ")
                                  + QString::fromUtf8(error.what()),
                              QStringLiteral("run motcua-ctl doctor")));
    }
}

} // namespace motcua
