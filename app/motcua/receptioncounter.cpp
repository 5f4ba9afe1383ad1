#include "app/motcua/receptioncounter.h"

#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/practice.h"
#include "app/commands/rehearsal.h"
#include "app/motcua/windowplaces.h"
#include "app/platform/machinefile.h"
#include "app/platform/printers/printerchoice.h"
#include "core/journal/devicekeys.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/scan/camera/camera.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QLoggingCategory>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace motcua {

namespace {

Q_LOGGING_CATEGORY(logCounter, "motcua.counter")

DeskServices deskServices(Office &office, QueueFeed &feed, PaperFeed &paper,
                          MachineSettings &machine, DeskSession &session, SlipPrinter &slips)
{
    return {feed,
            paper,
            office.queue(),
            office.counters(),
            office.dayEdges(),
            office.appointments(),
            office.reserve(),
            office.help(),
            office.work(),
            office.procedures(),
            {office.dossiers(), office.citizens(), office.calendar(), office.accessLog(),
             office.intakeDrafts(), office.notifications(), office.attachments(),
             office.handOvers(), office.savedSelections(), office.letters(), office.books()},
            machine,
            session,
            office.sites(),
            office.staff(),
            machine,
            office.random(),
            [&office](const QString &code) {
                const Procedure *procedure = office.procedures().find(code);
                return procedure ? procedure->plainName : QString();
            },
            [&slips](const Ticket &ticket) { slips.print(ticket); },
            [&slips](const Appointment &appointment) { slips.print(appointment); },
            machine.lockAfter()};
}

// Of those whose password is still the demo's; nothing when nobody's is.
QString demoSignIn(Office &office)
{
    QStringList names;
    for (const DemoAccount &account : demoAccounts()) {
        if (hasDemoPassword(office, account))
            names.append(account.signIn);
    }
    if (names.isEmpty())
        return {};
    return ReceptionCounter::tr("Demo: sign in as %1. Every password is %2.")
        .arg(names.join(QStringLiteral(", ")), DemoPassword);
}

QString machineTrouble(const QString &path)
{
    QStringList lines;
    for (const MachineFileFault &fault : checkMachineFile(path))
        lines.append(fault.kind == MachineFileFault::Kind::BadValue ? fault.key + u'=' + fault.value
                                                                    : fault.key);
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    return ReceptionCounter::tr("In the settings of this machine (machine.ini) something is "
                                "misspelt: %1. The usual holds instead. Please call the "
                                "administrator.")
        .arg(lines.join(QStringLiteral(", ")));
}

} // namespace

