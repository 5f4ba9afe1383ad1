#include "app/commands/demosite.h"

#include "app/commands/demomorning.h"
#include "app/commands/scriptedclock.h"
#include "app/commands/shippeddata.h"
#include "app/commands/sitejson.h"
#include "core/journal/journaltables.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace motcua {

namespace {

constexpr QStringView WardSuffix = u" phường";

// Certified copies, on the same day; of nobody.
std::optional<Id> receiveSample(Office &office)
{
    const Procedure *procedure = office.procedures().find(QStringLiteral("2.000815"));
    if (!procedure)
        return std::nullopt;
    Intake intake;
    intake.request = Id::random(office.random());
    intake.procedure = procedure->code;
    intake.owner.name = QStringLiteral("Đỗ Thị Mẫu");
    for (const DocumentRequirement &paper : procedure->documents)
        intake.papers.push_back({paper.name, std::max(1, paper.original), paper.copies});
    std::optional<Id> received;
    office.dossiers().receive(intake, [&received](const Result<Dossier, DossierError> &dossier) {
        if (dossier)
            received = dossier.value().id;
    });
    return received;
}

} // namespace

Office::NewSite demoSite()
{
    const auto site = siteFromJson(shippedFile(QStringLiteral("demo/site.json")));
    if (!site)
        qFatal("the demo's site in this program cannot be read");
    return {site.value(), shippedCatalogue()};
}

SiteConfiguration usualSite(QDate today)
{
    SiteConfiguration usual = demoSite().configuration;
    for (Agency &agency : usual.agencies) {
        if (agency.name.endsWith(WardSuffix)) // a commune's is no ward's
            agency.name.chop(WardSuffix.size());
    }
    // A commune begins without the lane for results: it is set up when dossiers are.
    std::erase_if(usual.fields, [](const Field &field) { return field.pickUp; });
    for (Counter &counter : usual.counters) {
        std::erase_if(counter.serves,
                      [&usual](const ServedField &served) { return !usual.field(served.field); });
    }
    const WorkCalendar calendar(shippedCalendar());
    for (const int year : {today.year(), today.year() + 1}) {
        for (const CalendarDay &special : calendar.year(year).days) {
            if (special.kind != DayKind::MakeUp && special.day >= today)
                usual.site.closedDays.push_back(special.day);
        }
    }
    return usual;
}

Result<Done, OfficeError> createDemo(const Office::Request &request, Instant now, bool morning,
                                     Random &random)
{
    ScriptedClock clock(morning ? demoMorningBegins(now) : now);
    const auto created = Office::create(request, demoSite(), clock, random);
    if (!created)
        return created.error();
    if (!morning)
        return Done{};
    const auto office = Office::open(request, clock, random);
    if (!office)
        return office.error();
    return playDemoMorning(*office.value(), clock, now);
}

Instant demoMorningBegins(Instant now) { return now - DemoMorning::Script{}.length; }

Result<Done, OfficeError> playDemoMorning(Office &office, ScriptedClock &clock, Instant now)
{
    clock.set(demoMorningBegins(now));
    try {
        const bool isLater = office.journal().time() > clock.now();
        const QDate today = office.configuration().zone().date(now);
        if (!isLater && office.queue().list(today).empty()) {
            const auto result = receiveSample(office);
            DemoMorning::playBefore(office, clock, now, {});
            // It lies ready: its receipt gives a number of the lane for results.
            if (result && !office.dossiers().approve(*result, {}, {}))
                return OfficeError{OfficeError::Kind::DiskRefused, {}, {}};
        }
    } catch (const StorageError &error) {
        return OfficeError{OfficeError::Kind::DiskRefused, QString::fromUtf8(error.what()), {}};
    }
    return Done{};
}

std::vector<DemoAccount> demoAccounts()
{
    return {
        {QStringLiteral("lan"), QStringLiteral("Trần Thị Lan"), Role::Officer, {}},
        {QStringLiteral("bao"), QStringLiteral("Phạm Quốc Bảo"), Role::Officer,
         QStringLiteral("cong-an")},
        {QStringLiteral("hung"), QStringLiteral("Lê Văn Hùng"), Role::Head, {}},
        {QStringLiteral("mai"), QStringLiteral("Nguyễn Thị Mai"), Role::Admin, {}},
    };
}

bool hasDemoPassword(Office &office, const DemoAccount &account)
{
    try {
        const auto known = office.staff().named(account.signIn);
        if (!known)
            return false;
        const auto written = operationsOf(office.journal().database(), known->id);
        return std::ranges::count_if(written,
                                     [](const Operation &operation) {
                                         return Kind(operation.header.kind)
                                             == Kind::AccountPasswordSet;
                                     })
            == 1;
    } catch (const StorageError &) {
        return false;
    }
}

Result<Done, StaffError> addDemoAccounts(Office &office)
{
    const std::vector<DemoAccount> accounts = demoAccounts();
    for (auto demo = accounts.rbegin(); demo != accounts.rend(); ++demo) { // an admin's first
        Account account;
        account.signIn = demo->signIn;
        account.name = demo->name;
        account.role = demo->role;
        account.agency = demo->agency;
        const auto password = NewPassword::make(DemoPassword.toString(), account.signIn);
        if (!password)
            qFatal("the demo's password is none");
        if (const auto added = office.staff().add(account, *password, {}); !added)
            return added.error();
    }
    return Done{};
}

} // namespace motcua
