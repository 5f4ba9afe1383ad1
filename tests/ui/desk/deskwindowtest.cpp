#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "ui/desk/queue/queuewords.h"
#include "ui/desk/queue/verbbar.h"
#include "ui/inspection/pageinspection.h"
#include "ui/models/waitingmodel.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QTableView>
#include <QTest>

#include <set>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr QSize Laptop(1366, 768);
constexpr QSize Television(1920, 1080);

struct WindowRig : DeskRig {
    WindowRig()
        : DeskRig(busyWard())
    {
        setting.number = 3;
        desk = std::make_unique<Desk>(services());
        page = desk->window().findChild<QueueView *>();
    }

    static SiteConfiguration busyWard()
    {
        SiteConfiguration c = testConfiguration();
        c.site.name = QStringLiteral("Phường Mẫu");
        c.fields[0].colour = QStringLiteral("#0B4F8A");
        c.fields[1].colour = QStringLiteral("#7A3E00");
        c.fields[2].colour = QStringLiteral("#5B2A86");
        return c;
    }
    void take(const char *field, const char *procedure, const char *priority = "",
              std::vector<QString> first = {})
    {
        REQUIRE(site.tryTake({site.newId(),
                              QString::fromLatin1(field),
                              QString::fromLatin1(procedure),
                              QString::fromLatin1(priority),
                              std::move(first),
                              {}}));
        site.clock.advance(3min);
    }
    /// Everything the page can show at once.
    void morning()
    {
        take("ho-tich", "1.004873");
        REQUIRE(site.next(3));
        REQUIRE(site.queue.markNoShow({3, {}}));
        take("ho-tich", "1.001193", "mang-thai", {QStringLiteral("cong-an")});
        REQUIRE(site.next(5));
        REQUIRE(site.queue.finish({5, {}}));
        take("ho-tich", "2.000635");
        take("chung-thuc", "2.000815");
        REQUIRE(site.next(1));
        REQUIRE(site.queue.start({1, {}}));
        take("cong-an", "");
        REQUIRE(site.next(5));
        take("ho-tich", "1.000656", "nguoi-cao-tuoi");
        take("ho-tich", "1.000894", "", {QStringLiteral("cong-an")});
        take("chung-thuc", "2.000815");
        take("ho-tich", "1.004884");
        take("cong-an", "");
        take("chung-thuc", "");
        feed.refresh();
    }
    void press(Verb verb)
    {
        site.clock.advance(2min);
        Q_EMIT page->verbChosen(verb);
    }
    void inspect(const char *name, QSize size = Laptop)
    {
        DeskWindow &window = desk->window();
        window.resize(size);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        CHECK(window.size() == size); // nothing forces it larger
        const QImage picture = window.grab().toImage();
        QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
        picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QString::fromLatin1(name)));
        for (const PageFinding &finding : inspectPage(textsOf(window), picture, 4.5))
            FAIL_CHECK(name << ": " << finding.sentence().toStdString());
    }

    /// How many lines the verbs take.
    int verbLines() const
    {
        std::set<int> heights;
        for (const QPushButton *button :
             page->findChild<VerbBar *>()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                heights.insert(button->y());
        }
        return int(heights.size());
    }
    /// Whether every text of the column has its room.
    bool isWhole(int column) const
    {
        const auto *table = page->findChild<QTableView *>(QStringLiteral("waitingTable"));
        const QFontMetrics metrics(table->font());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString text = table->model()->index(row, column).data().toString();
            if (metrics.horizontalAdvance(text) + 16 > table->columnWidth(column))
                return false;
        }
        return table->model()->rowCount() > 0;
    }

    std::unique_ptr<Desk> desk;
    QueueView *page = nullptr;
};

} // namespace

TEST_CASE("every state of the desk fits an old laptop and is readable", "[desk][window][shots]")
{
    WindowRig rig;
    SECTION("choosing the counter")
    {
        rig.desk->window().showCounterChooser();
        rig.inspect("desk-chooser");
    }
    SECTION("nobody there") { rig.inspect("desk-empty"); }
    SECTION("a visit")
    {
        rig.morning();
        rig.inspect("desk-idle");
        rig.press(Verb::CallNext);
        rig.inspect("desk-called");
        rig.press(Verb::Arrived);
        rig.inspect("desk-serving");
        rig.inspect("desk-serving-1920", Television);
    }
    SECTION("a screen of 1024, and who needs help")
    {
        rig.morning();
        const Ticket last = rig.site.take(QStringLiteral("ho-tich"), QStringLiteral("mang-thai"));
        REQUIRE(rig.site.counters.noteNeeds(last.id, Need::Hearing | Need::Walking, {}));
        rig.feed.refresh();
        rig.press(Verb::CallNext);
        rig.inspect("desk-called-needs");
        for (const QSize size : {Laptop, QSize(1024, 768)}) {
            rig.desk->window().resize(size);
            QTest::qWait(50);
            CHECK(rig.verbLines() == 1);
            CHECK(rig.isWhole(WaitingModel::Priority));
            CHECK(rig.isWhole(WaitingModel::State));
        }
        rig.desk->window().grab().save(QStringLiteral(MOTCUA_SHOTS "/desk-called-1024.png"));
    }
    SECTION("asking")
    {
        rig.morning();
        rig.far.near = false;
        rig.press(Verb::CallNext);
        QTest::qWait(200);
        rig.inspect("desk-asking");
    }
    SECTION("a message and a call for help")
    {
        rig.morning();
        rig.far.near = false;
        rig.press(Verb::CallNext);
        rig.far.refuseOne(ClaimError::NobodyDecides);
        REQUIRE(rig.site.help.ask(rig.site.newId(), QStringLiteral("Máy lấy số")));
        rig.feed.refresh();
        rig.inspect("desk-message");
    }
    SECTION("everything at once: the list gives way, the window does not grow")
    {
        rig.morning();
        rig.press(Verb::CallNext);
        rig.page->showMessage(DeskMessage::notice(QStringLiteral("Số B001 sẽ đi tiếp đến quầy.")));
        REQUIRE(rig.site.help.ask(rig.site.newId(), QStringLiteral("Máy lấy số")));
        rig.feed.refresh();
        Q_EMIT rig.desk->window().workWanted();
        rig.inspect("desk-everything", QSize(1366, 720)); // less a title and a panel
        const auto *call = rig.desk->window().findChild<QWidget *>(QStringLiteral("helpBanner"));
        REQUIRE(call->isVisible());
        CHECK(call->geometry().bottom() < 720);
        CHECK(rig.page->findChild<QWidget *>(QStringLiteral("listPanel"))->height() > 60);
    }
    SECTION("back after a sudden stop")
    {
        rig.morning();
        const Instant stopped = rig.site.clock.now();
        rig.site.clock.advance(12min);
        Journal::Transaction transaction(rig.site.journal);
        rig.site.days.interrupt(transaction, rig.site.queue.today(),
                                {stopped, rig.site.clock.now()});
        transaction.commit();
        rig.feed.refresh();
        rig.inspect("desk-stop");
    }
    SECTION("everybody")
    {
        rig.morning();
        Q_EMIT rig.page->filterChosen({WaitingFilter::Kind::Everybody, {}});
        rig.inspect("desk-everybody");
    }
}

