#include "app/motcua/startup.h"

#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/practice.h"
#include "app/commands/restorecopy.h"
#include "app/motcua/firstrun.h"
#include "app/platform/printers/cupsqueue.h"
#include "app/platform/printers/documentprint.h"
#include "core/base/pin.h"
#include "ui/firstrun/daydialog.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcessEnvironment>

namespace motcua {

namespace {

constexpr std::chrono::seconds PatienceWithCommands{5};

struct StartupWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::Startup)

public:
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

Problem createDemoWithStaff(const DataFolder &folder, const Clock &clock, Random &random)
{
    const Office::Request request{folder, QStringLiteral("motcua")};
    if (const auto created = createDemo(request, clock.now(), true, random); !created)
        return StartupWords::of(created.error());
    const auto office = Office::open(request, clock, random);
    if (!office)
        return StartupWords::of(office.error());
    return addDemoAccounts(*office.value())
        ? std::nullopt
        : Problem(StartupWords::of(OfficeError{OfficeError::Kind::DiskRefused, {}, {}}));
}

// The demo lives today, also on its second day.
Problem refreshDemo(const DataFolder &folder, const Clock &clock, Random &random)
{
    const Office::Request request{folder, QStringLiteral("motcua"), PatienceWithCommands};
    const auto played = playDemoMorning(request, clock.now(), random);
    return played ? std::nullopt : Problem(StartupWords::of(played.error()));
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
            m_print = std::make_unique<DocumentPrint>(QString::fromUtf8(name),
                                                      recoverySheetPdf(sheet), sheet.unit, outcome);
        };
        return {QString::fromUtf8(name), print};
    }

private:
    std::unique_ptr<DocumentPrint> m_print; ///< the last one
};

Problem ask(const DataFolder &folder, const Clock &clock, Random &random)
{
    UsualPrinter printer;
    const QDate today = SiteZone::vietnam().date(clock.now());
    const auto wizard = [&] {
        auto *made = new NewSiteWizard(usualSite(today), today, [&](const NewSiteWish &wish) {
            return makeSite(wish, folder, clock, random);
        });
        made->setPrinter(printer.forSheets());
        return made;
    };
    FirstRun asked(wizard, [&](const QString &from) -> Problem {
        const auto restored = restoreCopy(from, folder, clock, random);
        return restored ? std::nullopt : Problem(StartupWords::of(restored.error()));
    });
    if (asked.exec() != QDialog::Accepted)
        return QString();
    return asked.choice() == FirstRun::Choice::Demo ? createDemoWithStaff(folder, clock, random)
                                                    : std::nullopt;
}

// To the person at the screen as well, where there is one.
Problem told(const QString &problem)
{
    if (!problem.isEmpty() && QGuiApplication::platformName() != u"offscreen")
        QMessageBox::critical(nullptr, QStringLiteral("Motcua"), problem);
    return problem;
}

} // namespace

Result<RecoverySheet, QString> makeSite(const NewSiteWish &wish, const DataFolder &folder,
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
    site.admin = Office::FirstAdmin{admin, *password};
    const auto created = Office::create({folder, QStringLiteral("motcua")}, site, clock, random);
    if (!created)
        return StartupWords::of(created.error());
    return RecoverySheet{site.configuration.site.name, site.configuration.zone().date(clock.now()),
                         created.value().recoveryCode};
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
openOffice(const Options &options, const DataFolder &folder, const Clock &clock, Random &random)
{
    Problem problem;
    if (!folder.mayBeRead() || !folder.create())
        problem = StartupWords::of(OfficeError{OfficeError::Kind::DiskRefused, {}, {}});
    else if (folder.hasSite() && options.demo)
        problem = refreshDemo(folder, clock, random);
    else if (!folder.hasSite())
        problem =
            options.demo ? createDemoWithStaff(folder, clock, random) : ask(folder, clock, random);
    if (!problem) {
        auto office =
            Office::open({folder, QStringLiteral("motcua"), PatienceWithCommands}, clock, random);
        if (office)
            return std::move(office).value();
        problem = StartupWords::of(office.error());
    }
    return *told(*problem);
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
