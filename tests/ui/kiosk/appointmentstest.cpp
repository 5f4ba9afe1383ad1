// Appointments at the kiosk: made there, and kept.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/pagelook.h"

#include <QQuickItem>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Civil = QStringLiteral("ho-tich");

KioskRig::Options withAppointments(const Panel &panel = {"portrait32", {1080, 1920}, 32})
{
    KioskRig::Options options;
    options.size = panel.size;
    options.inches = panel.inches;
    options.configuration.site.opening.clear();
    for (int day = 1; day <= 7; ++day)
        options.configuration.site.opening.push_back({day, QTime(7, 30), QTime(17, 0)});
    options.configuration.fields[0].slot = 15min;
    return options;
}

struct AppointmentRig : KioskRig {
    explicit AppointmentRig(const Options &options = withAppointments())
        : KioskRig(options)
    {
        site.clock.set(at(monday, 9, 2));
        feed.refresh();
        settle();
    }
    static Instant at(QDate day, int hour, int minute)
    {
        return SiteZone::vietnam().at(day, QTime(hour, minute));
    }
    QStringList choices()
    {
        QStringList titles;
        const ChoiceRows *rows = controller.appointments()->rows();
        for (int i = 0; i < rows->rowCount(); ++i)
            titles.append(rows->index(i).data(ChoiceRows::Title).toString());
        return titles;
    }
    void chooseRow(int row)
    {
        controller.chooseAppointment(
            controller.appointments()->rows()->index(row).data(ChoiceRows::Code).toString());
    }
    Appointment made(Instant start)
    {
        const auto appointment = appointments.make({site.newId(), Civil, start});
        REQUIRE(appointment);
        return appointment.value();
    }
    void type(const QString &code)
    {
        for (const QChar digit : code)
            tap(QByteArray("key-").append(digit.toLatin1()).constData());
        tap("key-done");
        settle();
    }
    QDate monday = FakeClock::startDay().addDays(7);
};

} // namespace

TEST_CASE("an appointment is made in three touches, and its paper has the code",
          "[kiosk][appointments]")
{
    AppointmentRig rig;
    rig.touch("takeNumber");
    rig.touch("makeAppointment");
    REQUIRE(rig.controller.page() == KioskController::AppointmentPage);
    // One field has appointments: nobody asks for it.
    CHECK(rig.controller.appointments()->heading()
          == QStringLiteral("Hộ tịch: Ông/Bà muốn đến hôm nào?"));
    CHECK(rig.choices().mid(0, 3)
          == QStringList{QStringLiteral("Sáng thứ Hai 30/11"),
                         QStringLiteral("Chiều thứ Hai 30/11"),
                         QStringLiteral("Sáng thứ Ba 1/12")});
    rig.chooseRow(2);
    CHECK(rig.choices().size() == int(KioskAppointments::MostRows));
    CHECK(rig.choices().first() == QStringLiteral("7\u00a0giờ\u00a030"));
    rig.chooseRow(11); // the other times
    CHECK(rig.choices().first() == QStringLiteral("10\u00a0giờ\u00a015"));
    rig.chooseRow(1);
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    REQUIRE(rig.appointmentSlips.size() == 1);
    const Appointment &made = rig.appointmentSlips.front();
    CHECK(made.start == AppointmentRig::at(rig.monday.addDays(1), 10, 30));
    CHECK(made.field == Civil);
    const KioskTicket card = rig.controller.ticket();
    CHECK(card.title == QStringLiteral("Lịch hẹn của ông bà"));
    CHECK(card.number == made.code);
    CHECK(card.steps == QStringList{QStringLiteral("10\u00a0giờ\u00a030, thứ Ba 1/12")});
    CHECK(rig.slips.empty());
    rig.controller.home();
    CHECK(rig.controller.page() == KioskController::HomePage);
    CHECK(rig.controller.ticket() == KioskTicket{});
}

