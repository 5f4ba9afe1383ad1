#include "core/documents/slip.h"
#include "core/codes/appointmentcode.h"
#include "core/codes/ticketcode.h"
#include "core/documents/appointmentslip.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

using namespace motcua;

namespace {

const QString Civil = QStringLiteral("ho-tich");
const QString Police = QStringLiteral("cong-an");
const QString Certified = QStringLiteral("chung-thuc");

Slip slipOf(const Ticket &ticket, const QueueService::Standing &standing = {},
            const QString &procedure = {}, int reprint = 0, Instant now = {})
{
    static const PaperLanguage vietnamese;
    return buildSlip(ticket, standing, paperConfiguration(), procedure,
                     now == Instant{} ? ticket.taken : now, reprint, &vietnamese);
}

QString waiting(int ahead, std::optional<WaitRange> wait)
{
    return slipOf(paperTicket({Civil}, QTime(8, 21)), {ahead, wait}).waiting;
}

QString at(QTime time) { return slipOf(paperTicket({Civil}, time)).missed; }

Instant siteTime(QDate date, QTime time) { return paperConfiguration().zone().at(date, time); }

} // namespace

TEST_CASE("The slip of one step says what the design shows")
{
    const Slip slip = slipOf(paperTicket({Civil}, QTime(8, 21)), {4, WaitRange{10, 15}},
                             QStringLiteral("Làm giấy khai sinh"));
    CHECK(slip.authority == QStringLiteral("UBND PHƯỜNG MẪU"));
    CHECK(slip.centre == QStringLiteral("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"));
    CHECK(slip.heading == QStringLiteral("SỐ THỨ TỰ"));
    CHECK(slip.number == QStringLiteral("A025"));
    CHECK(slip.field == QStringLiteral("Hộ tịch"));
    CHECK(slip.shape == QStringLiteral("people"));
    CHECK(slip.procedure == QStringLiteral("Làm giấy khai sinh"));
    CHECK(slip.steps == std::vector<SlipStep>{{QString(), QStringLiteral("Quầy 3")}});
    CHECK(slip.waiting == QStringLiteral("Trước ông/bà còn 4 người, khoảng 10–15 phút"));
    CHECK(slip.time == QStringLiteral("08:21 thứ Hai 23/11/2026"));
    CHECK(slip.missed
          == QStringLiteral("Lỡ lượt? Mời ông/bà đến thẳng quầy trong buổi sáng nay, "
                            "không phải lấy số lại."));
    CHECK(slip.thanks == QStringLiteral("Xin giữ phiếu này. Cảm ơn ông/bà."));
    CHECK(slip.priority.isEmpty());
    CHECK(slip.reprint.isEmpty());
}

TEST_CASE("People ahead and the wait, in words")
{
    CHECK(waiting(0, std::nullopt) == QStringLiteral("Trước ông/bà không còn ai, xin chờ gọi số"));
    CHECK(waiting(0, WaitRange{0, 5}) == QStringLiteral("Trước ông/bà không còn ai, dưới 5 phút"));
    CHECK(waiting(1, WaitRange{0, 5}) == QStringLiteral("Trước ông/bà còn 1 người, dưới 5 phút"));
    CHECK(waiting(2, WaitRange{5, 10})
          == QStringLiteral("Trước ông/bà còn 2 người, khoảng 5–10 phút"));
    CHECK(waiting(1, WaitRange{10, 10})
          == QStringLiteral("Trước ông/bà còn 1 người, khoảng 10 phút"));
    CHECK(waiting(137, WaitRange{230, 245})
          == QStringLiteral("Trước ông/bà còn 137 người, khoảng 230–245 phút"));
    CHECK(waiting(4, std::nullopt)
          == QStringLiteral("Trước ông/bà còn 4 người, chưa ước được thời gian chờ"));
}

TEST_CASE("A number for another day says which, and that it is called first there")
{
    Ticket ticket = paperTicket({Civil}, QTime(15, 40));
    ticket.day = ticket.day.addDays(2);
    const Slip slip = slipOf(ticket, {0, WaitRange{0, 5}});
    CHECK(slip.waiting
          == QStringLiteral("Sáng thứ Tư, ngày 25 tháng 11, ông/bà được gọi trước. Xin giữ "
                            "phiếu này."));
    CHECK(slip.missed.isEmpty());
    CHECK(slip.time
          == QStringLiteral("Số của sáng thứ Tư 25/11/2026, lấy lúc 15:40 thứ Hai 23/11/2026"));
}

