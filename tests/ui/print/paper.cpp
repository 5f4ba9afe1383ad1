#include "tests/ui/print/paper.h"

#include "core/documents/appointmentslip.h"
#include "tests/core/codes/readqr.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/support/catch.h"
#include "ui/print/slippainter.h"

#include <QProcess>

namespace motcua {

std::vector<Sample> samples()
{
    const PaperLanguage vietnamese;
    const QString civil = QStringLiteral("ho-tich");
    const QString police = QStringLiteral("cong-an");
    const QString certified = QStringLiteral("chung-thuc");
    const QString birth = QStringLiteral("Làm giấy khai sinh");
    SiteConfiguration site = paperConfiguration();
    std::vector<Sample> all;
    const auto add = [&](const QString &name, const Ticket &ticket,
                         const QueueService::Standing &standing, const QString &procedure,
                         int reprint) {
        all.push_back(
            {name,
             buildSlip(ticket, standing, site, procedure, ticket.taken, reprint, &vietnamese)});
    };
    add(QStringLiteral("one-step"), paperTicket({civil}, QTime(8, 21)), {4, WaitRange{10, 15}},
        birth, 0);
    add(QStringLiteral("journey"), paperTicket({police, civil}, QTime(8, 21)),
        {4, WaitRange{10, 15}}, birth, 0);

    Ticket elderly = paperTicket({certified}, QTime(14, 5));
    elderly.priority = QStringLiteral("nguoi-cao-tuoi");
    elderly.number = 1204;
    add(QStringLiteral("priority-copy"), elderly, {}, {}, 1);

    Ticket dated = paperTicket({police}, QTime(16, 45));
    dated.day = dated.day.addDays(2);
    add(QStringLiteral("another-day"), dated, {}, {}, 1);
    Appointment appointment;
    appointment.id = dated.id;
    appointment.day = dated.day;
    appointment.field = certified;
    appointment.start = site.zone().at(appointment.day, QTime(14, 30));
    appointment.made = dated.taken;
    appointment.code = QStringLiteral("048213");
    all.push_back({QStringLiteral("appointment"),
                   buildAppointmentSlip(appointment, site, {}, dated.taken, 1, &vietnamese)});

    Ticket wide = paperTicket({police, certified, QStringLiteral("dat-dai")}, QTime(19, 59));
    wide.priority = elderly.priority;
    site.site.authority = QStringLiteral("Ủy ban nhân dân xã Sơn Cẩm Hà, thành phố Đà Nẵng");
    add(QStringLiteral("long-names"), wide, {137, {}},
        QStringLiteral("Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất "
                       "trong các trường hợp chuyển nhượng"),
        2);
    all.push_back({QStringLiteral("empty"), Slip{}});
    return all;
}

QString treePicture(const QString &shape)
{
    return QStringLiteral(MOTCUA_ICONS "/fields/%1.svg").arg(shape);
}

QImage painted(const Slip &slip, SlipPaper paper) { return paintSlip(slip, paper, treePicture); }

bool isBlack(const QImage &bits, int x, int y) { return bits.pixelIndex(x, y) == 1; }

QString codeOn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    for (int y = 0; y < grey.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return readQr(bytes, grey.width(), grey.height());
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace motcua
