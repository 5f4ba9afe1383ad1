#include "app/motcua/machinesettings.h"
#include "app/commands/demosite.h"
#include "app/motcua/calendarfile.h"
#include "app/motcua/settingsfile.h"
#include "app/motcua/testslip.h"
#include "app/platform/machinefile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;

namespace {

struct MachineRig {
    QTemporaryDir dir;
    QString file = dir.filePath(s("machine.ini"));
    MachineSettings settings{file, dir.path()};
};

} // namespace

TEST_CASE("machine: what was kept is what the next start reads")
{
    MachineRig rig;
    CHECK(rig.settings.setup() == MachineSetup{});
    const MachineSetup wanted{
        {PrinterKind::EscposDevice, s("/dev/ttyUSB0"), SlipPaper::Mm58, false, false, 115'200},
        21.5,
        s("HDMI-1"),
        {},
        s("DP-1"),
        25,
        s("HP"),
        s("/media/backup"),
        true,
        s("/home/quay3/quet")};
    rig.settings.setCounter(4);
    REQUIRE(rig.settings.keep(wanted));
    const MachineSettings next(rig.file, rig.dir.path());
    CHECK(next.setup() == wanted);
    CHECK(next.printer() == wanted.printer);
    CHECK(next.lockAfter() == std::chrono::minutes{25});
    CHECK(next.screenOf(s("desk")) == s("DP-1"));
    CHECK(next.screenOf(s("board")) == s("board")); // one that carries the window's name
    CHECK(next.counter() == 4);
    REQUIRE(rig.settings.keep({}));
    CHECK(MachineSettings(rig.file, rig.dir.path()).setup() == MachineSetup{});
}

TEST_CASE("machine: letters are composed where no input method does, or as somebody chose")
{
    const QProcessEnvironment bare;
    const auto with = [](const char *name, const char *value) {
        QProcessEnvironment environment;
        environment.insert(s(name), s(value));
        return environment;
    };
    MachineRig rig;
    CHECK(rig.settings.typing(bare) == TypingMethod::Telex);
    CHECK(rig.settings.typing(with("QT_IM_MODULE", "compose")) == TypingMethod::Telex);
    for (const QProcessEnvironment &composing :
         {with("QT_IM_MODULE", "ibus"), with("QT_IM_MODULE", "fcitx"),
          with("WAYLAND_DISPLAY", "wayland-0")})
        CHECK_FALSE(rig.settings.typing(composing));
    const auto next = [&](const QProcessEnvironment &environment) {
        CHECK(checkMachineFile(rig.file).empty());
        return MachineSettings(rig.file, rig.dir.path()).typing(environment);
    };
    for (const TypingMethod method : {TypingMethod::Vni, TypingMethod::Telex}) {
        rig.settings.setTyping(method);
        CHECK(next(with("QT_IM_MODULE", "ibus")) == method);
    }
    rig.settings.setTyping(std::nullopt);
    CHECK_FALSE(next(bare));
}

TEST_CASE("machine: what the settings write, the check of the file understands")
{
    MachineRig rig;
    MachineSetup all = rig.settings.setup();
    all.kioskScreen = s("HDMI-1");
    all.boardScreen = s("HDMI-2");
    all.deskScreen = s("DP-1");
    all.documentQueue = s("HP");
    all.backupFolder = s("/media/backup");
    all.waitingList = true;
    all.scanFolder = s("/home/quay3/quet");
    rig.settings.setCounter(4);
    REQUIRE(rig.settings.keep(all));
    CHECK(checkMachineFile(rig.file).empty());
}

TEST_CASE("machine: a document for a queue that is not there is told")
{
    MachineRig rig;
    MachineSetup setup;
    setup.documentQueue = s("no-such-queue-of-motcua");
    REQUIRE(rig.settings.keep(setup));
    std::optional<PrinterFault> answer;
    rig.settings.printDocument("%PDF-1.4", s("title"), [&](PrinterFault fault) { answer = fault; });
    CHECK_FALSE(answer); // never before the call returns
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 15'000));
    CHECK(*answer != PrinterFault::None);
}

TEST_CASE("machine: a file that cannot be written is told")
{
    MachineRig rig;
    MachineSettings settings(rig.dir.filePath(s("none/such/machine.ini/below")), rig.dir.path());
    QFile inTheWay(rig.dir.filePath(s("none")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK_FALSE(settings.keep({}));
}

TEST_CASE("machine: the screens are those of the machine")
{
    MachineRig rig;
    CHECK(rig.settings.screens().size() == QGuiApplication::screens().size());
}

TEST_CASE("machine: a test slip comes out and tells when it does not")
{
    MachineRig rig;
    std::vector<PrinterFault> answers;
    const auto told = [&](PrinterFault fault) { answers.push_back(fault); };
    rig.settings.printTest({}, told);
    CHECK(answers.empty()); // never before the call returns
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 1; }));
    CHECK(answers.front() == PrinterFault::None);
    CHECK(QDir(rig.dir.path()).entryList({s("*.pdf")}).size() == 1);
    PrinterSetting nowhere;
    nowhere.target = rig.dir.filePath(s("no/folder"));
    rig.settings.printTest(nowhere, told);
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 2; }));
    CHECK(answers.back() == PrinterFault::NotThere);
}

