#include "core/journal/verify.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("a number is taken, called, served and done")
{
    TestSite site;
    const Ticket taken = site.take();
    CHECK(taken.shownNumber() == QStringLiteral("A001"));
    CHECK(taken.state == TicketState::Waiting);
    CHECK(taken.day == site.queue.today());
    CHECK(site.take().shownNumber() == QStringLiteral("A002"));
    CHECK(site.take(QStringLiteral("chung-thuc")).shownNumber() == QStringLiteral("B001"));

    site.clock.advance(4min);
    const auto called = site.next(2);
    REQUIRE(called);
    CHECK(called.value().id == taken.id);
    CHECK(called.value().counter == 2);

    site.clock.advance(1min);
    const auto serving = site.queue.start({2, {}});
    REQUIRE(serving);
    CHECK(serving.value().state == TicketState::Serving);
    site.clock.advance(6min);
    const auto done = site.queue.finish({2, {}});
    REQUIRE(done);
    CHECK(done.value().state == TicketState::Done);
    CHECK(*done.value().steps[0].finished - *done.value().steps[0].started == 6min);
    CHECK_FALSE(site.journal.refoldChanges());
    CHECK(verifyJournal(site.database).ok());
}

TEST_CASE("the same request is the same ticket")
{
    TestSite site;
    const TakeRequest request{site.newId(), QStringLiteral("ho-tich"), {}, {}, {}, {}};
    const auto first = site.tryTake(request);
    const auto operations = site.operationCount();
    const auto second = site.tryTake(request);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first.value() == second.value());
    CHECK(site.operationCount() == operations);
}

TEST_CASE("the same call request is answered with the same ticket")
{
    TestSite site;
    site.take();
    site.take();
    const ClaimRequest request{site.newId(), 2, {}};
    std::vector<Id> answers;
    for (int i = 0; i < 2; ++i) {
        site.queue.callNext(request, [&](Result<Ticket, ClaimError> r) {
            REQUIRE(r);
            answers.push_back(r.value().id);
        });
    }
    CHECK(answers[0] == answers[1]);
    CHECK(site.queue.snapshot().waiting.size() == 1);
}

TEST_CASE("a request's id used for something else is refused, not answered with the other")
{
    TestSite site;
    const Id take = site.newId();
    REQUIRE(site.tryTake({take, QStringLiteral("ho-tich"), {}, {}, {}, {}}));
    const auto before = site.operationCount();
    CHECK(site.tryTake({take, QStringLiteral("chung-thuc"), {}, {}, {}, {}}).error()
          == TakeError::OtherRequest);
    CHECK(site.tryTake({take, QStringLiteral("ho-tich"), QStringLiteral("1.000001"), {}, {}, {}})
              .error()
          == TakeError::OtherRequest);
    CHECK(site.operationCount() == before);
    const Id call = site.newId();
    const auto claim = [&](int counter, const Id &wanted) {
        std::optional<Result<Ticket, ClaimError>> answer;
        site.queue.callNext({call, counter, {}, wanted}, [&](auto r) { answer = r; });
        REQUIRE(answer);
        return *answer;
    };
    REQUIRE(claim(2, {}));
    CHECK(claim(2, {}).value().id == take);
    CHECK(claim(1, {}).error() == ClaimError::OtherRequest);
    CHECK(claim(2, site.newId()).error() == ClaimError::OtherRequest);
    site.checkWhole();
}

TEST_CASE("next finishes who is served and refuses on who is called")
{
    TestSite site;
    const Ticket first = site.take();
    const Ticket second = site.take();
    REQUIRE(site.next(2));
    const auto operations = site.operationCount();
    const auto refused = site.next(2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == ClaimError::CounterBusy);
    CHECK(site.operationCount() == operations);
    REQUIRE(site.queue.start({2, {}}));
    const auto next = site.next(2);
    REQUIRE(next);
    CHECK(next.value().id == second.id);
    CHECK(site.queue.find(first.id)->state == TicketState::Done);
    REQUIRE(site.queue.start({2, {}}));
    const auto nobody = site.next(2);
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error() == ClaimError::NobodyWaiting);
    CHECK(site.queue.find(second.id)->state == TicketState::Done);
}

TEST_CASE("a third call without answer is a no-show")
{
    TestSite site;
    const Ticket ticket = site.take();
    REQUIRE(site.next(1));
    CHECK(site.queue.recall({1, {}}).value().state == TicketState::Called);
    CHECK(site.queue.recall({1, {}}).value().recalls == 2);
    CHECK(site.queue.recall({1, {}}).value().state == TicketState::NoShow);
    const QueueSnapshot s = site.queue.snapshot();
    REQUIRE(s.absent.size() == 1);
    CHECK(s.absent[0].id == ticket.id);
    CHECK(site.queue.recall({1, {}}).error() == VerbError::NobodyAtCounter);
}

