// "Ghi nhanh": with keys alone, undone, counted, never without a counter or a person.
#include "tests/support/catch.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/day/dayview.h"
#include "ui/desk/work/workform.h"

#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

Procedure named(const char *code, const char *plain, qint64 fee)
{
    Procedure p;
    p.code = QString::fromLatin1(code);
    for (QString *text : {&p.name, &p.officialName, &p.nameEn, &p.plainNameEn, &p.field,
                          &p.counterGroup, &p.source})
        *text = QStringLiteral("x");
    p.plainName = QString::fromUtf8(plain);
    p.tile = QStringLiteral("ho-tich");
    p.feeVnd = fee;
    return p;
}

struct WorkRig : SessionRig {
    WorkRig()
    {
        REQUIRE(site.procedures.load({QDate(2026, 11, 1),
                                      {},
                                      {named("1.001193", "Đăng ký khai sinh", 0),
                                       named("2.000815", "Chứng thực bản sao", 2000)}},
                                     {}));
        signIn("hoa");
    }
    WorkForm &form() { return desk->window().work(); }
    void type(const char *letters)
    {
        QTest::keyClicks(desk->window().focusWidget(), QString::fromUtf8(letters));
    }
    void focused(Qt::Key key) { QTest::keyClick(desk->window().focusWidget(), key); }
    std::vector<Work> works() { return site.work.list(site.queue.today()).value(); }
    QString message() { return form().findChild<QLabel *>(QStringLiteral("workMessage"))->text(); }
};

} // namespace

TEST_CASE("work is recorded with a few letters and Enter", "[desk][work]")
{
    WorkRig rig;
    rig.key(Qt::Key_F5);
    REQUIRE(rig.form().isOpen());
    rig.type("ch th");
    rig.focused(Qt::Key_Return);
    REQUIRE(rig.works().size() == 1);
    CHECK(rig.works()[0].procedure == QStringLiteral("2.000815"));
    CHECK(rig.works()[0].counter == 2);
    CHECK(rig.works()[0].feeVnd == 2000);
    CHECK(rig.lastActor() == rig.hoa);
    CHECK(rig.message()
          == QStringLiteral("Đã ghi: Chứng thực bản sao từ bản chính, 1 bản, 2.000 đ."));
    CHECK(rig.form().typed().isEmpty());
    QTest::qWait(50);
    REQUIRE(rig.desk->window().grab().save(QStringLiteral(MOTCUA_SHOTS "/desk-work.png")));

    // The last one stands first now, and the fee follows the copies.
    REQUIRE(rig.form().procedure() == QStringLiteral("2.000815"));
    rig.form().findChild<QSpinBox *>(QStringLiteral("workCopies"))->setValue(3);
    CHECK(rig.form().fee() == 6000);
    rig.focused(Qt::Key_Down);
    CHECK(rig.form().procedure() == QStringLiteral("1.001193"));
    rig.focused(Qt::Key_Escape);
    CHECK_FALSE(rig.form().isOpen());
    CHECK(rig.works().size() == 1);
}

TEST_CASE("the last record is taken back, and the day counts what is left", "[desk][work]")
{
    WorkRig rig;
    rig.key(Qt::Key_F5);
    rig.type("khai");
    rig.focused(Qt::Key_Return);
    rig.type("sao");
    rig.focused(Qt::Key_Return);
    REQUIRE(rig.works().size() == 2);
    rig.form().findChild<QPushButton *>(QStringLiteral("workUndo"))->click();
    CHECK(figuresOf(rig.works()) == WorkFigures{1, 1, 0});
    CHECK(rig.message().startsWith(QStringLiteral("Đã hoàn tác")));
    CHECK_FALSE(
        rig.form().findChild<QPushButton *>(QStringLiteral("workUndo"))->isVisibleTo(&rig.form()));
    const auto *day = rig.desk->window().findChild<DayView *>();
    CHECK(day->findChild<QLabel *>(QStringLiteral("dayFigures"))
              ->text()
              .contains(QStringLiteral("ghi nhanh 1 việc, 1 bản, 0 đ")));
}

TEST_CASE("letters of no procedure record nothing; locking closes the form", "[desk][work]")
{
    WorkRig rig;
    rig.key(Qt::Key_F5);
    rig.type("zzz");
    rig.focused(Qt::Key_Return);
    CHECK(rig.works().empty());
    CHECK_FALSE(rig.message().isEmpty());
    rig.child<QAction>("deskLock")->trigger();
    CHECK_FALSE(rig.form().isOpen());
    rig.key(Qt::Key_F5);
    CHECK_FALSE(rig.form().isOpen());
}
