#include "tests/ui/desk/settingsrig.h"

#include <QTemporaryDir>

using namespace motcua;

TEST_CASE("settings: the scanner's folder must be there when it is named, and need not later",
          "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Section::Machine);
    rig.type("machineScans", QStringLiteral("quet"));
    CHECK(rig.review().isEmpty());
    CHECK(rig.problem("machineScans").contains(QStringLiteral("/")));
    QTemporaryDir dir;
    rig.type("machineScans", dir.filePath(QStringLiteral("none")));
    CHECK(rig.review().isEmpty());
    CHECK(rig.problem("machineScans").contains(QStringLiteral("không có")));
    rig.type("machineScans", dir.path());
    CHECK(rig.saved().join(u'\n').contains(dir.path()));
    CHECK(rig.machine.kept.scanFolder == dir.path());
    REQUIRE(dir.remove()); // a share that is away today
    rig.type("machineDocuments", QStringLiteral("HP"));
    CHECK_FALSE(rig.saved().isEmpty());
    CHECK(rig.machine.kept.documentQueue == QStringLiteral("HP"));
}
