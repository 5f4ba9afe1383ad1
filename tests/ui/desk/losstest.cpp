// What a damaged file lost is told to whoever signs in, until somebody has read it.
#include "core/queueing/losses.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/sessionrig.h"

using namespace motcua;

namespace {

Loss someLoss(const Id &id)
{
    const QDate today = FakeClock::startDay();
    Loss loss;
    loss.id = id;
    loss.list = QStringLiteral("/data/damaged-20261123-080000/missing.txt");
    loss.numbers = {{today, QStringLiteral("A"), 41, true},
                    {today, QStringLiteral("B"), 7, false},
                    {today.addDays(1), QStringLiteral("A"), 1, true},
                    {today.addDays(-3), QStringLiteral("A"), 99, true}};
    loss.floors = {{today, QStringLiteral("A"), 41}};
    loss.others = 2;
    return loss;
}

} // namespace

TEST_CASE("what was lost is told until somebody has read it", "[desk][loss]")
{
    SessionRig rig;
    rig.site.losses.note(someLoss(rig.site.newId()));
    auto *banner = rig.child<QWidget>("lossBanner");
    CHECK_FALSE(banner->isVisible()); // nobody is signed in
    rig.signIn("hoa");
    REQUIRE(banner->isVisible());
    const QString text = rig.child<QLabel>("lossText")->text();
    CHECK(text.contains(QStringLiteral("Mất các số A041, A001 ngày 24/11")));
    CHECK(text.contains(QStringLiteral("số B007")));
    CHECK_FALSE(text.contains(QStringLiteral("A099"))); // nobody comes with it any more
    CHECK(text.contains(QStringLiteral("missing.txt")));
    REQUIRE(rig.desk->window().grab().save(QStringLiteral(MOTCUA_SHOTS "/desk-loss.png")));
    rig.key(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(banner->isVisible());
    rig.signIn("binh");
    REQUIRE(banner->isVisible()); // hoa only looked
    rig.child<QPushButton>("lossRead")->click();
    CHECK_FALSE(banner->isVisible());
    CHECK(rig.lastActor() == rig.binh);
    CHECK(rig.site.losses.unseen().empty());
    rig.key(Qt::Key_L, Qt::ControlModifier);
    rig.signIn("hoa");
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("a long list of lost numbers is cut short", "[desk][loss]")
{
    SessionRig rig;
    Loss loss = someLoss(rig.site.newId());
    for (int number = 50; number < 100; ++number)
        loss.numbers.push_back({FakeClock::startDay(), QStringLiteral("C"), number, true});
    rig.site.losses.note(loss);
    rig.signIn("hoa");
    CHECK(rig.child<QLabel>("lossText")->text().contains(QStringLiteral("và 40 số nữa")));
}
