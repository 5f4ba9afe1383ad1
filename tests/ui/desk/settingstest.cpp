// What the page "Thiết lập" changes, and for whom.
#include "core/base/pin.h"
#include "tests/ui/desk/settingsrig.h"
#include "ui/desk/settings/fieldlook.h"
#include "ui/desk/settings/settingsdifference.h"
#include "ui/desk/settings/settingsview.h"
#include "ui/inspection/pageinspection.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace motcua;

namespace {

QWidget *weekday(SettingsRig &rig, int day)
{
    return rig.in<QWidget>(QStringLiteral("weekday%1").arg(day).toLatin1().constData());
}

void writeHour(QWidget *row, const char *name, const char *time)
{
    auto *edit = row->findChild<QLineEdit *>(QString::fromLatin1(name));
    edit->setText(s(time));
    Q_EMIT edit->textEdited(edit->text());
}

} // namespace

TEST_CASE("the settings are for whoever may change the site", "[desk][settings]")
{
    SettingsRig rig("hoa");
    CHECK_FALSE(rig.child<QPushButton>(SettingsEntry)->isVisible());
    rig.session.lock();
    rig.signIn("admin");
    CHECK(rig.child<QPushButton>(SettingsEntry)->isVisible());
    rig.child<QPushButton>(SettingsEntry)->click();
    REQUIRE(rig.page.isVisible());
    Account demoted = rig.session.account().value();
    demoted.role = Role::Officer;
    Account other;
    other.signIn = s("quan-tri-2");
    other.name = s("Người khác");
    other.role = Role::Admin;
    REQUIRE(rig.site.staff.add(other, deskPassword(), {}));
    REQUIRE(rig.site.staff.setRole(demoted, {}));
    rig.feed.refresh();
    CHECK_FALSE(rig.page.isVisible());
    CHECK_FALSE(rig.child<QPushButton>(SettingsEntry)->isVisible());
}

TEST_CASE("a site without accounts lets everybody set it up", "[desk][settings]")
{
    DeskRig rig;
    Desk desk(rig.services());
    desk.window().show();
    CHECK(desk.window().findChild<QPushButton *>(s(SettingsEntry))->isVisible());
}

TEST_CASE("what is edited holds only after it was read and saved", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Unit);
    const qint64 before = rig.site.operationCount();
    CHECK_FALSE(rig.child<QPushButton>("settingsSave")->isEnabled());
    rig.type("unitHotline", s("0236 123 456"));
    CHECK(rig.unsaved().startsWith(u'1'));
    CHECK(rig.site.operationCount() == before);
    const QStringList lines = rig.review();
    REQUIRE(lines.size() == 2);
    CHECK(lines[1] == s("Đường dây nóng: trống → 0236 123 456"));
    rig.press("reviewBack");
    CHECK(rig.in<QLineEdit>("unitHotline")->text() == s("0236 123 456"));
    rig.saved();
    CHECK(rig.site.operationCount() == before + 1);
    CHECK(rig.lastActor() == rig.admin);
    CHECK(rig.site.sites.configuration().site.hotline == s("0236 123 456"));
    CHECK(rig.message().contains(s("Đã lưu 1 thay đổi")));
    CHECK_FALSE(rig.child<QPushButton>("settingsSave")->isEnabled());
}

TEST_CASE("changes can be forgotten", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Unit);
    rig.type("unitName", s("Xã Khác"));
    rig.press("settingsDrop");
    CHECK(rig.in<QLineEdit>("unitName")->text() == s("Phường Thử"));
    CHECK(rig.site.sites.configuration() == testConfiguration());
}

