// Operations of two devices, in any order of arrival.
#include "core/journal/journaltables.h"
#include "core/queueing/appointmentoperations.h"
#include "core/queueing/ticketoperations.h"
#include "core/storage/tabledigest.h"
#include "tests/support/catch.h"
#include "tests/support/foreignlog.h"
#include "tests/support/testsite.h"

#include <algorithm>
#include <random>

#include <rapidcheck.h>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString StepFields[] = {QStringLiteral("ho-tich"), QStringLiteral("chung-thuc"),
                              QStringLiteral("cong-an")};

using Numbers = std::vector<unsigned>;

Numbers arbitraryNumbers() { return *rc::gen::container<Numbers>(rc::gen::inRange(0U, 1U << 24U)); }

// Whatever two devices may write of a few tickets, sensible or not.
Journal::Draft draftOf(unsigned n)
{
    Ticket t;
    t.id = Id::fromName("ticket", QString::number(n % 3));
    n /= 3;
    t.day = FakeClock::startDay();
    t.series = QStringLiteral("A");
    t.number = 1 + int(n % 5);
    t.counter = 1 + int(n % 2);
    t.step = int(n / 2 % 2);
    t.rank = FakeClock::start();
    for (unsigned i = 0; i <= n % 3; ++i)
        t.steps.push_back({StepFields[(n + i) % 3], 0, {}, {}, {}});
    n /= 16;
    switch (n % 16) {
    case 0: return ticketTaken(t, {});
    case 1: return ticketCalled(t, t.counter, {});
    case 2: return ticketRecalled(t, {});
    case 3: return ticketStarted(t, {});
    case 4: return ticketFinished(t, {});
    case 5: return ticketHeld(t, {});
    case 6: return ticketReturned(t, {});
    case 7: return ticketTransferred(t, StepFields[n % 3], {});
    case 8: return ticketNoShow(t, {});
    case 9: return ticketLateReturned(t, FakeClock::start() + 5min, {});
    case 10: return ticketVoided(t, QStringLiteral("?"), {});
    case 11: return ticketUndone(t, {});
    case 12: return ticketRestored(t, {});
    case 13: return ticketServedByHand(t, t.counter, {});
    case 14: return ticketTakenBack(t, {});
    default: return ticketCalled(t, 3, {});
    }
}

struct Written {
    int device = 0;
    Journal::Draft draft;
    Hlc hlc = 0;
};

// In the order each device wrote them; the clocks of the devices differ.
std::vector<Written> script(const Numbers &numbers)
{
    std::vector<Written> written;
    Hlc clocks[2] = {nextHlc(0, FakeClock::start()), nextHlc(0, FakeClock::start() + 30s)};
    for (int i = 0; i < 3; ++i) { // most tickets begin with their taking
        const unsigned taking = unsigned(i) + 3 * 16 * 16;
        written.push_back({i % 2, draftOf(taking), clocks[i % 2] += 7 << 16});
    }
    for (const unsigned n : numbers) {
        const int device = int(n % 2);
        clocks[device] += Hlc(n / 2 % 9) * (20'000 << 16) / 9 + 1;
        written.push_back({device, draftOf(n / 16), clocks[device]});
    }
    return written;
}

void foldLikeAnExchange(TestSite &site, const Id &entity)
{
    replaceConflicts(site.database, entity,
                     site.tickets.fold(entity, operationsOf(site.database, entity)));
}

} // namespace

TEST_CASE("fold: operations of two devices make the same rows in every order of arrival")
{
    CHECK(rc::check("fold of arrivals", [] {
        const std::vector<Written> written = script(arbitraryNumbers());
        const unsigned seed = *rc::gen::inRange(0U, 1U << 16U);
        QByteArray expected;
        for (int round = 0; round < 3; ++round) {
            TestSite site(QStringLiteral(":memory:"), nullptr, false);
            FakeRandom keys(3);
            ForeignLog logs[2] = {ForeignLog(site.database, keys), ForeignLog(site.database, keys)};
            std::vector<Written> of[2];
            for (const Written &w : written)
                of[w.device].push_back(w);
            // A log arrives in its order; which log goes on is drawn, or one comes whole first.
            std::mt19937 random(seed + unsigned(round));
            std::size_t at[2] = {0, 0};
            while (at[0] < of[0].size() || at[1] < of[1].size()) {
                std::size_t d = round == 0 ? 0 : round == 1 ? 1 : random() % 2;
                if (at[d] == of[d].size())
                    d = 1 - d;
                const Written &w = of[d][at[d]++];
                logs[d].append(w.draft, w.hlc);
                foldLikeAnExchange(site, w.draft.entity);
            }
            RC_ASSERT(!site.journal.refoldChanges());
            const QByteArray digest = tableDigest(site.database, "ticket")
                + tableDigest(site.database, "ticket_step")
                + tableDigest(site.database, ConflictTable);
            if (round == 0)
                expected = digest;
            RC_ASSERT(digest == expected);
        }
    }));
}

