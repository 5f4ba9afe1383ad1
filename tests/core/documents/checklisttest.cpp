// What to bring, as it stands on the strip of paper somebody takes home.
#include "core/documents/checklist.h"

#include "core/codes/procedureaddress.h"
#include "core/documents/procedurewords.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace motcua;
using namespace motcua::test;

namespace {

Checklist listOf(const Procedure &procedure,
                 const SiteConfiguration &configuration = paperConfiguration())
{
    const Instant now = configuration.zone().at(QDate(2026, 11, 23), QTime(8, 21));
    return buildChecklist(Id::fromName("checklist", u"1"), procedure, configuration, now,
                          &vietnamese());
}

const ChecklistPart *partOf(const Checklist &list, const char *heading)
{
    const auto it =
        std::ranges::find(list.parts, QString::fromUtf8(heading), &ChecklistPart::heading);
    return it == list.parts.end() ? nullptr : &*it;
}

} // namespace

TEST_CASE("the list says what the catalogue says, for every procedure")
{
    const ProcedureWords words(&vietnamese());
    for (const Procedure &procedure : shippedCatalogue().procedures) {
        INFO(procedure.code.toStdString());
        const Checklist list = listOf(procedure);
        CHECK(list.slip.number == procedure.code);
        CHECK(list.slip.code == addressOf(procedure, {}));
        CHECK(list.slip.time == QStringLiteral("08:21 thứ Hai 23/11/2026"));
        std::vector<QString> brought;
        for (const ChecklistPart &part : list.parts) {
            CHECK_FALSE(part.lines.empty());
            if (part.isToBring)
                std::ranges::copy(part.lines, std::back_inserter(brought));
        }
        CHECK(brought.size() == procedure.documents.size());
        for (const DocumentRequirement &paper : procedure.documents)
            CHECK(std::ranges::count(brought, words.paper(paper)) >= 1);
        REQUIRE(partOf(list, "Phí, lệ phí"));
        CHECK(partOf(list, "Phí, lệ phí")->lines.front()
              == words.fee(procedure, QDate(2026, 11, 23)));
        CHECK(list.sample.isEmpty() == !procedure.sample);
    }
}

TEST_CASE("papers of some cases stand apart, and both have boxes")
{
    Procedure procedure = bareProcedure();
    procedure.documents = {{QStringLiteral("Đơn"), 1, 0, false, false, {}},
                           {QStringLiteral("Giấy ủy quyền"), 1, 0, false, true, {}}};
    const Checklist list = listOf(procedure);
    const ChecklistPart *all = partOf(list, "Giấy tờ cần mang");
    const ChecklistPart *some = partOf(list, "Tùy trường hợp, thêm");
    REQUIRE(all);
    REQUIRE(some);
    CHECK(all->lines == std::vector{QStringLiteral("Đơn (1 bản chính)")});
    CHECK(some->lines == std::vector{QStringLiteral("Giấy ủy quyền (1 bản chính)")});
    CHECK(all->isToBring);
    CHECK(some->isToBring);
    CHECK_FALSE(partOf(list, "Phí, lệ phí")->isToBring);
}

TEST_CASE("a sensitive procedure is not named on paper that others see")
{
    Procedure procedure = bareProcedure();
    procedure.plainName = QStringLiteral("Làm giấy xác nhận khuyết tật");
    procedure.sensitive = false;
    CHECK(listOf(procedure).slip.procedure == procedure.plainName);
    procedure.sensitive = true;
    CHECK(listOf(procedure).slip.procedure.isEmpty());
}

TEST_CASE("a list of a centre for practice says so")
{
    SiteConfiguration configuration = paperConfiguration();
    CHECK(listOf(bareProcedure(), configuration).slip.practice.isEmpty());
    configuration.site.practice = true;
    CHECK(listOf(bareProcedure(), configuration).slip.practice.contains(u"TẬP LÀM THỬ"));
}
