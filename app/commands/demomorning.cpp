#include "app/commands/demomorning.h"

#include "app/commands/office.h"
#include "app/commands/scriptedclock.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace motcua {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes FillingTime{45};

struct FieldScript {
    QStringView code;
    int share; ///< of those who come
    seconds service; ///< mean
};
constexpr std::array<FieldScript, 9> Fields{{{u"ho-tich", 36, seconds{330}},
                                             {u"chung-thuc", 22, seconds{200}},
                                             {u"dat-dai", 7, seconds{400}},
                                             {u"bao-tro", 5, seconds{300}},
                                             {u"cong-an", 8, seconds{330}},
                                             {u"bao-hiem", 6, seconds{300}},
                                             {u"thue", 5, seconds{260}},
                                             {u"khac", 3, seconds{260}},
                                             {u"huong-dan", 4, seconds{150}}}};
constexpr seconds OtherService{300};

struct PriorityScript {
    QStringView code;
    int share; ///< in a hundred
};
constexpr std::array<PriorityScript, 4> Priorities{
    {{u"nguoi-cao-tuoi", 9}, {u"mang-thai", 4}, {u"khuyet-tat", 2}, {u"nguoi-co-cong", 2}}};

constexpr double NoShows = 0.07;
constexpr double Journeys = 0.12; ///< of civil status: to the police counter first
constexpr double WithProcedure = 0.7;
constexpr double Pauses = 0.25;

} // namespace

DemoMorning::DemoMorning(Office &office)
    : DemoMorning(office, Script{})
{
}

DemoMorning::DemoMorning(Office &office, Script script)
    : m_office(office)
    , m_script(std::move(script))
    , m_engine(m_script.seed)
    , m_self(std::make_shared<DemoMorning *>(this))
{
    const auto waiting = std::int64_t(office.queue().snapshot().waiting.size());
    m_head = Ms(FillingTime) * std::min<std::int64_t>(waiting, m_script.waiting)
        / std::max(1, m_script.waiting);
    later(Ms{0}, Event::Arrival);
    for (const Counter &counter : office.configuration().counters) {
        const auto &alone = m_script.leftAlone;
        if (std::ranges::find(alone, counter.number) == alone.end())
            later(between(20, 120), Event::Call, counter.number);
    }
}

std::optional<milliseconds> DemoMorning::untilNext() const
{
    if (m_events.empty() || m_events.begin()->first > Ms(m_script.length))
        return std::nullopt;
    return m_events.begin()->first - m_at;
}

void DemoMorning::step()
{
    const auto first = m_events.begin();
    if (first == m_events.end())
        return;
    m_at = first->first;
    const Happening now = first->second;
    m_events.erase(first);
    switch (now.event) {
    case Event::Arrival: return arrive();
    case Event::Call: return call(now.counter);
    case Event::Recall: return recall(now.counter);
    case Event::Start: return start(now.counter);
    case Event::Finish: return finish(now.counter);
    }
}

void DemoMorning::playBefore(Office &office, ScriptedClock &clock, Instant now,
                             const Script &script)
{
    clock.set(now - script.length);
    {
        Journal::Transaction transaction(office.journal());
        office.days().open(transaction, office.configuration().zone().date(now), {});
        transaction.commit();
    }
    DemoMorning morning(office, script);
    while (const auto gap = morning.untilNext()) {
        clock.set(clock.now() + *gap);
        morning.step();
    }
    clock.set(now);
}

void DemoMorning::later(Ms delay, Event event, int counter)
{
    m_events.emplace(m_at + delay, Happening{event, counter});
}

void DemoMorning::arrive()
{
    TakeRequest request;
    request.request = Id::random(m_office.random());
    request.field = drawField();
    request.priority = drawPriority();
    request.procedure = drawProcedure(request.field);
    const QString police = QStringLiteral("cong-an");
    if (request.field == u"ho-tich" && chance(Journeys) && m_office.configuration().field(police))
        request.firstFields = {police};
    m_office.queue().take(request, [](const Result<Ticket, TakeError> &) {});
    later(untilArrival(), Event::Arrival);
}

