#include "ui/desk/desk.h"

#include "core/codes/scannedcode.h"
#include "ui/desk/appointments/appointmentcontroller.h"
#include "ui/desk/appointments/appointmentview.h"
#include "ui/desk/byhand/byhandcontroller.h"
#include "ui/desk/byhand/byhandview.h"
#include "ui/desk/day/daycontroller.h"
#include "ui/desk/day/dayview.h"
#include "ui/desk/dossierpages.h"
#include "ui/desk/hall/hallcontroller.h"
#include "ui/desk/numbers/numberscontroller.h"
#include "ui/desk/numbers/numbersview.h"
#include "ui/desk/procedures/procedurescontroller.h"
#include "ui/desk/procedures/proceduresview.h"
#include "ui/desk/queue/queuecontroller.h"
#include "ui/desk/queue/queueview.h"
#include "ui/desk/scan/scancontroller.h"
#include "ui/desk/scan/scanview.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/session/signincontroller.h"
#include "ui/desk/settings/settingscontroller.h"
#include "ui/desk/settings/settingsview.h"
#include "ui/desk/window/deskcontroller.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/desk/window/losscontroller.h"
#include "ui/desk/window/papercontroller.h"
#include "ui/desk/work/workcontroller.h"
#include "ui/models/queuefeed.h"

#include <QAction>

