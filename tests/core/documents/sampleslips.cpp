#include "tests/core/documents/sampleslips.h"

namespace motcua {

namespace {

Field field(const QString &code, const QString &name, const QString &series, const QString &shape)
{
    Field f;
    f.code = code;
    f.name = name;
    f.series = series;
    f.shape = shape;
    return f;
}

Counter counter(int number, const QStringList &fields)
{
    Counter c;
    c.number = number;
    for (const QString &code : fields)
        c.serves.push_back({code, 1});
    return c;
}

} // namespace

SiteConfiguration paperConfiguration()
{
    const QString civil = QStringLiteral("ho-tich");
    const QString police = QStringLiteral("cong-an");
    const QString certified = QStringLiteral("chung-thuc");
    const QString land = QStringLiteral("dat-dai");
    SiteConfiguration c;
    c.site.id = 27259;
    c.site.authority = QStringLiteral("UBND Phường Mẫu");
    c.site.centre = QStringLiteral("Trung tâm Phục vụ hành chính công");
    c.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    c.fields = {
        field(civil, QStringLiteral("Hộ tịch"), QStringLiteral("A"), QStringLiteral("people")),
        field(certified, QStringLiteral("Chứng thực"), QStringLiteral("B"),
              QStringLiteral("stamp")),
        field(land, QStringLiteral("Đất đai, xây dựng, nông nghiệp và môi trường nông thôn"),
              QStringLiteral("C"), QStringLiteral("house")),
        field(police, QStringLiteral("Công an"), QStringLiteral("G"), QStringLiteral("idcard"))};
    c.counters = {counter(1, {certified}), counter(2, {certified}), counter(3, {civil}),
                  counter(4, {certified}), counter(5, {police})};
    c.priorities = {{QStringLiteral("nguoi-cao-tuoi"), QStringLiteral("Người cao tuổi"), QString(),
                     std::chrono::minutes{20}}};
    return c;
}

Ticket paperTicket(const std::vector<QString> &fields, QTime taken)
{
    Ticket ticket;
    ticket.id = *Id::fromHex(u"0123456789abcdef00112233445566ff");
    ticket.day = QDate(2026, 11, 23);
    ticket.series = paperConfiguration().field(fields.back())->series;
    ticket.number = 25;
    ticket.field = fields.front();
    ticket.taken = paperConfiguration().zone().at(ticket.day, taken);
    for (const QString &code : fields) {
        TicketStep step;
        step.field = code;
        ticket.steps.push_back(step);
    }
    return ticket;
}

} // namespace motcua
