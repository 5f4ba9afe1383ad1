// What is held under a camera or a scanner, and what it means. All persons are made up.
#include "core/codes/scannedcode.h"
#include "tests/support/catch.h"

using namespace motcua;
using Warning = CitizenCard::Warning;

namespace {

CitizenCard card(QStringView text)
{
    const auto parsed = parseCitizenCard(text);
    REQUIRE(parsed);
    return *parsed;
}

const QString Card2021 =
    QStringLiteral("031190001234|031234567|Nguyễn Thị Bình An|15031990|Nữ|Thôn "
                   "Đông, Xã Mẫu, Huyện Vĩnh Bảo, Hải Phòng|10052021");
const QString Card2024 = QStringLiteral("056208004321||Trần Minh Khôi|02092008|Nam|Tổ dân phố 5, "
                                        "Phường Mẫu, Khánh Hòa|23092024||||");

ProcedureLink link(QStringView text)
{
    INFO(text.toString().toStdString());
    const ScannedCode code = meaningOf(text);
    REQUIRE(std::holds_alternative<ProcedureLink>(code));
    return std::get<ProcedureLink>(code);
}

} // namespace

TEST_CASE("a card of 2021", "[codes]")
{
    const CitizenCard c = card(Card2021);
    CHECK(c.number.text == u"031190001234");
    CHECK(c.oldId == u"031234567");
    CHECK(c.name == u"Nguyễn Thị Bình An");
    CHECK(c.born.iso() == u"1990-03-15");
    CHECK(c.sex == Sex::Female);
    CHECK(c.address == u"Thôn Đông, Xã Mẫu, Huyện Vĩnh Bảo, Hải Phòng");
    CHECK(c.issued.iso() == u"2021-05-10");
    CHECK(c.extra.isEmpty());
    CHECK_FALSE(c.warnings);
    CHECK(provinceName(c.number.place) == u"Hải Phòng");
}

TEST_CASE("a card of 2024 has four fields more", "[codes]")
{
    const CitizenCard c = card(Card2024);
    CHECK(c.oldId.isEmpty());
    CHECK(c.name == u"Trần Minh Khôi");
    CHECK(c.sex == Sex::Male);
    CHECK(c.issued.iso() == u"2024-09-23");
    CHECK(c.extra.isEmpty());
    CHECK_FALSE(c.warnings);
    const CitizenCard child =
        card(u"056318004321||Trần Bảo An|02092018|Nữ|Tổ 5, Khánh Hòa|23092024|"
             u"056218009999|Trần Văn Ba|Lê Thị Tư|");
    CHECK(child.extra
          == QStringList{QStringLiteral("056218009999"), QStringLiteral("Trần Văn Ba"),
                         QStringLiteral("Lê Thị Tư")});
}

TEST_CASE("cards as they are met with: five to twelve fields, other dates, signs around", "[codes]")
{
    const CitizenCard six = card(u"031190001234|Nguyễn Thị Bình An|15031990|Nữ|Hải Phòng|10052021");
    CHECK(six.name == u"Nguyễn Thị Bình An");
    CHECK(six.born.iso() == u"1990-03-15");
    CHECK(six.address == u"Hải Phòng");
    CHECK_FALSE(six.warnings);

    const CitizenCard expiry =
        card(u"031190001234||Nguyễn Thị Bình An|15/03/1990|Nữ|Hải Phòng|04032024|31032030|");
    CHECK(expiry.born.iso() == u"1990-03-15");
    CHECK(expiry.extra == QStringList{QStringLiteral("31032030")});

    CHECK(card(QString(QChar(0xFEFF) + Card2021 + QStringLiteral("\r\n\t"))) == card(Card2021));
    CHECK(card(Card2021.normalized(QString::NormalizationForm_D)) == card(Card2021));
    CHECK(card(QString(Card2024 + Card2024)) == card(Card2024));
    const CitizenCard year = card(u"031150001234||Lê Thị Tư|00001950|Nữ|Hải Phòng|10052021");
    CHECK(year.born.iso() == u"1950");
    CHECK_FALSE(year.warnings);
}

