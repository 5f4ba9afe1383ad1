#include "app/commands/practice.h"

#include "app/commands/demomorning.h"
#include "app/commands/scriptedclock.h"
#include "core/base/pin.h"
#include "core/schema.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace motcua {

namespace {

using Fault = PracticeError::Kind;

/// What is taken from the real site.
struct Model {
    SiteConfiguration configuration;
    std::vector<Procedure> procedures;
    std::vector<Account> people; ///< who may work today, admins first
};

// Anybody may practise at any hour.
std::vector<OpeningInterval> alwaysOpen()
{
    std::vector<OpeningInterval> week;
    for (int weekday = 1; weekday <= 7; ++weekday)
        week.push_back({weekday, QTime(0, 0), UntilMidnight});
    return week;
}

Result<Model, PracticeError> readReal(const DataFolder &real, Instant now)
{
    if (!real.hasSite())
        return PracticeError{Fault::NoSite, real.path()};
    try {
        Database database(real.database(), Database::Mode::ReadOnly);
        if (database.userVersion() != schemaMigrations().back().version)
            return PracticeError{Fault::Unreadable, real.database()};
        Model model{SiteTables(database).read(), Procedures(database).list(),
                    Accounts(database).list()};
        const QDate today = model.configuration.zone().date(now);
        std::erase_if(model.people, [&](const Account &a) { return !isUsable(a, today); });
        std::ranges::stable_sort(
            model.people, {}, [](const Account &account) { return account.role != Role::Admin; });
        if (model.configuration.site.practice)
            return PracticeError{Fault::ItsOwn, real.path()};
        Site &site = model.configuration.site;
        site.practice = true;
        site.kioskPin = makePinVerifier(PracticePin.toString());
        site.opening = alwaysOpen();
        site.closedDays.clear();
        site.lastNumberBefore = {};
        return model;
    } catch (const StorageError &) {
        return PracticeError{Fault::Unreadable, real.database()};
    }
}

Result<Done, StaffError> addPeople(Office &office, const std::vector<Account> &people)
{
    for (const Account &person : people) {
        const auto password = NewPassword::make(PracticePassword.toString(), person.signIn);
        if (!password)
            continue; // whose sign-in name it is
        if (const auto added = office.staff().add(person, *password, {}); !added)
            return added.error();
    }
    return Done{};
}

bool isPractice(const DataFolder &folder)
{
    try {
        Database database(folder.database(), Database::Mode::ReadOnly);
        return SiteTables(database).read().site.practice;
    } catch (const StorageError &) {
        return false;
    }
}

PracticeError whyNot(const OfficeError &error, const DataFolder &folder)
{
    const bool held = error.kind == OfficeError::Kind::InUse;
    const bool taken = error.kind == OfficeError::Kind::NotEmpty;
    return {held ? Fault::InUse : taken ? Fault::Foreign : Fault::DiskRefused, folder.path()};
}

Result<Done, PracticeError> build(const DataFolder &folder, const Model &model, Instant now,
                                  Random &random)
{
    const DemoMorning::Script script;
    // The site is as old as its first ticket: nothing in a journal is older than what it stands on.
    ScriptedClock clock(now - script.length);
    const Office::Request request{folder, QStringLiteral("practice")};
    const Office::NewSite site{model.configuration,
                               {model.configuration.zone().date(now), {}, model.procedures}};
    if (const auto created = Office::create(request, site, clock, random); !created)
        return whyNot(created.error(), folder);
    const auto office = Office::open(request, clock, random);
    if (!office)
        return whyNot(office.error(), folder);
    try {
        DemoMorning::playBefore(*office.value(), clock, now, script);
    } catch (const StorageError &) {
        return PracticeError{Fault::DiskRefused, folder.path()};
    }
    if (!addPeople(*office.value(), model.people))
        return PracticeError{Fault::DiskRefused, folder.path()};
    return Done{};
}

// Only what the program itself puts there.
bool clear(const DataFolder &folder)
{
    bool gone = QDir(folder.keys()).removeRecursively();
    gone = QDir(folder.slips()).removeRecursively() && gone;
    for (const QString &name : folder.contents()) {
        if (name.startsWith(u"motcua.db") || name.endsWith(u".ini"))
            gone = QFile::remove(folder.file(name)) && gone;
    }
    return gone;
}

} // namespace

DataFolder practiceOf(const DataFolder &real)
{
    return DataFolder(real.path() + QStringLiteral("-practice"));
}

Result<bool, PracticeError> makePractice(const DataFolder &real, Instant now, Random &random)
{
    const DataFolder folder = practiceOf(real);
    if (folder.hasSite()) {
        if (!isPractice(folder))
            return PracticeError{Fault::Foreign, folder.path()};
        return false;
    }
    const auto model = readReal(real, now);
    if (!model)
        return model.error();
    const auto built = build(folder, model.value(), now, random);
    return built ? Result<bool, PracticeError>(true) : built.error();
}

Result<Done, PracticeError> restartPractice(const DataFolder &real, Instant now, Random &random)
{
    const DataFolder folder = practiceOf(real);
    const auto model = readReal(real, now); // first: without it the old one is better than none
    if (!model)
        return model.error();
    if (folder.hasSite()) {
        if (!isPractice(folder))
            return PracticeError{Fault::Foreign, folder.path()};
        const auto lock = OwnerLock::acquire(folder.lock(), QStringLiteral("practice"));
        if (!lock)
            return PracticeError{Fault::InUse, folder.path()};
        if (!clear(folder))
            return PracticeError{Fault::DiskRefused, folder.path()};
    }
    return build(folder, model.value(), now, random);
}

} // namespace motcua
