#include "tests/app/motcua/firstrunrig.h"

#include "core/site/siterules.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>

#include <algorithm>

using namespace motcua;

namespace {

using Rig = FirstRunRig;

} // namespace

TEST_CASE("on an empty folder a person chooses")
{
    Rig rig;
    rig.look("firstrun-choice");
    rig.click("demo");
    CHECK(rig.dialog.result() == QDialog::Accepted);
    CHECK(rig.dialog.choice() == FirstRun::Choice::Demo);
}

TEST_CASE("a new site is set up step by step and its sheet is shown once")
{
    Rig rig;
    rig.begin();
    rig.look("firstrun-1unit");
    rig.fillUnit();
    rig.click("wizardNext");
    rig.look("firstrun-2hours");
    rig.click("wizardNext");
    rig.look("firstrun-3agencies");
    rig.write("agencyName", "UBND xã Vĩnh Bảo");
    rig.click("wizardNext");
    rig.look("firstrun-4fields");
    rig.click("usual-thue");
    rig.write("fieldName", "Hộ tịch, quốc tịch");
    rig.click("wizardNext");
    rig.look("firstrun-5counters");
    rig.click("wizardNext");
    rig.look("firstrun-6priorities");
    rig.click("wizardNext");
    rig.fillPin();
    rig.look("firstrun-7pin");
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.look("firstrun-8admin");
    rig.click("wizardNext");
    rig.addColleague("Trần Thị Lan", "lúa chín đầy đồng");
    rig.look("firstrun-9people");
    rig.click("wizardNext");
    rig.look("firstrun-10machine");
    rig.child<QDoubleSpinBox>("machineInches")->setValue(21.5);
    REQUIRE(rig.made.empty());
    rig.click("wizardNext");
    REQUIRE(rig.made.size() == 1);
    const NewSiteWish &wish = rig.made.front();
    const SiteConfiguration &site = wish.settings.site;
    CHECK(site.site.id == 11824);
    CHECK(site.site.name == s("Xã Vĩnh Bảo"));
    CHECK(site.site.zone == s("Asia/Ho_Chi_Minh"));
    CHECK(site.site.opening.size() == 10);
    CHECK(site.fields.size() == 9);
    CHECK_FALSE(site.field(u"thue"));
    CHECK(site.fields.front().name == s("Hộ tịch, quốc tịch"));
    CHECK(std::ranges::count(site.agencies, s("UBND xã Vĩnh Bảo"), &Agency::name) == 1);
    CHECK(site.priorities == demoSite().configuration.priorities);
    CHECK(wish.settings.machine.kioskInches == 21.5);
    CHECK_FALSE(checkConfiguration(site));
    CHECK(wish.settings.kioskPin == s("135791"));
    CHECK(wish.admin.signIn == s("an"));
    REQUIRE(wish.colleagues.size() == 1);
    CHECK(wish.colleagues.front().account.signIn == s("lan"));
    CHECK(wish.colleagues.front().account.role == Role::Officer);
    CHECK(wish.colleagues.front().password == s("lúa chín đầy đồng"));

    rig.look("firstrun-sheet");
    CHECK(rig.child<QLabel>("recoveryCode")->text() == rig.answer.value().sheet.code);
    rig.click("recoverySave");
    const QFileInfo file(rig.paper.filePath(s("phieu-khoi-phuc-20261123.pdf")));
    REQUIRE(file.exists());
    CHECK(file.permission(QFile::ReadOwner));
    CHECK_FALSE(file.permission(QFile::ReadGroup));
    rig.click("recoveryDone");
    CHECK(rig.dialog.result() == QDialog::Accepted);
    CHECK(rig.dialog.choice() == FirstRun::Choice::NewSite);
}

TEST_CASE("each step says what it misses beside the field, and stays")
{
    Rig rig;
    rig.begin();
    const QString first = rig.title();
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("unitCode").isEmpty());
    rig.type("unitCode", "118");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("unitCode").isEmpty());
    rig.type("unitCode", "11824");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("unitName").isEmpty());
    CHECK(rig.title() == first);
    rig.fillUnit();
    rig.next(6);
    const QString pin = rig.title();
    rig.type("kioskPin", "12345");
    rig.type("kioskPinAgain", "12345");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("kioskPin").isEmpty());
    CHECK(rig.title() == pin);
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.type("adminSignIn", "7 an");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("adminSignIn").isEmpty());
    rig.type("adminSignIn", "an");
    rig.write("adminAgain", "khác");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("adminAgain").isEmpty());
    CHECK(rig.made.empty());
}

