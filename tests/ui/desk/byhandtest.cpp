// "Ghi bù" after a sudden stop.
#include "tests/support/catch.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/byhand/byhandview.h"

#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct ByHandRig : DeskRig {
    ByHandRig()
    {
        setting.number = 2;
        desk = std::make_unique<Desk>(services());
        desk->window().show();
        view = desk->window().findChild<ByHandView *>();
    }
    void standStill(std::chrono::minutes time)
    {
        const Instant stopped = site.clock.now();
        site.clock.advance(time);
        Journal::Transaction transaction(site.journal);
        site.days.interrupt(transaction, site.queue.today(), {stopped, site.clock.now()});
        transaction.commit();
        feed.refresh();
    }
    QListWidget *people() { return view->findChild<QListWidget *>(); }
    QPushButton *button(const char *name)
    {
        return desk->window().findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString message() { return view->findChild<QLabel *>(QStringLiteral("messageText"))->text(); }
    std::unique_ptr<Desk> desk;
    ByHandView *view = nullptr;
};

} // namespace

TEST_CASE("after a stop the message leads to who waited then, and ticks note them", "[desk]")
{
    ByHandRig rig;
    const Ticket first = rig.site.take();
    const Ticket second = rig.site.take();
    rig.standStill(12min);
    rig.site.clock.advance(1min);
    rig.site.take(); // after the stop: cannot have been served meanwhile
    rig.feed.refresh();
    const auto *queue = rig.desk->window().findChild<QueueView *>();
    auto *action = queue->findChild<QPushButton *>(QStringLiteral("messageAction"));
    REQUIRE(action->text() == QStringLiteral("Ghi bù ngay"));
    action->click();
    REQUIRE(rig.view->isVisible());
    REQUIRE(rig.people()->count() == 2);
    CHECK_FALSE(rig.button("byHandServed")->isEnabled());
    rig.people()->item(1)->setCheckState(Qt::Checked);
    rig.site.take();
    rig.feed.refresh(); // ticks stay with the person
    REQUIRE(rig.view->ticked() == std::vector<Id>{second.id});
    QTest::qWait(50);
    REQUIRE(rig.desk->window().grab().save(QStringLiteral(MOTCUA_SHOTS "/desk-byhand.png")));
    CHECK(rig.view->counter() == 2);
    rig.button("byHandServed")->click();
    CHECK(rig.message() == QStringLiteral("Đã ghi bù ở quầy 2: A002."));
    const Ticket served = *rig.site.queue.find(second.id);
    CHECK(served.state == TicketState::Done);
    CHECK(served.steps[0].byHand());
    CHECK(rig.site.queue.find(first.id)->state == TicketState::Waiting);
    CHECK(rig.people()->count() == 1);
    auto *undo = rig.view->findChild<QPushButton *>(QStringLiteral("messageAction"));
    REQUIRE(undo->text() == QStringLiteral("Hoàn tác"));
    undo->click();
    CHECK(rig.site.queue.find(second.id)->state == TicketState::Waiting);
    CHECK(rig.people()->count() == 2);
    CHECK(rig.view->ticked().empty());
}

TEST_CASE("a tick is for one step: who went on to the next is not ticked there", "[desk]")
{
    ByHandRig rig;
    REQUIRE(rig.site.tryTake(
        {rig.site.newId(), QStringLiteral("ho-tich"), {}, {}, {QStringLiteral("cong-an")}, {}}));
    rig.standStill(12min);
    rig.desk->window().findChild<QAction *>(QStringLiteral("deskByHand"))->trigger();
    REQUIRE(rig.people()->count() == 1);
    rig.people()->item(0)->setCheckState(Qt::Checked);
    rig.button("byHandServed")->click();
    REQUIRE(rig.people()->count() == 1); // waits for the second step now
    CHECK(rig.view->ticked().empty());
    rig.view->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    CHECK(rig.feed.snapshot().waiting.front().step == 0);
    CHECK_FALSE(rig.feed.snapshot().waiting.front().steps[0].finished);
}

TEST_CASE("who came without a number gets one and is done at once", "[desk]")
{
    ByHandRig rig;
    rig.site.take();
    rig.desk->window().findChild<QAction *>(QStringLiteral("deskByHand"))->trigger();
    REQUIRE(rig.view->isVisible());
    rig.view->findChild<QSpinBox *>()->setValue(3);
    rig.button("byHandGive")->click();
    CHECK(rig.message() == QStringLiteral("Đã ghi bù ở quầy 2: A002, A003, A004."));
    CHECK(rig.site.dayService.summary(rig.site.queue.today()).value().done == 3);
    CHECK(rig.feed.snapshot().waiting.size() == 1);
    CHECK(rig.slips.empty());
    rig.view->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    CHECK(rig.site.dayService.summary(rig.site.queue.today()).value().done == 0);
    CHECK(rig.feed.snapshot().waiting.size() == 1); // their numbers are nobody's
}
