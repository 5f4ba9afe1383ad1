// Accounts, the recovery sheet and this machine on the page "Thiết lập".
#include "tests/ui/desk/patience.h"
#include "tests/ui/desk/settingsrig.h"
#include "ui/desk/settings/settingsview.h"
#include "ui/desk/settings/staffsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;

namespace {

void typePasswords(SettingsRig &rig, const QString &password, const QString &again)
{
    rig.in<QLineEdit>("staffPassword")->setText(password);
    rig.in<QLineEdit>("staffAgain")->setText(again);
}

} // namespace

TEST_CASE("an account is made, named and used at once", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(People);
    rig.addPart(s("Lê Thị Thu Cúc"));
    CHECK(rig.in<QLineEdit>("staffSignIn")->text() == s("cuc"));
    rig.choose("staffRole", s("Người hỗ trợ có thời hạn"));
    CHECK(rig.in<QCheckBox>("staffEnds")->isChecked());
    rig.in<QDateEdit>("staffLastDay")->setDate(FakeClock::startDay().addDays(10));
    rig.choose("staffAgency", s("UBND phường"));
    const qint64 before = rig.site.operationCount();
    typePasswords(rig, s("ngắn"), s("ngắn"));
    rig.press("staffAdd");
    CHECK_FALSE(rig.problem("staffPassword").isEmpty());
    typePasswords(rig, DeskPassword, s("khác hẳn thế"));
    rig.press("staffAdd");
    CHECK_FALSE(rig.problem("staffAgain").isEmpty());
    CHECK(rig.site.operationCount() == before);
    typePasswords(rig, DeskPassword, DeskPassword);
    rig.press("staffAdd");
    REQUIRE(QTest::qWaitFor([&] { return !rig.message().isEmpty(); }, PasswordPatience));
    CHECK(rig.message() == s("Lê Thị Thu Cúc đăng nhập được bằng tên “cuc”."));
    const auto made = rig.site.staff.named(s("cuc"));
    REQUIRE(made);
    CHECK(made->role == Role::Helper);
    CHECK(made->agency == s("ubnd"));
    CHECK(made->ends == FakeClock::startDay().addDays(10));
    CHECK(rig.lastActor() == rig.admin);
    CHECK(rig.in<QLineEdit>("staffPassword")->text().isEmpty());
    rig.session.lock();
    rig.signIn("cuc");
    CHECK(rig.session.account());
}

TEST_CASE("what is wrong with an account is told beside its field", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(People);
    rig.addPart(s("Nguyễn Thị Hoa"));
    rig.type("staffSignIn", s("hoa"));
    typePasswords(rig, DeskPassword, DeskPassword);
    rig.press("staffAdd");
    REQUIRE(
        QTest::qWaitFor([&] { return !rig.problem("staffSignIn").isEmpty(); }, PasswordPatience));
    CHECK(rig.problem("staffSignIn") == s("Đã có người dùng tên đăng nhập này."));
    rig.choosePart(s("Quản trị"));
    rig.choose("staffRole", s("Cán bộ ở quầy"));
    rig.press("staffDuty");
    CHECK(rig.problem("staffRole").contains(s("cho người khác làm quản trị trước")));
    CHECK(rig.site.staff.find(rig.admin)->role == Role::Admin);
}

TEST_CASE("an account is locked, unlocked and gets another role and password", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(People);
    rig.choosePart(s("Trần Bình"));
    rig.press("staffDisable");
    CHECK(rig.site.staff.named(s("binh"))->disabled);
    CHECK(rig.in<QLabel>("staffState")->text() == s("Đã khóa: không ai đăng nhập được."));
    rig.press("staffEnable");
    CHECK_FALSE(rig.site.staff.named(s("binh"))->disabled);
    rig.choose("staffRole", s("Lãnh đạo trung tâm"));
    rig.choose("staffAgency", s("Cả trung tâm"));
    rig.press("staffDuty");
    CHECK(rig.site.staff.named(s("binh"))->role == Role::Head);
    CHECK(rig.site.staff.named(s("binh"))->agency.isEmpty());
    typePasswords(rig, s("mật khẩu sau này"), s("mật khẩu sau này"));
    const qint64 before = rig.site.operationCount();
    rig.press("staffSetPassword");
    REQUIRE(QTest::qWaitFor([&] { return rig.site.operationCount() > before; }, PasswordPatience));
    rig.session.lock();
    rig.signIn("binh", s("mật khẩu sau này"));
    CHECK(rig.session.account());
}