// The emptier the hall is against the script, the sooner somebody comes.
DemoMorning::Ms DemoMorning::untilArrival()
{
    const double filled =
        std::min(1.0, double((m_at + m_head).count()) / double(Ms(FillingTime).count()));
    const auto waiting = double(m_office.queue().snapshot().waiting.size());
    const double missing = m_script.waiting * filled - waiting;
    const double mean = 55'000 / std::clamp(1 + missing / 4, 0.2, 4.0);
    return Ms(std::int64_t(-mean * std::log(1 - unit())) + 1'000);
}

void DemoMorning::call(int counter)
{
    const ClaimRequest request{Id::random(m_office.random()), counter, {}};
    m_office.queue().callNext(
        request, [weak = std::weak_ptr(m_self), counter](const Result<Ticket, ClaimError> &answer) {
            if (const auto self = weak.lock())
                (*self)->called(counter, answer ? &answer.value() : nullptr);
        });
}

void DemoMorning::called(int counter, const Ticket *ticket)
{
    if (ticket && chance(NoShows))
        later(between(35, 60), Event::Recall, counter);
    else if (ticket)
        later(between(15, 50), Event::Start, counter);
    else // nobody there, or somebody works here by hand
        later(between(15, 40), Event::Call, counter);
}

void DemoMorning::recall(int counter)
{
    const auto recalled = m_office.queue().recall({counter, {}});
    const bool again = recalled && recalled.value().state == TicketState::Called;
    later(between(30, 50), again ? Event::Recall : Event::Call, counter);
}

void DemoMorning::start(int counter)
{
    const auto started = m_office.queue().start({counter, {}});
    if (!started)
        return later(between(10, 30), Event::Call, counter);
    // Most press "next" when they are done; some finish first and get up.
    later(serviceTime(started.value().field), chance(Pauses) ? Event::Finish : Event::Call,
          counter);
}

void DemoMorning::finish(int counter)
{
    // Nobody there means that a person has finished by hand: the counter is free as well.
    [[maybe_unused]] const auto finished = m_office.queue().finish({counter, {}});
    later(between(30, 90), Event::Call, counter);
}

QString DemoMorning::drawField()
{
    const SiteConfiguration &site = m_office.configuration();
    std::vector<const FieldScript *> known;
    int sum = 0;
    for (const FieldScript &field : Fields) {
        if (!site.field(field.code))
            continue;
        known.push_back(&field);
        sum += field.share;
    }
    if (known.empty())
        return site.fields.front().code;
    int drawn = int(unit() * sum);
    for (const FieldScript *field : known) {
        drawn -= field->share;
        if (drawn < 0)
            return field->code.toString();
    }
    return known.back()->code.toString();
}

QString DemoMorning::drawPriority()
{
    int drawn = int(unit() * 100);
    for (const PriorityScript &group : Priorities) {
        drawn -= group.share;
        if (drawn < 0)
            return m_office.configuration().priority(group.code) ? group.code.toString()
                                                                 : QString();
    }
    return {};
}

// The common ones stand first in a tile and are drawn more often.
QString DemoMorning::drawProcedure(const QString &field)
{
    const std::vector<const Procedure *> found = m_office.procedures().byTile(field);
    const double drawn = unit();
    if (found.empty() || !chance(WithProcedure))
        return {};
    return found[std::size_t(drawn * drawn * double(found.size()))]->code;
}

DemoMorning::Ms DemoMorning::serviceTime(const QString &field)
{
    const auto it = std::ranges::find(Fields, field, &FieldScript::code);
    const Ms mean = it == Fields.end() ? Ms(OtherService) : Ms(it->service);
    return Ms(std::int64_t(double(mean.count()) * (0.45 + 0.55 * (unit() + unit()))));
}

double DemoMorning::unit() { return double(m_engine() >> 11) * 0x1p-53; }

DemoMorning::Ms DemoMorning::between(int fromSeconds, int toSeconds)
{
    return Ms(fromSeconds * 1'000 + int(unit() * (toSeconds - fromSeconds) * 1'000));
}

} // namespace motcua
