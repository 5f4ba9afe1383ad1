#include "tests/support/catch.h"
#include "tests/ui/board/boardrig.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QFontMetricsF>
#include <QImage>
#include <QJSValue>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr QSize Television(1920, 1080);
constexpr QSize Laptop(1366, 768);
constexpr QSize Tall(1080, 1920);

// Along the items: what a repeater or an inline component makes is nobody's QObject child.
QQuickItem *itemOf(QQuickItem *root, const QString &name)
{
    if (root->objectName() == name)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = itemOf(child, name))
            return found;
    }
    return nullptr;
}

/// The real window on a rig.
class Shown {
public:
    Shown(BoardRig &rig, QSize size)
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("board"), QVariant::fromValue(&rig.board)}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Motcua/Board/BoardWindow.qml")));
        REQUIRE_FALSE(m_engine.rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        REQUIRE(m_window);
        m_window->resize(size);
        m_window->show();
        REQUIRE(QTest::qWaitForWindowExposed(m_window));
        QTest::qWait(350); // colours fade in 250 ms
    }
    QQuickWindow &window() { return *m_window; }
    QQuickItem *item(const char *name) const
    {
        return itemOf(m_window->contentItem(), QString::fromLatin1(name));
    }
    /// Keeps the picture and expects that everything on it can be read.
    void inspect(const char *name)
    {
        const QImage picture = m_window->grabWindow();
        QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
        picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QString::fromLatin1(name)));
        for (const PageFinding &finding : inspectPage(textsOf(*m_window), picture, 7.0))
            FAIL_CHECK(name << ": " << finding.sentence().toStdString());
    }

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/// Twenty minutes of a morning: six counters at work, one free, nine people waiting.
void playMorning(BoardRig &rig)
{
    static constexpr std::pair<int, const char *> Served[] = {
        {1, "ho-tich"}, {2, "chung-thuc"}, {5, "cong-an"}, {6, "bao-hiem"}};
    for (const auto &[counter, field] : Served) {
        rig.call(counter, QString::fromLatin1(field));
        REQUIRE(rig.site.queue.start({counter, {}}));
        rig.site.clock.advance(3min);
    }
    rig.call(3, QStringLiteral("dat-dai"));
    for (const char *field : {"cong-an", "ho-tich", "dat-dai", "ho-tich", "chung-thuc", "thue",
                              "xa-hoi", "khac", "bao-hiem"}) {
        rig.site.take(QString::fromLatin1(field));
        rig.site.clock.advance(1s);
    }
    rig.feed.refresh();
    rig.pass(40s); // the stage works through the calls of the morning
}

/// Of the letters as they are drawn, also where they were made smaller to fit.
double capitals(const QQuickItem &text)
{
    QFont font = text.property("font").value<QFont>();
    const auto drawn = text.property("fontInfo").value<QJSValue>();
    font.setPixelSize(drawn.property(QStringLiteral("pixelSize")).toInt());
    return QFontMetricsF(font).capHeight();
}

} // namespace

TEST_CASE("number and counter can be read from the last chair", "[board][window]")
{
    BoardRig rig(wardConfiguration(GENERATE(6, 8, 14)));
    playMorning(rig);
    Shown shown(rig, Television);
    for (const char *name : {"callNumberText", "callCounter"}) {
        REQUIRE(shown.item(name));
        CHECK(capitals(*shown.item(name)) >= 81);
    }
    QQuickItem *line = shown.item("counterLine2");
    REQUIRE(line);
    for (const char *name : {"lineCounter", "lineNumber"}) {
        const QQuickItem *words = itemOf(line, QString::fromLatin1(name));
        REQUIRE(words);
        CHECK(capitals(*words) >= 80.5);
    }
}

TEST_CASE("the board never takes the keyboard", "[board][window]")
{
    BoardRig rig;
    Shown shown(rig, Laptop);
    CHECK(shown.window().flags().testFlag(Qt::WindowDoesNotAcceptFocus));
}

TEST_CASE("yellow is the call and nothing else", "[board][window]")
{
    const auto yellow = [](QQuickWindow &window) {
        const QImage picture = window.grabWindow();
        int count = 0;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4)
                count += picture.pixelColor(x, y) == QColor(0xff, 0xd5, 0x4a) ? 1 : 0;
        }
        return count;
    };
    BoardRig rig(wardConfiguration(6));
    playMorning(rig);
    Shown shown(rig, Laptop);
    CHECK(yellow(shown.window()) > 1000);
    REQUIRE(rig.site.queue.start({3, {}}));
    rig.feed.refresh();
    QTest::qWait(350);
    CHECK(yellow(shown.window()) == 0);
}

TEST_CASE("a recall lets the number breathe", "[board][window]")
{
    BoardRig rig(wardConfiguration(6));
    playMorning(rig);
    Shown shown(rig, Laptop);
    const QQuickItem *number = shown.item("callNumberText");
    REQUIRE(number);
    CHECK(number->opacity() == Approx(1));
    REQUIRE(rig.site.queue.recall({3, {}}));
    rig.feed.refresh();
    CHECK(QTest::qWaitFor([&] { return number->opacity() < 0.6; }, 2000));
    CHECK(QTest::qWaitFor([&] { return number->opacity() > 0.99; }, 4000));
}

TEST_CASE("every size and state is readable", "[board][window][shots]")
{
    SECTION("a call")
    {
        BoardRig rig(wardConfiguration(6));
        playMorning(rig);
        Shown(rig, Television).inspect("board-call");
        Shown(rig, Laptop).inspect("board-call-1366");
        Shown(rig, Tall).inspect("board-call-tall");
    }
    SECTION("the last call, figures of an earlier moment")
    {
        BoardRig rig(wardConfiguration(6));
        playMorning(rig);
        REQUIRE(rig.site.queue.start({3, {}}));
        rig.feed.refresh();
        Shown(rig, Television).inspect("board-last");
        rig.site.clock.advance(3min);
        rig.board.tick();
        Shown(rig, Television).inspect("board-stale");
        Shown(rig, Tall).inspect("board-stale-tall");
    }
    SECTION("nobody called yet")
    {
        BoardRig rig(wardConfiguration(6));
        Shown(rig, Television).inspect("board-welcome");
        Shown(rig, Tall).inspect("board-welcome-tall");
        Shown(rig, Laptop).inspect("board-welcome-1366");
    }
    SECTION("practice")
    {
        SiteConfiguration ward = wardConfiguration(6);
        ward.site.practice = true;
        BoardRig rig(ward);
        playMorning(rig);
        Shown(rig, Television).inspect("board-practice");
        Shown(rig, Laptop).inspect("board-practice-1366");
        Shown tall(rig, Tall);
        tall.inspect("board-practice-tall");
        CHECK(tall.item("practiceText")
                  ->property("text")
                  .toString()
                  .startsWith(QStringLiteral("TẬP LÀM THỬ")));
    }
    SECTION("closed")
    {
        BoardRig rig(wardConfiguration(6));
        rig.site.clock.advance(10h);
        rig.feed.refresh();
        Shown(rig, Television).inspect("board-closed");
        Shown(rig, Tall).inspect("board-closed-tall");
    }
    SECTION("many counters")
    {
        for (const int counters : {8, 13, 20}) {
            BoardRig rig(wardConfiguration(counters));
            playMorning(rig);
            const QByteArray name = "board-" + QByteArray::number(counters);
            Shown(rig, Television).inspect(name.constData());
            Shown(rig, Tall).inspect(QByteArray(name + "-tall").constData());
        }
    }
}