TEST_CASE("verbs in the wrong state are refused and write nothing")
{
    TestSite site;
    site.take();
    const auto count = [&] { return site.operationCount(); };
    const auto before = count();
    CHECK(site.queue.start({1, {}}).error() == VerbError::NobodyAtCounter);
    CHECK(site.queue.finish({99, {}}).error() == VerbError::UnknownCounter);
    CHECK(site.next(99).error() == ClaimError::UnknownCounter);
    CHECK(site.tryTake({site.newId(), QStringLiteral("none"), {}, {}, {}, {}}).error()
          == TakeError::UnknownField);
    CHECK(site.tryTake({site.newId(), QStringLiteral("ho-tich"), {}, QStringLiteral("x"), {}, {}})
              .error()
          == TakeError::UnknownPriority);
    CHECK(count() == before);
    REQUIRE(site.next(1));
    REQUIRE(site.queue.start({1, {}}));
    CHECK(site.queue.start({1, {}}).error() == VerbError::NotCalled);
    CHECK(site.queue.recall({1, {}}).error() == VerbError::NotCalled);
    CHECK(site.queue.markNoShow({1, {}}).error() == VerbError::NotCalled);
}

TEST_CASE("priority is a head start, and nobody starves")
{
    TestSite site;
    const Ticket early = site.take();
    site.clock.advance(10min);
    const Ticket elder = site.take(QStringLiteral("ho-tich"), QStringLiteral("nguoi-cao-tuoi"));
    CHECK(elder.rank == site.clock.now() - 20min);
    site.clock.advance(1min);
    CHECK(site.next(2).value().id == elder.id);
    REQUIRE(site.queue.finish({2, {}}));

    // Whoever waits longer than the head start is never overtaken any more.
    site.clock.advance(10min);
    site.take(QStringLiteral("ho-tich"), QStringLiteral("nguoi-cao-tuoi"));
    CHECK(site.next(2).value().id == early.id);
}

TEST_CASE("a counter of several fields weighs the waiting")
{
    TestSite site;
    const Ticket a = site.take(QStringLiteral("ho-tich"));
    site.clock.advance(4min);
    const Ticket b = site.take(QStringLiteral("chung-thuc"));
    site.clock.advance(3min);
    // Counter 3: B weighs 3. B waited 3 min × 3 = 9, A 7 min × 1.
    CHECK(site.next(3).value().id == b.id);
    // Counter 1: both weigh 1; A waited longer.
    CHECK(site.next(1).value().id == a.id);
}

TEST_CASE("a journey is one number through several queues")
{
    TestSite site;
    const auto taken = site.tryTake(
        {site.newId(), QStringLiteral("ho-tich"), {}, {}, {QStringLiteral("cong-an")}, {}});
    REQUIRE(taken);
    CHECK(taken.value().shownNumber() == QStringLiteral("A001"));
    CHECK(taken.value().field == QStringLiteral("cong-an"));
    CHECK(site.next(2).error() == ClaimError::NobodyWaiting);
    REQUIRE(site.next(5));
    REQUIRE(site.queue.start({5, {}}));
    site.clock.advance(5min);
    const auto moved = site.queue.finish({5, {}});
    REQUIRE(moved);
    CHECK(moved.value().state == TicketState::Waiting);
    CHECK(moved.value().field == QStringLiteral("ho-tich"));
    CHECK(moved.value().rank == taken.value().rank);
    site.take(); // younger
    CHECK(site.next(2).value().id == taken.value().id);
    CHECK(site.queue.finish({2, {}}).value().state == TicketState::Done);
    CHECK_FALSE(site.journal.refoldChanges());
}

TEST_CASE("numbers restart with the business day, and yesterday is not called")
{
    TestSite site;
    site.take();
    const QDate first = site.queue.today();
    site.clock.set(SiteZone::vietnam().at(first.addDays(1), QTime(7, 0)));
    CHECK(site.queue.today() == first.addDays(1));
    CHECK(site.next(2).error() == ClaimError::NobodyWaiting);
    const Ticket today = site.take();
    CHECK(today.shownNumber() == QStringLiteral("A001"));
    CHECK(site.queue.list(first).size() == 1);
    CHECK(site.next(2).value().id == today.id);
}

TEST_CASE("a clock that went back reopens no day")
{
    TestSite site;
    const Ticket before = site.take();
    site.clock.advance(-72h);
    const Ticket after = site.take();
    CHECK(after.day == before.day);
    CHECK(after.number == 2);
    CHECK_FALSE(site.journal.refoldChanges());
}

TEST_CASE("what is shown of the queue")
{
    TestSite site;
    CHECK_FALSE(site.queue.snapshot().day);
    for (int i = 0; i < 4; ++i)
        site.take();
    REQUIRE(site.next(2));
    site.clock.advance(30s);
    REQUIRE(site.queue.recall({2, {}}));
    QueueSnapshot s = site.queue.snapshot();
    CHECK(s.day == site.queue.today());
    CHECK(s.fieldLine(u"ho-tich")->waiting == 3);
    CHECK_FALSE(s.fieldLine(u"ho-tich")->wait);
    REQUIRE(s.calls.size() == 1);
    CHECK(s.calls[0].at == site.clock.now());
    CHECK(s.counterLine(2)->current->shownNumber() == QStringLiteral("A001"));

    REQUIRE(site.queue.start({2, {}}));
    site.clock.advance(8min);
    REQUIRE(site.queue.finish({2, {}}));
    s = site.queue.snapshot();
    CHECK(s.counterLine(2)->servedToday == 1);
    CHECK(s.counterLine(2)->meanServiceSeconds == 8 * 60);
    // Three waiting, one counter that works, eight minutes each: 24 minutes for a newcomer.
    CHECK(s.fieldLine(u"ho-tich")->wait == WaitRange{15, 30});
    const auto standing = site.queue.standing(s.waiting.back());
    CHECK(standing.ahead == 2);
    CHECK(standing.wait == WaitRange{10, 20});
}

