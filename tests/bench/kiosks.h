#pragma once

#include "tests/bench/process.h"
#include "tests/bench/virtualdisplay.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace motcua {

class DataFolder;

/// Two programs that show the same first page of a kiosk on one display: ours, and Chromium with
/// kioskpage.html. Both are looked at with the same eyes.
class Kiosks {
public:
    /// `environment` is the user's. The display outlives the kiosks.
    Kiosks(const VirtualDisplay &display, const QProcessEnvironment &environment);

    std::unique_ptr<Process> startOurs(const DataFolder &site);
    /// With a new, empty profile.
    std::unique_ptr<Process> startChromium();
    bool hasChromium() const { return !m_chromium.isEmpty(); }
    /// From the fork until the page is there, ms.
    double untilFirstFrame(const Process &process) const;
    /// Runs motcua-ctl on the site; whether it did what was asked.
    bool command(const DataFolder &site, const QString &line) const;
    /// How ours draws, by its own word; started once for it.
    QString renderPath(const DataFolder &site);

private:
    bool isDrawn() const;
    void makePage() const;

    const VirtualDisplay &m_display;
    QProcessEnvironment m_environment;
    QTemporaryDir m_home; ///< also of sockets, so only ours
    QString m_chromium;
    std::optional<QTemporaryDir> m_profile;
};

/// The upright panel both are measured on.
inline constexpr QSize KioskPanel{1080, 1920};

} // namespace motcua