ReceptionCounter::ReceptionCounter(Office &office, const Options &options, const QString &slips,
                                   const KioskSettings &kiosk, std::unique_ptr<FrameSource> camera,
                                   QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_options(options)
    , m_machine(office.folder().file(u"machine.ini"), slips)
    , m_settingsFile(office.folder())
    , m_calendarFile(office.folder())
    , m_feed(office.journal(), office.queue(), office.sites(), office.help(), office.clock())
    , m_clockJump([this] { m_feed.refresh(); })
    , m_session(office.staff())
    , m_commands(office)
    , m_shelf(office.procedures())
    , m_paper(office.prints())
    , m_slips(office, m_paper, makePrinter(m_machine.printer(), slips),
              m_machine.printer().value_or(PrinterSetting{}).paper, vietnamese())
    , m_language(vietnamese(), english())
    , m_codes(camera ? std::move(camera) : std::make_unique<Camera>(m_machine.cameraName()),
              m_machine.scanner(), *QCoreApplication::instance())
    , m_typing(*QCoreApplication::instance(),
               m_machine.typing(QProcessEnvironment::systemEnvironment()))
    , m_scans(m_machine.scanFolder().isEmpty()
                  ? nullptr
                  : std::make_unique<ScanFolder>(m_machine.scanFolder()))
    , m_backup(office, m_machine.backupFolder())
    , m_forms(office, m_machine,
              [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); })
{
    QCoreApplication::installTranslator(&m_language);
    if (!m_commands.listen(QProcessEnvironment::systemEnvironment()))
        qCWarning(logCounter) << "no socket: motcua-ctl cannot reach this program";
    m_commands.setShowDesk([this] { showDesk(); });
    if (options.kiosk)
        makeKiosk(kiosk);
    if (options.board)
        makeBoard();
    if (options.desk)
        makeDesk();
    m_morningTimer.setSingleShot(true);
    connect(&m_morningTimer, &QTimer::timeout, this, &ReceptionCounter::stepMorning);
    m_check = std::make_unique<JournalCheck>(m_office, deskWindow());
    m_dayWatch = std::make_unique<DayWatch>(m_office, deskWindow());
    connect(m_dayWatch.get(), &DayWatch::left, qApp, &QCoreApplication::quit);
    connect(&m_feed, &QueueFeed::changed, m_dayWatch.get(), &DayWatch::look);
    connect(&m_everyMinute, &QTimer::timeout, &m_backup, &DailyBackup::look);
    connect(&m_everyMinute, &QTimer::timeout, this, &ReceptionCounter::noteAlive);
    connect(&m_everyMinute, &QTimer::timeout, this, &ReceptionCounter::lookWhetherSaved);
    connect(&m_backup, &DailyBackup::ended, this, &ReceptionCounter::lookWhetherSaved);
    if (m_machine.printsWaitingList() && !m_machine.documentQueue().isEmpty())
        makeWaitingPaper();
    m_everyMinute.start(std::chrono::minutes{1});
}

ReceptionCounter::~ReceptionCounter() { m_backup.lookAtEnd(); }

void ReceptionCounter::makeKiosk(const KioskSettings &settings)
{
    KioskSettings own = settings;
    if (own.place.isEmpty())
        own.place = tr("Kiosk");
    own.diagonalInches = m_machine.kioskInches();
    const auto printer = m_machine.printer();
    own.printsSlips = printer && printer->kind != PrinterKind::Pdf;
    m_kiosk = std::make_unique<KioskController>(
        m_feed, m_paper, m_office.queue(), m_office.appointments(), m_office.help(), m_shelf,
        m_office.random(), m_language, &m_codes.camera(), own,
        KioskController::Sinks{
            [this](const Ticket &t) { m_slips.print(t); },
            [this](const Appointment &a) { m_slips.print(a); },
            [this](const Id &paper, const Procedure &p) { m_slips.print(paper, p); }});
    m_kiosk->setLooksAtReceipt([this](const ReceiptCode &code) {
        const auto sealed = m_office.trackings().sealed(trackingEntity(code.secret));
        return ReceiptLook{
            sealed ? openStatus(*sealed, code.secret) : std::nullopt,
            isGenuine(code, [this](QByteArrayView message, QByteArrayView signature) {
                return signedByDevice(m_office.journal().database(), message, signature);
            })};
    });
    m_kioskWindow = std::make_unique<KioskWindow>(*m_kiosk);
    connect(m_kiosk.get(), &KioskController::exitRequested, this, &ReceptionCounter::leaveKiosk);
    // Where a desk is on the same machine the scanner is the officer's.
    connect(&m_codes, &CodeSources::scanned, m_kiosk.get(), [this](const QString &text) {
        if (!m_desk)
            m_kiosk->scanned(text);
    });
    connect(&m_codes, &CodeSources::unreadable, m_kiosk.get(), [this](const QString &number) {
        if (!m_desk)
            m_kiosk->scannerUnreadable(number);
    });
    connect(&m_codes, &CodeSources::scannerThere, m_kiosk.get(), [this](bool there) {
        if (!m_desk)
            m_kiosk->setScanner(there ? KioskController::ScannerReady
                                      : KioskController::ScannerGone);
    });
}

void ReceptionCounter::makeBoard()
{
    m_board = std::make_unique<BoardController>(m_feed, m_office.clock());
    m_boardEngine = std::make_unique<QQmlApplicationEngine>();
    m_boardEngine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_boardEngine->setInitialProperties(
        {{QStringLiteral("board"), QVariant::fromValue(m_board.get())}});
    m_boardEngine->load(QUrl(QStringLiteral("qrc:/qt/qml/Motcua/Board/BoardWindow.qml")));
}

