#include "core/printing/printservice.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Spooled {
    TestSite site;
    PrintService prints{site.database, site.clock};
    Ticket ticket = site.take();

    PrintJob take()
    {
        const auto taken = prints.takeNext();
        REQUIRE(taken);
        REQUIRE(taken.value());
        return *taken.value();
    }
    bool nothingToTake()
    {
        const auto taken = prints.takeNext();
        REQUIRE(taken);
        return !taken.value();
    }
    PrintState settled(const PrintJob &job, PrintEvent event,
                       PrinterFault fault = PrinterFault::None)
    {
        const auto settled = prints.settle(job, {event, fault});
        REQUIRE(settled);
        CHECK(settled.value() == prints.last(job.ticket));
        return settled.value().state;
    }
};

} // namespace

TEST_CASE("printing: a slip goes from the spool to paper")
{
    Spooled s;
    const auto queued = s.prints.print(s.ticket);
    REQUIRE(queued);
    CHECK(queued.value().state == PrintState::Queued);
    CHECK(queued.value().number == QStringLiteral("A001"));
    s.site.clock.advance(1s);
    const PrintJob job = s.take();
    CHECK(job.state == PrintState::Sending);
    CHECK(job.queued == queued.value().queued);
    CHECK(job.changed == s.site.clock.now());
    CHECK(s.settled(job, PrintEvent::Printed) == PrintState::Printed);
    CHECK(s.nothingToTake());
}

TEST_CASE("printing: a double touch is one slip")
{
    Spooled s;
    const auto first = s.prints.print(s.ticket);
    s.site.clock.advance(1s);
    const auto second = s.prints.print(s.ticket);
    REQUIRE(second);
    CHECK(second.value() == first.value());
    s.settled(s.take(), PrintEvent::Printed);
    CHECK(s.prints.print(s.ticket).value().state == PrintState::Printed);
    CHECK(s.nothingToTake());
}

TEST_CASE("printing: two people get a list of the same procedure's papers each")
{
    Spooled s;
    const QString code = QStringLiteral("1.001193");
    const Id first = s.site.newId();
    const Id second = s.site.newId();
    REQUIRE(s.prints.printChecklist(first, code));
    REQUIRE(s.prints.printChecklist(first, code)); // a double touch
    s.site.clock.advance(1s);
    REQUIRE(s.prints.printChecklist(second, code));
    for (const Id &paper : {first, second}) {
        const PrintJob job = s.take();
        CHECK(job.ticket == paper);
        CHECK(job.number == code);
        CHECK(s.settled(job, PrintEvent::Printed) == PrintState::Printed);
    }
    CHECK(s.nothingToTake());
}

TEST_CASE("printing: one head prints one slip at a time, the oldest first")
{
    Spooled s;
    const Ticket second = s.site.take();
    REQUIRE(s.prints.print(second));
    s.site.clock.advance(1s);
    REQUIRE(s.prints.print(s.ticket));
    const PrintJob job = s.take();
    CHECK(job.ticket == second.id);
    CHECK(s.nothingToTake());
    s.settled(job, PrintEvent::Printed);
    CHECK(s.take().ticket == s.ticket.id);
}

TEST_CASE("printing: what the printer could not take waits, and is dropped when it is stale")
{
    Spooled s;
    REQUIRE(s.prints.print(s.ticket));
    CHECK(s.settled(s.take(), PrintEvent::NotSent, PrinterFault::PaperOut) == PrintState::Queued);
    CHECK(s.prints.last(s.ticket.id)->fault == PrinterFault::PaperOut);
    SECTION("paper after four minutes")
    {
        s.site.clock.advance(4min);
        CHECK(s.settled(s.take(), PrintEvent::Printed) == PrintState::Printed);
        CHECK(s.prints.last(s.ticket.id)->fault == PrinterFault::None);
    }
    SECTION("paper after exactly the time allowed")
    {
        s.site.clock.advance(5min);
        CHECK(s.take().ticket == s.ticket.id);
    }
    SECTION("paper after an hour: only the new slip comes")
    {
        s.site.clock.advance(1h);
        const Ticket late = s.site.take();
        REQUIRE(s.prints.print(late));
        CHECK(s.take().ticket == late.id);
        const auto dropped = s.prints.last(s.ticket.id);
        CHECK(dropped->state == PrintState::Expired);
        CHECK(dropped->fault == PrinterFault::PaperOut);
    }
    SECTION("dropped without a printer that comes back")
    {
        s.site.clock.advance(1h);
        CHECK(s.prints.expire().value() == 1);
        CHECK(s.prints.expire().value() == 0);
        CHECK(s.prints.waiting().empty());
    }
}

TEST_CASE("printing: a copy keeps the number and is counted")
{
    Spooled s;
    REQUIRE(s.prints.print(s.ticket));
    const auto early = s.prints.reprint(s.ticket);
    REQUIRE_FALSE(early);
    CHECK(early.error() == PrintError::AlreadyWaiting);
    s.settled(s.take(), PrintEvent::Printed);
    for (int copy = 1; copy <= 3; ++copy) {
        const auto again = s.prints.reprint(s.ticket);
        REQUIRE(again);
        CHECK(again.value().copy == copy);
        CHECK(again.value().number == QStringLiteral("A001"));
        const PrintJob job = s.take();
        CHECK(job.copy == copy);
        CHECK_FALSE(s.prints.reprint(s.ticket));
        s.settled(job, PrintEvent::Printed);
    }
    const Ticket unknown = s.site.take();
    CHECK(s.prints.reprint(unknown).value().copy == 1);
    Appointment appointment;
    appointment.id = s.site.newId();
    appointment.code = QStringLiteral("482913");
    const auto copy = s.prints.reprint(appointment);
    REQUIRE(copy);
    CHECK(copy.value().number == appointment.code);
    CHECK(s.prints.reprint(appointment).error() == PrintError::AlreadyWaiting);
}

