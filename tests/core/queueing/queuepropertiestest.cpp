// Whatever people press, in any order.
#include "core/queueing/queueservice.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <map>
#include <set>

#include <rapidcheck.h>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Fields[] = {QStringLiteral("ho-tich"), QStringLiteral("chung-thuc"),
                          QStringLiteral("cong-an"), QStringLiteral("huong-dan")};
const QString Groups[] = {QString(), QString(), QStringLiteral("mang-thai"),
                          QStringLiteral("nguoi-cao-tuoi")};
constexpr int Counters[] = {1, 2, 3, 5, 6};

// A hall with a script of presses, and what must hold after each of them.
class Hall {
public:
    void press(unsigned n)
    {
        const int counter = Counters[n / 16 % 5];
        const qint64 before = m_site.operationCount();
        bool done = false;
        switch (n % 16) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4: done = take(n / 16); break;
        case 5:
        case 6:
        case 7:
        case 8: done = call(counter); break;
        case 9: done = m_site.queue.recall({counter, {}}).ok(); break;
        case 10:
        case 11: done = m_site.queue.start({counter, {}}).ok(); break;
        case 12: done = m_site.queue.finish({counter, {}}).ok(); break;
        case 13: done = m_site.queue.markNoShow({counter, {}}).ok(); break;
        case 14: m_site.clock.advance(std::chrono::seconds(n / 16 % 3600)); break;
        default: m_site.clock.advance(-std::chrono::minutes(n / 16 % 180)); break;
        }
        RC_ASSERT((m_site.operationCount() > before) == done);
        check();
    }

    void end()
    {
        RC_ASSERT(!m_site.journal.refoldChanges());
        RC_ASSERT(m_site.count("SELECT count(*) FROM conflict") == 0);
        for (const auto &[day, taken] : m_taken)
            RC_ASSERT(m_site.queue.list(day).size() == taken.size());
    }

private:
    bool take(unsigned n)
    {
        std::vector<QString> first;
        if (n % 5 == 0)
            first.push_back(Fields[n / 5 % 3]);
        const TakeRequest request{m_site.newId(), Fields[n % 4], {}, Groups[n / 4 % 4], first, {}};
        m_site.queue.take(request, [&](const Result<Ticket, TakeError> &r) {
            RC_ASSERT(r.ok());
            m_taken[r.value().day].insert(r.value().id);
            const auto number = std::tuple(r.value().day, r.value().series, r.value().number);
            RC_ASSERT(m_numbers.insert(number).second);
        });
        return true;
    }

    // Who must come is known from what is shown: the largest weight × waiting among the heads.
    bool call(int number)
    {
        const QueueSnapshot s = m_site.queue.snapshot();
        const auto &current = s.counterLine(number)->current;
        const bool wasServing = current && current->state == TicketState::Serving;
        bool called = false;
        m_site.queue.callNext({m_site.newId(), number, {}},
                              [&](const Result<Ticket, ClaimError> &r) {
                                  called = r.ok();
                                  if (!r.ok())
                                      return;
                                  // Who is sent on from here may be called here again.
                                  RC_ASSERT(isHeadOfItsField(s, r.value())
                                            || (wasServing && current->id == r.value().id));
                                  RC_ASSERT(r.value().counter == number);
                              });
        if (called)
            RC_ASSERT(!current || wasServing);
        return called || wasServing;
    }

    static bool isHeadOfItsField(const QueueSnapshot &s, const Ticket &called)
    {
        const auto head = std::ranges::find(s.waiting, called.field, &Ticket::field);
        return head != s.waiting.end() && head->id == called.id;
    }

    void check()
    {
        const QueueSnapshot s = m_site.queue.snapshot();
        std::set<int> busy;
        std::set<Id> seen;
        for (const Ticket &ticket : m_site.queue.list(m_site.queue.today())) {
            RC_ASSERT(seen.insert(ticket.id).second);
            const bool atCounter =
                ticket.state == TicketState::Called || ticket.state == TicketState::Serving;
            if (atCounter) {
                RC_ASSERT(busy.insert(ticket.counter).second); // one at a time
                const auto *counter = m_site.sites.configuration().counter(ticket.counter);
                RC_ASSERT(counter && counter->servesField(ticket.field));
            }
        }
        RC_ASSERT(seen == m_taken[m_site.queue.today()]); // nobody lost
        RC_ASSERT(std::ranges::is_sorted(
            s.waiting, {}, [](const Ticket &t) { return std::tuple(t.rank, t.number, t.id); }));
        for (const Ticket &ticket : s.waiting)
            RC_ASSERT(ticket.state == TicketState::Waiting);
        for (const CounterLine &line : s.counters)
            RC_ASSERT(line.current.has_value() == busy.contains(line.counter));
        RC_ASSERT(s.calls.size() <= 20);
    }

    TestSite m_site;
    std::map<QDate, std::set<Id>> m_taken;
    std::set<std::tuple<QDate, QString, int>> m_numbers;
};

} // namespace

TEST_CASE("queue: any presses keep the hall in order")
{
    CHECK(rc::check("presses", [] {
        Hall hall;
        const auto presses =
            *rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(0U, 1U << 20U));
        for (const unsigned press : presses)
            hall.press(press);
        hall.end();
    }));
}

TEST_CASE("queue: whoever waits is called, however many with priority come")
{
    TestSite site;
    const Ticket plain = site.take();
    bool called = false;
    for (int minute = 0; minute < 60 && !called; ++minute) {
        site.clock.advance(1min);
        site.take(QStringLiteral("ho-tich"), QStringLiteral("nguoi-cao-tuoi"));
        const auto next = site.next(2);
        REQUIRE(next);
        called = next.value().id == plain.id;
        REQUIRE(site.queue.start({2, {}}));
    }
    CHECK(called);
    CHECK(site.clock.now() - plain.taken <= 21min); // the head start, and not a turn more
}

TEST_CASE("queue: midnight sends nobody home who waits or is served")
{
    TestSite site;
    const auto at = [](int days, QTime time) {
        return SiteZone::vietnam().at(FakeClock::startDay().addDays(days), time);
    };
    site.clock.set(at(0, QTime(23, 59, 30)));
    const Ticket waiting = site.take();
    site.clock.set(at(1, QTime(0, 10)));
    CHECK(site.queue.today() == FakeClock::startDay());
    const Ticket late = site.take();
    CHECK(late.number == 2);
    CHECK(site.next(2).value().id == waiting.id);
    REQUIRE(site.queue.start({2, {}}));
    CHECK(site.next(2).value().id == late.id);
    REQUIRE(site.queue.finish({2, {}}));
    // Nobody is left: a new day, if at night.
    CHECK(site.queue.today() == FakeClock::startDay().addDays(1));
    CHECK(site.take().number == 1);
    site.checkWhole();
}

TEST_CASE("queue: yesterday's people are not called today")
{
    TestSite site;
    const Ticket left = site.take();
    site.clock.set(SiteZone::vietnam().at(FakeClock::startDay().addDays(1), QTime(4, 0)));
    CHECK(site.next(2).error() == ClaimError::NobodyWaiting);
    CHECK(site.queue.snapshot().waiting.empty());
    const Ticket today = site.take();
    CHECK(today.number == 1);
    CHECK(site.next(2).value().id == today.id);
    CHECK(site.queue.find(left.id)->state == TicketState::Waiting);
    site.checkWhole();
}