namespace {

// Numbers that come when the test says so, or never.
class LateNumbers final : public NumberSource {
public:
    void draw(const DrawRequest &, Answer answer) override { answers.push_back(std::move(answer)); }
    std::vector<Answer> answers;
};

class LateAuthority final : public QueueAuthority {
public:
    void claimNext(const ClaimRequest &, Answer answer) override
    {
        answers.push_back(std::move(answer));
    }
    std::vector<Answer> answers;
};

} // namespace

TEST_CASE("numbers that come late, twice or not at all")
{
    TestSite site;
    LateNumbers numbers;
    LateAuthority authority;
    QueueService queue(site.journal, site.sites, site.days, site.tickets, site.appointmentTable,
                       site.counterStates, site.staff, numbers, authority);
    const TakeRequest request{site.newId(), QStringLiteral("ho-tich"), {}, {}, {}, {}};
    std::vector<Result<Ticket, TakeError>> answers;
    const auto keep = [&](Result<Ticket, TakeError> r) { answers.push_back(std::move(r)); };

    queue.take(request, keep);
    CHECK(answers.empty());
    queue.take(request, keep); // the citizen pressed again, the first answer is on its way
    REQUIRE(numbers.answers.size() == 2);
    site.clock.advance(3s);
    numbers.answers[1](7);
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].value().number == 7);
    numbers.answers[0](8); // too late: the ticket has its number
    REQUIRE(answers.size() == 2);
    CHECK(answers[1].value().number == 7);
    CHECK(queue.list(queue.today()).size() == 1);

    queue.take({site.newId(), QStringLiteral("ho-tich"), {}, {}, {}, {}}, keep);
    numbers.answers[2](DrawError::NobodyDecides);
    CHECK(answers[2].error() == TakeError::NobodyDecides);
}

TEST_CASE("a counter asks in silence: once while nobody comes, anew after somebody came")
{
    TestSite site;
    const Id officer = Id::fromName("account", u"an");
    const HelpCall asked = site.help.askSilently(site.newId(), 3, officer).value();
    CHECK(asked.isSilent());
    CHECK(asked.asking == 3);
    CHECK(asked.place.isEmpty());
    CHECK(site.help.askSilently(site.newId(), 3, officer).value() == asked);
    CHECK(site.help.askSilently(site.newId(), 2, officer).value().id != asked.id);
    const auto kiosk = site.help.ask(site.newId(), QStringLiteral("Kiosk"));
    CHECK_FALSE(kiosk.value().isSilent());
    CHECK(site.help.open().size() == 3);
    REQUIRE(site.help.promise(asked.id, 1, {}));
    const HelpCall again = site.help.askSilently(site.newId(), 3, officer).value();
    CHECK(again.id != asked.id);
    CHECK(again.state == HelpState::Asked);
    CHECK(site.help.find(asked.id)->state == HelpState::Closed);
    CHECK(site.help.open().size() == 3);
    site.checkWhole();
}

TEST_CASE("a call for help ends with the day, and the next morning asks anew")
{
    TestSite site;
    const HelpCall asked = site.help.askSilently(site.newId(), 3, {}).value();
    site.clock.advance(8h);
    CHECK(site.help.open().size() == 1);
    site.clock.advance(15h); // the next morning
    CHECK(site.help.open().empty());
    const HelpCall again = site.help.askSilently(site.newId(), 3, {}).value();
    CHECK(again.id != asked.id);
    CHECK(site.help.find(asked.id)->state == HelpState::Closed);
    CHECK(site.help.open() == std::vector{again});
    site.checkWhole();
}

TEST_CASE("help is asked once, promised once, closed")
{
    TestSite site;
    const auto asked = site.help.ask(site.newId(), QStringLiteral("Kiosk"));
    REQUIRE(asked);
    CHECK(site.help.ask(site.newId(), QStringLiteral("Kiosk")).value().id == asked.value().id);
    CHECK(site.help.open().size() == 1);
    const auto coming = site.help.promise(asked.value().id, 3, {});
    REQUIRE(coming);
    CHECK(coming.value().state == HelpState::Coming);
    CHECK(site.help.promise(asked.value().id, 4, {}).error() == HelpError::AlreadyAnswered);
    CHECK(site.help.close(asked.value().id).value().state == HelpState::Closed);
    CHECK(site.help.open().empty());
    CHECK(site.help.close(site.newId()).error() == HelpError::UnknownCall);
    CHECK_FALSE(site.journal.refoldChanges());
}
