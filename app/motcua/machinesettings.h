#pragma once

#include "app/platform/printers/printersetting.h"
#include "ui/desk/window/countersetting.h"

#include <QSettings>

#include <chrono>

namespace motcua {

/// What belongs to this machine and not to the site: machine.ini in the data folder.
class MachineSettings final : public CounterSetting {
public:
    explicit MachineSettings(const QString &file)
        : m_settings(file, QSettings::IniFormat)
    {
    }

    std::optional<int> counter() const override;
    void setCounter(int number) override;
    /// How long nobody touches the desk before it locks: desk/lockMinutes, 1 to 240, usually 10.
    std::chrono::minutes lockAfter() const;
    /// Diagonal of the kiosk's panel in inches.
    double kioskInches() const;
    /// Name of the screen a window belongs on ("kiosk", "board", "desk"); by default the screen
    /// that carries the window's name, if there is one.
    QString screenOf(const QString &window) const;
    /// How slips get onto paper; nothing when the file says what cannot be, see `motcua-ctl
    /// doctor`.
    std::optional<PrinterSetting> printer() const { return readPrinterSetting(m_settings); }

    /// The folder into which the site saves itself every day: backup/folder; empty: nowhere.
    QString backupFolder() const;

private:
    QSettings m_settings;
};

} // namespace motcua
