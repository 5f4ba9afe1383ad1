// Every step of the disk fails once, for every use case of the spool.
#include "core/printing/printservice.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"

using namespace motcua;

namespace {

Ticket slipOf()
{
    Ticket ticket;
    ticket.id = Id::fromName("ticket", u"1");
    ticket.series = QStringLiteral("A");
    ticket.number = 25;
    return ticket;
}

void queued(TestSite &site) { REQUIRE(PrintService(site.database, site.clock).print(slipOf())); }

void sending(TestSite &site)
{
    queued(site);
    REQUIRE(PrintService(site.database, site.clock).takeNext());
}

void asked(TestSite &site)
{
    sending(site);
    REQUIRE(PrintService(site.database, site.clock).recover());
}

// The disk may fail still: then there is nothing to see.
void checkCount(TestSite &site, const char *sql, qint64 wanted)
{
    std::optional<qint64> found;
    try {
        found = site.count(sql);
    } catch (const StorageError &) {
        return;
    }
    CHECK(found == wanted);
}

} // namespace

TEST_CASE("faults: queueing a slip")
{
    runFaultLoop([](TestSite &) {},
                 [](TestSite &site) {
                     const Ended e = ended(PrintService(site.database, site.clock).print(slipOf()));
                     if (e == Ended::Done)
                         checkCount(site, "SELECT count(*) FROM print_job", 1);
                     return e;
                 },
                 false);
}

TEST_CASE("faults: queueing what to bring for a procedure")
{
    runFaultLoop([](TestSite &) {},
                 [](TestSite &site) {
                     const Ended e = ended(PrintService(site.database, site.clock)
                                               .printChecklist(Id::fromName("checklist", u"1"),
                                                               QStringLiteral("1.001193")));
                     if (e == Ended::Done)
                         checkCount(site, "SELECT count(*) FROM print_job", 1);
                     return e;
                 },
                 false);
}

TEST_CASE("faults: taking a slip for the printer")
{
    runFaultLoop(
        queued,
        [](TestSite &site) {
            const auto taken = PrintService(site.database, site.clock).takeNext();
            if (taken)
                CHECK(taken.value());
            return ended(taken);
        },
        false);
}

TEST_CASE("faults: what keeps the printer from a slip")
{
    runFaultLoop(
        queued,
        [](TestSite &site) {
            PrintService prints(site.database, site.clock);
            const Ended e = ended(prints.noteFault(PrinterFault::PaperOut));
            if (e == Ended::Done)
                checkCount(site, "SELECT count(*) FROM print_job WHERE state=1 AND fault=1", 1);
            return e;
        },
        false);
}

TEST_CASE("faults: a printed slip")
{
    runFaultLoop(
        sending,
        [](TestSite &site) {
            PrintService prints(site.database, site.clock);
            PrintJob job;
            job.ticket = slipOf().id;
            return ended(prints.settle(job, {PrintEvent::Printed, PrinterFault::None}));
        },
        false);
}

TEST_CASE("faults: the first look after a crash")
{
    runFaultLoop(
        sending,
        [](TestSite &site) { return ended(PrintService(site.database, site.clock).recover()); },
        false);
}

TEST_CASE("faults: the answer of a person")
{
    runFaultLoop(
        asked,
        [](TestSite &site) {
            const Ended e =
                ended(PrintService(site.database, site.clock).confirm(slipOf().id, false));
            if (e == Ended::Done) {
                checkCount(site, "SELECT count(*) FROM print_job WHERE state=1", 1);
                checkCount(site, "SELECT count(*) FROM print_job",
                           2); // the missing copy and its successor
            }
            return e;
        },
        false);
}
