#pragma once

#include "core/journal/journal.h"
#include "core/queueing/appointments.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/counterservice.h"
#include "core/queueing/helpdesk.h"
#include "core/queueing/localauthority.h"
#include "core/queueing/losses.h"
#include "core/queueing/queueservice.h"
#include "core/queueing/tickets.h"
#include "core/site/siteservice.h"
#include "core/site/sitetables.h"
#include "core/staff/accounts.h"
#include "core/staff/recoverycodes.h"
#include "core/staff/staffservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <algorithm>
#include <vector>

namespace motcua {

/// A site of one machine in a real file, wired as the program wires it: one field, one counter.
class BenchSite {
public:
    explicit BenchSite(const QString &file);

    /// Takes a number; ends the program when that fails.
    Ticket take();
    Ticket callNext();
    void start();

    static constexpr int CounterNumber = 1;

    FakeClock clock;
    FakeRandom random;
    Identity identity;
    Database database;
    Journal journal;
    SiteTables siteTables;
    BusinessDays days;
    Tickets tickets;
    Losses losses;
    Appointments appointments;
    CounterStates counterStates;
    HelpDesk help;
    Accounts accounts;
    RecoveryCodes recoveryCodes;
    SiteService sites;
    StaffService staff;
    LocalNumberSource numbers;
    LocalQueueAuthority authority;
    QueueService queue;
    CounterService counters;

private:
    struct Wiring {
        explicit Wiring(Database &database);
        explicit Wiring(BenchSite &site);
    };
};

/// A folder on the disk the program lies on, never in memory: a commit must cost what it costs.
QString benchFolder();
/// Ends the program: a figure of something that does not work is none.
[[noreturn]] void giveUp(const char *why);

double microseconds(std::chrono::steady_clock::duration d);
/// How long that takes, ms.
template <typename Act> double timed(Act act)
{
    const auto start = std::chrono::steady_clock::now();
    act();
    return microseconds(std::chrono::steady_clock::now() - start) / 1000;
}
template <typename T> T quantile(std::vector<T> values, double q)
{
    if (values.empty())
        giveUp("nothing was measured");
    const auto nth = values.begin() + std::ptrdiff_t(double(values.size() - 1) * q);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

/// One line of the table: "B1 what: value unit".
void figure(const char *number, const char *what, double value, const char *unit);

} // namespace motcua