TEST_CASE("a rule that is broken is told beside its field, and nothing is written",
          "[desk][settings]")
{
    SettingsRig rig;
    const qint64 before = rig.site.operationCount();
    SECTION("unit")
    {
        rig.open(Unit);
        rig.type("unitAuthority", {});
        rig.open(Counters);
        CHECK(rig.review().isEmpty());
        CHECK(rig.problem("unitAuthority") == s("Xin ghi tên.")); // the page went there
    }
    SECTION("hours")
    {
        rig.open(Hours);
        QWidget *tuesday = weekday(rig, 2);
        tuesday->findChild<QCheckBox *>(s("dayLunch"))->click();
        writeHour(tuesday, "hourFrom", "12:00");
        writeHour(tuesday, "hourTo", "17:00");
        CHECK(rig.review().isEmpty());
        CHECK(rig.in<QLabel>("weekProblem")->text().startsWith(s("Thứ Ba")));
        CHECK(rig.in<QLabel>("weekProblem")->isVisible());
        writeHour(tuesday, "hourFrom", "7:30");
        CHECK_FALSE(rig.in<QLabel>("weekProblem")->isVisible());
        CHECK_FALSE(rig.review().isEmpty());
    }
    SECTION("field")
    {
        rig.open(Fields);
        rig.choosePart(s("Chứng thực"));
        rig.type("fieldName", s("  "));
        rig.choosePart(s("Hộ tịch"));
        CHECK(rig.review().isEmpty());
        CHECK(rig.problem("fieldName") == s("Xin ghi tên."));
        CHECK(rig.in<QLineEdit>("fieldName")->text().trimmed().isEmpty());
    }
    SECTION("PIN")
    {
        rig.open(Kiosk);
        rig.type("kioskPin", s("135791"));
        rig.type("kioskPinAgain", s("135790"));
        rig.open(Unit);
        CHECK(rig.review().isEmpty());
        CHECK_FALSE(rig.problem("kioskPinAgain").isEmpty());
    }
    CHECK(rig.site.operationCount() == before);
}

TEST_CASE("the week, its pauses and the days closed", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Hours);
    for (int day = 1; day <= 7; ++day) {
        QWidget *row = weekday(rig, day);
        if (day > 5) {
            row->findChild<QCheckBox *>(s("dayOpen"))->click();
            continue;
        }
        CHECK(row->findChild<QLineEdit *>(s("hourTo"))->text() == s("24:00"));
        writeHour(row, "hourFrom", "7:30");
        writeHour(row, "hourTo", "17:00");
        row->findChild<QCheckBox *>(s("dayLunch"))->click();
    }
    rig.in<QSpinBox>("numbersBefore")->setValue(45);
    rig.press("closedAdd");
    rig.press("closedAdd"); // twice is once
    const QStringList lines = rig.saved();
    CHECK(lines.contains(s("Thứ Hai: 00:00–24:00 → 07:30–11:30, 13:30–17:00")));
    CHECK(lines.contains(s("Thứ Bảy: 00:00–24:00 → trống")));
    const SiteConfiguration &now = rig.site.sites.configuration();
    CHECK(now.site.opening.size() == 10);
    CHECK(now.site.numbersBefore == std::chrono::minutes{45});
    CHECK(now.site.closedDays == std::vector<QDate>{FakeClock::startDay()});
    CHECK_FALSE(isOpen(now, SiteZone::vietnam().at(FakeClock::startDay().addDays(1), {12, 0})));
    CHECK(isOpen(now, SiteZone::vietnam().at(FakeClock::startDay().addDays(1), {16, 59})));
}

TEST_CASE("the rules of turns are set on a page and hold at once", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Turns);
    CHECK(rig.in<QSpinBox>("turnsRecalls")->value() == 3);
    rig.in<QSpinBox>("turnsRecalls")->setValue(2);
    rig.in<QSpinBox>("turnsLate")->setValue(30);
    rig.in<QSpinBox>("turnsPlaces")->setValue(1);
    rig.in<QSpinBox>("turnsUndo")->setValue(10);
    rig.inspect("settings-turns");
    const QStringList lines = rig.saved();
    CHECK(lines.contains(s("Số lần gọi một số: 3 → 2")));
    CHECK(lines.contains(s("Đến muộn vẫn giữ số: 240 phút → 30 phút")));
    const QueueRules wanted{2, 1, std::chrono::minutes{30}, std::chrono::seconds{10}};
    CHECK(rig.site.sites.configuration().site.rules == wanted);
    rig.site.take(s("ho-tich"));
    REQUIRE(rig.site.next(2));
    REQUIRE(rig.site.queue.recall({2, {}}));
    const auto second = rig.site.queue.recall({2, {}});
    REQUIRE(second);
    CHECK(second.value().state == TicketState::NoShow);
}

