#include "ui/desk/intake/intakestate.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "ui/desk/intake/intakewords.h"

#include <algorithm>

using namespace motcua;

namespace {

Procedure asking()
{
    Procedure p = test::bareProcedure();
    p.documents = {{QStringLiteral("Tờ khai"), 1, 0, false, false, {}},
                   {QStringLiteral("Giấy chứng sinh"), 1, 2, false, false, {}},
                   {QStringLiteral("Thẻ căn cước"), 1, 0, true, false, {}},
                   {QStringLiteral("Văn bản ủy quyền"), 1, 0, false, true, {}},
                   {QStringLiteral("Đơn"), 0, 0, false, false, {}}};
    return p;
}

IntakeState stateOf(const Procedure &procedure)
{
    IntakeState state;
    state.request = Id::fromName("intake", u"1");
    state.procedure = procedure.code;
    state.papers = papersOf(procedure);
    return state;
}

} // namespace

TEST_CASE("what is missing: not what is only for some, nor what need not be brought",
          "[desk][intake]")
{
    IntakeState state = stateOf(asking());
    CHECK(missingPapers(state)
          == QStringList{QStringLiteral("Tờ khai (1 bản chính)"),
                         QStringLiteral("Giấy chứng sinh (1 bản chính, 2 bản sao)"),
                         QStringLiteral("Thẻ căn cước (mang theo để xuất trình)"),
                         QStringLiteral("Đơn")});
    state.papers[0].entry.here = true;
    state.papers[1].entry.here = true;
    state.papers[1].entry.copies = 1;
    state.papers[2].waived = true;
    state.papers[4].entry.here = true;
    CHECK(missingPapers(state) == QStringList{QStringLiteral("Giấy chứng sinh (1 bản sao)")});
    CHECK(state.hasPapersMissing());
    state.papers[1].entry.copies = 3;
    CHECK_FALSE(state.hasPapersMissing());
}

TEST_CASE("an intake takes in what is handed in, not what is shown and given back",
          "[desk][intake]")
{
    IntakeState state = stateOf(asking());
    for (WantedPaper &wanted : state.papers)
        wanted.entry.here = !wanted.paper.conditional;
    state.submitter.name = QStringLiteral("Trần Bình");
    const Intake alone = intakeFrom(state, 2, {});
    CHECK_FALSE(alone.submitter);
    CHECK(alone.papers
          == std::vector<HandedPaper>{{QStringLiteral("Tờ khai"), 1, 0},
                                      {QStringLiteral("Giấy chứng sinh"), 1, 2},
                                      {QStringLiteral("Đơn"), 1, 0}});
    state.represented = true;
    state.authority = QStringLiteral("giấy ủy quyền");
    const Intake brought = intakeFrom(state, 2, {});
    REQUIRE(brought.submitter);
    CHECK(brought.submitter->name == QStringLiteral("Trần Bình"));
    CHECK(brought.authority == QStringLiteral("giấy ủy quyền"));
}

TEST_CASE("a draft brings back everything that was ticked and typed", "[desk][intake]")
{
    const Procedure procedure = asking();
    IntakeState state = stateOf(procedure);
    state.ticket = Id::fromName("ticket", u"1");
    state.owner.name = QStringLiteral("Nguyễn Thị Bình An");
    state.represented = true;
    state.submitter.name = QStringLiteral("Trần Bình");
    state.authority = QStringLiteral("giấy ủy quyền");
    state.papers[1].entry = {QStringLiteral("Giấy chứng sinh"), {}, 2, 1, true, false};
    state.papers[2].entry.here = true;
    state.papers[0].waived = true;
    state.agreedDays = 3;
    state.ways = {IntakeChannel::Outreach, QStringLiteral("Hoa"), 5000,
                  Payment::Cash,           ResultWay::Post,       NotifyWay::Sms};
    state.feeTold = true;
    const Id hoa = Id::fromName("account", u"hoa");
    CHECK(stateFrom(draftFrom(state, 2, hoa), &procedure) == state);

    const IntakeState orphan = stateFrom(draftFrom(state, 2, hoa), nullptr);
    CHECK(orphan.procedure.isEmpty());
    CHECK(orphan.owner == state.owner);
    state.feeTold = false; // the catalogue says it anew
    CHECK_FALSE(stateFrom(draftFrom(state, 2, hoa), &procedure).ways.fee);
}

TEST_CASE("what a ticket chose is no draft yet", "[desk][intake]")
{
    IntakeState state = stateOf(asking());
    state.ticket = Id::fromName("ticket", u"1");
    state.ways.fee = 8000;
    state.ways.payment = Payment::Cash;
    CHECK(state.isEmpty());
    state.papers[2].entry.here = true;
    CHECK_FALSE(state.isEmpty());
    state.papers[2].entry.here = false;
    state.owner.phone = QStringLiteral("0912");
    CHECK_FALSE(state.isEmpty());
}

TEST_CASE("a fee that nobody knows is not free, and differs by channel", "[desk][intake]")
{
    Procedure procedure = test::bareProcedure();
    CHECK_FALSE(feeOf(procedure, test::SampleDay, IntakeChannel::Counter));
    procedure.feeVnd = 8000;
    procedure.feeOnlineVnd = 4000;
    CHECK(feeOf(procedure, test::SampleDay, IntakeChannel::Counter) == 8000);
    CHECK(feeOf(procedure, test::SampleDay, IntakeChannel::Post) == 8000);
    CHECK(feeOf(procedure, test::SampleDay, IntakeChannel::Online) == 4000);
}

TEST_CASE("days of birth are typed as people write them", "[desk][intake]")
{
    for (const auto &[typed, iso] :
         {std::pair("15/03/1990", "1990-03-15"), std::pair("5/3/1990", "1990-03-05"),
          std::pair("03/1990", "1990-03"), std::pair(" 1990 ", "1990"), std::pair("", "")}) {
        CAPTURE(typed);
        CHECK(IntakeWords::bornFrom(QString::fromLatin1(typed)) == QString::fromLatin1(iso));
    }
    for (const char *wrong : {"31/02/1990", "15/03/90", "hôm qua", "1/2/3/1990"})
        CHECK(IntakeWords::bornFrom(QString::fromUtf8(wrong)) == QString::fromUtf8(wrong));
    CHECK(IntakeWords::born(QStringLiteral("1990-03-15")) == QStringLiteral("15/03/1990"));
    CHECK(IntakeWords::born(QStringLiteral("1990")) == QStringLiteral("1990"));
}