TEST_CASE("back leads through the questions, and home out of them", "[kiosk][appointments]")
{
    KioskRig::Options options = withAppointments();
    options.configuration.fields[1].slot = 30min;
    AppointmentRig rig(options);
    rig.controller.openFields();
    rig.controller.openAppointments();
    CHECK(rig.choices() == QStringList{QStringLiteral("Hộ tịch"), QStringLiteral("Chứng thực")});
    rig.chooseRow(1);
    rig.chooseRow(0);
    rig.controller.back();
    CHECK(rig.choices().first() == QStringLiteral("Sáng thứ Hai 30/11"));
    rig.controller.back();
    CHECK(rig.choices().size() == 2);
    rig.controller.back();
    CHECK(rig.controller.page() == KioskController::FieldsPage);
    CHECK(rig.appointmentSlips.empty());
}

TEST_CASE("a time that was taken meanwhile is told, and another one can be chosen",
          "[kiosk][appointments]")
{
    AppointmentRig rig;
    rig.controller.openAppointments();
    rig.chooseRow(2);
    rig.made(AppointmentRig::at(rig.monday.addDays(1), 7, 30));
    rig.chooseRow(0);
    CHECK(rig.controller.page() == KioskController::AppointmentPage);
    CHECK(rig.controller.appointments()->message().startsWith(QStringLiteral("Xin lỗi, giờ này")));
    CHECK(rig.choices().first() == QStringLiteral("7\u00a0giờ\u00a045"));
    rig.chooseRow(0);
    CHECK(rig.controller.page() == KioskController::NumberPage);
}

TEST_CASE("a field without numbers for today offers a certain time beside another day's number",
          "[kiosk][appointments]")
{
    KioskRig::Options options = withAppointments();
    options.configuration.fields[0].dailyQuota = 1;
    AppointmentRig rig(options);
    rig.site.take(Civil);
    rig.feed.refresh();
    rig.controller.openFields();
    rig.controller.chooseField(Civil);
    REQUIRE(rig.controller.page() == KioskController::AppointmentPage);
    CHECK(rig.controller.appointments()->instead()
          == QStringLiteral("Hoặc lấy số của thứ Ba 1/12 và được gọi đầu tiên"));
    rig.touch("instead");
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().day == rig.monday.addDays(1));
    CHECK(rig.appointmentSlips.empty());
}

TEST_CASE("who comes for an appointment types the code and gets a number", "[kiosk][appointments]")
{
    AppointmentRig rig;
    const Appointment appointment = rig.made(AppointmentRig::at(rig.monday, 9, 30));
    rig.site.take(Civil);
    rig.touch("haveAppointment");
    REQUIRE(rig.controller.page() == KioskController::CodePage);
    rig.type(appointment.code);
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().due == appointment.start);
    CHECK(rig.controller.ticket().number == QStringLiteral("A002"));
    CHECK(rig.controller.ticket().notice
          == QStringLiteral("Cảm ơn ông bà đã đến sớm. Từ 9\u00a0giờ\u00a030 ông bà là người tiếp "
                            "theo."));
    // The one person before them does not tell when their turn comes.
    CHECK(rig.controller.ticket().ahead == QStringLiteral("Giờ hẹn: 9\u00a0giờ\u00a030"));
    CHECK(rig.controller.ticket().wait.isEmpty());
}

TEST_CASE("a wrong code does not stay in the field", "[kiosk][appointments]")
{
    AppointmentRig rig;
    const Appointment appointment = rig.made(AppointmentRig::at(rig.monday, 9, 30));
    rig.touch("haveAppointment");
    rig.type(appointment.code == u"111111" ? QStringLiteral("222222") : QStringLiteral("111111"));
    REQUIRE(rig.controller.page() == KioskController::CodePage);
    CHECK_FALSE(rig.controller.codeMessage().isEmpty());
    CHECK(rig.item("shownDigits")->property("text").toString() == QString(6, u'–'));
    rig.type(appointment.code); // at once, nothing to be erased
    CHECK(rig.controller.page() == KioskController::NumberPage);
}