TEST_CASE("a group goes by age as far as the admin says", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Priorities);
    rig.choosePart(s("Người cao tuổi"));
    CHECK(rig.in<QSpinBox>("priorityFromAge")->value() == 0);
    rig.in<QSpinBox>("priorityFromAge")->setValue(60);
    rig.inspect("settings-priority-age");
    CHECK(rig.saved().contains(s("Theo tuổi, từ: không theo tuổi → 60 tuổi")));
    const SiteConfiguration &site = rig.site.sites.configuration();
    REQUIRE(site.priorityOfAge(60));
    CHECK(site.priorityOfAge(60)->code == s("nguoi-cao-tuoi"));
}

TEST_CASE("a new field is served and gives numbers", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Fields);
    rig.addPart(s("Đất đai, xây dựng"));
    CHECK(rig.in<QLineEdit>("fieldName")->text() == s("Đất đai, xây dựng"));
    rig.type("fieldPlain", s("sổ đỏ"));
    rig.choose("fieldAgency", s("UBND phường"));
    rig.choose("fieldSeries", s("V"));
    rig.in<QSpinBox>("fieldQuota")->setValue(60);
    rig.in<QSpinBox>("fieldWarn")->setValue(15);
    rig.in<QSpinBox>("fieldSlot")->setValue(3);
    CHECK(rig.review().isEmpty());
    CHECK_FALSE(rig.problem("fieldSlot").isEmpty());
    rig.in<QSpinBox>("fieldSlot")->setValue(20);
    rig.in<QSpinBox>("fieldPlaces")->setValue(2);
    CHECK(rig.review().contains(
        s("Chưa quầy nào phục vụ “Đất đai, xây dựng”: máy lấy số không cấp số của lĩnh vực này.")));
    rig.press("reviewBack");
    rig.open(Counters);
    rig.choosePart(s("Quầy 3"));
    rig.in<QCheckBox>("serves-dat-dai-xay-dung")->setChecked(true);
    rig.in<QSpinBox>("weight-dat-dai-xay-dung")->setValue(4);
    rig.saved();
    const SiteConfiguration &now = rig.site.sites.configuration();
    const Field &field = *now.field(u"dat-dai-xay-dung");
    CHECK(field.series == s("V"));
    CHECK(field.plainWords == s("sổ đỏ"));
    CHECK(field.agency == s("ubnd"));
    CHECK(field.dailyQuota == 60);
    CHECK(field.warnAfter == std::chrono::minutes{15});
    CHECK(field.slot == std::chrono::minutes{20});
    CHECK(field.slotPlaces == 2);
    CHECK(now.fields.back().guidance);
    CHECK(now.counter(3)->serves.back() == ServedField{field.code, 4});
    CHECK(rig.site.take(field.code).shownNumber() == s("V001"));
    CHECK(rig.site.next(3).value().field == field.code);
}

TEST_CASE("an agency goes only when nothing is its own", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Agencies);
    rig.choosePart(s("Công an phường"));
    rig.in<QPushButton>("partRemove")->click();
    CHECK(rig.message().contains(s("Cơ quan này còn: Công an, quầy 5")));
    rig.addPart(s("Thuế cơ sở"));
    rig.saved();
    CHECK(rig.site.sites.configuration().agency(u"thue-co-so"));
    rig.choosePart(s("Thuế cơ sở"));
    rig.in<QPushButton>("partRemove")->click();
    CHECK(rig.saved() == QStringList{s("Bỏ: Cơ quan Thuế cơ sở")});
}

TEST_CASE("a counter gets another number, but never one that is there", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Counters);
    rig.choosePart(s("Quầy 3"));
    rig.in<QSpinBox>("counterNumber")->setValue(5);
    CHECK(rig.problem("counterNumber") == s("Đã có quầy 5."));
    CHECK(rig.in<QSpinBox>("counterNumber")->value() == 3);
    rig.in<QSpinBox>("counterNumber")->setValue(12);
    rig.saved();
    CHECK_FALSE(rig.site.sites.configuration().counter(3));
    CHECK(rig.site.sites.configuration().counter(12)->name == s("Quầy 3"));
}