TEST_CASE("fold: pads printed on two devices leave the same one in every order of arrival")
{
    CHECK(rc::check("pads", [] {
        const Numbers numbers = arbitraryNumbers();
        const QDate day = FakeClock::startDay();
        QByteArray expected;
        for (int round = 0; round < 2; ++round) {
            TestSite site(QStringLiteral(":memory:"), nullptr, false);
            FakeRandom keys(3);
            ForeignLog logs[2] = {ForeignLog(site.database, keys), ForeignLog(site.database, keys)};
            for (int pass = 0; pass < 2; ++pass) { // one log whole, then the other
                const unsigned device = unsigned(pass + round) % 2;
                Hlc hlc = nextHlc(0, FakeClock::start());
                for (const unsigned n : numbers) {
                    hlc += 1 + n % 7;
                    if (n % 2 != device)
                        continue;
                    const int first = 890 + int(n / 2 % 100); // also what no pad has
                    const Journal::Draft draft =
                        padPrinted({{n / 256 % 2 ? QStringLiteral("A") : QStringLiteral("B"), first,
                                     first + int(n / 512 % 48)},
                                    day},
                                   {});
                    logs[device].append(draft, hlc);
                    replaceConflicts(site.database, draft.entity,
                                     site.reservePads.fold(
                                         draft.entity, operationsOf(site.database, draft.entity)));
                }
            }
            RC_ASSERT(!site.journal.refoldChanges());
            const QByteArray digest = tableDigest(site.database, "reserve_pad")
                + tableDigest(site.database, ConflictTable);
            if (round == 0)
                expected = digest;
            RC_ASSERT(digest == expected);
        }
    }));
}

TEST_CASE("fold: any operations leave a ticket that makes sense, or none")
{
    CHECK(rc::check("sense", [] {
        const Id log = Id::fromName("log", u"1");
        std::vector<Operation> operations;
        for (const unsigned n : arbitraryNumbers()) {
            Journal::Draft draft = draftOf(n);
            draft.entity = Id::fromName("ticket", u"0");
            const qint64 seq = qint64(operations.size()) + 1;
            operations.push_back(
                operationOf(draft, log, seq, nextHlc(0, FakeClock::start() + seq * 1s)));
        }
        std::vector<Conflict> conflicts;
        const auto t = foldTicket(operations, &conflicts);
        RC_ASSERT(foldTicket(operations, nullptr) == t);
        const bool taken = std::ranges::any_of(operations, [](const Operation &o) {
            return Kind(o.header.kind) == Kind::TicketTaken;
        });
        RC_ASSERT(t.has_value() == taken);
        RC_ASSERT(conflicts.size() + (t ? 1 : 0) <= operations.size());
        if (!t)
            return;
        RC_ASSERT(t->step >= 0 && t->step < int(t->steps.size()));
        const TicketStep &step = t->steps[std::size_t(t->step)];
        RC_ASSERT(t->field == step.field);
        const bool atCounter = t->state == TicketState::Called || t->state == TicketState::Serving;
        RC_ASSERT(!atCounter || (t->counter > 0 && step.counter == t->counter && step.called));
        RC_ASSERT(t->state != TicketState::Serving || step.started);
        RC_ASSERT(t->state != TicketState::Waiting || !step.called);
        RC_ASSERT(t->state != TicketState::Done || step.finished);
        RC_ASSERT(t->state == TicketState::Void || t->voidReason.isEmpty());
        RC_ASSERT(t->since >= t->taken);
        RC_ASSERT(t->recalls >= 0);
        for (int i = 0; i < t->step; ++i)
            RC_ASSERT(t->steps[std::size_t(i)].finished.has_value());
    }));
}

TEST_CASE("fold: an appointment of two devices is the same in every order of arrival")
{
    CHECK(rc::check("fold of appointments", [] {
        const Numbers numbers = arbitraryNumbers();
        const auto draftsOf = [&](unsigned device) {
            std::vector<Journal::Draft> drafts;
            for (std::size_t i = device; i < numbers.size(); i += 2) {
                Appointment a;
                a.id = Id::fromName("appointment", QString::number(numbers[i] % 2));
                a.day = FakeClock::startDay().addDays(numbers[i] / 2 % 3);
                a.field = StepFields[numbers[i] / 6 % 3];
                a.start = FakeClock::start() + 1h;
                a.length = std::chrono::minutes{numbers[i] / 18 % 4 * 5}; // 0 is damaged
                a.code = QString::number(numbers[i] % 1'000'000).rightJustified(6, u'0');
                drafts.push_back(numbers[i] / 72 % 3 == 0 ? appointmentCancelled(a, {})
                                                          : appointmentMade(a, {}));
            }
            return drafts;
        };
        QByteArray expected;
        for (const bool turned : {false, true}) {
            TestSite site(QStringLiteral(":memory:"), nullptr, false);
            FakeRandom keys(3);
            ForeignLog logs[2] = {ForeignLog(site.database, keys), ForeignLog(site.database, keys)};
            for (const unsigned device : {turned ? 1U : 0U, turned ? 0U : 1U}) {
                Hlc hlc = nextHlc(0, FakeClock::start() + device * 1s);
                for (const Journal::Draft &draft : draftsOf(device)) {
                    logs[device].append(draft, hlc += 1'500 << 16);
                    replaceConflicts(site.database, draft.entity,
                                     site.appointmentTable.fold(
                                         draft.entity, operationsOf(site.database, draft.entity)));
                }
            }
            RC_ASSERT(!site.journal.refoldChanges());
            const QByteArray digest = tableDigest(site.database, "appointment")
                + tableDigest(site.database, ConflictTable);
            if (!turned)
                expected = digest;
            RC_ASSERT(digest == expected);
        }
    }));
}
