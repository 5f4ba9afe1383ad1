#include "ui/desk/queue/queuecontroller.h"

#include "core/base/random.h"
#include "core/dossiers/dossierservice.h"
#include "core/queueing/counterservice.h"
#include "ui/desk/queue/counterwords.h"
#include "ui/desk/queue/queueview.h"
#include "ui/desk/queue/queuewords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QPointer>

#include <algorithm>

namespace motcua {

namespace {

bool goesOn(Verb verb)
{
    return verb == Verb::CallNext || verb == Verb::Arrived || verb == Verb::FinishAndNext;
}

} // namespace

QueueController::QueueController(const DeskServices &services, QueueView &view,
                                 const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_menus(services)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(patience.asking);
    m_answer.setSingleShot(true);
    m_answer.setInterval(patience.answer);
    connect(&m_asking, &QTimer::timeout, this, [this] { m_view.setAsking(true); });
    connect(&m_answer, &QTimer::timeout, this, &QueueController::giveUpWaiting);
    m_undoEnds.setSingleShot(true);
    connect(&m_undoEnds, &QTimer::timeout, this, &QueueController::refresh);
    connect(&services.feed, &QueueFeed::changed, this, &QueueController::refresh);
    connect(&view, &QueueView::verbChosen, this, &QueueController::act);
    connect(&view, &QueueView::filterChosen, this, [this](const WaitingFilter &filter) {
        m_filter = filter;
        refresh();
    });
    connect(&view, &QueueView::rowChosen, this, &QueueController::openRow);
    connect(&m_menus, &CounterMenus::settled, this, &QueueController::menuSettled);
    connect(&m_menus, &CounterMenus::verbWanted, this, &QueueController::act);
    connect(&m_menus, &CounterMenus::transferWanted, this, &QueueController::transfer);
    connect(&m_menus, &CounterMenus::callWanted, this, &QueueController::call);
    connect(&m_menus, &CounterMenus::intakeWanted, this, &QueueController::intakeWanted);
    view.setModel(&m_model);
}

QueueController::QueueController(const DeskServices &services, QueueView &view, QObject *parent)
    : QueueController(services, view, Patience{}, parent)
{
}

void QueueController::setCounter(int counter)
{
    if (counter != m_counter)
        forget();
    m_counter = counter;
    m_menus.setCounter(counter);
    refresh();
}

// Whatever was done here, or is still under way, belongs to who was here.
void QueueController::forget()
{
    m_filter = {};
    m_request = {};
    m_lastVerb.reset();
    m_undoEnds.stop();
    settle();
    m_view.clearMessage();
    m_view.setVerbs({});
    m_view.setCard({});
    m_view.setFigures({});
    m_view.setChips({}, {});
    m_view.setColleagues({});
    m_model.setRows({});
    m_waiting = -1;
    Q_EMIT waitingChanged(0);
}

VerbRequest QueueController::request() const { return {m_counter, m_services.session.actor()}; }

std::optional<Ticket> QueueController::atCounter() const
{
    const CounterLine *line = m_services.feed.snapshot().counterLine(m_counter);
    return line ? line->current : std::nullopt;
}

bool QueueController::isSlip(Verb verb) const
{
    if (!m_lastVerb || !goesOn(*m_lastVerb) || !goesOn(verb))
        return false;
    const auto since = m_services.feed.now() - m_lastSettled;
    return since >= std::chrono::milliseconds{0} && since < DoublePress;
}

bool QueueController::isCalledJustNow() const
{
    const std::optional<Ticket> ticket = atCounter();
    if (!ticket || !ticket->called)
        return false;
    const auto since = m_services.feed.now() - *ticket->called;
    return since >= std::chrono::seconds{0} && since < RecallPause;
}

void QueueController::recall()
{
    if (isCalledJustNow())
        m_view.showMessage(QueueWords::justCalled(atCounter()->shownNumber()));
    else
        afterVerb(m_services.queue.recall(request()));
}

void QueueController::act(Verb verb)
{
    if (m_locked || m_counter == 0 || !m_services.session.isOpen() || isSlip(verb))
        return;
    m_lastVerb = verb;
    m_view.clearMessage();
    const bool leaves = verb == Verb::Finish || verb == Verb::FinishAndNext;
    m_notHandedOver = leaves ? resultsReady() : std::vector<Dossier>();
    const VerbRequest request = this->request();
    switch (verb) {
    case Verb::CallNext:
    case Verb::FinishAndNext: call({}); break;
    case Verb::Arrived: afterVerb(m_services.queue.start(request)); break;
    case Verb::Recall: recall(); break;
    case Verb::Finish: afterVerb(m_services.queue.finish(request)); break;
    case Verb::NoShow: afterVerb(m_services.queue.markNoShow(request)); break;
    case Verb::Fetch: afterVerb(m_services.queue.recall(request)); break;
    case Verb::Hold: afterVerb(m_services.counters.hold(request)); break;
    case Verb::Undo: afterVerb(m_services.counters.undo(request)); break;
    case Verb::Resume:
        if (const auto open = m_services.counters.resume(request); !open)
            m_view.showMessage(QueueWords::refusal(open.error()));
        m_services.feed.refresh();
        break;
    case Verb::Transfer:
        if (const auto ticket = atCounter())
            m_view.openMenu(verb, m_menus.transfers(*ticket));
        break;
    case Verb::Pause: m_view.openMenu(verb, m_menus.pauses()); break;
    case Verb::More: m_view.openMenu(verb, m_menus.more(atCounter())); break;
    }
}

void QueueController::transfer(const QString &field)
{
    m_lastVerb = Verb::Transfer;
    afterVerb(m_services.counters.transfer(request(), field));
}

void QueueController::openRow(int row)
{
    if (m_locked || row < 0 || row >= m_model.rowCount())
        return;
    const QueueSnapshot &snapshot = m_services.feed.snapshot();
    const Id id = m_model.row(row).ticket;
    const auto expected = std::ranges::find(snapshot.expected, id, &Appointment::id);
    if (expected != snapshot.expected.end())
        m_view.openRowMenu(m_menus.ofExpected(*expected));
    else if (const auto ticket = snapshot.find(id))
        m_view.openRowMenu(m_menus.ofListed(*ticket));
}

int QueueController::rowOf(const Id &ticket) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).ticket == ticket)
            return row;
    }
    return -1;
}

