#include "app/motcua/tour/setuptour.h"

#include "app/commands/demosite.h"
#include "app/motcua/firstrun.h"
#include "app/motcua/machinesettings.h"
#include "app/motcua/startup.h"
#include "app/motcua/tour/tourstage.h"
#include "core/base/clock.h"

#include <QTemporaryDir>

namespace motcua {

namespace {

/// What a person types, by the step at which it is asked.
struct Typed {
    int step;
    const char *field;
    const char *text;
};
constexpr std::array<Typed, 9> Answers{{{1, "unitName", "Xã Vĩnh Bảo"},
                                        {1, "unitAuthority", "UBND Xã Vĩnh Bảo"},
                                        {1, "unitCode", "11824"},
                                        {7, "kioskPin", "135791"},
                                        {7, "kioskPinAgain", "135791"},
                                        {8, "adminName", "Nguyễn Văn An"},
                                        {8, "adminSignIn", "an"},
                                        {8, "adminPassword", "bốn từ dễ nhớ"},
                                        {8, "adminAgain", "bốn từ dễ nhớ"}}};
constexpr int Steps = 10;

} // namespace

void tourFirstStart(TourStage &stage, const DataFolder &folder, const Clock &clock, Random &random)
{
    const QDate today = SiteZone::vietnam().date(clock.now());
    const QTemporaryDir tests; // a folder with slips in it is not empty
    MachineSettings machine(folder.file(u"machine.ini"), tests.path());
    const auto wizard = [&] {
        return new NewSiteWizard(usualSite(today), today, machine, [&](const NewSiteWish &wish) {
            return makeSite(wish, folder, clock, random);
        });
    };
    FirstRun asked(wizard, [](const QString &) { return std::nullopt; });
    asked.show();
    stage.photograph(asked, QStringLiteral("first-start-0-choice"));
    stage.press(asked, QStringLiteral("newSite"));
    for (int step = 1; step <= Steps; ++step) {
        for (const Typed &typed : Answers) {
            if (typed.step == step)
                stage.type(asked, QString::fromLatin1(typed.field), QString::fromUtf8(typed.text));
        }
        stage.photograph(asked, QStringLiteral("first-start-%1").arg(step));
        stage.press(asked, QStringLiteral("wizardNext"));
    }
    const auto *wizardShown = asked.findChild<NewSiteWizard *>();
    if (!wizardShown || !TourStage::waitUntil([&] { return wizardShown->isMade(); }))
        return stage.fault(QStringLiteral("the first start made no site"));
    stage.photograph(asked, QStringLiteral("first-start-recovery-sheet"));
    stage.press(asked, QStringLiteral("recoveryDone"));
}

} // namespace motcua