TEST_CASE("machine: nobody takes the test slip for a number")
{
    const Slip slip = testSlip();
    CHECK(slip.number == s("THỬ"));
    CHECK(slip.code.isEmpty());
    CHECK(slip.ticket.isNull());
}

TEST_CASE("machine: settings that were not saved lie in its folder, for nobody else to read")
{
    QTemporaryDir dir;
    const DataFolder folder(dir.filePath(s("data")));
    REQUIRE(folder.create());
    CHECK_FALSE(SettingsFile(folder).kept());
    UnsavedSettings wanted;
    wanted.actor = *Id::fromHex(u"0123456789abcdef00112233445566ff");
    wanted.before = demoSite().configuration;
    wanted.before.site.kioskPin.clear();
    wanted.draft = {wanted.before, {}, {}, {}};
    wanted.draft.site.fields[0].name.clear(); // half done
    wanted.draft.machine.boardScreen = s("HDMI-1");
    SettingsFile(folder).keep(wanted);
    const auto kept = SettingsFile(folder).kept();
    REQUIRE(kept);
    CHECK(kept->actor == wanted.actor);
    CHECK(kept->before == wanted.before);
    CHECK(kept->draft.site == wanted.draft.site);
    CHECK(kept->draft.machine == wanted.draft.machine);
    CHECK(QFile::permissions(folder.file(u"settings-draft.json"))
              .testAnyFlags(QFile::ReadGroup | QFile::ReadOther)
          == false);
    SettingsFile(folder).forget();
    CHECK_FALSE(SettingsFile(folder).kept());
}

TEST_CASE("machine: a calendar that was not saved is kept as it was typed")
{
    QTemporaryDir dir;
    const DataFolder folder(dir.filePath(s("data")));
    REQUIRE(folder.create());
    CalendarFile file(folder);
    CHECK_FALSE(file.kept());
    UnsavedCalendar wanted;
    wanted.actor = *Id::fromHex(u"0123456789abcdef00112233445566ff");
    wanted.changes.years = {{2027, true, s("12/TB-BNV"), {{s("30/2"), DayKind::MakeUp, s("Bù")}}}};
    file.keep(wanted);
    auto kept = file.kept();
    REQUIRE(kept);
    CHECK(kept->actor == wanted.actor);
    CHECK(kept->changes == wanted.changes);
    wanted.changes.data = CalendarData{{}, {}, {{1, QTime(9, 0), QTime(8, 0)}}, {}}; // half done
    wanted.changes.rules = DeadlineRules();
    wanted.changes.rules->house = {{HouseRule::Applies::Online, 0, 4, 0, {}}};
    file.keep(wanted);
    kept = file.kept();
    REQUIRE(kept);
    CHECK(kept->changes == wanted.changes);
    CHECK_FALSE(QFile::permissions(folder.file(u"calendar-draft.json"))
                    .testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    file.forget();
    CHECK_FALSE(file.kept());
}
