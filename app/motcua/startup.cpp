#include "app/motcua/startup.h"

#include "app/commands/commandserver.h"
#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/practice.h"
#include "app/commands/restorecopy.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/firstrun.h"
#include "app/motcua/machinesettings.h"
#include "app/motcua/salvageoffer.h"
#include "app/platform/printers/cupsqueue.h"
#include "app/platform/printers/documentprint.h"
#include "core/base/pin.h"
#include "core/journal/identity.h"
#include "ui/firstrun/daydialog.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace motcua {

namespace {

constexpr std::chrono::seconds PatienceWithCommands{5};

struct StartupWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::Startup)

public:
    static QString diskFull()
    {
        return tr("The disk is full. What is saved is not lost. Please make room and start Motcua "
                  "again.");
    }

    static QString of(const OfficeError &error)
    {
        using Kind = OfficeError::Kind;
        switch (error.kind) {
        case Kind::NotInitialised: return tr("There is no site in this folder.");
        case Kind::NotEmpty: return tr("The folder is not empty. Please choose another one.");
        case Kind::InUse:
            return tr("Motcua is already running on this data. Look for its windows.");
        case Kind::NewerSchema:
            return tr("The data was written by a newer version. Please install that version; "
                      "nothing was changed.");
        case Kind::ForeignFile: return tr("The file in the folder is not one of ours.");
        case Kind::KeysMissing:
        case Kind::KeysDamaged:
            return tr("The keys of this machine are missing or damaged. The data is untouched. "
                      "Please call the administrator.");
        case Kind::DiskRefused:
            return tr("The disk could not be read or written. Is it full or write-protected?");
        case Kind::Damaged:
            return tr(
                "The data file is damaged and was left as it is. Please delete nothing and call "
                "the administrator: motcua-ctl salvage keeps all of it that can be proved.");
        case Kind::BadConfiguration: return tr("The settings of the new site are not complete.");
        }
        return {};
    }

    static QString of(const PracticeError &error)
    {
        using Kind = PracticeError::Kind;
        switch (error.kind) {
        case Kind::NoSite:
            return tr("There is no centre yet to practise for. Please set it up first.");
        case Kind::ItsOwn: return tr("This is the centre for practice itself.");
        case Kind::Unreadable:
            return tr("The data of the centre could not be read. Please start Motcua on it first; "
                      "if that does not help, call the administrator.");
        case Kind::Foreign:
            return tr("In the place for practice lies something else: %1. It was not touched.")
                .arg(error.detail);
        case Kind::InUse: return tr("Somebody practises already. Look for the windows.");
        case Kind::DiskRefused:
            return tr("The disk could not be read or written. Is it full or write-protected?");
        }
        return {};
    }

    static QString restored(const Restored &restored)
    {
        QStringList lines{tr("Restored.")};
        if (!restored.numbersKnown)
            lines.append(tr("Which numbers dossiers got since then is not known, so that today's "
                            "go on after %1: none is on paper twice.")
                             .arg(UnknownNumbers));
        if (restored.ticketsAfter)
            lines.append(tr("Which numbers people hold is not known either: today's go on after "
                            "%1. Who holds an older one that is gone is served by hand.")
                             .arg(*restored.ticketsAfter));
        return lines.join(u'\n');
    }

    static QString of(const RestoreError &error)
    {
        using Kind = RestoreError::Kind;
        switch (error.kind) {
        case Kind::NoSite: return tr("There is no saved site at that place. Nothing was changed.");
        case Kind::NoKeys: return tr("The saved site has no keys; it cannot go on from there.");
        case Kind::Damaged: return tr("The saved file is damaged. It was left as it is.");
        case Kind::NotEmpty: return tr("The folder is not empty. Please choose another one.");
        case Kind::InUse:
            return tr("Motcua is already running on this data. Look for its windows.");
        case Kind::DiskRefused:
            return tr("The disk could not be read or written. Is it full or write-protected?");
        }
        return {};
    }
};

using Problem = std::optional<QString>;

using Opened = Result<std::unique_ptr<Office>, OfficeError>;

bool isDemo(const DataFolder &folder)
{
    const auto identity = Identity::load(folder.keys());
    return identity && identity.value().siteId == DemoSiteId;
}

// The demo lives today, also on its second day: its office opens when the morning began, and the
// clock goes on as the machine's when that is played.
Opened openDemo(const Office::Request &request, ScriptedClock &clock, Random &random)
{
    const Instant now = clock.now();
    const bool isNew = !request.folder.hasSite();
    clock.set(demoMorningBegins(now));
    if (isNew) {
        if (const auto made = Office::create(request, demoSite(), clock, random); !made)
            return made.error();
    }
    auto office = Office::open(request, clock, random);
    if (!office)
        return office;
    const auto played = playDemoMorning(*office.value(), clock, now);
    clock.goOn();
    if (!played)
        return played.error();
    if (isNew && !addDemoAccounts(*office.value()))
        return OfficeError{OfficeError::Kind::DiskRefused, {}, {}};
    return office;
}

/// Paper for the recovery sheet before the site has a printer of its own: the one that the print
/// system uses when nobody names one.
class UsualPrinter {
public:
    RecoveryView::Printer forSheets()
    {
        const QByteArray name = CupsQueue::usual();
        const auto print = [this, name](const RecoverySheet &sheet,
                                        const MachineKeeper::Outcome &outcome) {
            m_print =
                std::make_unique<DocumentPrint>(QString::fromUtf8(name), recoverySheetPdf(sheet),
                                                sheet.unit, DocumentPrint::Page::A4, outcome);
        };
        return {QString::fromUtf8(name), print};
    }

private:
    std::unique_ptr<DocumentPrint> m_print; ///< the last one
};

