#include "ui/desk/window/deskcontroller.h"

#include "core/queueing/counterservice.h"
#include "core/queueing/helpdesk.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/window/countersetting.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

DeskController::DeskController(const DeskServices &services, DeskWindow &window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
{
    connect(&services.feed, &QueueFeed::changed, this, &DeskController::refresh);
    connect(&services.session, &DeskSession::opened, this, &DeskController::start);
    connect(&services.session, &DeskSession::locked, this, &DeskController::leave);
    connect(&window, &DeskWindow::counterChosen, this, &DeskController::choose);
    connect(&window, &DeskWindow::counterChangeRequested, &window, &DeskWindow::showCounterChooser);
    connect(&window, &DeskWindow::helpPromised, this, &DeskController::promise);
    connect(&window, &DeskWindow::headWanted, this, &DeskController::askForHead);
}

void DeskController::leave()
{
    m_counter = 0;
    m_helpCall = {};
    m_asked = {};
    m_window.setPlace({}, {});
    Q_EMIT counterChanged(0);
}

void DeskController::start()
{
    if (!m_services.session.isOpen())
        return;
    refresh();
    const int remembered = m_services.counter.counter().value_or(0);
    const Counter *counter = m_services.feed.configuration().counter(remembered);
    if (counter && m_services.session.mayServe(*counter))
        choose(remembered);
    else
        m_window.showCounterChooser();
}

void DeskController::choose(int counter)
{
    if (m_services.counter.counter() != counter)
        m_services.counter.setCounter(counter);
    m_counter = counter;
    attend();
    Q_EMIT counterChanged(counter);
    refresh();
    m_window.showPage(0);
}

// Nobody waits for what is only of use to the head: a disk that refuses is told by the next verb.
void DeskController::attend()
{
    if (m_services.session.account())
        (void)m_services.counters.attend({m_counter, m_services.session.actor()});
}

void DeskController::refresh()
{
    m_window.setTrouble(trouble());
    if (!m_services.session.isOpen())
        return;
    const SiteConfiguration &configuration = m_services.feed.configuration();
    m_window.setUnit(configuration.site.name);
    std::vector<CounterOffer> offers;
    for (const Counter &counter : configuration.counters) {
        if (!m_services.session.mayServe(counter))
            continue;
        offers.push_back(
            {counter.number, tr("Counter %1").arg(counter.number), fieldNames(counter)});
    }
    m_window.setCounters(offers);
    if (const Counter *here = configuration.counter(m_counter))
        m_window.setPlace(tr("Counter %1").arg(here->number), fieldNames(*here));

    refreshHelp();
    refreshSaved();
}

QString DeskController::trouble() const
{
    if (m_services.feed.storageFailed())
        return tr("This machine cannot read its data: the disk or the file is damaged. What is "
                  "saved is not lost. Please call people by hand, delete nothing and call the "
                  "administrator: motcua-ctl doctor.");
    const DiskRoom room = m_services.room ? m_services.room() : DiskRoom();
    if (room.isFull())
        return tr("The disk is full: nothing more can be written. What is saved is not lost. "
                  "Please make room and call the administrator.");
    if (room.isLow())
        return tr("The disk is almost full: %1 MB are left. Nothing is lost yet. Please call the "
                  "administrator.")
            .arg(room.bytes / (1024 * 1024));
    return {};
}

void DeskController::refreshSaved()
{
    if (!m_services.saved)
        return;
    const SavedState state = m_services.saved();
    if (state.unrestorable)
        return m_window.setSaved(tr("The last backup could not be restored"), true);
    if (state.late)
        return m_window.setSaved(tr("Not saved for %n days", nullptr, state.daysUnsaved), true);
    if (!state.last)
        return m_window.setSaved(tr("Not saved yet"), false);
    const SiteZone zone = m_services.feed.configuration().zone();
    //: day and month, then the time
    m_window.setSaved(tr("Saved on %1 at %2")
                          .arg(zone.date(*state.last).toString(u"dd/MM"),
                               zone.time(*state.last).toString(u"HH:mm")),
                      false);
}

bool DeskController::shows(const HelpCall &call) const
{
    if (call.state != HelpState::Asked)
        return false;
    if (!call.isSilent())
        return true;
    const DeskSession &session = m_services.session;
    const bool atOnce = session.leads() || !session.account(); // nobody is known as a head
    return call.asking != m_counter
        && (atOnce || m_services.feed.now() - call.asked >= HelpDesk::HeadsPatience);
}

void DeskController::refreshHelp()
{
    const SiteConfiguration &configuration = m_services.feed.configuration();
    const std::vector<HelpCall> &calls = m_services.feed.helpCalls();
    const auto mine = std::ranges::find(calls, m_asked, &HelpCall::id);
    if (mine != calls.end() && mine->state == HelpState::Coming) {
        m_asked = {};
        Q_EMIT message({DeskMessage::Kind::Notice, tr("Somebody is on the way.")});
    }
    const auto asked =
        std::ranges::find_if(calls, [this](const HelpCall &call) { return shows(call); });
    m_helpCall = asked == calls.end() ? Id{} : asked->id;
    if (asked == calls.end()) {
        m_window.setHelpCall({});
        return;
    }
    const SiteZone zone = configuration.zone();
    const bool isToday = zone.date(asked->asked) == zone.date(m_services.feed.now());
    const QString since = zone.time(asked->asked).toString(u"HH:mm")
        + (isToday ? QString() : zone.date(asked->asked).toString(u" dd/MM/yyyy"));
    m_helpIsSilent = asked->isSilent();
    if (m_helpIsSilent) {
        m_window.setHelpCall(
            tr("Counter %1 asks for the head, since %2").arg(asked->asking).arg(since), true);
        return;
    }
    //: which kiosk, then the time
    m_window.setHelpCall(tr("%1: somebody needs help, since %2").arg(asked->place, since));
}

// What is shown here may be read over the officer's shoulder, so it says next to nothing.
void DeskController::askForHead()
{
    if (m_counter == 0 || !m_services.session.isOpen())
        return;
    const auto asked = m_services.help.askSilently(Id::random(m_services.random), m_counter,
                                                   m_services.session.actor());
    if (asked) {
        m_asked = asked.value().id;
        Q_EMIT message({DeskMessage::Kind::Notice, tr("Noted.")});
    } else {
        Q_EMIT message({DeskMessage::Kind::Problem,
                        tr("Sorry, this machine could not write to its disk, so nobody knows. "
                           "Please call out, and call the administrator.")});
    }
    m_services.feed.refresh();
}

void DeskController::promise()
{
    if (m_helpCall.isNull() || !m_services.session.isOpen())
        return;
    const auto answer = m_services.help.promise(m_helpCall, m_counter, m_services.session.actor());
    using Level = DeskMessage::Kind;
    if (answer) {
        Q_EMIT message({Level::Notice,
                        m_helpIsSilent
                            ? tr("The counter now knows that you are coming. Thank you.")
                            : tr("The kiosk now says that somebody is coming. Thank you.")});
    } else {
        switch (answer.error()) {
        case HelpError::AlreadyAnswered:
        case HelpError::UnknownCall:
            Q_EMIT message({Level::Notice, tr("Somebody else is helping already. Thank you.")});
            break;
        case HelpError::StorageFailed:
            Q_EMIT message({Level::Problem,
                            tr("Sorry, this machine could not write to its disk, so nobody there "
                               "knows yet. Please go there all the same and call the "
                               "administrator.")});
            break;
        }
    }
    m_services.feed.refresh();
}

QString DeskController::fieldNames(const Counter &counter) const
{
    QStringList names;
    for (const ServedField &served : counter.serves) {
        if (const Field *field = m_services.feed.configuration().field(served.field))
            names.append(field->name);
    }
    return names.join(u", ");
}

} // namespace motcua