TEST_CASE("every fault of a step is shown at once, each at its field, and the first is in hand")
{
    const QSize screen = GENERATE(QSize(1024, 768), QSize(1366, 768));
    const QByteArray width = QByteArray::number(screen.width());
    Rig rig;
    rig.begin(screen - QSize(0, 60)); // beside a panel and a title
    rig.click("wizardNext");
    for (const char *missing : {"unitName", "unitAuthority", "unitCode"})
        CHECK_FALSE(rig.problem(missing).isEmpty());
    CHECK(rig.child<QLineEdit>("unitName")->hasFocus());
    rig.look(QByteArray("firstrun-faults-1unit-").append(width).constData());

    rig.write("unitName", "Xã Vĩnh\u0007 Bảo"); // as pasted from elsewhere
    rig.write("unitHotline", "\u202e2201");
    rig.type("unitCode", "00000");
    rig.click("wizardNext");
    CHECK(rig.problem("unitName").contains(s("không nhìn thấy")));
    CHECK(rig.problem("unitHotline") == rig.problem("unitName"));
    CHECK_FALSE(rig.problem("unitCode").isEmpty());

    rig.fillUnit();
    rig.write("unitHotline", "1022");
    rig.next(6);
    rig.type("kioskPin", "12345");
    rig.type("kioskPinAgain", "1234");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("kioskPin").isEmpty());
    CHECK_FALSE(rig.problem("kioskPinAgain").isEmpty());
    rig.look(QByteArray("firstrun-faults-7pin-").append(width).constData());
    rig.fillPin();
    rig.click("wizardNext");
    rig.write("adminAgain", "khác");
    rig.click("wizardNext");
    for (const char *wrong : {"adminName", "adminSignIn", "adminPassword", "adminAgain"})
        CHECK_FALSE(rig.problem(wrong).isEmpty());
    CHECK(rig.child<QLineEdit>("adminName")->hasFocus());
    rig.look(QByteArray("firstrun-faults-8admin-").append(width).constData());
    CHECK(rig.made.empty());
}

TEST_CASE("a field that no counter serves is warned of once, in plain words")
{
    Rig rig;
    rig.begin();
    rig.fillUnit();
    rig.next(4);
    const QString counters = rig.title();
    for (auto *box : rig.dialog.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->isChecked())
            box->click(); // what the first counter serves
    }
    rig.click("wizardNext");
    CHECK(rig.title() == counters);
    const QString trouble = rig.child<QLabel>("wizardTrouble")->text();
    CHECK(trouble.contains(s("Quầy 1 không phục vụ lĩnh vực nào")));
    rig.look("firstrun-unserved");
    rig.click("wizardNext");
    CHECK(rig.title() != counters);
}

TEST_CASE("whoever began to add a colleague can leave it, and goes on")
{
    Rig rig;
    rig.begin();
    rig.fillUnit();
    rig.next(6);
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.click("wizardNext");
    const QString people = rig.title();
    auto *fresh = rig.child<QLineEdit>("partName");
    CHECK_FALSE(rig.child<QPushButton>("wizardBack")->hasFocus());
    fresh->setText(s("Trần Thị Lan"));
    QTest::keyClick(fresh, Qt::Key_Return);
    rig.click("wizardNext");
    CHECK(rig.title() == people); // an account without a password is none
    rig.click("staffCancel");
    rig.click("wizardNext");
    CHECK(rig.title() != people);
    rig.write("machineBackup", "/nowhere/at/all");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("machineBackup").isEmpty());
    CHECK(rig.made.empty());
    rig.write("machineBackup", rig.paper.path().toUtf8().constData());
    rig.click("wizardNext");
    REQUIRE(rig.made.size() == 1);
    CHECK(rig.made.front().colleagues.empty());
}

TEST_CASE("going back loses nothing, and a field comes back as it was")
{
    Rig rig;
    rig.begin();
    rig.fillUnit();
    rig.click("wizardBack"); // before the first step: to the choice
    rig.click("newSite");
    CHECK(rig.child<QLineEdit>("unitName")->text() == s("Xã Vĩnh Bảo"));
    rig.next(3);
    rig.click("usual-dat-dai");
    rig.click("usual-dat-dai");
    for (int step = 0; step < 3; ++step)
        rig.click("wizardBack");
    CHECK(rig.child<QLineEdit>("unitCode")->text() == s("11824"));
    rig.next(6);
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.next(3);
    REQUIRE(rig.made.size() == 1);
    const SiteConfiguration &site = rig.made.front().settings.site;
    const Field &usual = *demoSite().configuration.field(u"dat-dai");
    REQUIRE(site.field(u"dat-dai"));
    CHECK(site.field(u"dat-dai")->series == usual.series);
    CHECK(site.field(u"dat-dai")->colour == usual.colour);
    CHECK(site.countersServing(u"dat-dai") == std::vector<int>{4});
}

