#include "tests/bench/scanpayloads.h"

#include <QStringList>

#include <array>

namespace motcua {

namespace {

template <std::size_t Size>
QString oneOf(const std::array<const char *, Size> &words, std::mt19937 &random)
{
    return QString::fromUtf8(words[random() % Size]);
}

QString digits(int count, std::mt19937 &random)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + int(random() % 10));
    return text;
}

QString card(std::mt19937 &random)
{
    constexpr std::array Families{"Nguyễn", "Trần", "Huỳnh", "Đặng", "Phạm", "Vũ", "H'Hen"};
    constexpr std::array Middles{"Thị", "Văn", "Hiếu", "Ngọc Phương", "Đức", "Mỹ"};
    constexpr std::array Names{"Thuận", "Ước", "Hường", "Giềng", "Lễ", "Bưởi", "Khôi", "Yến"};
    constexpr std::array Places{"Thôn Đông, Xã Mẫu, Huyện Vĩnh Bảo, Hải Phòng",
                                "Tổ dân phố 5, Phường Mẫu, Khánh Hòa",
                                "Ấp Giồng Ổi, Xã Mẫu, Vĩnh Long"};
    const bool newer = random() % 2;
    const QString old = random() % 2 ? digits(9, random) : QString();
    const QString year = QString::number(1940 + int(random() % 68));
    const QString birthday = QStringLiteral("%1%2").arg(1 + random() % 28, 2, 10, QChar(u'0'))
        + QStringLiteral("%1").arg(1 + random() % 12, 2, 10, QChar(u'0')) + year;
    const QStringList fields{digits(12, random),
                             old,
                             oneOf(Families, random) + u' ' + oneOf(Middles, random) + u' '
                                 + oneOf(Names, random),
                             birthday,
                             random() % 2 ? QStringLiteral("Nam") : QStringLiteral("Nữ"),
                             oneOf(Places, random),
                             newer ? QStringLiteral("23092024||||") : QStringLiteral("10052021")};
    return fields.join(u'|');
}

QString link(std::mt19937 &random)
{
    return QStringLiteral("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d%1-%2-70ac-b9d6-%3")
        .arg(digits(4, random), digits(4, random), digits(12, random));
}

QString shortCode(std::mt19937 &random)
{
    switch (random() % 3) {
    case 0: return QStringLiteral("1.00") + digits(4, random);
    case 1: return QStringLiteral("H56.14-26%1-%2").arg(digits(4, random), digits(4, random));
    default:
        return QStringLiteral("MOTCUA:T:27259:20261123:A%1:%2")
            .arg(digits(3, random), digits(16, random));
    }
}

} // namespace

QString scanPayload(std::mt19937 &random)
{
    switch (random() % 4) {
    case 0: return link(random);
    case 1: return shortCode(random);
    default: return card(random);
    }
}

} // namespace motcua
