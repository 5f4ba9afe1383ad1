#include "app/motcua/slipprinter.h"

#include "app/platform/printers/escposprinter.h"
#include "app/platform/printers/printerchoice.h"
#include "tests/app/demofolder.h"
#include "tests/app/printers/printerlines.h"
#include "tests/app/printers/printing.h"
#include "tests/support/catch.h"
#include "ui/models/paperfeed.h"
#include "ui/print/checklistsheet.h"
#include "ui/print/slippainter.h"

#include <QElapsedTimer>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Vietnamese = QStringLiteral(":/i18n/motcua_vi.qm");

/// A printer in the hands of the test.
class HandPrinter final : public Printer {
public:
    struct Memory {
        PrinterFault fault = PrinterFault::None;
        PrintEvent broken = PrintEvent::NotSent; ///< how a job ends with a fault
        bool sure = true;
        bool holds = false; ///< answers nothing
        std::vector<PrintSheet> sheets; ///< that came out
        int tries = 0;
    };

    explicit HandPrinter(Memory &memory)
        : m_memory(memory)
    {
    }
    void print(const PrintSheet &sheet, Answer answer) override
    {
        ++m_memory.tries;
        if (m_memory.holds)
            return;
        const bool fine = m_memory.fault == PrinterFault::None;
        if (fine)
            m_memory.sheets.push_back(sheet);
        const PrintOutcome outcome{fine ? PrintEvent::Printed : m_memory.broken, m_memory.fault};
        QMetaObject::invokeMethod(
            &m_here, [answer, outcome] { answer(outcome); }, Qt::QueuedConnection);
    }
    void look(Condition answer) override
    {
        QMetaObject::invokeMethod(
            &m_here, [answer, fault = m_memory.fault] { answer(fault); }, Qt::QueuedConnection);
    }
    bool isSure() const override { return m_memory.sure; }

private:
    Memory &m_memory;
    QObject m_here;
};

SlipPrinter::Times quick() { return {.again = 40ms, .tryAgain = 60ms, .idle = 80ms}; }

struct SlipRig {
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    HandPrinter::Memory hand;
    PaperFeed feed{office->prints()};
    std::unique_ptr<SlipPrinter> printer;

    SlipRig() { start(); }
    void start()
    {
        printer.reset();
        printer = std::make_unique<SlipPrinter>(*office, feed, std::make_unique<HandPrinter>(hand),
                                                SlipPaper::Mm80, Vietnamese, quick());
    }
    Ticket take()
    {
        const Id id = Id::random(office->random());
        std::optional<Ticket> taken;
        office->queue().take({id, QStringLiteral("ho-tich"), {}, {}, {}, {}},
                             [&](const Result<Ticket, TakeError> &t) { taken = t.value(); });
        REQUIRE(taken);
        printer->print(*taken);
        return *taken;
    }
    PrintJob job(const Ticket &ticket) { return office->prints().last(ticket.id).value(); }
    /// Lets it work until this is so, or for two seconds.
    template <typename Condition> bool comes(Condition met)
    {
        for (int i = 0; i < 100 && !met(); ++i)
            pause(20);
        return met();
    }
    bool printed(std::size_t count)
    {
        return comes([&] { return hand.sheets.size() == count; });
    }
};

} // namespace

TEST_CASE("slips: one after the other, each once, in the paper's language")
{
    SlipRig rig;
    const Ticket first = rig.take();
    const Ticket second = rig.take();
    rig.printer->print(first); // asked twice
    REQUIRE(rig.printed(2));
    pause(200);
    REQUIRE(rig.hand.sheets.size() == 2);
    CHECK(rig.hand.sheets[0].slip.number == first.shownNumber());
    CHECK(rig.hand.sheets[1].slip.number == second.shownNumber());
    CHECK(rig.hand.sheets[0].slip.heading == QStringLiteral("SỐ THỨ TỰ"));
    CHECK(rig.hand.sheets[0].slip.reprint.isEmpty());
    CHECK(rig.hand.sheets[0].picture == paintSlip(rig.hand.sheets[0].slip, SlipPaper::Mm80));
    CHECK(rig.job(first).state == PrintState::Printed);
    CHECK(rig.feed.fault() == PrinterFault::None);
}

TEST_CASE("slips: what to bring for a procedure comes out between the numbers")
{
    SlipRig rig;
    const Procedure *procedure = rig.office->procedures().find(u"1.001193");
    REQUIRE(procedure);
    const Ticket ticket = rig.take();
    const Id paper = Id::random(rig.office->random());
    rig.printer->print(paper, *procedure);
    REQUIRE(rig.printed(2));
    const PrintSheet &sheet = rig.hand.sheets[1];
    CHECK(sheet.slip.ticket == paper);
    CHECK(sheet.slip.number == procedure->code);
    CHECK(sheet.slip.procedure == procedure->plainName);
    QTranslator vietnamese;
    REQUIRE(vietnamese.load(Vietnamese));
    CHECK(sheet.picture
          == paintChecklist(buildChecklist(paper, *procedure, rig.office->configuration(),
                                           rig.demo.clock.now(), &vietnamese),
                            SlipPaper::Mm80));
    CHECK(
        rig.comes([&] { return rig.office->prints().last(paper)->state == PrintState::Printed; }));
}