TEST_CASE("closing in the middle sets up nothing; a disk that refuses is told")
{
    Rig rig;
    rig.begin();
    rig.fillUnit();
    SECTION("closing")
    {
        QTest::keyClick(&rig.dialog, Qt::Key_Escape);
        REQUIRE(rig.dialog.isVisible()); // nothing is thrown away by a key
        rig.look("firstrun-leaving");
        QTest::keyClick(&rig.dialog, Qt::Key_Escape);
        REQUIRE(rig.dialog.isVisible());
        CHECK(rig.child<QLineEdit>("unitName")->text() == s("Xã Vĩnh Bảo"));
        rig.dialog.close();
        REQUIRE(rig.dialog.isVisible());
        rig.click("leavingStay");
        CHECK(rig.child<QLineEdit>("unitName")->text() == s("Xã Vĩnh Bảo"));
        rig.dialog.close();
        rig.click("leavingLeave");
        CHECK_FALSE(rig.dialog.isVisible());
        CHECK(rig.dialog.result() == QDialog::Rejected);
        CHECK(rig.made.empty());
    }
    SECTION("the disk")
    {
        rig.answer = s("Ổ đĩa không ghi được.");
        rig.next(6);
        rig.fillPin();
        rig.click("wizardNext");
        rig.fillAdmin();
        rig.next(3);
        CHECK(rig.child<QLabel>("wizardTrouble")->text() == s("Ổ đĩa không ghi được."));
        rig.answer = MadeSite{{s("Xã Vĩnh Bảo"), QDate(2026, 11, 23), s("7K3QX")}, false};
        rig.click("wizardNext");
        CHECK(rig.child<QLabel>("recoveryCode")->text() == s("7K3QX"));
        CHECK(rig.child<QLabel>("wizardTrouble")->text().contains(s("máy này")));
        rig.dialog.reject(); // the site is there all the same
        CHECK(rig.dialog.result() == QDialog::Accepted);
        CHECK(rig.dialog.choice() == FirstRun::Choice::NewSite);
    }
}

TEST_CASE("the recovery sheet of a new site is printed where the machine has a printer")
{
    Rig rig;
    std::vector<RecoverySheet> printed;
    rig.begin();
    rig.child<NewSiteWizard>("newSiteWizard")
        ->setPrinter({s("HP"), [&](const RecoverySheet &sheet, const auto &outcome) {
                          printed.push_back(sheet);
                          outcome(PrinterFault::None);
                      }});
    rig.fillUnit();
    rig.next(6);
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.next(3);
    CHECK(rig.child<QPushButton>("recoveryPrint")->text().endsWith(s("HP")));
    rig.click("recoveryPrint");
    CHECK(printed == std::vector{rig.answer.value().sheet});
}

TEST_CASE("restoring asks for a file or a folder, and says why it cannot be")
{
    Rig rig;
    rig.click("restore");
    rig.look("firstrun-restore");
    const auto problem = [&] { return rig.child<QLabel>("restoreProblem")->text(); };
    CHECK(problem().isEmpty());
    rig.click("restoreGo");
    CHECK_FALSE(problem().isEmpty());
    CHECK(rig.restored.isEmpty());
    rig.type("restoreFrom", "/media/stick/nothing");
    CHECK(problem().isEmpty());
    rig.refusal = s("Không có bản sao lưu nào ở đó.");
    rig.click("restoreGo");
    rig.look("firstrun-restore-reading");
    CHECK_FALSE(rig.child<QPushButton>("restoreGo")->isEnabled());
    rig.dialog.reject(); // not in the middle of it
    CHECK(rig.dialog.isVisible());
    rig.mayEnd.release();
    REQUIRE(QTest::qWaitFor([&] { return problem() == *rig.refusal; }));
    CHECK(rig.dialog.isVisible());
    rig.look("firstrun-restore-nothing");
    rig.refusal.reset();
    rig.type("restoreFrom", "/media/stick/motcua-2026-11-23-1700.db");
    rig.mayEnd.release();
    rig.click("restoreGo");
    REQUIRE(QTest::qWaitFor([&] { return rig.dialog.result() == QDialog::Accepted; }));
    CHECK(rig.dialog.choice() == FirstRun::Choice::Restore);
    CHECK(rig.restored.last() == s("/media/stick/motcua-2026-11-23-1700.db"));
}