TEST_CASE("a recovery sheet is shown once, and gone with whoever saw it", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(People);
    rig.press("staffRecovery");
    const QString code = rig.in<QLabel>("recoveryCode")->text();
    REQUIRE(code.size() == 23);
    rig.inspect("settings-recovery");
    SECTION("put away")
    {
        rig.press("recoveryDone");
        CHECK(rig.in<QLabel>("recoveryCode")->text().isEmpty());
    }
    SECTION("locked")
    {
        rig.session.lock();
        CHECK_FALSE(rig.everyText().contains(code));
        CHECK_FALSE(rig.everyText().contains(s("Trần Bình")));
    }
    const auto fresh = NewPassword::make(s("mật khẩu sau này"), s("admin"));
    CHECK(rig.site.staff.recover(s("admin"), code, *fresh));
}

TEST_CASE("a recovery sheet is printed where this machine has a printer with A4 paper",
          "[desk][settings]")
{
    SettingsRig rig;
    rig.open(People);
    rig.press("staffRecovery");
    CHECK_FALSE(rig.in<QPushButton>("recoveryPrint")->isVisible()); // PDF only
    rig.press("recoveryDone");

    rig.machine.kept.documentQueue = s("HP");
    rig.press("staffRecovery");
    REQUIRE(rig.in<QPushButton>("recoveryPrint")->isVisible());
    CHECK(rig.in<QPushButton>("recoveryPrint")->text().endsWith(s("HP")));
    rig.inspect("settings-recovery-print");
    const QString code = rig.in<QLabel>("recoveryCode")->text();
    rig.press("recoveryPrint");
    REQUIRE(rig.machine.documents.size() == 1);
    CHECK(rig.machine.documents.front().first.startsWith("%PDF"));
    CHECK_FALSE(rig.machine.documents.front().second.contains(code));
    rig.machine.answer(PrinterFault::PaperOut);
    CHECK(rig.in<QLabel>("recoveryOutcome")->text().contains(s("hết giấy")));
    rig.press("recoveryPrint");
    rig.machine.answer(PrinterFault::None);
    CHECK(rig.in<QLabel>("recoveryOutcome")->text().startsWith(s("Đã gửi")));
    rig.press("recoveryPrint");
    rig.press("recoveryDone");
    rig.machine.answer(PrinterFault::None); // nobody waits for it any more
    CHECK(rig.in<QLabel>("recoveryOutcome")->text().isEmpty());
}

TEST_CASE("the first account of a site is an admin's and asks for a name from then on",
          "[desk][settings]")
{
    DeskRig rig;
    Desk desk(rig.services());
    desk.window().show();
    auto *section = desk.window().findChild<StaffSection *>();
    Account wanted;
    wanted.name = s("Nguyễn Văn An");
    wanted.signIn = s("an");
    wanted.role = Role::Officer;
    const auto *problem = section->findChild<QLabel *>(s("staffRoleProblem"));
    REQUIRE(problem);
    Q_EMIT section->addWanted(wanted, DeskPassword, DeskPassword);
    REQUIRE(QTest::qWaitFor([&] { return !problem->text().isEmpty(); }, PasswordPatience));
    CHECK_FALSE(rig.site.staff.hasAccounts());
    wanted.role = Role::Admin;
    Q_EMIT section->addWanted(wanted, DeskPassword, DeskPassword);
    REQUIRE(QTest::qWaitFor([&] { return rig.site.staff.hasAccounts(); }, PasswordPatience));
    CHECK_FALSE(rig.session.isOpen());
}