TEST_CASE("what does not fit is a warning, never a refusal", "[codes]")
{
    CHECK(card(u"031190001234||An|15031991|Nam|X|10052021").warnings
          == (Warning::SexContradictsNumber | Warning::YearContradictsNumber));
    CHECK(card(u"031190001234|12345|An|15031990|Nữ|X|10052021").warnings == Warning::BadOldId);
    CHECK(card(u"031190001234||An|99991990|Nữ|X|1005").warnings
          == (Warning::BadBirth | Warning::BadIssue));
    CHECK(card(u"031190001234||An|15031990|?|X|10052021").warnings == Warning::UnknownSex);
    CHECK(card(u"031190001234|03123").warnings == (Warning::Incomplete | Warning::BadOldId));
    CHECK(card(u"031190001234|").warnings == Warning::Incomplete);
    const CitizenCard damaged = card(
        u"031190001234||Nguy022501870133n Th022501870139 B01950172nh An|15031990|N022501870175|"
        u"Th0195180n, X0195163 M|10052021");
    CHECK(damaged.name == u"Nguyễn Thị Bình An");
    CHECK(damaged.sex == Sex::Female);
    CHECK(damaged.warnings.testFlag(Warning::NameRepaired));
    CHECK(card(u"031190001234||Nguy02250187n An|15031990|Nữ|X|10052021").warnings
          == Warning::NameDamaged);
    CHECK(card(u"031190001234||DĐaăặng An|15031990|Nữ|X|10052021").warnings
          == Warning::InputMethod);
}

TEST_CASE("an age is said when it is reached for certain", "[codes]")
{
    const QDate day(2026, 11, 23);
    CHECK(fullYears({1966, 11, 23}, day) == 60);
    CHECK(fullYears({1966, 11, 24}, day) == 59);
    CHECK(fullYears({1966, 12, 1}, day) == 59);
    CHECK(fullYears({1966, 10, 0}, day) == 60);
    CHECK(fullYears({1966, 11, 0}, day) == 59); // perhaps on the 30th
    CHECK(fullYears({1966, 0, 0}, day) == 59);
    CHECK(fullYears({1964, 2, 29}, QDate(2026, 2, 28)) == 61);
    CHECK(fullYears({1964, 2, 29}, QDate(2026, 3, 1)) == 62);
    CHECK_FALSE(fullYears({}, day));
    CHECK_FALSE(fullYears({2027, 1, 1}, day));
    CHECK_FALSE(fullYears({1966, 2, 30}, day));
}

TEST_CASE("what is no card", "[codes]")
{
    for (const QStringView text : {u"", u"|", u"031190001234", u"03119000123|x", u"0311900012345|x",
                                   u"031190001234|Nguyễn Thị Bình An|1990-03-15|CCCD|QID|EXT",
                                   u"IDVNM1900012342031190001234<<8", u"٠٣١١٩٠٠٠١٢٣٤|x"})
        CHECK_FALSE(parseCitizenCard(text));
}

TEST_CASE("the number tells sex, century and place", "[codes]")
{
    const auto number = personalNumber(u"079305123456");
    REQUIRE(number);
    CHECK(number->sex == Sex::Female);
    CHECK(number->bornYear == 2005);
    CHECK(provinceName(number->place) == u"TP. Hồ Chí Minh");
    CHECK(personalNumber(u"999900000000")->bornYear == 2300);
    CHECK(provinceName(999).isEmpty());
    CHECK(std::holds_alternative<PersonalNumber>(meaningOf(u" 079305123456\n")));
    CHECK_FALSE(personalNumber(u"07930512345"));
    CHECK_FALSE(personalNumber(u"07930512345x"));
}

TEST_CASE("our own codes are what they say: ticket, appointment, reserve number", "[codes]")
{
    const QDate day(2026, 11, 24);
    const QByteArray id = QByteArray::fromHex("0123456789abcdef");
    const AppointmentCode appointment{27259, day, QStringLiteral("482913"), id};
    const ReserveCode reserve{27259, QStringLiteral("A901")};
    CHECK(meaningOf(QString(encodeAppointmentCode(appointment) + u'\n'))
          == ScannedCode(appointment));
    CHECK(meaningOf(QString(u' ' + encodeReserveCode(reserve))) == ScannedCode(reserve));
    CHECK(std::holds_alternative<UnknownCode>(meaningOf(u"MOTCUA:R:27259:A025"))); // no reserve
    CHECK(std::holds_alternative<UnknownCode>(meaningOf(u"MOTCUA:H:27259")));
}

