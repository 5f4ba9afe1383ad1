#include "core/procedures/catalogue.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace motcua;
using namespace motcua::test;

namespace {

const Procedure &rowOf(const Catalogue &catalogue, QStringView code)
{
    const auto it = std::find_if(catalogue.procedures.begin(), catalogue.procedures.end(),
                                 [code](const Procedure &p) { return p.code == code; });
    REQUIRE(it != catalogue.procedures.end());
    return *it;
}

} // namespace

TEST_CASE("the shipped catalogue tells what verification adds, and by which law")
{
    const auto catalogue = shippedCatalogue();
    struct Verified {
        const char *code;
        int longest;
        const char *basis;
    };
    for (const Verified &v : {Verified{"1.000894", 5, "Luật Hộ tịch, Điều 18"},
                              Verified{"1.001022", 8, "Luật Hộ tịch, Điều 25"},
                              Verified{"1.004859", 6, "Luật Hộ tịch, Điều 28"},
                              Verified{"2.000815", 2, "NĐ 23/2015/NĐ-CP, Điều 21"}}) {
        const Duration &duration = rowOf(catalogue, QString::fromLatin1(v.code)).duration;
        CHECK(duration.maxValue == v.longest);
        CHECK(duration.maxBasis == QString::fromUtf8(v.basis));
    }
    // Two working days, not two days.
    const Duration &away = rowOf(catalogue, u"1.003677").duration;
    CHECK(
        away.variants
        == std::vector<DurationVariant>{{QStringLiteral("Phức tạp"), 2, DurationUnit::WorkingDay}});
}

TEST_CASE("the shipped catalogue is whole", "[procedures]")
{
    const auto catalogue = shippedCatalogue();
    CHECK(catalogue.procedures.size() == 90);
    CHECK(catalogue.asOf == QDate(2026, 11, 21));
    CHECK_FALSE(catalogue.notice.isEmpty());

    const std::set<QString> tiles{QStringLiteral("ho-tich"), QStringLiteral("chung-thuc"),
                                  QStringLiteral("dat-dai"), QStringLiteral("bao-tro"),
                                  QStringLiteral("cong-an"), QStringLiteral("bao-hiem"),
                                  QStringLiteral("thue"),    QStringLiteral("khac")};
    std::map<QString, int> perTile;
    std::set<QString> codes;
    std::set<QString> plainNames;
    std::set<QString> plainNamesEn;
    std::set<std::pair<QString, int>> places;
    for (const auto &p : catalogue.procedures) {
        INFO(p.code.toStdString());
        CHECK(tiles.count(p.tile) == 1);
        ++perTile[p.tile];
        CHECK(codes.insert(p.code).second);
        CHECK(plainNames.insert(p.plainName.toCaseFolded()).second);
        CHECK(plainNamesEn.insert(p.plainNameEn.toCaseFolded()).second);
        CHECK(places.insert({p.tile, p.order}).second);
        CHECK((p.plainName.size() > 0 && p.plainName.size() <= 40));
        CHECK((p.plainNameEn.size() > 0 && p.plainNameEn.size() <= 40));
        CHECK_FALSE(p.aliases.empty());
        CHECK_FALSE(p.documents.empty());
        // No page of the State names that of a change of school.
        CHECK(p.legalBasis.empty() == (p.code == u"2.002481"));
        CHECK((p.duration.value || !p.duration.note.isEmpty() || !p.duration.variants.empty()));
        CHECK((p.feeVnd || !p.feeNote.isEmpty()));
        CHECK(p.spoken.startsWith(p.plainName + QStringLiteral(": ")));
        CHECK(p.spoken.endsWith(u'.'));
        CHECK(p.sample);
        for (const auto &prerequisite : p.prerequisites)
            CHECK((prerequisite.no && tiles.count(prerequisite.no->field) == 1));
    }
    CHECK(perTile.size() == tiles.size());
    for (const auto &p : catalogue.procedures)
        CHECK((p.supersededBy.isEmpty() || codes.count(p.supersededBy) == 1));
}

