#include "ui/desk/dossierpages.h"

#include "core/dossiers/dossierservice.h"
#include "ui/desk/calls/callcontroller.h"
#include "ui/desk/calls/callview.h"
#include "ui/desk/dossiers/dossiercontroller.h"
#include "ui/desk/dossiers/dossierview.h"
#include "ui/desk/due/duecontroller.h"
#include "ui/desk/due/dueview.h"
#include "ui/desk/handover/handovercontroller.h"
#include "ui/desk/handover/handoverview.h"
#include "ui/desk/intake/citizenwindow.h"
#include "ui/desk/intake/intakecontroller.h"
#include "ui/desk/intake/intakeview.h"
#include "ui/desk/registers/bookcontroller.h"
#include "ui/desk/registers/lettercontroller.h"
#include "ui/desk/registers/registersview.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/upload/uploadcontroller.h"
#include "ui/desk/upload/uploadview.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/models/queuefeed.h"

#include <QAction>

namespace motcua {

namespace {

// On a receipt or on a paper of somebody else's system.
std::optional<QString> dossierNamedBy(const ScannedCode &code)
{
    if (const auto *dossier = std::get_if<DossierCode>(&code))
        return dossier->code;
    const auto *receipt = std::get_if<ReceiptCode>(&code);
    return receipt ? std::optional(receipt->dossier) : std::nullopt;
}

} // namespace

DossierPages::DossierPages(const DeskServices &services, DeskWindow &window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_reader(services)
    , m_intakeView(new IntakeView)
    , m_dossierView(new DossierView)
    , m_uploadView(new UploadView)
    , m_handOverView(new HandOverView)
    , m_citizen(std::make_unique<CitizenWindow>())
{
    auto *dueView = new DueView;
    m_intakePage = window.addPage(IntakeView::tr("Receive dossiers"), m_intakeView, 0);
    m_dossierPage = window.addPage(DossierView::tr("Dossiers"), m_dossierView, m_intakePage);
    m_duePage = window.addPage(DueView::tr("What is due"), dueView, m_dossierPage);
    m_uploadPage = window.addPage(UploadView::tr("To be entered"), m_uploadView, m_duePage);
    m_handOverPage =
        window.addPage(HandOverView::tr("Pass on dossiers"), m_handOverView, m_dossierPage);
    auto *callView = new CallView;
    m_callPage = window.addPage(CallView::tr("Tell people"), callView, m_duePage);
    auto *registersView = new RegistersView;
    m_registersPage = window.addPage(RegistersView::tr("Registers"), registersView, m_uploadPage);
    m_intake = std::make_unique<IntakeController>(services, *m_intakeView, *m_citizen);
    m_dossiers = std::make_unique<DossierController>(services, *m_dossierView);
    m_due = std::make_unique<DueController>(services, *dueView);
    m_upload = std::make_unique<UploadController>(services, *m_uploadView);
    m_handOver = std::make_unique<HandOverController>(services, *m_handOverView);
    m_calls = std::make_unique<CallController>(services, *callView);
    m_letters = std::make_unique<LetterController>(services, *registersView);
    m_books = std::make_unique<BookController>(services, *registersView);
    addMenu();

    connect(m_intake.get(), &IntakeController::draftsChanged, this, [this](int drafts) {
        m_window.setPageCount(m_intakePage, drafts);
        showEntries();
    });
    connect(m_intake.get(), &IntakeController::draftsFound, this, &DossierPages::draftsFound);
    connect(m_intake.get(), &IntakeController::received, this, &DossierPages::refresh);
    connect(m_intake.get(), &IntakeController::filesKept, this, &DossierPages::refresh);
    connect(m_dossiers.get(), &DossierController::dossiersChanged, this, &DossierPages::refresh);
    connect(m_upload.get(), &UploadController::dossiersChanged, this, &DossierPages::refresh);
    connect(m_due.get(), &DueController::pressingChanged, this,
            [this](int dossiers) { m_window.setPageCount(m_duePage, dossiers); });
    connect(m_upload.get(), &UploadController::waitingChanged, this, [this](int dossiers) {
        m_window.setPageCount(m_uploadPage, dossiers);
        showEntries();
    });
    connect(m_calls.get(), &CallController::dossiersChanged, this, &DossierPages::refresh);
    connect(m_calls.get(), &CallController::untoldChanged, this,
            [this](int dossiers) { m_window.setPageCount(m_callPage, dossiers); });
    connect(m_letters.get(), &LetterController::dossiersChanged, this, &DossierPages::refresh);
    connect(m_letters.get(), &LetterController::proposedChanged, this,
            [this](int letters) { m_window.setPageCount(m_registersPage, letters); });
    connect(m_due.get(), &DueController::dossiersChanged, this, &DossierPages::refresh);
    connect(m_due.get(), &DueController::callsWanted, this, [this] { show(m_callPage); });
    connect(m_due.get(), &DueController::calendarWanted, this, &DossierPages::calendarWanted);
    connect(m_handOver.get(), &HandOverController::dossiersChanged, this, &DossierPages::refresh);
    connect(m_handOver.get(), &HandOverController::onTheWayChanged, this,
            [this](int dossiers) { m_window.setPageCount(m_handOverPage, dossiers); });
    const auto goThere = [this](const Dossier &dossier) {
        show(m_dossierPage);
        m_dossiers->open(dossier);
    };
    connect(m_due.get(), &DueController::dossierWanted, this, goThere);
    connect(m_upload.get(), &UploadController::dossierWanted, this, goThere);
    connect(m_handOver.get(), &HandOverController::dossierWanted, this, goThere);
    connect(m_calls.get(), &CallController::dossierWanted, this, goThere);
    connect(m_letters.get(), &LetterController::dossierWanted, this, goThere);
    connect(&services.feed, &QueueFeed::changed, this, [this] {
        if (!m_used)
            showEntries();
    });
    connect(&services.session, &DeskSession::opened, this, [this] {
        showEntries();
        Q_EMIT offeredChanged();
    });
    connect(&services.session, &DeskSession::locked, this, [this] {
        m_opened = false;
        showEntries();
    });
    showEntries();
}

DossierPages::~DossierPages() = default;

void DossierPages::addMenu()
{
    m_receive = m_window.addMenuAction(IntakeView::tr("Receive a dossier"));
    m_receive->setObjectName(QStringLiteral("deskReceive"));
    m_receive->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    m_window.addAction(m_receive); // a menu that is closed hears no key
    connect(m_receive, &QAction::triggered, this, &DossierPages::openIntake);
    m_turned = m_window.addMenuAction(CitizenWindow::tr("Screen for the citizen"));
    m_turned->setObjectName(QStringLiteral("deskCitizenScreen"));
    connect(m_turned, &QAction::triggered, this, [this] {
        if (m_citizen->isVisible())
            m_citizen->hide();
        else if (m_services.showCitizenScreen)
            m_services.showCitizenScreen(*m_citizen);
        else
            m_citizen->show();
    });
}

void DossierPages::refresh()
{
    m_due->refresh();
    m_upload->refresh();
    m_handOver->refresh();
    m_calls->refresh();
    m_letters->refresh();
    showEntries();
}

void DossierPages::showEntries()
{
    const bool open = m_reader.isOpen();
    m_used = m_used || (open && m_reader.isUsed());
    const bool used = open && m_used;
    m_receive->setVisible(open);
    m_turned->setVisible(open);
    m_window.setPageVisible(m_intakePage, open && (m_used || m_opened || m_intake->drafts() > 0));
    m_window.setPageVisible(m_dossierPage, used);
    m_window.setPageVisible(m_duePage, used);
    m_window.setPageVisible(m_handOverPage, used);
    m_window.setPageVisible(m_callPage, used);
    m_window.setPageVisible(m_registersPage, used);
    const auto code =
        used ? m_services.dossiers.service.agencyCode() : Result<QString, DossierError>(QString());
    const bool provisional = code && code.value().isEmpty();
    m_window.setPageVisible(m_uploadPage, used && (provisional || m_upload->waiting() > 0));
}

void DossierPages::show(int page)
{
    if (!m_window.isChoosingCounter())
        m_window.choosePage(page);
}

void DossierPages::setCounter(int counter)
{
    m_counter = counter;
    m_intake->setCounter(counter);
    m_handOver->setCounter(counter);
}

void DossierPages::openIntake()
{
    if (!m_reader.isOpen() || m_counter == 0)
        return;
    m_opened = true;
    showEntries();
    const CounterLine *line = m_services.feed.snapshot().counterLine(m_counter);
    if (line && line->current && openResult(*line->current))
        return;
    if (line && line->current)
        m_intake->openFor(*line->current);
    show(m_intakePage);
}

// Who came for a result brings no dossier: theirs is opened.
bool DossierPages::openResult(const Ticket &ticket)
{
    if (ticket.receipt.isNull())
        return false;
    const auto ready = m_services.dossiers.service.toHandOver(ticket.receipt);
    if (!ready || ready.value().empty() || !m_reader.maySee(ready.value().front()))
        return false;
    show(m_dossierPage);
    m_dossiers->open(ready.value().front());
    return true;
}

bool DossierPages::openDossier(const QString &code)
{
    const auto known = m_services.dossiers.service.byCode(code);
    if (!known || !m_reader.maySee(known.value()))
        return false;
    show(m_dossierPage);
    m_dossiers->open(known.value());
    return true;
}

bool DossierPages::take(const QString &text)
{
    if (!m_reader.isOpen())
        return false;
    const ScannedCode code = meaningOf(text);
    if (m_intakeView->isVisible() && m_intake->take(code))
        return true;
    if (const auto dossier = dossierNamedBy(code)) {
        if (m_uploadView->isVisible()) {
            m_upload->takeCode(*dossier);
            return true;
        }
        if (m_handOverView->isVisible()) {
            m_handOver->takeCode(*dossier);
            return true;
        }
        if (m_dossierView->isVisible() && m_dossiers->takeCode(*dossier))
            return true;
        return openDossier(*dossier);
    }
    // A provisional code is nobody's but ours.
    const auto *other = std::get_if<UnknownCode>(&code);
    return other && other->text.startsWith(ProvisionalPrefix, Qt::CaseInsensitive)
        && openDossier(other->text);
}

void DossierPages::use(const ScannedCode &code)
{
    if (!m_reader.isOpen())
        return;
    if (const auto dossier = dossierNamedBy(code)) {
        show(m_dossierPage); // where it is told when there is none
        m_dossiers->openCode(*dossier);
        return;
    }
    openIntake();
    m_intake->take(code);
}

} // namespace motcua
