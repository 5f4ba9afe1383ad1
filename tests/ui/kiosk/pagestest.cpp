// Every page, in every shape, language and size of letters: nothing cut, nothing over another,
// every text readable. The pictures are kept for people to look at.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/pagelook.h"

#include <QQuickItem>

using namespace motcua;

namespace {

struct Look {
    bool english;
    bool large;
    bool contrast;
    bool practice = false;
};

QString nameOf(const Panel &panel, const Look &look)
{
    return QStringLiteral("%1-%2%3%4%5")
        .arg(QString::fromUtf8(panel.name),
             look.english ? QStringLiteral("en") : QStringLiteral("vi"),
             look.large ? QStringLiteral("-large") : QString(),
             look.contrast ? QStringLiteral("-contrast") : QString(),
             look.practice ? QStringLiteral("-practice") : QString());
}

void dress(KioskController &kiosk, const Look &wanted)
{
    if (kiosk.isEnglish() != wanted.english)
        kiosk.switchLanguage();
    if (kiosk.isLargeText() != wanted.large)
        kiosk.toggleLargeText();
    if (kiosk.isHighContrast() != wanted.contrast)
        kiosk.toggleHighContrast();
}

// The question to nobody, and the doors closed.
void walkEdges(const Panel &panel, const Look &wanted)
{
    const double mm = panel.pixelsPerMm();
    KioskRig::Options options;
    options.size = panel.size;
    options.inches = panel.inches;
    options.idle.ask = std::chrono::milliseconds{100};
    KioskRig rig(options);
    dress(rig.controller, wanted);
    rig.controller.openFields();
    rig.settle(250);
    look(rig, nameOf(panel, wanted) + QStringLiteral("-9idle"), mm);

    options.idle = {};
    options.configuration.site.opening.clear();
    for (int day = 1; day <= 5; ++day) {
        options.configuration.site.opening.push_back({day, QTime(7, 30), QTime(11, 30)});
        options.configuration.site.opening.push_back({day, QTime(13, 30), QTime(17, 0)});
    }
    KioskRig closed(options);
    dress(closed.controller, wanted);
    closed.site.clock.set(SiteZone::vietnam().at(FakeClock::startDay(), QTime(21, 5)));
    closed.feed.refresh();
    look(closed, nameOf(panel, wanted) + QStringLiteral("-9closed"), mm);
}

void walk(const Panel &panel, const Look &wanted)
{
    walkEdges(panel, wanted);
    KioskRig::Options options;
    options.size = panel.size;
    options.inches = panel.inches;
    options.configuration.site.kioskPin = QStringLiteral("set");
    options.configuration.site.practice = wanted.practice;
    KioskRig rig(options);
    rig.fillHall();
    KioskController &kiosk = rig.controller;
    const double mm = panel.pixelsPerMm();
    const QString base = nameOf(panel, wanted);
    const auto shot = [&](const char *page) {
        look(rig, base + u'-' + QString::fromUtf8(page), mm);
    };

    dress(kiosk, wanted);
    CHECK(rig.has("practiceText") == wanted.practice);
    shot("1home");
    kiosk.openFields();
    shot("2fields");
    if (rig.has("field-+")) {
        kiosk.chooseField(QStringLiteral("+"));
        shot("2fields-more");
        kiosk.back();
    }
    kiosk.openPriorities();
    shot("3priority");
    kiosk.choosePriority(QStringLiteral("nguoi-cao-tuoi"));
    shot("3priority-chosen");
    kiosk.openProcedures();
    shot("4procedures");
    kiosk.procedures()->showField(QStringLiteral("chung-thuc"));
    shot("4procedures-long");
    kiosk.chooseProcedure(QStringLiteral("1.001193"));
    shot("5question");
    kiosk.answerQuestion(KioskController::No);
    shot("6number-steps");
    kiosk.home();

    dress(kiosk, wanted);
    kiosk.openPapers();
    shot("papers-1events");
    kiosk.finder()->setByField(true);
    shot("papers-2fields");
    kiosk.openGroup(QStringLiteral("chung-thuc"));
    shot("papers-3found");
    kiosk.back();
    kiosk.openSearch();
    shot("papers-4search-empty");
    for (const char key : {'l', 'a', 'm', ' ', 'k', 'h', 'a', 'i', ' ', 's', 'i', 'n', 'h'})
        kiosk.finder()->press(QString(QLatin1Char(key)));
    shot("papers-5search");
    kiosk.finder()->setVni(true);
    shot("papers-6search-vni");
    kiosk.openDetails(QStringLiteral("1.001193"));
    shot("papers-7details");
    kiosk.printChecklist();
    shot("papers-8printed");
    kiosk.home();

    dress(kiosk, wanted);
    kiosk.openFields();
    kiosk.chooseField(QStringLiteral("ho-tich"));
    shot("6number");
    kiosk.home();

    dress(kiosk, wanted);
    kiosk.askHelp();
    shot("7help");
    const auto call = rig.feed.helpCalls().empty() ? Id{} : rig.feed.helpCalls().front().id;
    if (!call.isNull()) {
        REQUIRE(rig.site.help.promise(call, 3, {}).ok());
        rig.feed.refresh();
        shot("7help-coming");
    }
    kiosk.home();

    kiosk.openExit();
    shot("9pin");
    kiosk.closeExit();

    rig.numbers.mode = SlowNumbers::Mode::Held;
    kiosk.openFields();
    kiosk.chooseField(QStringLiteral("thue"));
    rig.settle(200);
    shot("8asking");
    rig.settle(800);
    shot("8sorry-lost");
    rig.numbers.mode = SlowNumbers::Mode::Failing;
    kiosk.retry();
    shot("8sorry-failed");
    rig.numbers.mode = SlowNumbers::Mode::Alone;
    kiosk.retry();
    shot("8sorry-alone");
    kiosk.home();
}

// Sections, so that one look of one panel can be walked alone: -c "Vietnamese, large".
void walkAll(const Panel &panel)
{
    SECTION("Vietnamese") { walk(panel, {false, false, false}); }
    SECTION("Vietnamese, large") { walk(panel, {false, true, false}); }
    SECTION("English") { walk(panel, {true, false, false}); }
    SECTION("English, large") { walk(panel, {true, true, false}); }
    SECTION("Vietnamese, large and clearer") { walk(panel, {false, true, true}); }
}

} // namespace

