#include "tests/bench/oldsite.h"

#include "app/commands/demomorning.h"
#include "app/commands/demosite.h"
#include "app/commands/scriptedclock.h"
#include "app/platform/systemclock.h"
#include "core/base/random.h"
#include "core/queueing/ticketoperations.h"
#include "tests/bench/benchdossiers.h"
#include "tests/bench/benchsite.h"

#include <map>

namespace motcua {

namespace {

const QTime Opens(7, 30);
constexpr std::chrono::seconds Pause{7};

Office::Request request(const DataFolder &folder) { return {folder, QStringLiteral("bench")}; }

std::unique_ptr<Office> opened(const DataFolder &folder, const Clock &clock, Random &random)
{
    auto office = Office::open(request(folder), clock, random);
    if (!office)
        giveUp("the site cannot be opened");
    return std::move(office).value();
}

// As the services write it, but a day at once: a commit for each would take minutes on a slow disk.
void fillDay(Office &office, ScriptedClock &clock, QDate day)
{
    const SiteConfiguration &site = office.configuration();
    std::map<QString, int> numbers;
    Journal::Transaction transaction(office.journal());
    clock.set(site.zone().at(day, Opens));
    office.days().open(transaction, day, {});
    const auto happens = [&](const Journal::Draft &draft) {
        transaction.append(draft);
        clock.set(clock.now() + Pause);
    };
    for (int i = 0; i < TicketsPerDay; ++i) {
        const Counter &counter = site.counters[std::size_t(i) % site.counters.size()];
        Ticket ticket;
        ticket.id = Id::random(office.random());
        ticket.day = day;
        ticket.field = counter.serves.front().field;
        ticket.series = site.field(ticket.field)->series;
        ticket.number = ++numbers[ticket.series];
        ticket.rank = clock.now();
        ticket.steps = {{ticket.field, 0, {}, {}, {}}};
        happens(ticketTaken(ticket, {}));
        happens(ticketCalled(ticket, counter.number, {}));
        ticket.counter = counter.number;
        happens(ticketStarted(ticket, {}));
        happens(ticketFinished(ticket, {}));
    }
    transaction.commit();
}

} // namespace

void makeOldSite(const DataFolder &folder, int days, int dossiers)
{
    SystemRandom random;
    const Instant now = SystemClock().now();
    const QDate today = SiteZone::vietnam().date(now);
    ScriptedClock clock(SiteZone::vietnam().at(today.addDays(-days), QTime(0, 0)));
    if (!Office::create(request(folder), demoSite(), clock, random))
        giveUp("the site cannot be made");
    const auto office = opened(folder, clock, random);
    BenchPeople people;
    for (int day = days; day > 0; --day) {
        fillDay(*office, clock, today.addDays(-day));
        if (day <= dossiers / DossiersPerDay)
            receiveDossiers(*office, people, DossiersPerDay);
    }
    DemoMorning::Script script;
    script.leftAlone = {HandCounter};
    DemoMorning::playBefore(*office, clock, now, script);
}

void putInOrder(const DataFolder &folder)
{
    const SystemClock clock;
    SystemRandom random;
    opened(folder, clock, random)->checked();
}

} // namespace motcua
