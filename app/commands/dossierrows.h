#pragma once

#include "app/commands/command.h"

namespace motcua {

/// A row of the table of commands: "dossier VERB".
inline Command dossierRow(const char *verb, const QStringList &operands, const char *help,
                          std::vector<OptionSpec> options, const InOffice &action)
{
    return {{QStringLiteral("dossier"), QString::fromLatin1(verb)},
            operands,
            QString::fromLatin1(help),
            std::move(options),
            action};
}

inline OptionSpec dossierOption(const QString &name, const char *value, const char *help,
                                bool required = false)
{
    return {name, QString::fromLatin1(value), QString::fromLatin1(help), required, false};
}

} // namespace motcua
