#pragma once

#include "tests/ui/kiosk/kioskrig.h"

namespace motcua {

/// A screen a kiosk may have.
struct Panel {
    const char *name;
    QSize size;
    double inches;
    double pixelsPerMm() const;
};

/// Keeps a picture of the page for people to look at, and checks what a program can: nothing cut,
/// nothing over another, contrast, letters and targets as large as promised on this panel.
void look(KioskRig &rig, const QString &name, double pixelsPerMm);

} // namespace motcua
