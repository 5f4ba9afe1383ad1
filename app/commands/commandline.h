#pragma once

#include "app/commands/command.h"
#include "core/base/result.h"

namespace motcua {

/// A line as given to motcua-ctl, understood.
struct CommandLine {
    const Command *command = nullptr; ///< null only when help or the version is wanted
    QStringList group; ///< with help and no command: first words of the wanted ones, none for all
    Arguments arguments;
    QString data; ///< --data; empty: the standard folder
    std::chrono::milliseconds wait{10'000}; ///< --wait
    bool json = false;
    bool help = false;
    bool version = false;
};

/// Options may stand before, between and after the words of the command; --option=value works too,
/// and after "--" nothing is an option. The answer tells what is wrong and how to mend it.
Result<CommandLine, Answer> parseCommandLine(const QStringList &arguments);

/// The folder the line is about.
DataFolder folderOf(const CommandLine &line);

/// The command with its arguments, without what only concerns the one who gave it; parsing this
/// gives the same command again.
QStringList commandArguments(const CommandLine &line);

/// Arguments as the system hands them over; one that is no UTF-8 cannot be a name of ours.
Result<QStringList, Answer> decodeArguments(std::span<char *const> arguments);

/// What --help prints: of one command, or of all that begin with the words of `group`.
QString helpText(const Command *command, const QStringList &group = {});

/// No sensible argument is longer.
inline constexpr qsizetype MostCharacters = 4096;

} // namespace motcua
