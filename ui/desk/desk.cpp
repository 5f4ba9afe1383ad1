#include "ui/desk/desk.h"

#include "ui/desk/day/daycontroller.h"
#include "ui/desk/day/dayview.h"
#include "ui/desk/queue/queuecontroller.h"
#include "ui/desk/queue/queueview.h"
#include "ui/desk/session/signincontroller.h"
#include "ui/desk/settings/settingscontroller.h"
#include "ui/desk/settings/settingsview.h"
#include "ui/desk/window/deskcontroller.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/desk/window/papercontroller.h"

namespace motcua {

Desk::Desk(const DeskServices &services)
    : m_window(std::make_unique<DeskWindow>())
{
    auto *view = new QueueView; // the window's from the next line on
    const int page = m_window->addPage(QueueView::tr("Waiting"), view);
    m_queue = std::make_unique<QueueController>(services, *view);
    auto *dayView = new DayView;
    m_window->addPage(DayView::tr("Closing"), dayView);
    m_day = std::make_unique<DayController>(services, *dayView);
    addSettings(services);
    m_desk = std::make_unique<DeskController>(services, *m_window);
    m_signIn = std::make_unique<SignInController>(services, *m_window);
    m_paper = std::make_unique<PaperController>(services.paper, m_window->paper());

    QObject::connect(m_queue.get(), &QueueController::waitingChanged, m_window.get(),
                     [this, page](int waiting) { m_window->setPageCount(page, waiting); });
    QObject::connect(m_desk.get(), &DeskController::counterChanged, m_queue.get(),
                     &QueueController::setCounter);
    QObject::connect(m_desk.get(), &DeskController::message, view, &QueueView::showMessage);
    QObject::connect(m_day.get(), &DayController::unclosedFound, view, &QueueView::showMessage);
    QObject::connect(m_day.get(), &DayController::stopFound, view, &QueueView::showMessage);
    m_signIn->start();
    QObject::connect(m_paper.get(), &PaperController::notWritten, view, [view] {
        view->showMessage({DeskMessage::Kind::Problem,
                           QueueView::tr("Sorry, this machine could not write to its disk, so your "
                                         "answer is not kept. Nothing is lost. Please try again "
                                         "and call the administrator.")});
    });
    m_desk->start();
    m_day->start();
}

void Desk::addSettings(const DeskServices &services)
{
    auto *view = new SettingsView;
    const int page = m_window->addPage(SettingsView::tr("Settings"), view);
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
