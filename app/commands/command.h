#pragma once

#include "app/commands/answer.h"
#include "app/commands/arguments.h"
#include "app/platform/datafolder.h"

#include <chrono>
#include <functional>
#include <span>
#include <variant>

namespace motcua {

class Clock;
class Office;
class Random;

/// Answers of commands come exactly once, at once or later: a number may have to be asked for.
using AnswerLater = std::function<void(Answer)>;

/// What a command has that runs beside the owner: it must not open the file for writing.
struct Beside {
    DataFolder folder;
    const Clock &clock;
    Random &random;
};

/// Runs in the owner, wherever that is: in its process, through its socket, or in ours with the
/// lock.
struct InOffice {
    enum class Needs { Reading, Writing };
    Needs needs;
    void (*run)(Office &, const Arguments &, const AnswerLater &);
    QStringView writesWith = {}; ///< an option with which it writes what it else only reads

    Needs needsFor(const Arguments &arguments) const
    {
        const bool writes = !writesWith.isEmpty() && arguments.has(writesWith.toString());
        return writes ? Needs::Writing : needs;
    }
};
/// Runs in the process of whoever gave the command.
struct InOwnProcess {
    Answer (*run)(const Beside &, const Arguments &);
};

/// An operand that names a file: made absolute before the command goes to the owner.
inline const QString FileOperand = QStringLiteral("FILE");

/// One file or several, the last operand; for commands that run here, with their names as given.
inline const QString FilesOperand = QStringLiteral("FILE...");

/// One dossier or several, the last operand.
inline const QString DossiersOperand = QStringLiteral("CODE...");

/// An operand that is taken as it is, with the signs that scanners add.
inline const QString TextOperand = QStringLiteral("TEXT");

/// One row of the table of commands.
struct Command {
    QStringList words; ///< {"ticket", "take"}
    QStringList operands; ///< what to write after the words: "ID|NUMBER"; all required
    QString help;
    std::vector<OptionSpec> options;
    std::variant<InOffice, InOwnProcess> action;
    /// How long work that takes longer than a counter's may last; else as --wait says.
    std::optional<std::chrono::seconds> patience = std::nullopt;
    /// What is asked for at the terminal or read from standard input, a line each: what must not
    /// stand on a command line, where every user of the machine can read it.
    QStringList secrets = {};

    QString name() const { return words.join(u' '); }
    const OptionSpec *option(QStringView name) const;
};

/// All commands, in the order of the help.
std::span<const Command> commandTable();

/// Parts of the table, one feature each.
std::vector<Command> siteCommands();
std::vector<Command> ticketCommands();
std::vector<Command> appointmentCommands();
std::vector<Command> dayCommands();
std::vector<Command> recordCommands();
std::vector<Command> procedureCommands();
std::vector<Command> codeCommands();
std::vector<Command> calendarCommands();
std::vector<Command> deadlineCommands();
std::vector<Command> dossierCommands();
std::vector<Command> dossierRoundCommands();
std::vector<Command> dossierExportCommands();
std::vector<Command> pickUpCommands();
std::vector<Command> letterCommands();
std::vector<Command> dossierCodeCommands();
std::vector<Command> erasureCommands();
std::vector<Command> formCommands();
std::vector<Command> formFillCommands();
/// What a form is filled in with, also for a paper that is drawn elsewhere.
std::vector<OptionSpec> formFillOptions();
inline const QString FormPreviewOption = QStringLiteral("preview"); ///< counts as printed nowhere
std::vector<Command> printCommands();
std::vector<Command> journalCommands();
std::vector<Command> staffCommands();
std::vector<Command> backupCommands();
std::vector<Command> practiceCommands();
std::vector<Command> careCommands();

/// An action that always answers at once.
template <Answer (*Run)(Office &, const Arguments &)>
void atOnce(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    answer(Run(office, arguments));
}

/// Runs it; broken storage becomes an answer.
void runInOffice(const InOffice &action, Office &office, const Arguments &arguments,
                 const AnswerLater &answer);

} // namespace motcua
