#include "app/platform/machinefile.h"

#include "app/platform/printers/printersetting.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace motcua;

namespace {

using FaultKind = MachineFileFault::Kind;

std::vector<MachineFileFault> faultsOf(const QByteArray &text)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("machine.ini")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    return checkMachineFile(file.fileName());
}

} // namespace

TEST_CASE("machine.ini: what a person may write is fine, also without a file")
{
    CHECK(checkMachineFile(QStringLiteral("/nowhere/machine.ini")).empty());
    CHECK(faultsOf("").empty());
    CHECK(faultsOf("[printer]\nkind=escpos-device\ntarget=/dev/ttyUSB0\npaper=58\ncutter=no\n"
                   "status=no\nbaud=115200\n[desk]\ncounter=3\nlockMinutes=240\nscreen=DP-1\n"
                   "typing=vni\n"
                   "[kiosk]\ninches=21.5\nscreen=HDMI-1, left\n[board]\nscreen=DP-2\n"
                   "[citizen]\nscreen=DP-3\n"
                   "[backup]\nfolder=/media/backup\n[documents]\nqueue=HP\nwaitingList=yes\n")
              .empty());
    for (const QString &key : printerKeys())
        CHECK(key.startsWith(QStringLiteral("printer/")));
}

TEST_CASE("machine.ini: a misspelt key is told with the one that was meant")
{
    const auto faults = faultsOf("[desk]\nlockminute=5\n[Printer]\nkind=pdf\n[board]\ninches=40\n"
                                 "[weather]\nforecast=rain\n");
    REQUIRE(faults.size() == 4);
    CHECK(faults[0]
          == MachineFileFault{FaultKind::UnknownKey, s("Printer/kind"), {}, s("printer/kind")});
    CHECK(faults[1]
          == MachineFileFault{FaultKind::UnknownKey, s("board/inches"), {}, s("kiosk/inches")});
    CHECK(faults[2]
          == MachineFileFault{
              FaultKind::UnknownKey, s("desk/lockminute"), {}, s("desk/lockMinutes")});
    CHECK(faults[3] == MachineFileFault{FaultKind::UnknownKey, s("weather/forecast"), {}, {}});
    CHECK(faultsOf("kind=pdf\n").front().instead == s("printer/kind")); // without its group
}

TEST_CASE("machine.ini: a value out of its bounds is told with what it may be")
{
    const auto one = [](const QByteArray &text) -> QString {
        const auto faults = faultsOf(text);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].kind == FaultKind::BadValue);
        CHECK_FALSE(faults[0].instead.isEmpty());
        return faults[0].key + u'=' + faults[0].value;
    };
    CHECK(one("[desk]\nlockMinutes=0\n") == s("desk/lockMinutes=0"));
    CHECK(one("[desk]\nlockMinutes=241\n") == s("desk/lockMinutes=241"));
    CHECK(one("[desk]\nlockMinutes=ten\n") == s("desk/lockMinutes=ten"));
    CHECK(one("[desk]\ncounter=1000\n") == s("desk/counter=1000"));
    CHECK(one("[desk]\ntyping=Telex\n") == s("desk/typing=Telex"));
    CHECK(one("[kiosk]\ninches=6.9\n") == s("kiosk/inches=6.9"));
    CHECK(one("[kiosk]\ninches=23,8\n") == s("kiosk/inches=23,8")); // a comma as it is written here
    CHECK(one("[backup]\nfolder=backup\n") == s("backup/folder=backup"));
    CHECK(one("[scanner]\nfolder=quet\n") == s("scanner/folder=quet"));
    CHECK(one("[documents]\nqueue=HP\nwaitingList=often\n") == s("documents/waitingList=often"));
    CHECK(one("[documents]\nwaitingList=yes\n") == s("documents/queue=")); // on what?
    CHECK(one("[printer]\nkind=laser\n") == s("printer/kind=laser"));
    CHECK(one("[printer]\nkind=escpos-tcp\n") == s("printer/target="));
    CHECK(one("[printer]\npaper=82\n") == s("printer/paper=82"));
    CHECK(one("[printer]\nstatus=none\n") == s("printer/status=none"));
    CHECK(one("[printer]\nbaud=300\n") == s("printer/baud=300"));
    CHECK(faultsOf("[printer]\nkind=laser\npaper=82\n").size() == 2); // not only the first
}
