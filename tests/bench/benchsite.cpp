#include "tests/bench/benchsite.h"

#include "core/schema.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>

namespace motcua {

namespace {

const QString FieldCode = QStringLiteral("ho-tich");

SiteConfiguration configuration()
{
    SiteConfiguration c;
    c.site.authority = QStringLiteral("UBND Phường Thử");
    c.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    c.agencies = {{QStringLiteral("ubnd"), QStringLiteral("UBND phường"), {}}};
    Field field;
    field.code = FieldCode;
    field.name = QStringLiteral("Hộ tịch");
    field.colour = QStringLiteral("#0B4F8A");
    field.series = QStringLiteral("A");
    field.agency = QStringLiteral("ubnd");
    Field guidance = field;
    guidance.code = QStringLiteral("huong-dan");
    guidance.series = QStringLiteral("N");
    guidance.guidance = true;
    c.fields = {field, guidance};
    c.counters = {{BenchSite::CounterNumber,
                   QStringLiteral("Quầy 1"),
                   QStringLiteral("ubnd"),
                   {{FieldCode, 1}, {QStringLiteral("huong-dan"), 1}}}};
    return c;
}

} // namespace

BenchSite::Wiring::Wiring(Database &database) { migrate(database, schemaMigrations()); }

BenchSite::Wiring::Wiring(BenchSite &site)
{
    for (Projection *p : std::initializer_list<Projection *>{
             &site.siteTables, &site.days, &site.tickets, &site.appointments, &site.counterStates,
             &site.help, &site.accounts, &site.recoveryCodes, &site.losses})
        site.journal.addProjection(*p);
}

BenchSite::BenchSite(const QString &file)
    : identity(Identity::issue(0, QStringLiteral("desk"), clock.now(), random))
    , database(file)
    , journal((Wiring(database), database), identity, clock, random)
    , siteTables(database)
    , days(database)
    , tickets(database)
    , losses(journal, database)
    , appointments(database)
    , counterStates(database)
    , help(journal, database)
    , accounts(database)
    , recoveryCodes(database)
    , sites((Wiring(*this), journal), siteTables)
    , staff(journal, sites, accounts, recoveryCodes, random)
    , numbers(tickets, losses)
    , authority(journal, sites, days, tickets, counterStates, staff)
    , queue(journal, sites, days, tickets, appointments, counterStates, staff, numbers, authority)
    , counters(journal, sites, days, tickets, counterStates, staff)
{
    if (!sites.apply(configuration(), {}))
        giveUp("the site cannot be configured");
}

Ticket BenchSite::take()
{
    std::optional<Ticket> ticket;
    queue.take({Id::random(random), FieldCode, {}, {}, {}, {}},
               [&](const Result<Ticket, TakeError> &r) {
                   if (r)
                       ticket = r.value();
               });
    if (!ticket)
        giveUp("no number was given");
    return *ticket;
}

Ticket BenchSite::callNext()
{
    std::optional<Ticket> ticket;
    queue.callNext({Id::random(random), CounterNumber, {}},
                   [&](const Result<Ticket, ClaimError> &r) {
                       if (r)
                           ticket = r.value();
                   });
    if (!ticket)
        giveUp("nobody was called");
    return *ticket;
}

void BenchSite::start()
{
    if (!queue.start({CounterNumber, {}}))
        giveUp("nobody to serve");
}

QString benchFolder() { return QCoreApplication::applicationDirPath(); }

void giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

double microseconds(std::chrono::steady_clock::duration d)
{
    return std::chrono::duration<double, std::micro>(d).count();
}

void figure(const char *number, const char *what, double value, const char *unit)
{
    std::printf("%s %s: %.6g %s\n", number, what, value, unit);
    std::fflush(stdout);
}

} // namespace motcua
