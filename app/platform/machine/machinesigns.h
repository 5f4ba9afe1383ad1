#pragma once

#include "app/platform/machine/diskseal.h"
#include "app/platform/machine/machinetexts.h"

namespace motcua {

/// What can be seen of this machine without changing it. An optional without value: it cannot be
/// seen here.
struct MachineSigns {
    enum class Display { None, X11, Wayland };
    struct Touch {
        QString name;
        QRectF place; ///< where its touches arrive, 0..1 of all screens together
    };
    struct Cameras {
        QStringList usable; ///< names
        QStringList closed; ///< device files that this user may not open
    };

    DiskSeal disk = DiskSeal::Unknown;
    std::optional<bool> clockSynchronised;
    QStringList soundCards;
    Cameras cameras;
    std::optional<QStringList> vietnameseFonts; ///< families
    Display display = Display::None; ///< of whoever asks
    std::optional<std::chrono::seconds> blanking; ///< 0: the screen stays on
    std::optional<std::vector<ScreenOutput>> outputs;
    std::vector<Touch> touches;
};

/// Asks kernel and small tools; blocks for a few seconds at most. `folder`: whose disk is meant.
MachineSigns readMachine(const QString &folder);

} // namespace motcua
