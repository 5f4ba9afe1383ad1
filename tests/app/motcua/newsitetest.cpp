#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/motcua/machinesettings.h"
#include "app/motcua/startup.h"
#include "core/base/pin.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace motcua;

namespace {

NewSiteWish wish()
{
    NewSiteWish wanted;
    wanted.settings.site = demoSite().configuration;
    wanted.settings.site.site.id = 11824;
    wanted.settings.site.site.name = s("Xã Vĩnh Bảo");
    wanted.settings.site.site.authority = s("UBND Xã Vĩnh Bảo");
    wanted.settings.kioskPin = s("135791");
    wanted.settings.machine.printer = {PrinterKind::EscposTcp, s("192.168.1.50")};
    wanted.settings.machine.kioskInches = 21.5;
    wanted.admin = {s("Nguyễn Văn An"), s("an"), s("bốn từ dễ nhớ"), s("bốn từ dễ nhớ")};
    Account lan;
    lan.name = s("Trần Thị Lan");
    lan.signIn = s("lan");
    lan.agency = s("cong-an");
    wanted.colleagues = {{lan, s("lúa chín đầy đồng")}};
    return wanted;
}

} // namespace

TEST_CASE("a site made by a person gives numbers, knows its admin and its recovery sheet")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(s("site")));
    FakeClock clock;
    FakeRandom random;
    const auto sheet = makeSite(wish(), folder, clock, random);
    REQUIRE(sheet);
    CHECK(sheet.value().machineKept);
    CHECK(MachineSettings(folder.file(u"machine.ini"), folder.slips()).setup()
          == wish().settings.machine);
    CHECK(sheet.value().sheet.unit == s("Xã Vĩnh Bảo"));
    CHECK(sheet.value().sheet.made == FakeClock::startDay());

    const auto opened = Office::open({folder, s("test")}, clock, random);
    REQUIRE(opened);
    Office &office = *opened.value();
    CHECK(verifyPin(s("135791"), office.configuration().site.kioskPin));
    CHECK_FALSE(office.procedures().procedures().empty());
    std::optional<Ticket> ticket;
    office.queue().take({Id::random(random), s("ho-tich"), {}, {}, {}, {}}, [&](const auto &taken) {
        REQUIRE(taken);
        ticket = taken.value();
    });
    REQUIRE(ticket);
    CHECK(ticket->shownNumber() == s("A001"));
    const auto in = office.staff().signIn(s("an"), s("bốn từ dễ nhớ"));
    REQUIRE(in);
    CHECK(in.value().role == Role::Admin);
    CHECK(in.value().name == s("Nguyễn Văn An"));
    const auto officer = office.staff().signIn(s("lan"), s("lúa chín đầy đồng"));
    REQUIRE(officer);
    CHECK(officer.value().role == Role::Officer);
    CHECK(officer.value().agency == s("cong-an"));
    const auto fresh = NewPassword::make(s("mật khẩu sau này"), s("an"));
    CHECK(office.staff().recover(s("an"), sheet.value().sheet.code, *fresh));
}

TEST_CASE("a person's site has the code of its commune, and names that can be printed")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(s("site")));
    FakeClock clock;
    FakeRandom random;
    NewSiteWish wanted = wish();
    wanted.settings.site.site.id = 0;
    CHECK_FALSE(makeSite(wanted, folder, clock, random));
    wanted = wish();
    wanted.colleagues.front().account.signIn = wanted.admin.signIn;
    CHECK_FALSE(makeSite(wanted, folder, clock, random));
    CHECK_FALSE(folder.hasSite());
    wanted = wish();
    wanted.settings.site.site.name += QChar(7);
    CHECK_FALSE(makeSite(wanted, folder, clock, random));
    CHECK_FALSE(folder.hasSite());
}

TEST_CASE("a folder that holds something makes no site and stays as it is")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.path());
    QFile letter(folder.file(u"letter.txt"));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    FakeClock clock;
    FakeRandom random;
    const auto sheet = makeSite(wish(), folder, clock, random);
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error() == s("Thư mục không trống. Xin chọn thư mục khác."));
    CHECK_FALSE(folder.hasSite());
    CHECK(letter.exists());
}

TEST_CASE("a new site begins closed on the holidays of the State, with agencies of no ward")
{
    const SiteConfiguration usual = usualSite(QDate(2026, 11, 23));
    const std::vector<QDate> &closed = usual.site.closedDays;
    REQUIRE_FALSE(closed.empty());
    CHECK(closed.front() == QDate(2026, 11, 24)); // Ngày Văn hóa Việt Nam, NQ 28/2026/QH15
    CHECK(std::ranges::is_sorted(closed));
    CHECK(std::ranges::count(closed, QDate(2027, 4, 30)) == 1);
    CHECK(closed.back() < QDate(2028, 1, 1));
    CHECK_FALSE(checkConfiguration(usual));
    for (const Agency &agency : usual.agencies)
        CHECK_FALSE(agency.name.contains(s("phường")));
}