TEST_CASE("every page fits an upright panel of 32 inches", "[kiosk][pages]")
{
    walkAll({"portrait32", {1080, 1920}, 32});
}

TEST_CASE("every page fits an upright panel of 21.5 inches", "[kiosk][pages]")
{
    walkAll({"portrait21", {1080, 1920}, 21.5});
}

TEST_CASE("every page fits a wide panel of 24 inches", "[kiosk][pages]")
{
    walkAll({"wide24", {1920, 1080}, 24});
}

TEST_CASE("every page fits an old laptop of 15.6 inches", "[kiosk][pages]")
{
    walkAll({"wide15", {1366, 768}, 15.6});
}

TEST_CASE("a kiosk for practice says so on every page", "[kiosk][pages]")
{
    SECTION("upright") { walk({"portrait32", {1080, 1920}, 32}, {false, false, false, true}); }
    SECTION("laptop") { walk({"wide15", {1366, 768}, 15.6}, {false, false, false, true}); }
}

TEST_CASE("a panel that is turned is laid out anew", "[kiosk][pages]")
{
    constexpr double Inches = 24;
    KioskRig::Options options;
    options.inches = Inches;
    KioskRig rig(options);
    rig.fillHall();
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768), QSize(1080, 1920)}) {
        rig.window.resize(size);
        const double mm = std::hypot(size.width(), size.height()) / (25.4 * Inches);
        for (int letters = 0; letters < 2; ++letters) {
            rig.controller.toggleLargeText();
            rig.controller.home();
            const QString name =
                QStringLiteral("turned-%1%2")
                    .arg(size.width())
                    .arg(rig.controller.isLargeText() ? QStringLiteral("-large") : QString());
            look(rig, name + QStringLiteral("-home"), mm);
            rig.controller.openFields();
            look(rig, name + QStringLiteral("-fields"), mm);
        }
    }
}

