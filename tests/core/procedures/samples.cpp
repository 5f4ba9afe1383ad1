#include "tests/core/procedures/samples.h"

#include "tests/support/catch.h"

#include <QFile>

namespace motcua::test {

QByteArray shippedCatalogueBytes()
{
    QFile file(QStringLiteral(MOTCUA_CATALOGUE));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Catalogue shippedCatalogue()
{
    auto catalogue = parseCatalogue(shippedCatalogueBytes());
    if (!catalogue) {
        const auto &error = catalogue.error();
        FAIL("row " << error.row << " " << error.code.toStdString() << " at "
                    << error.path.toStdString() << ": reason " << int(error.reason));
    }
    return std::move(catalogue).value();
}

Procedure fullProcedure()
{
    Procedure p = bareProcedure();
    p.sensitive = true;
    p.effectiveFrom = QDate(2026, 9, 1);
    p.effectiveTo = QDate(2027, 2, 28);
    p.duration.value = 3;
    p.duration.maxValue = 5;
    p.duration.note = QStringLiteral("phải xác minh: 05 ngày làm việc");
    p.duration.variants = {{QStringLiteral("Khai tử"), 24, DurationUnit::Hour}};
    p.sameDay = true;
    p.feeVnd = 25'000;
    p.feeNote = QStringLiteral("giảm một nửa");
    p.feeOnlineVnd = 0;
    p.feeRule = FeeRule{FeeRuleType::PerPage, 2, 2'000, 1'000, 200'000};
    p.feeValidTo = QDate(2026, 12, 31);
    p.feeVndAfter = 50'000;
    p.documents = {
        {QStringLiteral("Giấy chứng sinh"), 1, 0, false, false, {}},
        {QStringLiteral("Văn bản ủy quyền"), 1, 2, true, true, QStringLiteral("khi ủy quyền")}};
    p.forms = {QStringLiteral("Tờ khai")};
    p.prerequisites = {
        {QStringLiteral("Ông/Bà đã cập nhật thông tin trên VNeID chưa?"),
         QStringLiteral("Have you updated your details in VNeID?"),
         {},
         PrerequisiteStep{QStringLiteral("cong-an"), QStringLiteral("Mời đến quầy Công an trước."),
                          QStringLiteral("Police first, please.")},
         PrerequisiteStep{QStringLiteral("cong-an"), QStringLiteral("Công an xem giúp trước."),
                          QStringLiteral("The police will look.")}}};
    p.legalBasis = {QStringLiteral("123/2015/NĐ-CP")};
    p.aliases = {QStringLiteral("khai sinh"), QStringLiteral("giấy khai sinh")};
    p.dvcqgUuid = QStringLiteral("019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7");
    p.url = QStringLiteral("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1");
    p.decision = QStringLiteral("163/QĐ-BTP");
    p.confidence = Confidence::Medium;
    p.warning = QStringLiteral("mẫu đơn có thể đã đổi");
    p.supersededBy = QStringLiteral("2.000987");
    p.spoken = QStringLiteral("Làm giấy khai sinh: mang giấy chứng sinh. Không mất tiền.");
    p.sample = true;
    p.retentionYears = 20;
    p.retentionBasis = QStringLiteral("23/2015/NĐ-CP");
    return p;
}

Procedure bareProcedure()
{
    Procedure p;
    p.code = QStringLiteral("1.001193");
    p.name = QStringLiteral("Đăng ký khai sinh");
    p.officialName = QStringLiteral("Thủ tục đăng ký khai sinh");
    p.nameEn = QStringLiteral("Registration of a birth");
    p.plainName = QStringLiteral("Làm giấy khai sinh");
    p.plainNameEn = QStringLiteral("Register a birth");
    p.field = QStringLiteral("Hộ tịch");
    p.tile = QStringLiteral("ho-tich");
    p.order = 10;
    p.counterGroup = QStringLiteral("Tư pháp - Hộ tịch");
    p.source = QStringLiteral("dvcqg 2026");
    return p;
}

} // namespace motcua::test