TEST_CASE("the shipped catalogue says what the State's pages say", "[procedures]")
{
    const auto catalogue = shippedCatalogue();

    SECTION("a birth is registered while one waits, after the question about VNeID")
    {
        const auto &birth = rowOf(catalogue, u"1.001193");
        CHECK(birth.plainName == QStringLiteral("Làm giấy khai sinh"));
        CHECK(birth.duration.unit == DurationUnit::SameDay);
        CHECK(birth.sameDay);
        CHECK(birth.feeVnd == 0);
        REQUIRE(birth.prerequisites.size() == 1);
        const auto &question = birth.prerequisites.front();
        CHECK_FALSE(question.yes);
        CHECK((question.no && question.no->field == u"cong-an"));
        CHECK((question.unknown && question.unknown->field == u"cong-an"));
    }
    SECTION("only four procedures ask")
    {
        std::set<QString> asking;
        for (const auto &p : catalogue.procedures) {
            if (!p.prerequisites.empty())
                asking.insert(p.code);
        }
        CHECK(asking
              == std::set<QString>{QStringLiteral("1.000894"), QStringLiteral("1.001193"),
                                   QStringLiteral("1.004222"), QStringLiteral("2.000987")});
    }
    SECTION("a fee of the provincial council is not known, hence not free")
    {
        CHECK_FALSE(rowOf(catalogue, u"1.001022").feeVnd.has_value());
    }
    SECTION("what a page prints as nothing is no proof that it is free")
    {
        for (const Procedure &p : catalogue.procedures) {
            INFO(p.code.toStdString());
            const bool isUncertain = p.feeNote.startsWith(QStringLiteral("Cổng"))
                || p.feeNote.startsWith(QStringLiteral("Nếu có"));
            CHECK_FALSE((isUncertain && p.feeVnd));
            CHECK((p.feeVnd || !p.spoken.contains(QStringLiteral("Không mất tiền"))));
        }
    }
    SECTION("rows nobody has read at their office say so")
    {
        for (const auto code : {u"1.014137", u"9.000001"}) {
            CHECK(rowOf(catalogue, code).sample); // said beside it: "mẫu, cần đối chiếu …"
            CHECK(rowOf(catalogue, code).warning.contains(QStringLiteral("tóm lược")));
            CHECK(rowOf(catalogue, code).confidence == Confidence::Low);
        }
    }
    SECTION("fees by channel, by date and by page")
    {
        const auto &residence = rowOf(catalogue, u"1.004222");
        CHECK(residence.feeVnd == 20'000);
        CHECK(residence.feeOnlineVnd == 10'000);
        const auto &card = rowOf(catalogue, u"1.014063");
        CHECK(card.feeVnd == 25'000);
        CHECK(card.feeValidTo == QDate(2026, 12, 31));
        CHECK(card.feeVndAfter == 50'000);
        const auto &copies = rowOf(catalogue, u"2.000815");
        CHECK(copies.feeRule == FeeRule{FeeRuleType::PerPage, 2, 2'000, 1'000, 200'000});
    }
    SECTION("times by case")
    {
        const auto &permit = rowOf(catalogue, u"1.013225");
        CHECK(permit.duration.value == 15);
        CHECK(permit.duration.unit == DurationUnit::Day);
        REQUIRE(permit.duration.variants.size() == 1);
        CHECK(permit.duration.variants.front().value == 20);
        CHECK_FALSE(rowOf(catalogue, u"2.001263").duration.value.has_value());
    }
    SECTION("disability, HIV, adoption, ethnicity and poverty are nobody's business")
    {
        for (const auto code : {u"1.001699", u"1.001653", u"1.001776", u"2.000286", u"2.001263",
                                u"2.001255", u"1.004859", u"1.011606", u"1.011607"})
            CHECK(rowOf(catalogue, code).sensitive);
        CHECK_FALSE(rowOf(catalogue, u"2.000815").sensitive);
    }
    SECTION("no word of the trade's machinery reaches people")
    {
        const auto bytes = QString::fromUtf8(shippedCatalogueBytes());
        for (const auto word : {u"knowledge", u"github", u"public code", u"CCCD", u"mức độ 4"})
            CHECK_FALSE(bytes.contains(QStringView(word)));
    }
}

TEST_CASE("writing and reading the catalogue gives the same catalogue", "[procedures]")
{
    const auto catalogue = shippedCatalogue();
    const auto again = parseCatalogue(toJson(catalogue));
    REQUIRE(again.ok());
    CHECK(again.value() == catalogue);
}