TEST_CASE("near closing nobody is told that the numbers are used up", "[kiosk][pages]")
{
    KioskRig::Options options;
    options.configuration.site.opening = {{1, QTime(7, 30), QTime(17, 0)},
                                          {2, QTime(7, 30), QTime(17, 0)}};
    options.configuration.site.lastNumberBefore = std::chrono::minutes{15};
    KioskRig rig(options);
    rig.site.clock.set(SiteZone::vietnam().at(FakeClock::startDay(), QTime(16, 50)));
    rig.feed.refresh();
    rig.settle();
    rig.controller.openFields();
    CHECK(rig.controller.fields()->index(0).data(FieldTiles::Figure).toString()
          == QStringLiteral("Hôm nay thôi cấp số · hẹn thứ Ba 24/11"));
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    CHECK(rig.controller.ticket().notice
          == QStringLiteral("Xin lỗi, sắp hết giờ làm việc, hôm nay không cấp thêm số."));
}

TEST_CASE("a field that no counter serves gives no number and says where to go", "[kiosk][pages]")
{
    KioskRig::Options options;
    for (Counter &counter : options.configuration.counters)
        std::erase_if(counter.serves,
                      [](const ServedField &served) { return served.field == u"ho-tich"; });
    KioskRig rig(options);
    rig.feed.refresh();
    rig.controller.openFields();
    CHECK(rig.controller.fields()->index(0).data(FieldTiles::Figure).toString()
          == QStringLiteral("Hiện chưa có quầy"));
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    rig.settle();
    CHECK(rig.controller.page() == KioskController::SorryPage);
    CHECK(rig.controller.trouble() == KioskController::NobodyServes);
    CHECK(rig.item("more")->property("text").toString().contains(QStringLiteral("Gọi người giúp")));
    CHECK(rig.slips.empty());
    rig.touch("retry");
    // The same by a procedure: all that it asks is answered before.
    rig.controller.openProcedures();
    rig.controller.chooseProcedure(QStringLiteral("1.001193"));
    rig.controller.answerQuestion(KioskController::Yes);
    CHECK(rig.controller.trouble() == KioskController::NobodyServes);
    CHECK(rig.slips.empty());
}

TEST_CASE("a field without numbers left for today says so, and gives one for the next day",
          "[kiosk][pages]")
{
    const Panel panel =
        GENERATE(Panel{"portrait32", {1080, 1920}, 32}, Panel{"wide15", {1366, 768}, 15.6});
    const double mm = panel.pixelsPerMm();
    KioskRig::Options options;
    options.size = panel.size;
    options.inches = panel.inches;
    options.configuration.fields[0].dailyQuota = 1;
    options.configuration.fields[1].dailyQuota = 5;
    KioskRig rig(options);
    rig.site.take(QStringLiteral("ho-tich"));
    rig.feed.refresh();
    rig.controller.openFields();
    const QString name = QString::fromUtf8(panel.name);
    look(rig, name + QStringLiteral("-2fields-full"), mm);
    const QModelIndex first = rig.controller.fields()->index(0);
    CHECK(first.data(FieldTiles::Full).toBool());
    CHECK(first.data(FieldTiles::Figure).toString().startsWith(QStringLiteral("Hết số")));
    CHECK_FALSE(rig.controller.fields()->index(1).data(FieldTiles::Full).toBool());
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    look(rig, name + QStringLiteral("-6number-another-day"), mm);
    const KioskTicket shown = rig.controller.ticket();
    CHECK(shown.notice == QStringLiteral("Xin lỗi, hôm nay đã hết số."));
    CHECK(shown.ahead.contains(QStringLiteral("ông bà được gọi trước")));
    CHECK_FALSE(shown.keep.contains(QStringLiteral("ngồi chờ")));
    rig.controller.switchLanguage();
    CHECK(rig.controller.ticket().notice.startsWith(QStringLiteral("Sorry")));
}