TEST_CASE("this machine is set up with the rest and says what a printer wants", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Machine);
    CHECK_FALSE(rig.in<QComboBox>("machineBaud")->isVisible());
    rig.choose("machinePrinter", s("Máy in nhiệt nối dây USB hoặc cổng nối tiếp"));
    CHECK(rig.in<QComboBox>("machineBaud")->isVisible());
    CHECK(rig.review().isEmpty());
    CHECK(rig.problem("machineTarget") == s("Xin ghi máy in ở đâu."));
    rig.type("machineTarget", s("/dev/usb/lp0"));
    rig.choose("machinePaper", s("58 mm"));
    rig.choose("machineKioskScreen", s("Màn hình 1: HDMI-1"));
    rig.in<QDoubleSpinBox>("machineInches")->setValue(21.5);
    rig.in<QSpinBox>("machineLock")->setValue(5);
    rig.in<QCheckBox>("machineWaitingList")->click();
    CHECK(rig.review().isEmpty());
    CHECK(rig.problem("machineDocuments").contains(s("danh sách người chờ")));
    rig.type("machineDocuments", s("HP"));
    rig.type("machineBackup", s("media/backup"));
    CHECK(rig.review().isEmpty());
    CHECK(rig.problem("machineBackup").contains(s("“/”")));
    rig.type("machineBackup", s("/media/not-there"));
    CHECK(rig.review().isEmpty());
    CHECK(rig.problem("machineBackup").contains(s("Không có thư mục này")));
    const QTemporaryDir stick;
    rig.type("machineBackup", stick.path());
    rig.press("machineTest");
    REQUIRE(rig.machine.tested.size() == 1);
    CHECK(rig.machine.tested.front().target == s("/dev/usb/lp0"));
    rig.machine.answer(PrinterFault::PaperOut);
    CHECK(rig.in<QLabel>("machineTested")->text().contains(s("hết giấy")));
    const qint64 before = rig.site.operationCount();
    SECTION("kept")
    {
        const QStringList lines = rig.saved();
        CHECK(lines.contains(s("Khổ giấy: 80 mm → 58 mm")));
        CHECK(lines.contains(s("Tự khóa sau: 10 phút → 5 phút")));
        CHECK(lines.contains(s("Danh sách người chờ: không in → in 30 phút một lần")));
        const MachineSetup wanted{
            {PrinterKind::EscposDevice, s("/dev/usb/lp0"), SlipPaper::Mm58, true, true, 9600},
            21.5,
            s("HDMI-1"),
            {},
            {},
            5,
            s("HP"),
            stick.path(),
            true};
        CHECK(rig.machine.kept == wanted);
        CHECK(rig.unsaved() == s("Đã lưu tất cả."));
    }
    SECTION("the disk refuses")
    {
        rig.machine.diskRefuses = true;
        rig.saved();
        CHECK(rig.message().contains(s("không ghi được vào ổ đĩa")));
        CHECK(rig.in<QLineEdit>("machineTarget")->text() == s("/dev/usb/lp0"));
        CHECK(rig.unsaved().startsWith(u'1'));
    }
    CHECK(rig.site.operationCount() == before); // nothing of it is the site's
}

TEST_CASE("people and this machine fit an old laptop and are readable", "[desk][settings][shots]")
{
    SettingsRig rig;
    rig.open(People);
    rig.choosePart(s("Nguyễn Thị Hoa"));
    rig.inspect("settings-people");
    rig.addPart(s("Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vy"));
    rig.inspect("settings-people-new");
    rig.open(Machine);
    rig.choose("machinePrinter", s("Máy in nhiệt nối dây USB hoặc cổng nối tiếp"));
    rig.inspect("settings-machine");
}

TEST_CASE("two people of one name are told apart before an account is made", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(People);
    const QString name = rig.site.staff.named(s("hoa"))->name;
    rig.addPart(name);
    rig.type("staffSignIn", s("hoa2"));
    typePasswords(rig, DeskPassword, DeskPassword);
    rig.press("staffAdd");
    CHECK(rig.problem("staffName").startsWith(s("Đã có %1, tên đăng nhập hoa.").arg(name)));
    CHECK_FALSE(rig.site.staff.named(s("hoa2")));
}