TEST_CASE("a code that gives no number says why, in the language of the screen",
          "[kiosk][appointments]")
{
    AppointmentRig rig;
    const auto said = [&](const QString &code) {
        rig.controller.enterCode(code);
        rig.settle();
        CHECK(rig.controller.page() == KioskController::CodePage);
        return rig.controller.codeMessage();
    };
    const Appointment later = rig.made(AppointmentRig::at(rig.monday.addDays(1), 9, 30));
    const Appointment gone = rig.made(AppointmentRig::at(rig.monday, 10, 0));
    REQUIRE(rig.appointments.cancel(gone.id, {}));
    rig.controller.openCode();
    CHECK(said(QStringLiteral("000000")).startsWith(QStringLiteral("Không có lịch hẹn")));
    CHECK(said(later.code)
          == QStringLiteral("Lịch hẹn này là thứ Ba 1/12. Xin đến hôm đó, hoặc lấy "
                            "số hôm nay."));
    CHECK(said(gone.code) == QStringLiteral("Lịch hẹn này đã hủy. Xin lấy số."));
    rig.site.take(Civil);
    rig.site.clock.set(AppointmentRig::at(rig.monday.addDays(1), 8, 0));
    rig.site.take(Civil);
    rig.site.clock.set(AppointmentRig::at(rig.monday.addDays(2), 8, 0));
    CHECK(said(later.code) == QStringLiteral("Lịch hẹn này là thứ Ba 1/12, đã qua. Xin lấy số."));
    rig.controller.switchLanguage();
    CHECK(rig.controller.codeMessage().isEmpty());
    CHECK(said(QStringLiteral("000000")).startsWith(QStringLiteral("No appointment")));
    CHECK(rig.slips.empty());
}

TEST_CASE("the pages of appointments, on every panel", "[kiosk][appointments][pages]")
{
    const Panel panel =
        GENERATE(Panel{"portrait32", {1080, 1920}, 32}, Panel{"portrait21", {1080, 1920}, 21.5},
                 Panel{"wide15", {1366, 768}, 15.6});
    AppointmentRig rig(withAppointments(panel));
    const QString name = QString::fromLatin1(panel.name) + QStringLiteral("-appointment");
    const double mm = panel.pixelsPerMm();
    look(rig, name + QStringLiteral("-1home"), mm);
    rig.controller.openFields();
    look(rig, name + QStringLiteral("-2fields"), mm);
    rig.controller.openAppointments();
    look(rig, name + QStringLiteral("-3days"), mm);
    rig.chooseRow(2);
    look(rig, name + QStringLiteral("-4times"), mm);
    rig.chooseRow(1);
    look(rig, name + QStringLiteral("-5made"), mm);
    rig.controller.home();
    rig.controller.openCode();
    rig.settle();
    look(rig, name + QStringLiteral("-6code"), mm);
    rig.controller.enterCode(QStringLiteral("000000"));
    look(rig, name + QStringLiteral("-7wrong"), mm);
}

TEST_CASE("the next person is asked in Vietnamese whatever the last one chose",
          "[kiosk][appointments]")
{
    AppointmentRig rig;
    rig.controller.switchLanguage();
    rig.touch("takeNumber");
    rig.touch("field-ho-tich");
    rig.settle();
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    rig.touch("finish");
    rig.touch("takeNumber");
    rig.touch("makeAppointment");
    CHECK(rig.controller.appointments()->heading()
          == QStringLiteral("Hộ tịch: Ông/Bà muốn đến hôm nào?"));
}

TEST_CASE("the code of an appointment that is held up gives its number", "[kiosk][appointments]")
{
    AppointmentRig rig;
    const Appointment appointment = rig.made(rig.at(rig.monday, 9, 15));
    AppointmentCode code{rig.feed.configuration().site.id, appointment.day, appointment.code,
                         appointment.id.bytes().first(AppointmentCode::IdBytes)};
    rig.controller.scanned(encodeAppointmentCode(code));
    CHECK(rig.controller.page() == KioskController::NumberPage);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().field == Civil);
    rig.controller.home();

    ++code.site;
    rig.controller.scanned(encodeAppointmentCode(code));
    CHECK(rig.controller.page() == KioskController::ScanPage);
    CHECK(rig.controller.scanMessage() == QStringLiteral("Phiếu này của một trung tâm khác."));
    --code.site;
    code.code =
        code.code == QStringLiteral("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
    rig.controller.scanned(encodeAppointmentCode(code));
    CHECK(rig.controller.page() == KioskController::CodePage);
    CHECK_FALSE(rig.controller.codeMessage().isEmpty());
    CHECK(rig.slips.size() == 1);
}