Result<FirstRun::Choice, QString> ask(const DataFolder &folder, const Clock &clock, Random &random)
{
    UsualPrinter printer;
    const QDate today = SiteZone::vietnam().date(clock.now());
    const QTemporaryDir tests; // a folder with slips in it is not empty
    MachineSettings machine(folder.file(u"machine.ini"), tests.path());
    const auto wizard = [&] {
        auto *made =
            new NewSiteWizard(usualSite(today), today, machine, [&](const NewSiteWish &wish) {
                return makeSite(wish, folder, clock, random);
            });
        made->setPrinter(printer.forSheets());
        return made;
    };
    FirstRun asked(wizard, [&](const QString &from) -> Problem {
        const auto restored = restoreCopy(from, folder, {}, clock, random);
        if (!restored)
            return StartupWords::of(restored.error());
        QMessageBox::information(nullptr, QStringLiteral("Motcua"),
                                 StartupWords::restored(restored.value()));
        return std::nullopt;
    });
    if (asked.exec() != QDialog::Accepted)
        return QString();
    return asked.choice();
}

bool isSomebodyThere() { return QGuiApplication::platformName() != u"offscreen"; }

// To the person at the screen as well, where there is one.
Problem told(const QString &problem)
{
    if (!problem.isEmpty() && isSomebodyThere())
        QMessageBox::critical(nullptr, QStringLiteral("Motcua"), problem);
    return problem;
}

} // namespace

Result<MadeSite, QString> makeSite(const NewSiteWish &wish, const DataFolder &folder,
                                   const Clock &clock, Random &random)
{
    Office::NewSite site = demoSite();
    site.configuration = wish.settings.site;
    site.configuration.site.kioskPin = makePinVerifier(wish.settings.kioskPin);
    const auto password = NewPassword::make(wish.admin.password, wish.admin.signIn);
    if (!password || !problemsOfNew(site.configuration).empty())
        return StartupWords::of({OfficeError::Kind::BadConfiguration, {}, {}});
    Account admin;
    admin.name = wish.admin.name;
    admin.signIn = wish.admin.signIn;
    admin.role = Role::Admin;
    site.admin = Office::NewAccount{admin, *password};
    for (const Colleague &colleague : wish.colleagues) {
        const auto own = NewPassword::make(colleague.password, colleague.account.signIn);
        if (!own)
            return StartupWords::of({OfficeError::Kind::BadConfiguration, {}, {}});
        site.colleagues.push_back({colleague.account, *own});
    }
    const auto created = Office::create({folder, QStringLiteral("motcua")}, site, clock, random);
    if (!created)
        return StartupWords::of(created.error());
    MachineSettings machine(folder.file(u"machine.ini"), folder.slips());
    const Site &unit = site.configuration.site;
    return MadeSite{
        {unit.name, site.configuration.zone().date(clock.now()), created.value().recoveryCode},
        machine.keep(wish.settings.machine)};
}

DataFolder realFolder(const Options &options)
{
    return options.data.isEmpty() ? DataFolder::standard(QProcessEnvironment::systemEnvironment())
                                  : DataFolder(options.data);
}

DataFolder dataFolder(const Options &options)
{
    const DataFolder real = realFolder(options);
    return options.practice ? practiceOf(real) : real;
}

std::optional<QString> readyForPractice(const DataFolder &real, Practice wanted, const Clock &clock,
                                        Random &random)
{
    if (wanted == Practice::Anew) {
        const auto restarted = restartPractice(real, clock.now(), random);
        return restarted ? std::nullopt : told(StartupWords::of(restarted.error()));
    }
    const auto made = makePractice(real, clock.now(), random);
    return made ? std::nullopt : told(StartupWords::of(made.error()));
}

Result<std::unique_ptr<Office>, QString>
openOffice(const Options &options, const DataFolder &folder, ScriptedClock &clock, Random &random)
{
    if (!folder.mayBeRead() || !folder.create())
        return *told(StartupWords::of(OfficeError{OfficeError::Kind::DiskRefused, {}, {}}));
    bool demo = options.demo && (!folder.hasSite() || isDemo(folder));
    if (!folder.hasSite() && !demo) {
        const auto chosen = ask(folder, clock, random);
        if (!chosen)
            return *told(chosen.error());
        demo = chosen.value() == FirstRun::Choice::Demo;
    }
    if (options.desk && askForDesk(folder))
        return QString(); // it is there already
    const Office::Request request{folder, QStringLiteral("motcua"), PatienceWithCommands};
    const auto open = [&] {
        return demo ? openDemo(request, clock, random) : Office::open(request, clock, random);
    };
    auto office = open();
    if (!office && office.error().kind == OfficeError::Kind::Damaged && isSomebodyThere()) {
        if (!offerSalvage(folder, clock, random))
            return QString(); // told by the offer
        office = open();
    }
    if (office)
        return std::move(office).value();
    const bool full =
        office.error().kind == OfficeError::Kind::DiskRefused && DataFolder::isFull(folder.path());
    return *told(full ? StartupWords::diskFull() : StartupWords::of(office.error()));
}

bool knowsTheDay(Office &office)
{
    const auto question = office.dayEdges().question();
    if (!question || !question.value())
        return true; // a disk that cannot be read is told by the windows
    DayDialog asked(*question.value(), office.configuration(),
                    [&](QDate day) { return office.dayEdges().state(day, {}); });
    return asked.exec() == QDialog::Accepted;
}

} // namespace motcua