TEST_CASE("a new PIN is kept as its verifier only", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Kiosk);
    rig.type("kioskPin", s("135791"));
    rig.type("kioskPinAgain", s("135791"));
    CHECK(rig.saved().contains(s("Mã PIN: như cũ → mã mới")));
    CHECK(verifyPin(s("135791"), rig.site.sites.configuration().site.kioskPin));
    CHECK(rig.in<QLineEdit>("kioskPin")->text().isEmpty());
}

TEST_CASE("leaving the page asks once and loses nothing", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Unit);
    rig.type("unitHotline", s("0236 999 999"));
    rig.child<QPushButton>("navigationPage0")->click();
    CHECK(rig.page.isVisible());
    CHECK(rig.message().startsWith(s("Còn 1 thay đổi chưa lưu")));
    rig.child<QPushButton>("navigationPage0")->click();
    CHECK_FALSE(rig.page.isVisible());
    rig.child<QPushButton>(SettingsEntry)->click();
    CHECK(rig.in<QLineEdit>("unitHotline")->text() == s("0236 999 999"));
    rig.type("unitHotline", s("0236 999 998"));
    CHECK_FALSE(rig.desk->window().close());
    CHECK(rig.desk->window().close());
}

TEST_CASE("what is unsaved waits for whoever wrote it and is shown to nobody else",
          "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Unit);
    rig.type("unitHotline", s("0236 999 999"));
    rig.session.lock();
    CHECK_FALSE(rig.everyText().contains(s("0236 999 999")));
    rig.signIn("hoa");
    CHECK_FALSE(rig.everyText().contains(s("0236 999 999")));
    rig.session.lock();
    rig.signIn("admin");
    rig.child<QPushButton>(SettingsEntry)->click();
    CHECK(rig.in<QLineEdit>("unitHotline")->text() == s("0236 999 999"));
    CHECK(rig.unsaved().startsWith(u'1'));
}

TEST_CASE("settings that changed elsewhere are shown, or told of", "[desk][settings]")
{
    SettingsRig rig;
    rig.open(Unit);
    SiteConfiguration elsewhere = testConfiguration();
    elsewhere.site.pledge = s("Luôn mỉm cười");
    REQUIRE(rig.site.sites.apply(elsewhere, {}));
    rig.feed.refresh();
    CHECK(rig.in<QLineEdit>("unitPledge")->text() == s("Luôn mỉm cười"));
    rig.type("unitHotline", s("0236 999 999"));
    elsewhere.site.pledge = s("Nhẹ nhàng");
    REQUIRE(rig.site.sites.apply(elsewhere, {}));
    rig.feed.refresh();
    CHECK(rig.message().startsWith(s("Có người vừa sửa")));
    CHECK(rig.in<QLineEdit>("unitHotline")->text() == s("0236 999 999"));
    CHECK(rig.review().contains(s("Lời hứa: Nhẹ nhàng → Luôn mỉm cười")));
}

TEST_CASE("every section fits an old laptop and is readable", "[desk][settings][shots]")
{
    SettingsRig rig;
    const char *names[] = {"settings-unit",     "settings-hours",    "settings-fields",
                           "settings-counters", "settings-agencies", "settings-priorities",
                           "settings-kiosk"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        rig.open(i);
        if (i == Fields)
            rig.addPart(s("Tư pháp, hộ tịch, quốc tịch và đăng ký biện pháp bảo đảm"));
        rig.inspect(names[i]);
    }
}

TEST_CASE("white is read on every colour that a field can have", "[desk][settings]")
{
    const auto colours = FieldLook::colours();
    for (const FieldLook::Choice &choice : colours) {
        INFO(choice.value.toStdString());
        CHECK(contrastRatio(QColor(choice.value), Qt::white) >= 7);
    }
    for (const FieldLook::Choice &choice : FieldLook::shapes()) {
        INFO(choice.value.toStdString());
        CHECK_FALSE(choice.icon.isNull());
    }
    CHECK(FieldLook::colourName(s("#123456")) == s("#123456"));
}
