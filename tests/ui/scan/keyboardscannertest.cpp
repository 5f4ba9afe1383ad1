#include "ui/scan/keyboardscanner.h"

#include "tests/support/catch.h"

#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace motcua;

namespace {

const QString Link = QStringLiteral("MOTCUA:T:27259:20261123:A025:0123456789ABCDEF");
constexpr int ScannerGap = 2;
constexpr int HandGap = 90;

/// A page with one field, or one on which letters are commands.
class Page : public QWindow {
public:
    explicit Page(bool isField)
        : m_isField(isField)
    {
        resize(100, 50);
        show();
        requestActivate();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    QString text;
    int ends = 0;
    int releases = 0;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::InputMethodQuery)
            return QWindow::event(event);
        auto *query = static_cast<QInputMethodQueryEvent *>(event);
        query->setValue(Qt::ImEnabled, m_isField);
        query->accept();
        return true;
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Shift)
            return;
        if (event->key() == Qt::Key_Backspace)
            text.chop(1);
        else if (event->key() == Qt::Key_Return)
            ++ends;
        else
            text += event->text();
    }
    void keyReleaseEvent(QKeyEvent *event) override
    {
        if (!event->text().isEmpty())
            ++releases;
    }

private:
    bool m_isField;
};

struct Desk {
    explicit Desk(bool isField)
        : page(isField)
    {
    }
    /// As a window system sends it: with the time of the press, which QTest's keys do not have.
    void key(int key, const QString &text, int gap)
    {
        if (!busy)
            QTest::qWait(gap);
        stamp += quint64(gap);
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(stamp);
            QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
        }
    }
    void type(const QString &text, int gap)
    {
        for (const QChar c : text)
            key(c.toUpper().unicode(), c, gap);
    }
    void enter(int gap = ScannerGap) { key(Qt::Key_Return, QStringLiteral("\r"), gap); }
    QStringList scans() const
    {
        QStringList all;
        for (const auto &call : scanned)
            all.append(call.at(0).toString());
        return all;
    }

    Page page;
    quint64 stamp = 1'000'000;
    bool busy = false; ///< keys arrive late, all at once
    KeyboardScanner scanner{*qGuiApp};
    QSignalSpy scanned{&scanner, &KeyboardScanner::scanned};
};

} // namespace

TEST_CASE("a scan leaves no trace in the field that has the focus")
{
    Desk desk(true);
    desk.type(QStringLiteral("an"), HandGap);
    desk.key(Qt::Key_Shift, {}, HandGap);
    desk.type(Link, ScannerGap);
    desk.enter();
    CHECK(desk.scans() == QStringList{Link});
    CHECK(desk.page.text == u"an");
    CHECK(desk.page.ends == 0);
}

TEST_CASE("what a hand types arrives whole and at once")
{
    Desk desk(true);
    desk.type(QStringLiteral("1.001193"), HandGap);
    CHECK(desk.page.text == u"1.001193");
    desk.enter(HandGap);
    CHECK(desk.page.ends == 1);
    CHECK(desk.scans().isEmpty());
}

TEST_CASE("a hand does not become a scanner because the window was busy")
{
    Desk desk(true);
    desk.busy = true;
    desk.type(QStringLiteral("1.001193"), HandGap);
    desk.enter(HandGap);
    CHECK(desk.page.text == u"1.001193");
    CHECK(desk.page.ends == 1);
    CHECK(desk.scans().isEmpty());
}

TEST_CASE("a finger that rests on a key is no scanner")
{
    Desk desk(true);
    desk.type(QStringLiteral("a"), HandGap);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true);
        event.setTimestamp(desk.stamp += 30);
        QCoreApplication::sendEvent(&desk.page, &event);
    }
    CHECK(desk.page.text == QString(21, u'a'));
}

TEST_CASE("where letters are commands none of a scan is one")
{
    Desk desk(false);
    desk.type(Link, ScannerGap);
    desk.enter();
    QTest::qWait(200);
    CHECK(desk.scans() == QStringList{Link});
    CHECK(desk.page.text.isEmpty());
    CHECK(desk.page.ends == 0);
}

TEST_CASE("where letters are commands those of a hand are, a moment later and in their order")
{
    Desk desk(false);
    desk.type(QStringLiteral("a"), HandGap);
    CHECK(desk.page.text.isEmpty());
    QTest::qWait(150);
    CHECK(desk.page.text == u"a");
    CHECK(desk.page.releases == 1);
    desk.type(QStringLiteral("bcd"), ScannerGap); // a short burst is no scan
    desk.enter();
    CHECK(desk.page.text == u"abcd");
    CHECK(desk.page.ends == 1);
    QTest::qWait(150);
    CHECK(desk.page.text == u"abcd");
    CHECK(desk.scans().isEmpty());
}

TEST_CASE("a scanner that sends no Enter is understood after a silence")
{
    Desk desk(true);
    desk.type(Link, ScannerGap);
    CHECK(desk.scans().isEmpty());
    QTest::qWait(800);
    CHECK(desk.scans() == QStringList{Link});
    CHECK(desk.page.text.isEmpty());
}

TEST_CASE("a blank presses a button at once")
{
    Desk desk(false);
    desk.type(QStringLiteral(" "), HandGap);
    CHECK(desk.page.text == u" ");
}