TEST_CASE("A missed number keeps its right for the rest of the half-day, by the site's clock")
{
    const QString sentence = QStringLiteral(
        "Lỡ lượt? Mời ông/bà đến thẳng quầy trong buổi %1 nay, không phải lấy số lại.");
    CHECK(at(QTime(0, 5)) == sentence.arg(QStringLiteral("sáng")));
    CHECK(at(QTime(11, 59, 59)) == sentence.arg(QStringLiteral("sáng")));
    CHECK(at(QTime(12, 0)) == sentence.arg(QStringLiteral("chiều")));
    CHECK(at(QTime(17, 59)) == sentence.arg(QStringLiteral("chiều")));
    CHECK(at(QTime(18, 0)) == sentence.arg(QStringLiteral("tối")));
    CHECK(at(QTime(23, 59)) == sentence.arg(QStringLiteral("tối")));
}

TEST_CASE("The day on paper is the site's, also across midnight")
{
    Ticket ticket = paperTicket({Civil}, QTime(23, 59));
    CHECK(slipOf(ticket).time == QStringLiteral("23:59 thứ Hai 23/11/2026"));
    ticket.taken = siteTime(QDate(2026, 11, 24), QTime(0, 0));
    CHECK(slipOf(ticket).time == QStringLiteral("00:00 thứ Ba 24/11/2026"));
    CHECK(slipOf(ticket).day == QDate(2026, 11, 23)); // the business day stays
    ticket.taken = siteTime(QDate(2026, 11, 29), QTime(7, 1));
    CHECK(slipOf(ticket).time == QStringLiteral("07:01 Chủ nhật 29/11/2026"));
}

TEST_CASE(
    "A journey names its steps and their counters; picture and name are of the printed letter")
{
    const Slip slip = slipOf(paperTicket({Police, Certified, Civil}, QTime(8, 21)));
    CHECK(slip.field == QStringLiteral("Hộ tịch"));
    CHECK(slip.shape == QStringLiteral("people"));
    CHECK(slip.steps
          == std::vector<SlipStep>{
              {QStringLiteral("Bước 1"), QStringLiteral("quầy 5, Công an")},
              {QStringLiteral("Bước 2"), QStringLiteral("quầy 1, 2, 4, Chứng thực")},
              {QStringLiteral("Bước 3"), QStringLiteral("quầy 3, Hộ tịch")}});
}

TEST_CASE("A step that was called or is done says so on a copy")
{
    Ticket ticket = paperTicket({Police, Certified, Civil}, QTime(8, 21));
    ticket.steps[0].counter = 5;
    ticket.steps[0].finished = ticket.taken;
    ticket.steps[1].counter = 4;
    const Slip slip = slipOf(ticket, {}, {}, 1);
    CHECK(slip.steps[0].place == QStringLiteral("Công an, đã xong"));
    CHECK(slip.steps[1].place == QStringLiteral("quầy 4, Chứng thực"));
}

TEST_CASE("A queue without a counter shows no counter")
{
    const QString land = QStringLiteral("dat-dai");
    CHECK(slipOf(paperTicket({land}, QTime(8, 21))).steps.empty());
    const Slip journey = slipOf(paperTicket({Police, land}, QTime(8, 21)));
    CHECK(journey.steps[1].place == journey.field);
}

TEST_CASE("The priority group stands on the paper")
{
    Ticket ticket = paperTicket({Civil}, QTime(8, 21));
    ticket.priority = QStringLiteral("nguoi-cao-tuoi");
    CHECK(slipOf(ticket).priority == QStringLiteral("Ưu tiên: Người cao tuổi"));
    ticket.priority = QStringLiteral("unknown");
    CHECK(slipOf(ticket).priority.isEmpty());
}

TEST_CASE("A copy keeps number, time and code, and says that it is one")
{
    const Ticket ticket = paperTicket({Civil}, QTime(8, 21));
    const Slip first = slipOf(ticket);
    const Slip copy = slipOf(ticket, {}, {}, 2, siteTime(ticket.day, QTime(9, 40)));
    CHECK(copy.number == first.number);
    CHECK(copy.time == first.time);
    CHECK(copy.code == first.code);
    CHECK(copy.reprint == QStringLiteral("Bản in lại lần 2 lúc 09:40"));
}

TEST_CASE("Names typed in pieces or over several lines are printed as one")
{
    SiteConfiguration configuration = paperConfiguration();
    configuration.site.authority =
        QStringLiteral("UBND\n  Xã Mẫu ").normalized(QString::NormalizationForm_D);
    const Ticket ticket = paperTicket({Civil}, QTime(8, 21));
    const Slip slip =
        buildSlip(ticket, {}, configuration, QStringLiteral(" Khai \t sinh "), ticket.taken);
    CHECK(slip.authority == QStringLiteral("UBND XÃ MẪU"));
    CHECK(slip.procedure == QStringLiteral("Khai sinh"));
}

