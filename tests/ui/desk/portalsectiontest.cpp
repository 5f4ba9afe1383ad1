#include "core/dossiers/portalfields.h"
#include "tests/ui/desk/settingsrig.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace motcua;

TEST_CASE("portal: the order of the fields is changed with keys and kept at once",
          "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Section::Portal);
    auto *list = rig.in<QListWidget>("portalFields");
    const QStringList usual = portalFields();
    REQUIRE(list->count() == usual.size());
    CHECK(list->item(0)->text() == QStringLiteral("Mã thủ tục"));
    list->setCurrentRow(1);
    rig.press("portalUp");
    rig.press("portalUp"); // it is the first already
    CHECK(list->currentRow() == 0);
    CHECK(rig.site.dossiers.portalOrder().value().isEmpty());
    rig.press("portalSave");
    const QStringList kept = rig.site.dossiers.portalOrder().value();
    CHECK(kept.mid(0, 2)
          == QStringList{QStringLiteral("procedure"), QStringLiteral("procedure-code")});
    CHECK(kept.size() == usual.size());
    CHECK(rig.message().contains(QStringLiteral("mọi quầy")));
    CHECK(rig.lastActor() == rig.admin);
    rig.inspect("settings-portal");
    rig.press("portalUsual");
    CHECK(rig.site.dossiers.portalOrder().value().isEmpty());
    CHECK(list->item(0)->text() == QStringLiteral("Mã thủ tục"));
}