void ReceptionCounter::makeDesk()
{
    DeskServices services = deskServices(m_office, m_feed, m_paper, m_machine, m_session, m_slips);
    const bool practice = m_office.configuration().site.practice;
    const bool demo = m_office.configuration().site.id == DemoSiteId && !practice;
    if (demo)
        services.signInHint = [this] { return demoSignIn(m_office); };
    if (!practice) {
        lookWhetherSaved();
        services.saved = [this] { return m_saved; };
    }
    services.machineTrouble = machineTrouble(m_office.folder().file(u"machine.ini"));
    addPractice(services);
    services.losses = &m_office.losses();
    services.settingsShelf = &m_settingsFile;
    services.calendarShelf = &m_calendarFile;
    services.room = [folder = m_office.folder()] {
        return DiskRoom{folder.bytesFree().value_or(DiskRoom::Low)};
    };
    services.searchWords = m_shelf.searchWords();
    services.camera = &m_codes.camera();
    services.knowsSignature = [this](QByteArrayView message, QByteArrayView signature) {
        return signedByDevice(m_office.journal().database(), message, signature);
    };
    services.receipt = [this](const Dossier &dossier) {
        if (m_machine.printsReceiptsAsSlips())
            m_slips.print(dossier, dossier.receiver);
        else
            m_forms.print(FormKind::Receipt, {dossier}, dossier.receiver);
    };
    services.dossierPaper = [this](FormKind kind, const std::vector<Dossier> &dossiers) {
        m_forms.print(kind, dossiers, m_session.actor());
    };
    services.paperPreview = [this](FormKind kind, const Dossier &dossier) {
        return m_forms.sheets(kind, dossier, m_session.actor());
    };
    services.bookPaper = [this](int year) { return m_forms.printBook(year); };
    services.databaseFile = m_office.folder().database();
    services.scans = m_scans.get();
    services.forms = &m_office.forms();
    services.intakeSlip = [this](const IntakeSlip &slip) { m_forms.print(slip); };
    services.showCitizenScreen = [this](QWidget &window) {
        WindowPlaces(m_machine, m_options.fullScreen).show(window, QStringLiteral("citizen"));
    };
    m_desk = std::make_unique<Desk>(services);
    m_desk->window().setClosing([this] {
        const QQuickWindow *board = boardWindow();
        const bool others =
            (m_kioskWindow && m_kioskWindow->isVisible()) || (board && board->isVisible());
        return others ? askClosing(deskWindow()) : Closing::End;
    });
    // Not quit(): that would ask every window once more.
    connect(&m_desk->window(), &DeskWindow::endWanted, qApp, [] { QCoreApplication::exit(); });
    connect(&m_codes, &CodeSources::scanned, this,
            [this](const QString &text) { m_desk->scanned(text); });
    connect(&m_codes, &CodeSources::scannerThere, this,
            [this](bool there) { m_desk->scannerThere(there); });
    connect(&m_codes, &CodeSources::unreadable, this,
            [this](const QString &number) { m_desk->scannerUnreadable(number); });
    addTyping();
    if (demo || practice) {
        QAction *play = m_desk->window().addMenuAction(tr("Play the morning"));
        play->setObjectName(QStringLiteral("playMorning"));
        connect(play, &QAction::triggered, this, &ReceptionCounter::playMorning);
    }
}

void ReceptionCounter::addTyping()
{
    QAction *entry = m_desk->window().addMenuAction(FieldTyping::words(m_typing.method()));
    entry->setObjectName(QStringLiteral("deskTyping"));
    connect(entry, &QAction::triggered, this, [this, entry] {
        m_typing.setMethod(FieldTyping::after(m_typing.method()));
        m_machine.setTyping(m_typing.method());
        entry->setText(FieldTyping::words(m_typing.method()));
    });
}

