#include "ui/desk/queue/countermenus.h"

#include "core/queueing/appointmentservice.h"
#include "core/queueing/counterservice.h"
#include "core/queueing/queueservice.h"
#include "ui/desk/appointments/arrival.h"
#include "ui/desk/numbers/numberswords.h"
#include "ui/desk/queue/counterwords.h"
#include "ui/desk/queue/queuewords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/needwords.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

#include <QPointer>

namespace motcua {

CounterMenus::CounterMenus(const DeskServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Id CounterMenus::actor() const { return m_services.session.actor(); }

std::vector<const Field *> CounterMenus::fields(const QString &without) const
{
    std::vector<const Field *> fields;
    for (const Field &field : m_services.feed.configuration().fields) {
        if (field.code != without)
            fields.push_back(&field);
    }
    return fields;
}

std::vector<MenuEntry> CounterMenus::pauses()
{
    std::vector<MenuEntry> entries;
    const QStringList reasons{tr("A short break"), tr("Meeting"), tr("Fetching files"),
                              tr("Urgent matter")};
    for (const QString &reason : reasons) {
        std::vector<MenuEntry> lengths;
        for (const int minutes : {5, 10, 15, 30, 60}) {
            lengths.push_back({tr("%n minutes", nullptr, minutes),
                               [this, reason, minutes] { pause(reason, minutes); },
                               {}});
        }
        lengths.push_back({tr("Not known how long"), [this, reason] { pause(reason, 0); }, {}});
        entries.push_back({reason, {}, std::move(lengths)});
    }
    entries.push_back({tr("Close the counter for today"),
                       [this] {
                           const auto closed = m_services.counters.close({m_counter, actor()});
                           Q_EMIT settled(closed ? DeskMessage{}
                                                 : QueueWords::refusal(closed.error()));
                       },
                       {}});
    return entries;
}

void CounterMenus::pause(const QString &reason, int minutes)
{
    CounterState wanted;
    wanted.counter = m_counter;
    wanted.reason = reason;
    if (minutes > 0)
        wanted.until = m_services.feed.now() + std::chrono::minutes{minutes};
    const auto paused = m_services.counters.pause(wanted, actor());
    Q_EMIT settled(paused ? DeskMessage{} : QueueWords::refusal(paused.error()));
}

std::vector<MenuEntry> CounterMenus::transfers(const Ticket &ticket)
{
    std::vector<MenuEntry> entries;
    for (const Field *field : fields(ticket.field)) {
        entries.push_back(to(*field, [this, code = field->code] { Q_EMIT transferWanted(code); }));
    }
    return entries;
}

std::vector<MenuEntry> CounterMenus::more(const std::optional<Ticket> &atCounter)
{
    std::vector<MenuEntry> entries;
    if (atCounter) {
        const auto verb = [this](const QString &text, Verb one) {
            return MenuEntry{text, [this, one] { Q_EMIT verbWanted(one); }, {}};
        };
        if (atCounter->state == TicketState::Called) {
            entries.push_back(verb(tr("Hold: waits aside"), Verb::Hold));
            entries.push_back({tr("Transfer to"), {}, transfers(*atCounter)});
        }
        if (m_services.session.seesDossiers())
            entries.push_back(
                {tr("Receive a dossier (Ctrl+H)"), [this] { Q_EMIT intakeWanted(); }, {}});
        for (MenuEntry &entry : journey(*atCounter))
            entries.push_back(std::move(entry));
        entries.push_back(needs(*atCounter));
        entries.push_back(copyOfSlip(*atCounter));
        // Never first: Enter pressed too early would send somebody away.
        if (atCounter->state != TicketState::Called)
            entries.push_back(verb(tr("Undo the call: back into the queue"), Verb::Undo));
        entries.push_back(voids(*atCounter));
    }
    entries.push_back(takings());
    return entries;
}

std::vector<MenuEntry> CounterMenus::ofListed(const Ticket &ticket)
{
    std::vector<MenuEntry> entries;
    if (next(ticket.state, TicketEvent::Call)) {
        entries.push_back({tr("Call %1 now").arg(ticket.shownNumber()),
                           [this, id = ticket.id] { Q_EMIT callWanted(id); },
                           {}});
    }
    if (ticket.state == TicketState::NoShow) {
        entries.push_back({tr("%1 has come: back into the queue").arg(ticket.shownNumber()),
                           [this, id = ticket.id] {
                               const auto back = m_services.counters.comeBackLate(id, actor());
                               Q_EMIT settled(back ? CounterWords::cameBack(back.value())
                                                   : CounterWords::refusal(back.error()));
                           },
                           {}});
    }
    for (MenuEntry &entry : journey(ticket))
        entries.push_back(std::move(entry));
    entries.push_back(needs(ticket));
    entries.push_back(copyOfSlip(ticket));
    entries.push_back(voids(ticket));
    return entries;
}

std::vector<MenuEntry> CounterMenus::ofExpected(const Appointment &appointment)
{
    return {{tr("%1 has come: give the number").arg(appointment.code),
             [this, code = appointment.code] { arrive(code); },
             {}},
            {tr("Print the appointment slip %1 again").arg(appointment.code),
             [this, appointment] {
                 const auto copy = m_services.paper.reprint(appointment);
                 Q_EMIT settled(copy ? CounterWords::reprinting(appointment.code)
                                     : CounterWords::refusal(copy.error()));
             },
             {}}};
}

void CounterMenus::arrive(const QString &code)
{
    arriveAtDesk(m_services, code, this, [this](const DeskMessage &m) { Q_EMIT settled(m); });
}

// A step after this one is added, struck or brought forward.
std::vector<MenuEntry> CounterMenus::journey(const Ticket &ticket)
{
    const std::vector<QString> ahead = ticket.fieldsAhead();
    const SiteConfiguration &site = m_services.feed.configuration();
    const auto name = [&](const QString &code) {
        const Field *field = site.field(code);
        return field ? field->name : code;
    };
    std::vector<MenuEntry> entries;
    MenuEntry added{tr("Afterwards to"), {}, {}};
    for (const Field *field : fields({})) {
        std::vector<QString> longer = ahead;
        longer.insert(longer.begin(), field->code);
        added.entries.push_back(
            to(*field, [this, id = ticket.id, longer] { setAhead(id, longer); }));
    }
    entries.push_back(std::move(added));
    for (std::size_t i = 0; i < ahead.size(); ++i) {
        std::vector<QString> shorter = ahead;
        shorter.erase(shorter.begin() + std::ptrdiff_t(i));
        entries.push_back({tr("Without the step %1").arg(name(ahead[i])),
                           [this, id = ticket.id, shorter] { setAhead(id, shorter); },
                           {}});
        if (i == 0)
            continue;
        std::vector<QString> sooner = shorter;
        sooner.insert(sooner.begin(), ahead[i]);
        entries.push_back({tr("%1 before the others").arg(name(ahead[i])),
                           [this, id = ticket.id, sooner] { setAhead(id, sooner); },
                           {}});
    }
    return entries;
}

void CounterMenus::setAhead(const Id &ticket, const std::vector<QString> &ahead)
{
    const auto changed = m_services.counters.changeJourney(ticket, ahead, actor());
    Q_EMIT settled(
        changed ? CounterWords::journeyChanged(changed.value(), m_services.feed.configuration())
                : CounterWords::refusal(changed.error()));
}

MenuEntry CounterMenus::needs(const Ticket &ticket)
{
    MenuEntry menu{tr("Needs"), {}, {}};
    for (const Need one : AllNeeds) {
        const Needs toggled = ticket.needs ^ one;
        menu.entries.push_back(
            {NeedWords::of(one),
             [this, id = ticket.id, toggled] {
                 const auto noted = m_services.counters.noteNeeds(id, toggled, actor());
                 Q_EMIT settled(noted ? DeskMessage{} : CounterWords::refusal(noted.error()));
             },
             {},
             true,
             ticket.needs.testFlag(one)});
    }
    return menu;
}

MenuEntry CounterMenus::copyOfSlip(const Ticket &ticket)
{
    return {tr("Print the slip of %1 again").arg(ticket.shownNumber()),
            [this, ticket] {
                const auto copy = m_services.paper.reprint(ticket);
                Q_EMIT settled(copy ? CounterWords::reprinting(ticket.shownNumber())
                                    : CounterWords::refusal(copy.error()));
            },
            {}};
}

MenuEntry CounterMenus::voids(const Ticket &ticket)
{
    MenuEntry menu{tr("Make %1 void").arg(ticket.shownNumber()), {}, {}};
    for (const QString &reason :
         {tr("taken by mistake"), tr("the person has left"), tr("only a trial")}) {
        menu.entries.push_back({reason,
                                [this, id = ticket.id, reason] {
                                    const auto gone =
                                        m_services.counters.makeVoid(id, reason, actor());
                                    Q_EMIT settled(gone ? CounterWords::voided(gone.value())
                                                        : CounterWords::refusal(gone.error()));
                                },
                                {}});
    }
    return menu;
}

MenuEntry CounterMenus::takings()
{
    MenuEntry menu{tr("Take a number for somebody"), {}, {}};
    for (const Field *field : fields({}))
        menu.entries.push_back(to(*field, [this, code = field->code] { take(code); }));
    return menu;
}

MenuEntry CounterMenus::to(const Field &field, const std::function<void()> &act) const
{
    const FieldLine *line = m_services.feed.snapshot().fieldLine(field.code);
    if (!line || line->isServed)
        return {field.name, act, {}};
    return {tr("%1: no counter today").arg(field.name),
            {},
            {{tr("All the same: nobody calls there until a counter does it"), act, {}}}};
}

void CounterMenus::take(const QString &field)
{
    TakeRequest request;
    request.request = Id::random(m_services.random);
    request.field = field;
    request.actor = actor();
    const QPointer<CounterMenus> self(this);
    const int session = m_services.session.number();
    m_services.queue.take(request, [self, session](const Result<Ticket, TakeError> &answer) {
        if (!self)
            return;
        const bool same = session == self->m_services.session.number();
        if (answer)
            self->m_services.slip(answer.value());
        if (!same)
            return; // whoever asked is gone; the citizen has the slip
        if (!answer) {
            Q_EMIT self->settled(NumbersWords::refusal(answer.error()));
            return;
        }
        const Ticket &ticket = answer.value();
        const DeskMessage dated = NumbersWords::given(ticket, self->m_services.feed);
        const int ahead = self->m_services.queue.standing(ticket).ahead;
        Q_EMIT self->settled(dated.text.isEmpty() ? CounterWords::taken(ticket, ahead) : dated);
    });
}

} // namespace motcua