TEST_CASE("what can be pressed or read has a name for screen readers", "[desk][window]")
{
    WindowRig rig;
    rig.morning();
    rig.press(Verb::CallNext);
    for (const QPushButton *button : rig.desk->window().findChildren<QPushButton *>()) {
        if (button->isHidden())
            continue;
        CAPTURE(button->objectName());
        CHECK_FALSE(button->objectName().isEmpty());
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QPushButton *>(button));
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
    auto *table = rig.desk->window().findChild<QTableView *>();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table);
    REQUIRE(interface);
    CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
}

TEST_CASE("the chosen line stays with its person", "[desk][window]")
{
    WindowRig rig;
    rig.morning();
    auto *table = rig.desk->window().findChild<QTableView *>();
    table->selectRow(2);
    const QString person = table->currentIndex().siblingAtColumn(0).data().toString();
    rig.press(Verb::CallNext);
    REQUIRE(table->selectionModel()->hasSelection());
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == person);
}

TEST_CASE("a centre for practice says so over every page, and begins anew when asked",
          "[desk][window]")
{
    SiteConfiguration practice = testConfiguration();
    practice.site.practice = true;
    DeskRig rig(practice);
    rig.setting.number = 3;
    int anew = 0;
    DeskServices services = rig.services();
    services.restartPractice = [&] { ++anew; };
    Desk desk(services);
    desk.window().resize(Laptop);
    desk.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&desk.window()));
    const auto *band = desk.window().findChild<QLabel *>(QStringLiteral("practiceBand"));
    CHECK(band->isVisible());
    CHECK(band->text().startsWith(QStringLiteral("TẬP LÀM THỬ")));
    CHECK(desk.window().windowTitle().startsWith(QStringLiteral("TẬP LÀM THỬ")));
    const QImage picture = desk.window().grab().toImage();
    picture.save(QStringLiteral(MOTCUA_SHOTS "/desk-practice.png"));
    for (const PageFinding &finding : inspectPage(textsOf(desk.window()), picture, 4.5))
        FAIL_CHECK(finding.sentence().toStdString());
    CHECK_FALSE(desk.window().findChild<QAction *>(QStringLiteral("openPractice")));
    desk.window().findChild<QAction *>(QStringLiteral("restartPractice"))->trigger();
    CHECK(anew == 1);
}

TEST_CASE("the menu opens the centre for practice and tells when it cannot", "[desk][window]")
{
    DeskRig rig;
    rig.setting.number = 3;
    bool opens = true;
    DeskServices services = rig.services();
    services.openPractice = [&] { return opens; };
    Desk desk(services);
    desk.window().show();
    CHECK_FALSE(desk.window().findChild<QLabel *>(QStringLiteral("practiceBand"))->isVisible());
    CHECK_FALSE(desk.window().findChild<QAction *>(QStringLiteral("restartPractice")));
    auto *entry = desk.window().findChild<QAction *>(QStringLiteral("openPractice"));
    REQUIRE(entry);
    const auto *told =
        desk.window().findChild<QueueView *>()->findChild<QLabel *>(QStringLiteral("messageText"));
    entry->trigger();
    CHECK(told->text().contains(QStringLiteral("cửa sổ riêng")));
    opens = false;
    entry->trigger();
    CHECK(told->text().startsWith(QStringLiteral("Xin lỗi")));
}

TEST_CASE("what is wrong with this machine is told when the desk opens", "[desk][window]")
{
    DeskRig rig;
    rig.setting.number = 3;
    DeskServices services = rig.services();
    services.machineTrouble = QStringLiteral("desk/lockMinute");
    Desk desk(services);
    desk.window().show();
    const auto *told =
        desk.window().findChild<QueueView *>()->findChild<QLabel *>(QStringLiteral("messageText"));
    CHECK(told->text() == QStringLiteral("desk/lockMinute"));
}