TEST_CASE("printing: what was being sent at a crash is a question, and both answers end it")
{
    Spooled s;
    REQUIRE(s.prints.print(s.ticket));
    s.take();
    CHECK(s.prints.recover().value() == 1);
    CHECK(s.prints.recover().value() == 0);
    const auto asked = s.prints.questions();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].number == QStringLiteral("A001"));
    CHECK(s.nothingToTake());
    SECTION("it came out")
    {
        CHECK(s.prints.confirm(s.ticket.id, true).value().state == PrintState::Printed);
        CHECK(s.nothingToTake());
    }
    SECTION("print it again")
    {
        s.site.clock.advance(1h);
        const auto again = s.prints.confirm(s.ticket.id, false);
        REQUIRE(again);
        CHECK(again.value().copy == 1);
        CHECK(s.take().copy == 1); // asked for now, not an hour ago
        const auto all = s.prints.list(FakeClock::start());
        REQUIRE(all.size() == 2);
        CHECK(all[0].state == PrintState::Failed);
    }
    SECTION("reprinting is an answer as well")
    {
        CHECK(s.prints.reprint(s.ticket).value().copy == 1);
    }
    CHECK(s.prints.questions().empty());
    CHECK(s.prints.confirm(s.ticket.id, true).error() == PrintError::NoQuestion);
}

TEST_CASE("printing: an outcome that comes too late changes nothing")
{
    Spooled s;
    REQUIRE(s.prints.print(s.ticket));
    const PrintJob job = s.take();
    REQUIRE(s.prints.recover());
    const auto late = s.prints.settle(job, {PrintEvent::Printed, PrinterFault::None});
    REQUIRE_FALSE(late);
    CHECK(late.error() == PrintError::NotSending);
    CHECK(s.prints.last(job.ticket)->state == PrintState::Unknown);
    CHECK(s.prints.confirm(Id{}, true).error() == PrintError::NoQuestion);
}

TEST_CASE("printing: whoever watches hears of changes, and only of changes")
{
    Spooled s;
    int heard = 0;
    s.prints.setObserver([&] { ++heard; });
    CHECK(s.nothingToTake());
    CHECK(s.prints.expire());
    CHECK(s.prints.recover());
    CHECK_FALSE(s.prints.confirm(s.ticket.id, true));
    CHECK(heard == 0);
    REQUIRE(s.prints.print(s.ticket));
    REQUIRE(s.prints.print(s.ticket));
    CHECK(heard == 1);
    s.settled(s.take(), PrintEvent::Printed);
    CHECK(heard == 3);
}

TEST_CASE("printing: what waits tells what keeps the printer from it")
{
    Spooled s;
    REQUIRE(s.prints.print(s.ticket));
    Ticket other = s.ticket;
    other.id = s.site.newId();
    s.site.clock.advance(1s);
    REQUIRE(s.prints.print(other));
    int heard = 0;
    s.prints.setObserver([&] { ++heard; });
    CHECK(s.prints.noteFault(PrinterFault::PaperOut).value() == 2);
    CHECK(s.prints.noteFault(PrinterFault::PaperOut).value() == 0);
    CHECK(heard == 1);
    for (const PrintJob &job : s.prints.waiting())
        CHECK(job.fault == PrinterFault::PaperOut);
    s.settled(s.take(), PrintEvent::Printed);
    CHECK(s.prints.noteFault(PrinterFault::CoverOpen).value() == 1); // what is printed stays so
    CHECK(s.prints.last(s.ticket.id)->fault != PrinterFault::CoverOpen);
}

TEST_CASE("printing: jobs are forgotten after a week; the journal never knew of them")
{
    Spooled s;
    const qint64 operations = s.site.operationCount();
    REQUIRE(s.prints.print(s.ticket));
    s.settled(s.take(), PrintEvent::Printed);
    s.site.clock.advance(24h * 7 + 1s);
    Ticket other = s.ticket;
    other.id = s.site.newId();
    REQUIRE(s.prints.print(other));
    CHECK_FALSE(s.prints.last(s.ticket.id));
    CHECK(s.site.operationCount() == operations);
}

TEST_CASE("printing: every state and event has its meaning")
{
    using enum PrintState;
    int allowed = 0;
    for (const PrintState state : {Queued, Sending, Printed, Failed, Unknown, Expired}) {
        for (int event = 0; event <= int(PrintEvent::SeenMissing); ++event)
            allowed += after(state, PrintEvent(event)) ? 1 : 0;
    }
    CHECK(allowed == 8);
    for (const PrintState over : {Printed, Failed, Expired})
        CHECK_FALSE(after(over, PrintEvent::Take));
    CHECK(after(Sending, PrintEvent::NotSent) == Queued);
    CHECK(after(Sending, PrintEvent::Lost) == Unknown);
}
