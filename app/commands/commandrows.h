#pragma once

#include "app/commands/command.h"

namespace motcua {

/// A row of the table of commands: "GROUP VERB".
inline Command commandRow(const char *group, const char *verb, const QStringList &operands,
                          const char *help, std::vector<OptionSpec> options, const InOffice &action)
{
    return {{QString::fromLatin1(group), QString::fromLatin1(verb)},
            operands,
            QString::fromUtf8(help),
            std::move(options),
            action};
}

inline Command dossierRow(const char *verb, const QStringList &operands, const char *help,
                          std::vector<OptionSpec> options, const InOffice &action)
{
    return commandRow("dossier", verb, operands, help, std::move(options), action);
}

inline OptionSpec dossierOption(const QString &name, const char *value, const char *help,
                                bool required = false)
{
    return {name, QString::fromLatin1(value), QString::fromUtf8(help), required, false};
}

} // namespace motcua