namespace motcua {

namespace {

DeskMessage practiceOpens()
{
    return {DeskMessage::Kind::Notice,
            QueueView::tr("The centre for practice opens in windows of its own. Nothing done there "
                          "counts here.")};
}

DeskMessage practiceFails()
{
    return {DeskMessage::Kind::Problem,
            QueueView::tr("Sorry, the centre for practice could not be opened. Your work here goes "
                          "on. Please call the administrator.")};
}

} // namespace

Desk::Desk(const DeskServices &services)
    : m_window(std::make_unique<DeskWindow>())
{
    m_window->setPractice(services.feed.configuration().site.practice);
    auto *view = new QueueView; // the window's from the next line on
    const int page = m_window->addPage(QueueView::tr("Waiting"), view);
    m_queue = std::make_unique<QueueController>(services, *view);
    QObject::connect(m_queue.get(), &QueueController::shown, m_window.get(),
                     [this, page] { showPage(page); });
    addNumbers(services);
    addScan(services);
    addProcedures(services);
    auto *dayView = new DayView;
    const int closing = m_window->addPage(DayView::tr("Closing"), dayView);
    m_day = std::make_unique<DayController>(services, *dayView);
    addSettings(services);
    addByHand(services, *view);
    addDossiers(services, *view);
    addPractice(services, *view);
    m_desk = std::make_unique<DeskController>(services, *m_window);
    m_signIn = std::make_unique<SignInController>(services, *m_window);
    m_paper = std::make_unique<PaperController>(services.paper, m_window->paper());
    m_hall = std::make_unique<HallController>(services, m_window->hall());
    m_loss = std::make_unique<LossController>(services, m_window->loss());
    m_work = std::make_unique<WorkController>(services, m_window->work());

    QObject::connect(m_queue.get(), &QueueController::waitingChanged, m_window.get(),
                     [this, page](int waiting) { m_window->setPageCount(page, waiting); });
    QObject::connect(m_desk.get(), &DeskController::counterChanged, m_queue.get(),
                     &QueueController::setCounter);
    QObject::connect(m_desk.get(), &DeskController::counterChanged, m_byHand.get(),
                     &ByHandController::setCounter);
    QObject::connect(m_desk.get(), &DeskController::counterChanged, m_work.get(),
                     &WorkController::setCounter);
    QObject::connect(m_desk.get(), &DeskController::counterChanged, m_dossiers.get(),
                     &DossierPages::setCounter);
    QObject::connect(m_window.get(), &DeskWindow::workWanted, m_work.get(), &WorkController::open);
    QObject::connect(m_desk.get(), &DeskController::message, view, &QueueView::showMessage);
    // After the queue page began anew for the counter, which wipes its message.
    QObject::connect(m_desk.get(), &DeskController::counterChanged, m_day.get(),
                     &DayController::start, Qt::QueuedConnection);
    QObject::connect(m_day.get(), &DayController::unclosedFound, view, &QueueView::showMessage);
    QObject::connect(m_day.get(), &DayController::unclosedChanged, view,
                     &QueueView::replaceMessage);
    QObject::connect(m_day.get(), &DayController::leftOverChanged, m_window.get(),
                     [this, closing](int people) { m_window->setPageCount(closing, people); });
    QObject::connect(m_day.get(), &DayController::stopFound, view, &QueueView::showMessage);
    QObject::connect(m_signIn.get(), &SignInController::workGoesOn, m_desk.get(),
                     &DeskController::start);
    QObject::connect(m_signIn.get(), &SignInController::message, view, &QueueView::showMessage);
    m_signIn->start();
    const auto notWritten = [view] {
        view->showMessage({DeskMessage::Kind::Problem,
                           QueueView::tr("Sorry, this machine could not write to its disk, so your "
                                         "answer is not kept. Nothing is lost. Please try again "
                                         "and call the administrator.")});
    };
    QObject::connect(m_paper.get(), &PaperController::notWritten, view, notWritten);
    QObject::connect(m_loss.get(), &LossController::notWritten, view, notWritten);
    m_desk->start();
    m_day->start();
    if (!services.machineTrouble.isEmpty())
        tellAtOpening({DeskMessage::Kind::Problem, services.machineTrouble}, services.session,
                      *view);
}

// After what the pages say themselves: this waits, it is not of this minute.
void Desk::tellAtOpening(const DeskMessage &message, DeskSession &session, QueueView &view)
{
    const auto tell = [&view, message] { view.showMessage(message); };
    QObject::connect(&session, &DeskSession::opened, &view, tell, Qt::QueuedConnection);
    if (session.isOpen())
        tell();
}

void Desk::addPractice(const DeskServices &services, QueueView &view)
{
    const auto addEntry = [this](const char *name, const QString &text) {
        QAction *entry = m_window->addMenuAction(text);
        entry->setObjectName(QString::fromLatin1(name));
        return entry;
    };
    if (services.openPractice) {
        const auto open = [&view, open = services.openPractice] {
            view.showMessage(open() ? practiceOpens() : practiceFails());
        };
        QObject::connect(addEntry("openPractice", DeskWindow::tr("Practise")), &QAction::triggered,
                         &view, open);
    }
    if (services.restartPractice)
        QObject::connect(addEntry("restartPractice", DeskWindow::tr("Practise from the beginning")),
                         &QAction::triggered, &view, services.restartPractice);
}

// Its entry stands among the pages only on a day on which the machine stopped.
void Desk::addByHand(const DeskServices &services, QueueView &queue)
{
    auto *view = new ByHandView;
    const int page = m_window->addPage(ByHandView::tr("Served by hand"), view);
    m_byHand = std::make_unique<ByHandController>(services, *view);
    const auto showEntry = [this, page] { m_window->setPageVisible(page, m_byHand->isNeeded()); };
    QObject::connect(m_byHand.get(), &ByHandController::neededChanged, m_window.get(), showEntry);
    const auto show = [this, page] {
        m_window->setPageVisible(page, true);
        m_window->showPage(page);
    };
    QObject::connect(&queue, &QueueView::messageActionWanted, m_window.get(), show);
    QAction *entry = m_window->addMenuAction(ByHandView::tr("Note who was served by hand"));
    entry->setObjectName(QStringLiteral("deskByHand"));
    QObject::connect(entry, &QAction::triggered, m_window.get(),
                     [show, session = &services.session] {
                         if (session->isOpen())
                             show();
                     });
    showEntry();
}

void Desk::addDossiers(const DeskServices &services, QueueView &queue)
{
    m_dossiers = std::make_unique<DossierPages>(services, *m_window);
    QObject::connect(m_queue.get(), &QueueController::intakeWanted, m_dossiers.get(),
                     &DossierPages::openIntake);
    // After the queue page began anew for the counter, which wipes its message.
    QObject::connect(m_dossiers.get(), &DossierPages::draftsFound, &queue, &QueueView::showMessage,
                     Qt::QueuedConnection);
    QObject::connect(m_dossiers.get(), &DossierPages::calendarWanted, m_window.get(),
                     [this](int year) {
                         showPage(m_settingsPage);
                         m_settings->showCalendar(year);
                     });
    const auto offer = [this] { m_scan->setDossiers(m_dossiers->isOffered()); };
    QObject::connect(m_dossiers.get(), &DossierPages::offeredChanged, m_window.get(), offer);
    QObject::connect(m_scan.get(), &ScanController::dossierWanted, m_dossiers.get(),
                     &DossierPages::use);
    offer();
}

void Desk::addProcedures(const DeskServices &services)
{
    auto *view = new ProceduresView;
    const int page = m_window->addPage(ProceduresView::tr("Procedures"), view);
    m_procedures = std::make_unique<ProceduresController>(services, *view);
    // The page of codes forgets them when it is left: first comes what they said.
    QObject::connect(m_scan.get(), &ScanController::procedureWanted, m_window.get(),
                     [this, page](const QString &code, const QString &link) {
                         m_procedures->open(code, link);
                         showPage(page);
                     });
    QObject::connect(m_scan.get(), &ScanController::namingWanted, m_window.get(),
                     [this, page](const QString &key) {
                         m_procedures->askMeaning(key);
                         showPage(page);
                     });
}

void Desk::addNumbers(const DeskServices &services)
{
    auto *numbers = new NumbersView;
    const int page = m_window->addPage(NumbersView::tr("Give numbers"), numbers);
    m_numbers = std::make_unique<NumbersController>(services, *numbers);
    QAction *open = m_window->addMenuAction(NumbersView::tr("Give numbers"));
    open->setShortcut(QKeySequence(QStringLiteral("Ctrl+N")));
    m_window->addAction(open); // a menu that is closed hears no key
    QObject::connect(open, &QAction::triggered, m_window.get(),
                     [this, page, session = &services.session] {
                         if (session->isOpen())
                             m_window->showPage(page);
                     });
    auto *appointments = new AppointmentView;
    const int second = m_window->addPage(AppointmentView::tr("Appointments"), appointments);
    m_appointments = std::make_unique<AppointmentController>(services, *appointments);
    const auto showEntry = [this, second] {
        m_window->setPageVisible(second, m_appointments->isOffered());
    };
    QObject::connect(m_appointments.get(), &AppointmentController::offeredChanged, m_window.get(),
                     showEntry);
    QObject::connect(m_appointments.get(), &AppointmentController::expectedChanged, m_window.get(),
                     [this, second](int expected) { m_window->setPageCount(second, expected); });
    showEntry();
}

void Desk::addScan(const DeskServices &services)
{
    auto *view = new ScanView;
    const int page = m_window->addPage(ScanView::tr("Scan a code"), view);
    m_scan = std::make_unique<ScanController>(services, *view);
    QObject::connect(m_scan.get(), &ScanController::shown, m_window.get(),
                     [this, page] { showPage(page); });
    m_scan->setElsewhere([this](const QString &text) { return isRouted(text); });
}

// Who has no counter yet chooses one first.
void Desk::showPage(int page)
{
    if (!m_window->isChoosingCounter())
        m_window->choosePage(page);
}

bool Desk::isRouted(const QString &text)
{
    if (m_dossiers->take(text))
        return true;
    const ScannedCode code = meaningOf(text);
    const auto *ticket = std::get_if<TicketCode>(&code);
    return ticket && m_queue->choose(*ticket);
}

void Desk::scanned(const QString &text) { m_scan->take(text); }

void Desk::scannerThere(bool there)
{
    if (there)
        m_window->clearNotice();
    else
        m_window->showNotice(ScanWords::scannerGone());
}

void Desk::scannerUnreadable(const QString &number)
{
    if (!number.isEmpty())
        m_scan->take(number);
    m_window->showNotice(ScanWords::scannerUnreadable(!number.isEmpty()));
}

void Desk::addSettings(const DeskServices &services)
{
    auto *view = new SettingsView;
    const int page = m_window->addPage(SettingsView::tr("Settings"), view);
    m_settingsPage = page;
    m_settings = std::make_unique<SettingsController>(services, *view);
    const auto showEntry = [this, page] {
        m_window->setPageVisible(page, m_settings->isAllowed());
    };
    QObject::connect(m_settings.get(), &SettingsController::allowedChanged, m_window.get(),
                     showEntry);
    QObject::connect(m_settings.get(), &SettingsController::unsavedChanged, m_window.get(),
                     [this, page](int changes) { m_window->setPageCount(page, changes); });
    m_window->setLeaveCheck(page, [this] { return m_settings->mayLeave(); });
    showEntry();
}

Desk::~Desk() = default;

} // namespace motcua
