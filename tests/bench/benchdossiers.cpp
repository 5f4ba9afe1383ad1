#include "tests/bench/benchdossiers.h"

#include "app/commands/office.h"
#include "tests/bench/benchsite.h"

#include <array>

namespace motcua {

namespace {

const QString AskedProcedure = QStringLiteral("1.004873");

constexpr std::array Families{u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Trần", u"Lê",
                              u"Phạm",   u"Hoàng",  u"Vũ",     u"Đặng",   u"Bùi",  u"Đỗ"};
constexpr std::array Middles{u"Thị", u"Văn", u"Thị Ngọc", u"Minh", u"Hữu", u"Thanh",
                             u"Đức", u"Thị", u"Văn",      u"Quốc", u"Gia", u"Xuân"};
constexpr std::array Givens{u"An",   u"Bình", u"Chi",  u"Dũng",  u"Giang", u"Hà",   u"Hải",
                            u"Hằng", u"Hòa",  u"Hùng", u"Khôi",  u"Lan",   u"Linh", u"Long",
                            u"Mai",  u"Minh", u"Nam",  u"Nga",   u"Oanh",  u"Phúc", u"Quân",
                            u"Sơn",  u"Tâm",  u"Thảo", u"Trang", u"Tú",    u"Uyên", u"Việt"};

} // namespace

Person BenchPeople::next()
{
    const auto of = [this](const auto &list) {
        return QString::fromUtf16(list[m_engine() % list.size()]);
    };
    Person person;
    person.name = of(Families) + u' ' + of(Middles) + u' ' + of(Givens);
    person.number = QStringLiteral("%1").arg(31'190'000'000 + m_number++, 12, 10, QLatin1Char('0'));
    person.phone = QStringLiteral("09%1").arg(m_engine() % 100'000'000, 8, 10, QLatin1Char('0'));
    return person;
}

std::vector<double> receiveDossiers(Office &office, BenchPeople &people, int dossiers)
{
    std::vector<double> times;
    for (int i = 0; i < dossiers; ++i) {
        Intake intake;
        intake.request = Id::random(office.random());
        intake.procedure = AskedProcedure;
        intake.owner = people.next();
        intake.papers = {{QStringLiteral("Tờ khai"), 1, 0}};
        std::optional<DossierError> refused;
        times.push_back(timed([&] {
            office.dossiers().receive(intake, [&](const auto &received) {
                if (!received)
                    refused = received.error();
            });
        }));
        if (refused)
            giveUp(qPrintable(
                QStringLiteral("dossier %1 is not received: %2").arg(i + 1).arg(int(*refused))));
    }
    return times;
}

} // namespace motcua
