#include "app/motcua/firstrun.h"
#include "app/commands/demosite.h"
#include "core/base/pin.h"
#include "core/site/siterules.h"
#include "tests/support/catch.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Rig {
    Rig()
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    }
    NewSiteWizard *wizard()
    {
        return new NewSiteWizard(
            demoSite().configuration, QDate(2026, 11, 23),
            [this](const NewSiteWish &wish) {
                made.push_back(wish);
                return answer;
            },
            [this](QWidget *, const QString &name) { return paper.filePath(name); });
    }
    template <typename T> T *child(const char *name)
    {
        for (T *found : dialog.findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        FAIL("nothing visible is called " << name);
        return nullptr;
    }
    void type(const char *name, const char *text)
    {
        auto *edit = child<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    void write(const char *name, const char *text) // letters that no key click can send
    {
        auto *edit = child<QLineEdit>(name);
        edit->setText(s(text));
        Q_EMIT edit->textEdited(edit->text());
    }
    void click(const char *name) { child<QAbstractButton>(name)->click(); }
    QString title() { return child<QLabel>("settingsTitle")->text(); }
    QString problem(const char *editor)
    {
        return child<QLabel>(QByteArray(editor).append("Problem").constData())->text();
    }
    void look(const char *name)
    {
        QTest::qWait(50);
        const QImage picture = dialog.grab().toImage();
        QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
        picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QString::fromLatin1(name)));
        for (const PageFinding &f : inspectPage(textsOf(dialog), picture, 4.5))
            FAIL_CHECK(name << ": " << f.sentence().toStdString());
    }
    void fillUnit()
    {
        write("unitName", "Xã Vĩnh Bảo");
        write("unitAuthority", "UBND Xã Vĩnh Bảo");
        type("unitCode", "11824");
    }
    void fillPin()
    {
        type("kioskPin", "135791");
        type("kioskPinAgain", "135791");
    }
    void fillAdmin()
    {
        write("adminName", "Nguyễn Văn An");
        type("adminSignIn", "an");
        write("adminPassword", "bốn từ dễ nhớ");
        write("adminAgain", "bốn từ dễ nhớ");
    }

    QTemporaryDir paper;
    std::vector<NewSiteWish> made;
    Result<RecoverySheet, QString> answer =
        RecoverySheet{s("Xã Vĩnh Bảo"), QDate(2026, 11, 23), s("7K3QX-0123A-BCDEF-GHJKM")};
    QStringList restored; ///< tried to
    std::optional<QString> refusal;
    FirstRun dialog{[this] { return wizard(); },
                    [this](const QString &from) {
                        restored.append(from);
                        return refusal;
                    }};
};

} // namespace

TEST_CASE("on an empty folder a person chooses")
{
    Rig rig;
    rig.look("firstrun-choice");
    rig.click("demo");
    CHECK(rig.dialog.result() == QDialog::Accepted);
    CHECK(rig.dialog.choice() == FirstRun::Choice::Demo);
}

TEST_CASE("a new site is set up in six steps and its sheet is shown once")
{
    Rig rig;
    rig.click("newSite");
    rig.look("firstrun-1unit");
    rig.fillUnit();
    rig.click("wizardNext");
    rig.look("firstrun-2hours");
    rig.click("wizardNext");
    rig.look("firstrun-3fields");
    rig.click("usual-thue");
    rig.write("fieldName", "Hộ tịch, quốc tịch");
    rig.click("wizardNext");
    rig.look("firstrun-4counters");
    rig.click("wizardNext");
    rig.fillPin();
    rig.look("firstrun-5pin");
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.look("firstrun-6admin");
    REQUIRE(rig.made.empty());
    rig.click("wizardNext");
    REQUIRE(rig.made.size() == 1);
    const NewSiteWish &wish = rig.made.front();
    const SiteConfiguration &site = wish.settings.site;
    CHECK(site.site.id == 11824);
    CHECK(site.site.name == s("Xã Vĩnh Bảo"));
    CHECK(site.site.zone == s("Asia/Ho_Chi_Minh"));
    CHECK(site.site.opening.size() == 10);
    CHECK(site.fields.size() == 8);
    CHECK_FALSE(site.field(u"thue"));
    CHECK(site.fields.front().name == s("Hộ tịch, quốc tịch"));
    CHECK_FALSE(checkConfiguration(site));
    CHECK(wish.settings.kioskPin == s("135791"));
    CHECK(wish.admin.signIn == s("an"));

    rig.look("firstrun-7sheet");
    CHECK(rig.child<QLabel>("recoveryCode")->text() == rig.answer.value().code);
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
    rig.click("newSite");
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
    for (int step = 1; step < 5; ++step)
        rig.click("wizardNext");
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
    rig.click("newSite");
    rig.dialog.resize(screen - QSize(0, 60)); // beside a panel and a title
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
    for (int step = 1; step < 5; ++step)
        rig.click("wizardNext");
    rig.type("kioskPin", "12345");
    rig.type("kioskPinAgain", "1234");
    rig.click("wizardNext");
    CHECK_FALSE(rig.problem("kioskPin").isEmpty());
    CHECK_FALSE(rig.problem("kioskPinAgain").isEmpty());
    rig.look(QByteArray("firstrun-faults-5pin-").append(width).constData());
    rig.fillPin();
    rig.click("wizardNext");
    rig.write("adminAgain", "khác");
    rig.click("wizardNext");
    for (const char *wrong : {"adminName", "adminSignIn", "adminPassword", "adminAgain"})
        CHECK_FALSE(rig.problem(wrong).isEmpty());
    CHECK(rig.child<QLineEdit>("adminName")->hasFocus());
    rig.look(QByteArray("firstrun-faults-6admin-").append(width).constData());
    CHECK(rig.made.empty());
}

