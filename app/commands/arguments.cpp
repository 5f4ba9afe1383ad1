#include "app/commands/arguments.h"

namespace motcua {

QString Arguments::value(const QString &option) const
{
    const QStringList given = m_options.value(option);
    return given.isEmpty() ? QString() : given.last();
}

} // namespace motcua