TEST_CASE("slips: a copy keeps the number and says what it is")
{
    SlipRig rig;
    const Ticket ticket = rig.take();
    REQUIRE(rig.printed(1));
    REQUIRE(command(*rig.office, QStringLiteral("print reprint ") + ticket.shownNumber()).exit
            == Exit::Done);
    REQUIRE(rig.printed(2));
    CHECK(rig.hand.sheets[1].slip.number == ticket.shownNumber());
    CHECK(rig.hand.sheets[1].slip.time == rig.hand.sheets[0].slip.time);
    CHECK(rig.hand.sheets[1].slip.reprint.contains(QStringLiteral("lần 1")));
}

TEST_CASE("slips: numbers go on without paper; slips come when it is back, but not an hour later")
{
    SlipRig rig;
    rig.hand.fault = PrinterFault::PaperOut;
    const Ticket old = rig.take();
    REQUIRE(rig.comes([&] { return rig.feed.fault() == PrinterFault::PaperOut; }));
    CHECK(rig.feed.troubleOf(old.id) == PrinterFault::PaperOut);
    const int tries = rig.hand.tries;
    rig.demo.clock.advance(1h);
    const Ticket fresh = rig.take();
    CHECK(rig.feed.troubleOf(fresh.id) == PrinterFault::PaperOut); // before it was tried
    REQUIRE(rig.comes([&] { return rig.job(old).state == PrintState::Expired; }));
    CHECK(rig.hand.tries == tries); // a look is enough
    CHECK(rig.hand.sheets.empty());

    rig.hand.fault = PrinterFault::None;
    REQUIRE(rig.printed(1));
    CHECK(rig.hand.sheets[0].slip.number == fresh.shownNumber());
    REQUIRE(rig.comes([&] { return rig.feed.fault() == PrinterFault::None; }));
    pause(200);
    CHECK(rig.hand.sheets.size() == 1);
    CHECK(rig.feed.troubleOf(old.id) == PrinterFault::PaperOut);
}

TEST_CASE("slips: a fault is noticed before somebody wants a slip")
{
    SlipRig rig;
    REQUIRE(rig.comes([&] { return rig.feed.fault() == PrinterFault::None; }));
    rig.hand.fault = PrinterFault::CoverOpen;
    CHECK(rig.comes([&] { return rig.feed.fault() == PrinterFault::CoverOpen; }));
    CHECK(rig.hand.tries == 0);
}

TEST_CASE("slips: a printer that only a job shows to be well is given jobs")
{
    SlipRig rig;
    rig.hand.sure = false;
    rig.hand.fault = PrinterFault::PaperOut;
    rig.take();
    CHECK(rig.comes([&] { return rig.hand.tries >= 3; }));
    rig.hand.fault = PrinterFault::None;
    CHECK(rig.printed(1));
    CHECK(rig.comes([&] { return rig.feed.fault() == PrinterFault::None; }));
}

TEST_CASE("slips: what was being sent when the program was killed is asked for")
{
    SlipRig rig;
    rig.hand.holds = true;
    const Ticket ticket = rig.take();
    REQUIRE(rig.comes([&] { return rig.hand.tries == 1; }));
    CHECK(rig.job(ticket).state == PrintState::Sending);
    rig.hand.holds = false;
    rig.start();
    pause(200);
    CHECK(rig.hand.sheets.empty());
    REQUIRE(rig.feed.questions().size() == 1);
    CHECK(rig.feed.troubleOf(ticket.id) == PrinterFault::NoAnswer);
    CHECK(rig.feed.answer(ticket.id, false));
    REQUIRE(rig.printed(1));
    CHECK(rig.hand.sheets[0].slip.reprint.contains(QStringLiteral("lần 1")));
    CHECK(rig.feed.questions().empty());
}

TEST_CASE("slips: a printer that hangs stops nobody")
{
    SlipRig rig;
    rig.hand.holds = true;
    const Ticket first = rig.take();
    REQUIRE(rig.comes([&] { return rig.hand.tries == 1; }));
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 20; ++i)
        rig.take();
    CHECK(time.elapsed() < 5000);
    pause(200);
    CHECK(rig.hand.tries == 1); // one at a time
    CHECK(rig.job(first).state == PrintState::Sending);
    CHECK(rig.feed.waitingCount() == 20);
}

TEST_CASE("slips: from the number to the dots on a receipt printer in the network")
{
    SlipRig rig;
    TcpLine line;
    rig.printer.reset();
    rig.printer = std::make_unique<SlipPrinter>(
        *rig.office, rig.feed, std::make_unique<EscposPrinter>(line.channel(), PaperEnd::Cut, true),
        SlipPaper::Mm58, Vietnamese, quick());
    const Ticket ticket = rig.take();
    const auto standing = rig.office->queue().standing(ticket);
    QTranslator language;
    REQUIRE(language.load(Vietnamese));
    const Slip slip = buildSlip(ticket, standing, rig.office->configuration(), {},
                                rig.demo.clock.now(), 0, &language);
    REQUIRE(rig.comes([&] { return !line.printer.slips.empty(); }));
    CHECK(line.printer.slips.front() == paintSlip(slip, SlipPaper::Mm58));
    CHECK(rig.comes([&] { return rig.job(ticket).state == PrintState::Printed; }));
}

TEST_CASE("slips: a setting that cannot be read is a printer that is not there")
{
    const auto printer = makePrinter(std::nullopt, QStringLiteral("/tmp"));
    CHECK(condition(*printer) == PrinterFault::NotThere);
}
