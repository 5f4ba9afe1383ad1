// What the kiosk does when the answer is late, lost, bad, or comes to nobody; and help.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

#include <QQuickItem>

using namespace motcua;

namespace {

QString text(KioskRig &rig, const char *name)
{
    return rig.item(name)->property("text").toString();
}

} // namespace

TEST_CASE("a late answer is waited for and shown", "[kiosk][answers]")
{
    KioskRig rig;
    rig.numbers.mode = SlowNumbers::Mode::Held;
    rig.touch("takeNumber");
    rig.tap("field-ho-tich");
    rig.settle(60);
    CHECK_FALSE(rig.controller.isAsking());
    rig.settle(200);
    CHECK(rig.controller.isAsking());
    CHECK(text(rig, "asking") == QStringLiteral("Đang lấy số, xin chờ một chút…"));
    rig.numbers.release();
    rig.settle(50);
    CHECK_FALSE(rig.controller.isAsking());
    CHECK(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.slips.size() == 1);
}

TEST_CASE("a lost answer asked again is one ticket", "[kiosk][answers]")
{
    KioskRig rig;
    rig.numbers.mode = SlowNumbers::Mode::Held;
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    rig.settle(1000);
    REQUIRE(rig.controller.page() == KioskController::SorryPage);
    CHECK(rig.controller.trouble() == KioskController::AnswerLost);
    CHECK(text(rig, "sentence").startsWith(QStringLiteral("Xin lỗi")));
    rig.touch("retry");
    CHECK(rig.numbers.asked == 2);
    rig.numbers.release();
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.ticketCount() == 1);
    CHECK(rig.slips.size() == 1);
}

TEST_CASE("an answer after the apology is still shown", "[kiosk][answers]")
{
    KioskRig rig;
    rig.numbers.mode = SlowNumbers::Mode::Held;
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    rig.settle(1000);
    REQUIRE(rig.controller.page() == KioskController::SorryPage);
    rig.numbers.release();
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::NumberPage);
}

TEST_CASE("an answer for somebody who left is saved on paper and shown to nobody",
          "[kiosk][answers]")
{
    KioskRig rig;
    rig.numbers.mode = SlowNumbers::Mode::Held;
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    rig.settle(1000);
    rig.controller.home();
    rig.numbers.release();
    rig.settle(50);
    CHECK(rig.controller.page() == KioskController::HomePage);
    CHECK(rig.slips.size() == 1);

    rig.numbers.mode = SlowNumbers::Mode::AtOnce;
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    CHECK(rig.controller.ticket().number == QStringLiteral("A002"));
    CHECK(rig.slips.size() == 2);
}

TEST_CASE("a failure says that nothing was taken, and trying again helps", "[kiosk][answers]")
{
    KioskRig rig;
    rig.numbers.mode = SlowNumbers::Mode::Failing;
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("thue"));
    rig.settle();
    CHECK(rig.controller.page() == KioskController::SorryPage);
    CHECK(rig.controller.trouble() == KioskController::NotWritten);
    CHECK(rig.ticketCount() == 0);
    rig.numbers.mode = SlowNumbers::Mode::AtOnce;
    rig.touch("retry");
    CHECK(rig.controller.page() == KioskController::NumberPage);
}

TEST_CASE("alone the kiosk gives no numbers and says where they are", "[kiosk][answers]")
{
    KioskRig rig;
    rig.numbers.mode = SlowNumbers::Mode::Alone;
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("thue"));
    rig.settle();
    CHECK(rig.controller.trouble() == KioskController::NobodyDecides);
    rig.touch("retry");
    CHECK(rig.controller.page() == KioskController::HomePage);
}

TEST_CASE("asked in advance: an answer leads to two counters with one number", "[kiosk][question]")
{
    KioskRig rig;
    rig.controller.openProcedures();
    rig.controller.chooseProcedure(QStringLiteral("1.001193"));
    rig.settle();
    REQUIRE(rig.controller.page() == KioskController::QuestionPage);
    rig.touch("answer-1");
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    const Ticket ticket = rig.slips.front();
    REQUIRE(ticket.steps.size() == 2);
    CHECK(ticket.steps[0].field == QStringLiteral("cong-an"));
    CHECK(ticket.steps[1].field == QStringLiteral("ho-tich"));
    CHECK(ticket.procedure == QStringLiteral("1.001193"));
    CHECK(text(rig, "step-0") == QStringLiteral("Bước 1: quầy 5, Công an"));
    CHECK_FALSE(text(rig, "notice").isEmpty());
}

TEST_CASE("who has it settled goes straight on", "[kiosk][question]")
{
    KioskRig rig;
    rig.controller.openProcedures();
    rig.controller.chooseProcedure(QStringLiteral("1.001193"));
    rig.controller.answerQuestion(KioskController::Yes);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().steps.size() == 1);
}

TEST_CASE("a step at the procedure's own counter is no second stop", "[kiosk][question]")
{
    KioskRig rig;
    rig.controller.openProcedures();
    rig.controller.chooseProcedure(QStringLiteral("1.004222"));
    rig.controller.answerQuestion(KioskController::No);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().steps.size() == 1);
    CHECK_FALSE(rig.controller.ticket().notice.isEmpty());
}

TEST_CASE("priority is one optional touch and ends with the number", "[kiosk][priority]")
{
    KioskRig rig;
    rig.touch("takeNumber");
    rig.touch("priority");
    rig.touch("priority-nguoi-cao-tuoi");
    REQUIRE(rig.controller.page() == KioskController::FieldsPage);
    rig.touch("field-ho-tich");
    CHECK(rig.slips.front().priority == QStringLiteral("nguoi-cao-tuoi"));
    rig.touch("finish");
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    CHECK(rig.slips.back().priority.isEmpty());
}

TEST_CASE("\"coming\" is said only after somebody promised", "[kiosk][help]")
{
    KioskRig rig;
    rig.touch("helpButton");
    REQUIRE(rig.controller.page() == KioskController::HelpPage);
    CHECK(text(rig, "sentence")
          == QStringLiteral("Đang gọi người giúp, xin ông bà đứng đây một chút."));
    REQUIRE(rig.feed.helpCalls().size() == 1);
    REQUIRE(rig.site.help.promise(rig.feed.helpCalls().front().id, 3, {}).ok());
    rig.settle(50);
    CHECK(text(rig, "sentence") == QStringLiteral("Có người đang đến ạ."));
    rig.settle(1000);
    CHECK(rig.controller.page() == KioskController::HelpPage);
    rig.touch("helpDone");
    CHECK(rig.controller.page() == KioskController::HomePage);
    CHECK(rig.site.help.open().empty());
}

TEST_CASE("when nobody can come there is a number for guidance", "[kiosk][help]")
{
    KioskRig rig;
    rig.touch("helpButton");
    rig.settle(1100);
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.slips.front().field == QStringLiteral("huong-dan"));
    CHECK(text(rig, "notice").startsWith(QStringLiteral("Xin lỗi ông bà, mọi người đang bận.")));
    CHECK(rig.site.help.open().empty());
}

TEST_CASE("help from the page with the number comes back to it", "[kiosk][help]")
{
    KioskRig rig;
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    rig.controller.askHelp();
    rig.controller.back();
    CHECK(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.controller.ticket().number == QStringLiteral("A001"));
    CHECK(rig.site.help.open().empty());
}
