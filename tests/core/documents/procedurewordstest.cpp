#include "core/documents/procedurewords.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const ProcedureWords &words()
{
    static const PaperLanguage vietnamese;
    static const ProcedureWords words(&vietnamese);
    return words;
}

std::string fee(const Procedure &procedure, QDate day = SampleDay)
{
    return words().fee(procedure, day).toStdString();
}

std::string time(std::optional<int> value, DurationUnit unit, std::optional<int> most = {})
{
    Procedure p = bareProcedure();
    p.duration.value = value;
    p.duration.unit = unit;
    p.duration.maxValue = most;
    return words().time(p).toStdString();
}

} // namespace

TEST_CASE("a fee is told by channel and day, and one that is not known is never none")
{
    Procedure p = bareProcedure();
    CHECK(fee(p) == "Theo quy định của tỉnh, xin hỏi tại quầy");
    p.feeOnlineVnd = 0;
    CHECK(fee(p)
          == "Theo quy định của tỉnh, xin hỏi tại quầy; nộp hồ sơ trên mạng: Không mất tiền");
    p.feeVnd = 0;
    CHECK(fee(p) == "Không mất tiền");
    p.feeVnd = 1'020'000;
    p.feeOnlineVnd = 7'000;
    CHECK(fee(p) == "1.020.000 đ; nộp hồ sơ trên mạng: 7.000 đ");
    p.feeOnlineVnd.reset();
    p.feeValidTo = SampleDay;
    p.feeVndAfter = 50'000;
    CHECK(fee(p) == "1.020.000 đ");
    CHECK(fee(p, SampleDay.addDays(1)) == "50.000 đ");
    p.feeRule = FeeRule{FeeRuleType::PerPage, 2, 2'000, 1'000, 200'000};
    CHECK(fee(p) == "2.000 đ một trang, từ trang thứ 3 là 1.000 đ, nhiều nhất 200.000 đ một bản");
}

TEST_CASE("a time is told in its unit, and the longer one of hard cases")
{
    using Unit = DurationUnit;
    CHECK(time(1, Unit::SameDay) == "Trong ngày");
    CHECK(time(1, Unit::SameDay, 5) == "Trong ngày; phải xác minh thì đến 5 ngày làm việc");
    CHECK(time(3, Unit::WorkingDay, 7) == "3 ngày làm việc; phải xác minh thì đến 7 ngày làm việc");
    CHECK(time(15, Unit::Day) == "15 ngày");
    CHECK(time(1, Unit::Hour) == "1 giờ");
    CHECK(time({}, Unit::WorkingDay) == "Xin hỏi tại quầy");
    CHECK(words().cases(fullProcedure()) == QStringLiteral("Khai tử: 24 giờ"));
}

TEST_CASE("a paper is told with how many, or that it is only shown")
{
    const auto text = [](DocumentRequirement paper) { return words().paper(paper).toStdString(); };
    const QString name = QStringLiteral("Đơn");
    CHECK(text({name, 1, 2, false, false, {}}) == "Đơn (1 bản chính, 2 bản sao)");
    CHECK(text({name, 0, 0, false, false, {}}) == "Đơn");
    CHECK(text({name, 1, 0, true, false, {}}) == "Đơn (mang theo để xuất trình)");
}