TEST_CASE("procedures by every link that is printed", "[codes]")
{
    using Names = ProcedureLink::Names;
    for (const QStringView text :
         {u"1.001193", u"1.001193.H56", u"1.001193-H24",
          u"https://lienthong.dichvucong.gov.vn/#/ke-khai/1.001193",
          u"https://thutuc.dichvucong.gov.vn/p/home/"
          u"dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193",
          u"https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=1.001193&provinceCode=31",
          u"https://dichvucongnganhtuphap.moj.gov.vn/x?maThuTuc=1.001193",
          u"https://dvc.gov.vn/x?MaTTHCDP=1.001193.H26",
          u"https://dichvucongnnmt.mae.gov.vn/vi/nps/"
          u"apply?MaCoQuanThucHien=H05.34&MaDVC=1.001193.01",
          u"https://dvc.thanhhoa.gov.vn/portaldvc/danh-muc-tthc?MaThuTuc=1.001193",
          u"https://x.github.io/1.001193-Dang%20ky.pdf",
          u"https%3A%2F%2Fdvc.gov.vn%2Fx%3FmaThuTuc%3D1.001193", u"MA TTHC: 1.001193 khai sinh"})
        CHECK(link(text) == ProcedureLink{Names::Code, QStringLiteral("1.001193")});
    CHECK(link(u"https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019D2BFD-3fe0-70ac-b9d6-5e9e20d6eef7")
          == ProcedureLink{Names::PortalPage,
                           QStringLiteral("019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7")});
    CHECK(link(u"https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?formalityId="
               u"019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7&wardCode=11824&agency="
               u"119d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7")
              .value
          == u"019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7");
    const QString old = QStringLiteral(
        "https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=");
    CHECK(link(QString(old + QStringLiteral("2630&open_popup=1"))).value == u"2.000815");
    CHECK(link(QString(old + QStringLiteral("4780"))).value == u"2.001406");
    CHECK(link(QString(old + QStringLiteral("9999")))
          == ProcedureLink{Names::Unknown, QStringLiteral("9999")});
    CHECK(link(u"https://dichvucong.gov.vn/p/home/dvc-tim-kiem-thu-tuc-hanh-chinh.html?keyword="
               u"%C4%90%C4%83ng%20k%C3%BD+khai%20sinh")
          == ProcedureLink{Names::Words, QStringLiteral("Đăng ký khai sinh")});
    CHECK(
        link(u"https://dichvucong.haiphong.gov.vn/vi/procedure/detail/5f2b1c0e9d8a7b6c5d4e3f2a?x=1")
        == ProcedureLink{Names::Unknown, QStringLiteral("5f2b1c0e9d8a7b6c5d4e3f2a")});
}

TEST_CASE("dossier codes old and new, bare and within links", "[codes]")
{
    for (const QStringView text :
         {u"000.17.22.H56-210531-0001", u"H56.14-240823-0001", u"H15.50.05.13-261008-0975",
          u"G15-261008-1500123", u"h56.14-240823-0001",
          u"https://dvc.thanhhoa.gov.vn/portaldvc/tra-cuu?SGT=1&MHS=H56.14-240823-0001",
          u"https://dvc.x.gov.vn/pa/dossier-search/dvc?code=H56.14-240823-0001",
          u"tam-261008-0012"}) {
        INFO(text.toString().toStdString());
        CHECK(std::holds_alternative<DossierCode>(meaningOf(text)));
    }
    CHECK(std::get<DossierCode>(meaningOf(u"h56.14-240823-0001")).code == u"H56.14-240823-0001");
}

TEST_CASE("our tickets; everything else is a text", "[codes]")
{
    CHECK(std::holds_alternative<TicketCode>(
        meaningOf(u"MOTCUA:T:27259:20261123:A025:0123456789ABCDEF\r\n")));
    for (const QStringView text :
         {u"", u"hello", u"https://example.org/", u"WIFI:S:hall;P:secret;;", u"javascript:alert(1)",
          u"MOTCUA:T:27259:20261123:A025", u"11.001193", u"1.0011934",
          u"https://facebook.com/?id=5f2b1c0e9d8a7b6c5d4e3f2a"}) {
        INFO(text.toString().toStdString());
        CHECK(std::get<UnknownCode>(meaningOf(text)).text == text);
    }
    const QString endless = QStringLiteral("x").repeated(1'000'000);
    CHECK(std::get<UnknownCode>(meaningOf(endless)).text.size() == UnknownCode::MostShown);
    const QString bars = QStringLiteral("031190001234") + QStringLiteral("|").repeated(1'000'000);
    CHECK(card(bars).warnings.testFlag(Warning::Incomplete));
}
