#include "app/commands/machinefilewords.h"

namespace motcua {

QString machineFaultText(const MachineFileFault &fault)
{
    switch (fault.kind) {
    case MachineFileFault::Kind::Unreadable:
        return QStringLiteral("it is not written as [group] and key=value");
    case MachineFileFault::Kind::UnknownKey:
        return fault.instead.isEmpty()
            ? QStringLiteral("nothing is called %1").arg(fault.key)
            : QStringLiteral("nothing is called %1: %2?").arg(fault.key, fault.instead);
    case MachineFileFault::Kind::BadValue:
        return QStringLiteral("%1 cannot be \"%2\" (%3)")
            .arg(fault.key, fault.value, fault.instead);
    }
    return {};
}

} // namespace motcua