void ReceptionCounter::noteAlive()
{
    try {
        m_office.noteAlive();
    } catch (const StorageError &error) {
        qCWarning(logCounter) << "that the machine works could not be noted:" << error.what();
    }
}

void ReceptionCounter::lookWhetherSaved()
{
    try {
        const auto age =
            BackupAge::of(m_office.folder(), m_office.journal().database(), m_office.clock().now());
        const auto rehearsed = Rehearsal::last(m_office.folder());
        m_saved.last = age.last ? std::optional(age.last->made) : std::nullopt;
        m_saved.daysUnsaved = int(std::chrono::floor<std::chrono::days>(age.unsaved).count());
        m_saved.late = age.unsaved >= BackupAge::Late;
        m_saved.unrestorable = rehearsed && !rehearsed->restorable;
    } catch (const StorageError &error) {
        qCWarning(logCounter) << "whether the site is saved could not be read:" << error.what();
    }
}

void ReceptionCounter::makeWaitingPaper()
{
    const auto print = [this](const QByteArray &pdf, const QString &title,
                              const WaitingPaper::Outcome &outcome) {
        m_waitingPrint = std::make_unique<DocumentPrint>(m_machine.documentQueue(), pdf, title,
                                                         DocumentPrint::Page::A4, outcome);
    };
    m_waitingPaper = std::make_unique<WaitingPaper>(m_office, m_feed, print, vietnamese());
    connect(m_waitingPaper.get(), &WaitingPaper::ended, &m_paper, &PaperFeed::setListFault);
    connect(&m_everyMinute, &QTimer::timeout, m_waitingPaper.get(), &WaitingPaper::look);
}

void ReceptionCounter::addPractice(DeskServices &services)
{
    if (m_office.configuration().site.practice) {
        services.signInHint = [] {
            return tr("Practice: sign in under your own name. Every password is %1.")
                .arg(PracticePassword);
        };
        services.restartPractice = [] { QCoreApplication::exit(PracticeAnew); };
        return;
    }
    services.openPractice = [folder = m_office.folder().path()] {
        return QProcess::startDetached(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--practice"), QStringLiteral("--data"), folder});
    };
}

QQuickWindow *ReceptionCounter::kioskWindow() { return m_kioskWindow.get(); }

QQuickWindow *ReceptionCounter::boardWindow() const
{
    if (!m_boardEngine || m_boardEngine->rootObjects().isEmpty())
        return nullptr;
    return qobject_cast<QQuickWindow *>(m_boardEngine->rootObjects().constFirst());
}

DeskWindow *ReceptionCounter::deskWindow() { return m_desk ? &m_desk->window() : nullptr; }

void ReceptionCounter::show()
{
    const WindowPlaces places(m_machine, m_options.fullScreen);
    places.show(boardWindow(), QStringLiteral("board"), QSize(960, 540));
    places.show(m_kioskWindow.get(), QStringLiteral("kiosk"), QSize(540, 960));
    if (m_desk)
        m_desk->window().show(); // last, so that it has the keyboard
    places.spread(m_kioskWindow.get(), boardWindow(), deskWindow());
}

void ReceptionCounter::showDesk()
{
    if (!m_desk)
        makeDesk();
    DeskWindow &window = m_desk->window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void ReceptionCounter::leaveKiosk()
{
    if (m_kioskWindow->windowStates().testFlag(Qt::WindowFullScreen)) {
        m_kioskWindow->showNormal();
        m_kioskWindow->resize(540, 960);
    } else {
        m_kioskWindow->hide();
    }
    m_kiosk->home();
}

void ReceptionCounter::playMorning()
{
    DemoMorning::Script script;
    if (const auto mine = m_machine.counter())
        script.leftAlone = {*mine};
    m_morning.emplace(m_office, script);
    stepMorning();
}

void ReceptionCounter::stepMorning()
{
    constexpr int Faster = 10; // an hour in six minutes
    m_morning->step();
    if (const auto pause = m_morning->untilNext())
        m_morningTimer.start(*pause / Faster);
}

} // namespace motcua
