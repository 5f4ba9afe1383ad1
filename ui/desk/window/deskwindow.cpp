#include "ui/desk/window/deskwindow.h"

#include "ui/desk/hall/hallstrip.h"
#include "ui/desk/session/signinpage.h"
#include "ui/desk/window/desklook.h"
#include "ui/desk/window/helpbanner.h"
#include "ui/desk/window/lossbanner.h"
#include "ui/desk/window/navigation.h"
#include "ui/desk/window/paperbanner.h"
#include "ui/desk/window/plainparts.h"
#include "ui/desk/work/workform.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int PagesBegin = 2; // sign-in and chooser lie before the pages

} // namespace

DeskWindow::DeskWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_navigation(new Navigation)
    , m_hall(new HallStrip)
    , m_loss(new LossBanner)
    , m_work(new WorkForm)
    , m_stack(new QStackedWidget)
    , m_signIn(new SignInPage)
    , m_chooser(new CounterChooser)
    , m_help(new HelpBanner)
    , m_practice(plainLabel("practiceBand", this))
    , m_trouble(plainLabel("deskTrouble", this))
    , m_notice(new MessageBar(this))
    , m_paper(new PaperBanner)
{
    setObjectName(QStringLiteral("deskWindow"));
    dressAsDesk(*this);
    m_practice->setText(tr("PRACTICE – nothing here is real"));
    m_practice->setAlignment(Qt::AlignCenter);
    m_practice->hide();
    m_trouble->hide();
    m_notice->setObjectName(QStringLiteral("deskNotice"));
    showTitle();
    m_stack->setObjectName(QStringLiteral("deskPages"));
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_chooser);
    // What comes above and below a page takes from its list: a window that grew beyond the screen
    // would hide its own foot.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_practice);
    content->addWidget(m_trouble);
    content->addWidget(m_notice);
    content->addWidget(m_loss);
    content->addWidget(m_hall);
    content->addWidget(m_work);
    content->addWidget(m_stack, 1);
    content->addWidget(m_paper);
    content->addWidget(m_help);
    auto *centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("deskCentre"));
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(content, 1);
    setCentralWidget(centre);
    resize(1366, 768);

    connect(m_navigation, &Navigation::pageChosen, this, &DeskWindow::choosePage);
    connect(m_chooser, &CounterChooser::counterChosen, this, &DeskWindow::counterChosen);
    connect(m_help, &HelpBanner::coming, this, &DeskWindow::helpPromised);
    connect(addMenuAction(tr("Change the counter")), &QAction::triggered, this,
            &DeskWindow::counterChangeRequested);
    addKey("deskAskHead", tr("Ask for the head, in silence"), Qt::Key_F1, &DeskWindow::headWanted);
    addKey("deskWork", tr("Record immediate work"), Qt::Key_F5, &DeskWindow::workWanted);
    connect(m_work, &WorkForm::closed, this, [this] { m_stack->currentWidget()->setFocus(); });
}

void DeskWindow::addKey(const char *name, const QString &text, Qt::Key key,
                        void (DeskWindow::*wanted)())
{
    QAction *entry = addMenuAction(text);
    entry->setObjectName(QString::fromLatin1(name));
    entry->setShortcut(key);
    entry->setAutoRepeat(false);
    addAction(entry); // a menu that is closed hears no key
    connect(entry, &QAction::triggered, this, wanted);
}

void DeskWindow::setUnit(const QString &unit) { m_navigation->setUnit(unit); }

void DeskWindow::setPlace(const QString &place, const QString &serves)
{
    m_place = place;
    m_navigation->setPlace(place, serves);
    showTitle();
}

void DeskWindow::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void DeskWindow::setSaved(const QString &text, bool bad) { m_navigation->setSaved(text, bad); }

void DeskWindow::setPractice(bool practice)
{
    m_practice->setVisible(practice);
    showTitle();
}

void DeskWindow::showTitle()
{
    const QString title = m_place.isEmpty() ? tr("Motcua") : tr("Motcua · %1").arg(m_place);
    setWindowTitle(m_practice->isHidden() ? title : tr("PRACTICE · %1").arg(title));
}