TEST_CASE("going back loses nothing, and a field comes back as it was")
{
    Rig rig;
    rig.click("newSite");
    rig.fillUnit();
    rig.click("wizardBack"); // before the first step: to the choice
    rig.click("newSite");
    CHECK(rig.child<QLineEdit>("unitName")->text() == s("Xã Vĩnh Bảo"));
    rig.click("wizardNext");
    rig.click("wizardNext");
    rig.click("usual-dat-dai");
    rig.click("usual-dat-dai");
    rig.click("wizardBack");
    rig.click("wizardBack");
    CHECK(rig.child<QLineEdit>("unitCode")->text() == s("11824"));
    for (int step = 1; step < 5; ++step)
        rig.click("wizardNext");
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.click("wizardNext");
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
    rig.click("newSite");
    rig.fillUnit();
    SECTION("closing")
    {
        rig.dialog.reject();
        CHECK(rig.dialog.result() == QDialog::Rejected);
        CHECK(rig.made.empty());
    }
    SECTION("the disk")
    {
        rig.answer = s("Ổ đĩa không ghi được.");
        for (int step = 1; step < 5; ++step)
            rig.click("wizardNext");
        rig.fillPin();
        rig.click("wizardNext");
        rig.fillAdmin();
        rig.click("wizardNext");
        CHECK(rig.child<QLabel>("wizardTrouble")->text() == s("Ổ đĩa không ghi được."));
        rig.answer = RecoverySheet{s("Xã Vĩnh Bảo"), QDate(2026, 11, 23), s("7K3QX")};
        rig.click("wizardNext");
        CHECK(rig.child<QLabel>("recoveryCode")->text() == s("7K3QX"));
        rig.dialog.reject(); // the site is there all the same
        CHECK(rig.dialog.result() == QDialog::Accepted);
        CHECK(rig.dialog.choice() == FirstRun::Choice::NewSite);
    }
}

TEST_CASE("the recovery sheet of a new site is printed where the machine has a printer")
{
    Rig rig;
    std::vector<RecoverySheet> printed;
    rig.click("newSite");
    rig.child<NewSiteWizard>("newSiteWizard")
        ->setPrinter({s("HP"), [&](const RecoverySheet &sheet, const auto &outcome) {
                          printed.push_back(sheet);
                          outcome(PrinterFault::None);
                      }});
    rig.fillUnit();
    for (int step = 1; step < 5; ++step)
        rig.click("wizardNext");
    rig.fillPin();
    rig.click("wizardNext");
    rig.fillAdmin();
    rig.click("wizardNext");
    CHECK(rig.child<QPushButton>("recoveryPrint")->text().endsWith(s("HP")));
    rig.click("recoveryPrint");
    CHECK(printed == std::vector{rig.answer.value()});
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
    CHECK(rig.dialog.isVisible());
    CHECK(problem() == *rig.refusal);
    rig.look("firstrun-restore-nothing");
    rig.refusal.reset();
    rig.type("restoreFrom", "/media/stick/motcua-2026-11-23-1700.db");
    rig.click("restoreGo");
    CHECK(rig.dialog.choice() == FirstRun::Choice::Restore);
    CHECK(rig.dialog.result() == QDialog::Accepted);
    CHECK(rig.restored.last() == s("/media/stick/motcua-2026-11-23-1700.db"));
}
