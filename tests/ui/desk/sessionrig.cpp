#include "tests/ui/desk/sessionrig.h"

#include "tests/support/catch.h"
#include "tests/ui/desk/patience.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

using namespace std::chrono_literals;

namespace motcua {

const NewPassword &deskPassword()
{
    static const NewPassword made = NewPassword::make(DeskPassword, {}).value();
    return made;
}

SessionRig::SessionRig(std::chrono::milliseconds patience, const QString &file)
    : DeskRig(testConfiguration(), file)
{
    lockAfter = patience;
    setting.number = 2;
    admin = add("admin", "Quản trị", Role::Admin, "");
    hoa = add("hoa", "Nguyễn Thị Hoa", Role::Officer, "ubnd");
    binh = add("binh", "Trần Bình", Role::Officer, "cong-an");
    session.refresh();
    desk = std::make_unique<Desk>(services());
    desk->window().show();
    desk->window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk->window()));
}

Id SessionRig::add(const char *signIn, const char *name, Role role, const char *agency)
{
    Account wanted;
    wanted.signIn = QString::fromLatin1(signIn);
    wanted.name = QString::fromUtf8(name);
    wanted.role = role;
    wanted.agency = QString::fromLatin1(agency);
    const auto added = site.staff.add(wanted, deskPassword(), {});
    REQUIRE(added);
    return added.value().id;
}

bool SessionRig::asks() { return child<QWidget>("signInPage")->isVisible(); }

void SessionRig::signIn(const char *name, const QString &typed)
{
    child<QLineEdit>("signInName")->setText(QString::fromLatin1(name));
    child<QLineEdit>("signInPassword")->setText(typed);
    child<QPushButton>("signInGo")->click();
    awaitAnswer();
}

void SessionRig::awaitAnswer()
{
    REQUIRE(QTest::qWaitFor([&] { return child<QPushButton>("signInGo")->isEnabled(); },
                            PasswordPatience));
}

void SessionRig::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    site.clock.advance(1s);
    QTest::keyClick(&desk->window(), key, modifiers);
}

QString SessionRig::everyText()
{
    QStringList texts{desk->window().windowTitle()};
    for (const QLabel *label : desk->window().findChildren<QLabel *>())
        texts.append(label->text());
    for (const QPushButton *button : desk->window().findChildren<QPushButton *>())
        texts.append(button->text());
    for (const QLineEdit *edit : desk->window().findChildren<QLineEdit *>())
        texts.append(edit->text());
    for (const QListWidget *list : desk->window().findChildren<QListWidget *>()) {
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
    }
    for (const QTreeWidget *list : desk->window().findChildren<QTreeWidget *>()) {
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            for (int column = 0; column < list->columnCount(); ++column)
                texts.append(list->topLevelItem(row)->text(column));
        }
    }
    for (const QTextEdit *text : desk->window().findChildren<QTextEdit *>())
        texts.append(text->toPlainText());
    const auto *waiting = child<QTableView>("waitingTable")->model();
    for (int row = 0; row < waiting->rowCount(); ++row)
        texts.append(waiting->index(row, 0).data().toString());
    return texts.join(u'\n');
}

Id SessionRig::lastActor()
{
    Query row = site.database.query("SELECT header FROM op ORDER BY hlc DESC LIMIT 1");
    REQUIRE(row.step());
    return decodeHeader(row.blob(0))->actor;
}

} // namespace motcua
