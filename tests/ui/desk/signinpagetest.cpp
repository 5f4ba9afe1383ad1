#include "ui/desk/session/signinpage.h"

#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "tests/ui/desk/patience.h"
#include "ui/inspection/pageinspection.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct SignInRig : DeskRig {
    SignInRig()
    {
        Account account;
        account.signIn = QStringLiteral("admin");
        account.name = QStringLiteral("Quản trị");
        account.role = Role::Admin;
        const auto password = NewPassword::make(QStringLiteral("bốn từ dễ nhớ"), account.signIn);
        REQUIRE(site.staff.add(account, *password, {}));
        session.refresh();
        setting.number = 2;
        desk = std::make_unique<Desk>(services());
        desk->window().show();
        desk->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk->window()));
    }
    QLineEdit *field(const char *name)
    {
        return desk->window().findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    void press(const char *name)
    {
        auto *button = desk->window().findChild<QPushButton *>(QString::fromLatin1(name));
        button->click();
        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }, PasswordPatience));
    }
    QString message()
    {
        return desk->window().findChild<QLabel *>(QStringLiteral("signInMessage"))->text();
    }
    void fill(const QString &code, const QString &password, const QString &again)
    {
        field("signInName")->setText(QStringLiteral("admin"));
        field("signInCode")->setText(code);
        field("signInPassword")->setText(password);
        field("signInAgain")->setText(again);
        press("signInGo");
    }
    void inspect(const char *name)
    {
        const QImage picture = settled(desk->window());
        QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
        picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QString::fromLatin1(name)));
        for (const PageFinding &finding : inspectPage(textsOf(desk->window()), picture, 4.5))
            FAIL_CHECK(name << ": " << finding.sentence().toStdString());
    }
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_CASE("the sign-in page is readable and named in every state", "[desk][session][shots]")
{
    SignInRig rig;
    rig.inspect("desk-signin");
    rig.field("signInName")->setText(QStringLiteral("admin"));
    rig.field("signInPassword")->setText(QStringLiteral("sai"));
    rig.press("signInGo");
    rig.inspect("desk-signin-wrong");
    rig.press("signInOther");
    rig.inspect("desk-signin-recovery");
    for (QLineEdit *field : rig.desk->window().findChildren<QLineEdit *>()) {
        CAPTURE(field->objectName());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field);
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("after wrong passwords the page says how long to wait", "[desk][session]")
{
    SignInRig rig;
    const auto tryIn = [&](const QString &password) {
        rig.field("signInName")->setText(QStringLiteral("admin"));
        rig.field("signInPassword")->setText(password);
        rig.press("signInGo");
    };
    for (int i = 0; i < 4; ++i) {
        rig.site.clock.advance(1min);
        tryIn(QStringLiteral("sai"));
    }
    const QString wrong = rig.message();
    tryIn(QStringLiteral("bốn từ dễ nhớ"));
    CHECK(rig.message() != wrong);
    CHECK(rig.message().contains(u'2'));
    CHECK_FALSE(rig.session.account());
    rig.site.clock.advance(2s);
    tryIn(QStringLiteral("bốn từ dễ nhớ"));
    CHECK(rig.session.account());
}

TEST_CASE("the recovery sheet gives an admin a new password at the desk", "[desk][session]")
{
    SignInRig rig;
    const QString code = rig.site.staff.makeRecoveryCode({}).value();
    const QString fresh = QStringLiteral("mật khẩu sau này");
    rig.press("signInOther");
    rig.fill(code, fresh, QStringLiteral("khác hẳn đi"));
    const QString different = rig.message();
    CHECK_FALSE(different.isEmpty());
    CHECK(rig.field("signInCode")->text().isEmpty());
    rig.fill(code, QStringLiteral("ngắn"), QStringLiteral("ngắn"));
    CHECK(rig.message() != different);
    rig.fill(QStringLiteral("AAAAA"), fresh, fresh);
    CHECK(rig.field("signInCode")->isVisible());
    rig.fill(code, fresh, fresh);
    CHECK_FALSE(rig.field("signInCode")->isVisible()); // back to the usual page, with a word
    CHECK_FALSE(rig.message().isEmpty());
    CHECK_FALSE(rig.session.account());
    rig.field("signInPassword")->setText(fresh);
    rig.press("signInGo");
    CHECK(rig.session.account());
}

TEST_CASE("Escape leaves the recovery, and what was typed is gone", "[desk][session]")
{
    SignInRig rig;
    rig.press("signInOther");
    rig.field("signInCode")->setText(QStringLiteral("7K3QX"));
    rig.field("signInPassword")->setText(QStringLiteral("bí mật"));
    QTest::keyClick(rig.field("signInCode"), Qt::Key_Escape);
    CHECK_FALSE(rig.field("signInCode")->isVisible());
    CHECK(rig.field("signInCode")->text().isEmpty());
    CHECK(rig.field("signInPassword")->text().isEmpty());
}

TEST_CASE("whoever works here changes the own password with the old one", "[desk][session]")
{
    SignInRig rig;
    const QString old = QStringLiteral("bốn từ dễ nhớ");
    const QString fresh = QStringLiteral("mật khẩu sau này");
    rig.field("signInName")->setText(QStringLiteral("admin"));
    rig.field("signInPassword")->setText(old);
    rig.press("signInGo");
    const auto begin = [&] {
        auto *entry = rig.desk->window().findChild<QAction *>(QStringLiteral("deskRenewal"));
        REQUIRE(entry);
        entry->trigger();
        REQUIRE(rig.field("signInOld")->isVisible());
        CHECK_FALSE(rig.field("signInName")->isVisible());
    };
    const auto fill = [&](const QString &before, const QString &password, const QString &again) {
        rig.site.clock.advance(2min);
        rig.field("signInOld")->setText(before);
        rig.field("signInPassword")->setText(password);
        rig.field("signInAgain")->setText(again);
        rig.press("signInGo");
    };
    begin();
    rig.inspect("desk-renewal");
    fill(old, fresh, QStringLiteral("khác hẳn đi"));
    CHECK(rig.field("signInOld")->isVisible());
    CHECK(rig.field("signInOld")->text().isEmpty()); // typed anew
    fill(QStringLiteral("không phải đâu"), fresh, fresh);
    CHECK(rig.message().startsWith(QStringLiteral("Mật khẩu cũ")));
    CHECK(rig.session.account());
    QTest::keyClick(rig.field("signInOld"), Qt::Key_Escape);
    CHECK_FALSE(rig.field("signInOld")->isVisible()); // back at work, nothing was changed
    CHECK(rig.site.staff.signIn(QStringLiteral("admin"), old));
    begin();
    fill(old, fresh, fresh);
    CHECK_FALSE(rig.field("signInOld")->isVisible());
    CHECK(rig.session.account());
    const auto *told = rig.desk->window().findChild<QueueView *>()->findChild<QLabel *>(
        QStringLiteral("messageText"));
    CHECK(told->text().startsWith(QStringLiteral("Mật khẩu mới")));
    rig.session.lock();
    for (const QAction *entry : rig.desk->window().menu()->actions())
        CHECK(entry->objectName() != QStringLiteral("deskRenewal")); // nobody's
    CHECK(rig.site.staff.signIn(QStringLiteral("admin"), fresh));
}

TEST_CASE("locking while a new password is typed asks who works here", "[desk][session]")
{
    SignInRig rig;
    rig.field("signInName")->setText(QStringLiteral("admin"));
    rig.field("signInPassword")->setText(QStringLiteral("bốn từ dễ nhớ"));
    rig.press("signInGo");
    rig.desk->window().findChild<QAction *>(QStringLiteral("deskRenewal"))->trigger();
    rig.field("signInOld")->setText(QStringLiteral("bốn từ dễ nhớ"));
    rig.session.lock();
    CHECK_FALSE(rig.field("signInOld")->isVisible());
    CHECK(rig.field("signInOld")->text().isEmpty());
    CHECK(rig.field("signInName")->isVisible());
}

TEST_CASE("the window goes on while a password is compared", "[desk][session]")
{
    SignInRig rig;
    auto *go = rig.desk->window().findChild<QPushButton *>(QStringLiteral("signInGo"));
    rig.field("signInName")->setText(QStringLiteral("admin"));
    rig.field("signInPassword")->setText(QStringLiteral("bốn từ dễ nhớ"));
    go->click();
    CHECK_FALSE(rig.session.account()); // not before the event loop turns
    CHECK_FALSE(go->isEnabled());
    CHECK_FALSE(rig.field("signInPassword")->isEnabled());
    go->click();
    QTest::keyClick(rig.desk->window().findChild<SignInPage *>(), Qt::Key_Escape);
    SECTION("and opens then")
    {
        REQUIRE(
            QTest::qWaitFor([&] { return rig.session.account().has_value(); }, PasswordPatience));
        CHECK(go->isEnabled());
    }
    SECTION("closed meanwhile, it opens nothing")
    {
        rig.desk.reset();
        QTest::qWait(1);
        CHECK_FALSE(rig.session.account());
    }
}

TEST_CASE("locked while the new password is made, the old one holds", "[desk][session]")
{
    SignInRig rig;
    const QString old = QStringLiteral("bốn từ dễ nhớ");
    const QString fresh = QStringLiteral("mật khẩu sau này");
    rig.field("signInName")->setText(QStringLiteral("admin"));
    rig.field("signInPassword")->setText(old);
    rig.press("signInGo");
    rig.desk->window().findChild<QAction *>(QStringLiteral("deskRenewal"))->trigger();
    rig.field("signInOld")->setText(old);
    rig.field("signInPassword")->setText(fresh);
    rig.field("signInAgain")->setText(fresh);
    auto *go = rig.desk->window().findChild<QPushButton *>(QStringLiteral("signInGo"));
    const qint64 before = rig.site.operationCount();
    go->click();
    rig.session.lock();
    REQUIRE(QTest::qWaitFor([&] { return go->isEnabled(); }, PasswordPatience));
    CHECK_FALSE(rig.session.account());
    CHECK(rig.site.operationCount() == before);
    CHECK(rig.site.staff.signIn(QStringLiteral("admin"), old));
}
