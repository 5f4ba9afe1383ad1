#include "core/documents/procedureposter.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace motcua;
using namespace motcua::test;

TEST_CASE("a poster tells papers, time and fee, and says when it is a sample")
{
    SiteConfiguration site = paperConfiguration();
    const ProcedurePoster poster = buildPoster(site, fullProcedure(), SampleDay, &vietnamese());
    CHECK(poster.field == QStringLiteral("Hộ tịch"));
    CHECK(poster.code == QStringLiteral("Mã thủ tục 1.001193"));
    CHECK(poster.papers == std::vector<QString>{QStringLiteral("Giấy chứng sinh (1 bản chính)")});
    CHECK(
        poster.otherPapers
        == PosterPart{QStringLiteral("Tùy trường hợp, thêm"), QStringLiteral("Văn bản ủy quyền")});
    REQUIRE(poster.facts.size() == 2);
    CHECK(poster.facts[0].text.endsWith(QStringLiteral(". Khai tử: 24 giờ")));
    CHECK(poster.facts[1].text.endsWith(QStringLiteral("giảm một nửa")));
    CHECK(poster.address.endsWith(fullProcedure().dvcqgUuid));
    CHECK(poster.sample == QStringLiteral("mẫu, cần đối chiếu với quyết định của tỉnh"));

    site.site.procedureAddress = QStringLiteral("https://mau.gov.vn/{code}");
    const ProcedurePoster own = buildPoster(site, bareProcedure(), SampleDay, &vietnamese());
    CHECK(own.address == QStringLiteral("https://mau.gov.vn/1.001193"));
    CHECK(own.sample.isEmpty());
    CHECK(own.otherPapers == PosterPart());
}

TEST_CASE("a wall has what is in force in its field, in order")
{
    const SiteConfiguration site = paperConfiguration();
    auto procedures = shippedCatalogue().procedures;
    std::ranges::reverse(procedures);
    const Field &field = *site.field(u"ho-tich");
    const LabelSheets wall = buildWall(site, field, procedures, SampleDay, &vietnamese());
    CHECK(wall.field == QStringLiteral("Hộ tịch"));
    CHECK(wall.labels.front().plainName == QStringLiteral("Làm giấy khai sinh"));
    const auto inField = std::ranges::count(procedures, field.code, &Procedure::tile);
    CHECK(wall.labels.size() == std::size_t(inField));
    const LabelSheets earlier =
        buildWall(site, field, procedures, QDate(2026, 8, 31), &vietnamese());
    CHECK(earlier.labels.size() == wall.labels.size() - 2); // from 1 September on
    CHECK_FALSE(wall.sample.isEmpty());
}