int DeskWindow::addPage(const QString &title, QWidget *page, std::optional<int> below)
{
    m_stack->addWidget(page);
    return m_navigation->addPage(title, below);
}

void DeskWindow::setPageCount(int page, int count) { m_navigation->setCount(page, count); }

void DeskWindow::setPageVisible(int page, bool visible)
{
    m_navigation->setPageVisible(page, visible);
    if (!visible && currentPage() == page)
        showPage(0);
}

void DeskWindow::setLeaveCheck(int page, std::function<bool()> mayLeave)
{
    m_leaveChecks[page] = std::move(mayLeave);
}

int DeskWindow::currentPage() const { return m_stack->currentIndex() - PagesBegin; }

bool DeskWindow::mayLeave(int page) const
{
    const auto check = m_leaveChecks.find(page);
    return check == m_leaveChecks.end() || check->second();
}

void DeskWindow::choosePage(int page)
{
    const int left = currentPage();
    if (page != left && !mayLeave(left))
        m_navigation->setCurrent(left);
    else if (page == 0 && m_place.isEmpty())
        showCounterChooser(); // the first page is a counter's
    else
        showPage(page);
}

// What is unsaved is lost with the program, whatever page is shown.
void DeskWindow::closeEvent(QCloseEvent *event)
{
    for (const auto &[page, check] : m_leaveChecks) {
        if (!check()) {
            showPage(page);
            return event->ignore();
        }
    }
    switch (m_closing ? m_closing() : Closing::End) {
    case Closing::Stay: return event->ignore();
    case Closing::PutAway:
        event->ignore();
        Q_EMIT lockRequested();
        return hide();
    case Closing::End: break;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT endWanted();
}

void DeskWindow::showPage(int page)
{
    m_navigation->show();
    m_stack->setCurrentIndex(page + PagesBegin);
    m_navigation->setCurrent(page);
    m_stack->currentWidget()->setFocus();
}

void DeskWindow::setPerson(const QString &name)
{
    m_navigation->setPerson(name);
    if (name.isEmpty()) {
        for (QAction *action : m_personal) {
            menu()->removeAction(action);
            removeAction(action);
            action->deleteLater(); // it may be what was triggered
        }
        m_personal.clear();
    } else if (m_personal.empty()) {
        QAction *renewal = addPersonalAction("deskRenewal", tr("Change my password…"));
        connect(renewal, &QAction::triggered, this, &DeskWindow::renewalRequested);
        QAction *lock = addPersonalAction("deskLock", tr("Lock"));
        lock->setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_L));
        addAction(lock); // a menu that is closed hears no key
        connect(lock, &QAction::triggered, this, &DeskWindow::lockRequested);
    }
}

QAction *DeskWindow::addPersonalAction(const char *name, const QString &text)
{
    QAction *action = addMenuAction(text);
    action->setObjectName(QString::fromLatin1(name));
    m_personal.push_back(action);
    return action;
}

void DeskWindow::showSignIn()
{
    // A menu that stands open acts for whoever opened it.
    for (QMenu *open : findChildren<QMenu *>())
        open->close();
    setHelpCall({});
    m_navigation->hide();
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->setFocus();
}

void DeskWindow::setCounters(const std::vector<CounterOffer> &offers)
{
    m_chooser->setOffers(offers);
}

void DeskWindow::showCounterChooser()
{
    m_navigation->show();
    m_stack->setCurrentWidget(m_chooser);
}

bool DeskWindow::isChoosingCounter() const { return m_stack->currentWidget() == m_chooser; }

void DeskWindow::setHelpCall(const QString &text, bool silent)
{
    const bool rings = !text.isEmpty() && m_help->text().isEmpty();
    m_help->setText(text);
    if (rings) {
        if (!silent)
            QApplication::beep();
        QApplication::alert(this);
    }
}

QAction *DeskWindow::addMenuAction(const QString &text) { return menu()->addAction(text); }

QMenu *DeskWindow::menu() const { return m_navigation->menu(); }

} // namespace motcua
