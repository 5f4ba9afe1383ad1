#pragma once

#include "tests/ui/desk/deskrig.h"

namespace motcua {

/// A card as the scanner reads it: "031190001234", Nguyễn Thị Bình An, 15/03/1990.
QString cardOfAn();

/// The text of a widget that can be read; fails the test when there is none of this name.
QString readText(const QWidget &page, const char *name);

/// A picture of the page in that size, as it was seen; what can be read badly fails the test.
void lookAt(QWidget &page, QSize size, const char *name);

/// Pages of dossiers over the shipped catalogue, on a Monday at 08:00.
struct DossierRig : DeskRig {
    DossierRig();
    static void load(DeskRig &rig);
    /// Receives and expects a dossier, in the name of somebody new for each number.
    Dossier receive(const char *number, const char *name, const char *procedure = "1.001193");
    static Dossier receive(DeskRig &rig, const char *number, const char *name,
                           const char *procedure);
    static std::optional<Dossier> newest(DeskRig &rig);
    Dossier again(const Dossier &dossier);
};

} // namespace motcua