TEST_CASE("The QR is the ticket's code, and without a procedure none is named")
{
    const Ticket ticket = paperTicket({Civil}, QTime(8, 21));
    const Slip slip = slipOf(ticket);
    CHECK(slip.procedure.isEmpty());
    CHECK(slip.code == QStringLiteral("MOTCUA:T:27259:20261123:A025:0123456789ABCDEF"));
    REQUIRE(decodeTicketCode(slip.code));
    CHECK(decodeTicketCode(slip.code)->belongsTo(ticket.id));
}

TEST_CASE("The paper's language goes before the one the program shows")
{
    struct English final : QTranslator {
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return qstrcmp(source, "YOUR NUMBER") == 0 ? QStringLiteral("installed") : QString();
        }
    } installed;
    QCoreApplication::installTranslator(&installed);
    const Ticket ticket = paperTicket({Civil}, QTime(8, 21));
    CHECK(slipOf(ticket).heading == QStringLiteral("SỐ THỨ TỰ"));
    CHECK(buildSlip(ticket, {}, paperConfiguration(), {}, ticket.taken).heading
          == QStringLiteral("installed"));
    QCoreApplication::removeTranslator(&installed);
    CHECK(buildSlip(ticket, {}, paperConfiguration(), {}, ticket.taken).heading
          == QStringLiteral("YOUR NUMBER"));
}

TEST_CASE("The slip of an appointment says when, and how to use its code")
{
    static const PaperLanguage vietnamese;
    Appointment appointment;
    appointment.id = *Id::fromHex(u"0123456789abcdef00112233445566ff");
    appointment.day = QDate(2026, 11, 24);
    appointment.field = Civil;
    appointment.start = siteTime(appointment.day, QTime(9, 30));
    appointment.made = siteTime(QDate(2026, 11, 23), QTime(8, 21));
    appointment.code = QStringLiteral("048213");
    const Slip slip = buildAppointmentSlip(appointment, paperConfiguration(),
                                           QStringLiteral("Làm giấy khai sinh"), appointment.made,
                                           0, &vietnamese);
    CHECK(slip.heading == QStringLiteral("PHIẾU HẸN GIỜ ĐẾN"));
    CHECK(slip.number == QStringLiteral("048213"));
    CHECK(slip.authority == QStringLiteral("UBND PHƯỜNG MẪU"));
    CHECK(slip.field == QStringLiteral("Hộ tịch"));
    CHECK(slip.procedure == QStringLiteral("Làm giấy khai sinh"));
    CHECK(slip.waiting
          == QStringLiteral("Lúc 09:30 sáng thứ Ba, ngày 24 tháng 11. Khi đến, xin gõ mã này ở "
                            "máy lấy số."));
    CHECK(slip.missed.startsWith(QStringLiteral("Đến đúng hẹn")));
    CHECK(slip.time == QStringLiteral("Đặt lúc 08:21 thứ Hai 23/11/2026"));
    REQUIRE(decodeAppointmentCode(slip.code));
    CHECK(decodeAppointmentCode(slip.code)->code == appointment.code);
    CHECK(slip.reprint.isEmpty());
    const auto copied = [&](Instant now) {
        return buildAppointmentSlip(appointment, paperConfiguration(), {}, now, 1, &vietnamese)
            .reprint;
    };
    CHECK(copied(appointment.made) == QStringLiteral("Bản in lại lần 1 lúc 08:21"));
    CHECK(copied(siteTime(appointment.day, QTime(7, 5)))
          == QStringLiteral("Bản in lại lần 1 lúc 07:05 thứ Ba 24/11/2026"));
    appointment.start = siteTime(appointment.day, QTime(14, 0));
    CHECK(buildAppointmentSlip(appointment, paperConfiguration(), {}, appointment.made, 0,
                               &vietnamese)
              .waiting.startsWith(QStringLiteral("Lúc 14:00 chiều thứ Ba, ngày 24 tháng 11.")));
}

TEST_CASE("Paper of a centre for practice says that it is none of a real one")
{
    const Ticket ticket = paperTicket({Civil}, QTime(8, 21));
    CHECK(slipOf(ticket).practice.isEmpty());
    const PaperLanguage vietnamese;
    SiteConfiguration practice = paperConfiguration();
    practice.site.practice = true;
    const Slip slip = buildSlip(ticket, {}, practice, {}, ticket.taken, 0, &vietnamese);
    CHECK(slip.practice == QStringLiteral("TẬP LÀM THỬ – KHÔNG PHẢI SỐ THẬT"));
}
