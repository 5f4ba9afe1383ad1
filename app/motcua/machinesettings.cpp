#include "app/motcua/machinesettings.h"

#include "app/commands/backup.h"

namespace motcua {

namespace {
constexpr double UsualInches = 32;
constexpr int UsualLockMinutes = 10;
} // namespace

std::optional<int> MachineSettings::counter() const
{
    bool ok = false;
    const int number = m_settings.value(QStringLiteral("desk/counter")).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

void MachineSettings::setCounter(int number)
{
    m_settings.setValue(QStringLiteral("desk/counter"), number);
    m_settings.sync();
}

std::chrono::minutes MachineSettings::lockAfter() const
{
    const int minutes =
        m_settings.value(QStringLiteral("desk/lockMinutes"), UsualLockMinutes).toInt();
    return std::chrono::minutes{minutes >= 1 && minutes <= 240 ? minutes : UsualLockMinutes};
}

double MachineSettings::kioskInches() const
{
    const double inches = m_settings.value(QStringLiteral("kiosk/inches"), UsualInches).toDouble();
    return inches >= 7 && inches <= 120 ? inches : UsualInches;
}

QString MachineSettings::screenOf(const QString &window) const
{
    return m_settings.value(window + QStringLiteral("/screen"), window).toString();
}

QString MachineSettings::backupFolder() const
{
    return m_settings.value(BackupFolderKey).toString();
}

} // namespace motcua
