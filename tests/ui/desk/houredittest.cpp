// Hours are read as people write them.
#include "ui/desk/settings/houredit.h"
#include "core/site/site.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace motcua;

TEST_CASE("an hour is understood as it is written", "[desk][settings]")
{
    struct Row {
        const char *typed;
        QTime time;
    };
    for (const auto &[typed, time] : std::initializer_list<Row>{{"7:30", QTime(7, 30)},
                                                                {"07:30", QTime(7, 30)},
                                                                {"7h30", QTime(7, 30)},
                                                                {"7g30", QTime(7, 30)},
                                                                {"7 giờ 30", QTime(7, 30)},
                                                                {"7.30", QTime(7, 30)},
                                                                {"0600", QTime(6, 0)},
                                                                {"730", QTime(7, 30)},
                                                                {"17", QTime(17, 0)},
                                                                {"17h", QTime(17, 0)},
                                                                {"24:00", UntilMidnight},
                                                                {"24", UntilMidnight}}) {
        INFO(typed);
        CHECK(HourEdit::timeOf(QString::fromUtf8(typed)) == time);
    }
    for (const char *typed : {"", "7:3", "25", "7:60", "24:30", "sáng", "7-30"}) {
        INFO(typed);
        CHECK_FALSE(HourEdit::timeOf(QString::fromUtf8(typed)));
    }
}

TEST_CASE("what is typed holds when the keyboard leaves; what is no time is said",
          "[desk][settings]")
{
    HourEdit edit;
    edit.setTime(QTime(7, 30));
    QSignalSpy edited(&edit, &HourEdit::timeEdited);
    QSignalSpy strange(&edit, &HourEdit::notUnderstood);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("0600"));
    CHECK(edit.time() == QTime(6, 0));
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("17"));
    CHECK(edit.time() == QTime(6, 0)); // may become 17:30
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.time() == QTime(17, 0));
    CHECK(edit.QLineEdit::text() == QStringLiteral("17:00"));
    CHECK(edited.count() == 2);
    CHECK(strange.isEmpty());
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("7:3"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.time() == QTime(17, 0));
    REQUIRE(strange.count() == 1);
    CHECK(strange.front().front().toString() == QStringLiteral("7:3"));
}