bool QueueController::choose(const TicketCode &code)
{
    const SiteConfiguration &site = m_services.feed.configuration();
    if (m_counter == 0 || !m_services.session.isOpen() || code.site != site.site.id)
        return false;
    const auto rows = waitingRows(m_services.session.seen(m_services.feed.snapshot(), site), site,
                                  m_counter, {WaitingFilter::Kind::Everybody, {}},
                                  m_services.feed.now(), m_services.procedureName);
    const auto held = std::ranges::find_if(rows, [&code](const WaitingRow &row) {
        return row.number == code.number && code.belongsTo(row.ticket);
    });
    if (held == rows.end())
        return false;
    if (rowOf(held->ticket) < 0) { // the list shows fewer just now
        m_filter = {WaitingFilter::Kind::Everybody, {}};
        refresh();
    }
    Q_EMIT shown();
    m_view.chooseRow(rowOf(held->ticket));
    m_view.showMessage(QueueWords::chosen(held->number));
    return true;
}

void QueueController::menuSettled(const DeskMessage &message)
{
    m_services.feed.refresh();
    if (message.text.isEmpty())
        m_view.clearMessage();
    else
        m_view.showMessage(message);
}

void QueueController::call(const Id &wanted)
{
    // Asked again under the same name only for the same question.
    if (m_request.isNull() || wanted != m_wanted)
        m_request = Id::random(m_services.random);
    m_wanted = wanted;
    const std::optional<Ticket> before = atCounter();
    m_before = before ? before->id : Id{};
    m_locked = true;
    m_view.setLocked(true);
    m_asking.start();
    m_answer.start();
    const QPointer<QueueController> self(this);
    m_services.queue.callNext({m_request, m_counter, m_services.session.actor(), wanted},
                              [self, request = m_request](const auto &answer) {
                                  if (self)
                                      self->answered(request, answer);
                              });
}

void QueueController::answered(const Id &request, const Result<Ticket, ClaimError> &answer)
{
    // An answer may come after it was given up, or twice when it was asked twice.
    if (request != m_request)
        return;
    m_request = {};
    const bool wasServing = !m_before.isNull();
    settle();
    m_view.clearMessage();
    m_services.feed.refresh();
    if (!answer)
        m_view.showMessage(QueueWords::refusal(answer.error(), wasServing && !atCounter()));
    else
        tellNotHandedOver();
}

std::vector<Dossier> QueueController::resultsReady() const
{
    const std::optional<Ticket> ticket = atCounter();
    if (!ticket || ticket->receipt.isNull())
        return {};
    auto ready = m_services.dossiers.service.toHandOver(ticket->receipt);
    return ready ? std::move(ready).value() : std::vector<Dossier>();
}

// They came for it and are gone: perhaps with it, and nobody wrote it down.
void QueueController::tellNotHandedOver()
{
    if (!m_notHandedOver.empty())
        m_view.showMessage(QueueWords::notHandedOver(m_notHandedOver));
    m_notHandedOver.clear();
}

void QueueController::afterVerb(const VerbResult &result)
{
    settle();
    m_services.feed.refresh();
    if (!result) {
        m_view.showMessage(QueueWords::refusal(result.error()));
        return;
    }
    m_request = {};
    const Ticket &ticket = result.value();
    const SiteConfiguration &site = m_services.feed.configuration();
    if (const DeskMessage told =
            m_lastVerb ? CounterWords::settled(*m_lastVerb, ticket, site) : DeskMessage{};
        !told.text.isEmpty()) {
        m_view.showMessage(told);
    } else if (ticket.state == TicketState::NoShow && m_lastVerb == Verb::Recall) {
        m_view.showMessage(
            QueueWords::becameAbsent(ticket.shownNumber(), site.site.rules.recallLimit));
    } else if (ticket.state == TicketState::Waiting) {
        const Field *field = site.field(ticket.field);
        m_view.showMessage(
            QueueWords::goesOn(ticket.shownNumber(), field ? field->name : ticket.field));
    }
    tellNotHandedOver();
}

void QueueController::giveUpWaiting()
{
    settle();
    m_view.showMessage(QueueWords::noAnswer());
}

void QueueController::settle()
{
    m_asking.stop();
    m_answer.stop();
    m_locked = false;
    m_lastSettled = m_services.feed.now();
    m_view.setAsking(false);
    m_view.setLocked(false);
}

// Its key goes when its time is over, though nothing happens then.
bool QueueController::watchUndo(const std::optional<Ticket> &atCounter)
{
    const auto left = atCounter ? m_services.counters.timeToUndo(*atCounter) : std::nullopt;
    if (left)
        m_undoEnds.start(*left + std::chrono::milliseconds{1});
    else
        m_undoEnds.stop();
    return left.has_value();
}

TicketCardText QueueController::cardOf(const Ticket &current, const QueueSnapshot &snapshot) const
{
    TicketCardText card = QueueWords::atCounter(current, m_services.feed.configuration(),
                                                snapshot.interruptions, m_services.procedureName);
    if (current.receipt.isNull())
        return card;
    const auto ready = m_services.dossiers.service.toHandOver(current.receipt);
    if (ready || ready.error() == DossierError::UnknownDossier)
        card.step = QueueWords::results(ready ? ready.value() : std::vector<Dossier>());
    return card;
}

void QueueController::refresh()
{
    if (m_counter == 0)
        return;
    const SiteConfiguration &configuration = m_services.feed.configuration();
    const QueueSnapshot snapshot =
        m_services.session.seen(m_services.feed.snapshot(), configuration);
    const Instant now = m_services.feed.now();
    const std::optional<Ticket> current = atCounter();

    // The call may be seen in the queue before its answer arrives, or instead of it.
    const bool calledMeanwhile =
        current && current->state == TicketState::Called && current->id != m_before;
    if (!m_request.isNull() && calledMeanwhile) {
        m_request = {};
        m_view.clearMessage();
        settle();
    }

    if (m_services.feed.storageFailed() && !m_readingFailed)
        m_view.showMessage(QueueWords::readingFailed());
    m_readingFailed = m_services.feed.storageFailed();

    const std::vector<WaitingRow> here =
        waitingRows(snapshot, configuration, m_counter, {}, now, m_services.procedureName);
    const CounterLine *line = snapshot.counterLine(m_counter);
    const CounterState state = line ? line->state : CounterState{};
    m_view.setVerbs(verbsFor(current, state.presence, watchUndo(current)));
    m_view.setCard(current ? cardOf(*current, snapshot)
                           : QueueWords::idle(here, state, configuration));
    m_view.setFigures(QueueWords::figures(snapshot, m_counter, here));
    m_view.setChips(QueueWords::chips(snapshot, configuration, m_counter), m_filter);
    m_view.setColleagues(QueueWords::colleagues(snapshot, m_counter));
    m_model.setRows(
        waitingRows(snapshot, configuration, m_counter, m_filter, now, m_services.procedureName));

    const int waiting = static_cast<int>(
        std::count_if(here.begin(), here.end(), [](auto &row) { return row.isWaiting(); }));
    if (waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged(waiting);
    }
}

} // namespace motcua
