// Drafts, the ticket at the counter, the screen for the citizen.
#include "tests/ui/desk/intakerig.h"
#include "ui/desk/intake/intakewords.h"
#include "ui/desk/intake/wayspart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace motcua;

TEST_CASE("what is typed outlives a power cut and is offered again", "[desk][intake]")
{
    IntakeRig rig;
    CHECK(rig.kept().empty());
    rig.choose("1.001193");
    CHECK(rig.kept().empty()); // nothing of a person yet
    rig.scan(cardOfAn());
    rig.child<QCheckBox>("paperHere0")->click();
    REQUIRE(rig.kept().size() == 1);

    IntakeView other;
    CitizenWindow citizen;
    IntakeController next(rig.services(), other, citizen, 1ms); // the program begins again
    int drafts = 0;
    QString told;
    QObject::connect(&next, &IntakeController::draftsChanged, [&](int n) { drafts = n; });
    QObject::connect(&next, &IntakeController::draftsFound,
                     [&](const DeskMessage &message) { told = message.text; });
    next.setCounter(3);
    CHECK(drafts == 0);
    next.setCounter(2);
    CHECK(drafts == 1);
    CHECK(told.startsWith(QStringLiteral("1 hồ sơ đang nhập dở")));
    CHECK(other.findChild<QLineEdit *>(QStringLiteral("ownerName"))->text().isEmpty());
    other.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    CHECK(other.findChild<QLineEdit *>(QStringLiteral("ownerName"))->text()
          == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(other.findChild<QCheckBox *>(QStringLiteral("paperHere0"))->isChecked());
    CHECK(drafts == 0);
    Q_EMIT other.verbChosen(IntakeVerb::AllHere);
    Q_EMIT other.verbChosen(IntakeVerb::Receive);
    CHECK(DossierRig::newest(rig));
    QTest::qWait(10);
    CHECK(rig.site.intakeDrafts.of(2, {}).value().empty());
}

TEST_CASE("what was put away comes back with Undo; who is set aside waits", "[desk][intake]")
{
    IntakeRig rig;
    rig.scan(cardOfAn());
    REQUIRE(rig.kept().size() == 1);
    rig.key(Qt::Key_F9);
    CHECK(rig.kept().empty());
    CHECK(rig.line("ownerName").isEmpty());
    rig.actOnMessage();
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.kept().size() == 1);
    rig.key(Qt::Key_F8);
    CHECK(rig.line("ownerName").isEmpty());
    CHECK(rig.kept().size() == 1);
    CHECK(rig.message().contains(QStringLiteral("1 hồ sơ đang nhập dở")));
    rig.write("ownerName", QStringLiteral("Trần Bình")); // somebody else in between
    CHECK(rig.kept().size() == 2);
    CHECK(rig.controller->drafts() == 1);
}

TEST_CASE("who stays after their dossier, and whom a slip was printed for, are no drafts",
          "[desk][intake]")
{
    IntakeRig rig(true);
    rig.scan(cardOfAn());
    rig.choose("2.000815");
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    REQUIRE(DossierRig::newest(rig));
    rig.child<QComboBox>("intakeNotify")->setCurrentIndex(2);
    Q_EMIT rig.view.ways().changed();
    CHECK(rig.kept().empty());
    rig.key(Qt::Key_F9);
    CHECK_FALSE(rig.message().contains(QStringLiteral("Chưa nhận")));
    CHECK(rig.line("ownerName").isEmpty());

    rig.scan(cardOfAn());
    rig.choose("1.001193");
    CHECK(rig.kept().size() == 1);
    rig.key(Qt::Key_F3);
    rig.child<QPlainTextEdit>("missingReason")->setPlainText(QStringLiteral("chưa mang theo"));
    rig.child<QPushButton>("missingSupplement")->click();
    CHECK(rig.kept().empty());
    rig.write("ownerPhone", QStringLiteral("0912345678")); // they found it after all
    CHECK(rig.kept().size() == 1);
    rig.child<QPushButton>("missingSupplement")->click();
    rig.key(Qt::Key_F8);
    CHECK(rig.kept().empty());
    CHECK(rig.line("ownerName").isEmpty());
}

TEST_CASE("of several unfinished dossiers any one is gone on with", "[desk][intake]")
{
    IntakeRig rig;
    rig.write("ownerName", QStringLiteral("Trần Bình"));
    rig.key(Qt::Key_F8);
    rig.site.clock.advance(1min);
    rig.scan(cardOfAn());
    rig.key(Qt::Key_F8);
    CHECK(rig.controller->drafts() == 2);
    rig.key(Qt::Key_F6);
    auto *menu = rig.child<QMenu>("intakeDrafts");
    REQUIRE(menu->actions().size() == 2); // newest first
    CHECK(menu->actions()[0]->text().contains(QStringLiteral("Nguyễn Thị Bình An")));
    CHECK(menu->actions()[1]->text().contains(QStringLiteral("Trần Bình")));
    menu->actions()[1]->trigger();
    menu->close();
    CHECK(rig.line("ownerName") == QStringLiteral("Trần Bình"));
    CHECK(rig.controller->drafts() == 1);
    CHECK(rig.focus() == QStringLiteral("ownerNumber"));
    rig.site.clock.advance(1min);
    rig.key(Qt::Key_F6); // the only other one
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.kept().size() == 2);
}

TEST_CASE("at most one write in the pause between two", "[desk][intake]")
{
    IntakeRig rig;
    DraftKeeper keeper(rig.services(), 200ms);
    keeper.setOwner(3, {});
    IntakeState state;
    state.request = rig.site.newId();
    const auto kept = [&] { return rig.site.intakeDrafts.of(3, {}).value(); };
    for (int i = 0; i < 20; ++i) {
        state.authority = QString::number(i);
        state.represented = true;
        keeper.note(state);
    }
    CHECK(kept().empty());
    REQUIRE(QTest::qWaitFor([&] { return !kept().empty(); }));
    CHECK(kept().front().intake.authority == QStringLiteral("19"));
    {
        DraftKeeper last(rig.services(), 1h);
        last.setOwner(4, {});
        last.note(state);
    } // the program ends in good order
    CHECK(rig.site.intakeDrafts.of(4, {}).value().size() == 1);
}

TEST_CASE("the ticket at the counter brings its procedure; an unfinished one waits",
          "[desk][intake]")
{
    IntakeRig rig;
    rig.site.take();
    const Ticket taken = rig.site.next(2).value();
    rig.feed.refresh();
    Ticket ticket = taken;
    ticket.procedure = QStringLiteral("1.001193");
    rig.write("ownerName", QStringLiteral("Trần Bình"));
    rig.controller->openFor(ticket);
    CHECK(rig.line("ownerName").isEmpty());
    CHECK(rig.kept().size() == 1);
    CHECK(readText(rig.view, "intakeProcedure") == QStringLiteral("Làm giấy khai sinh"));
    CHECK(readText(rig.view, "intakeTicket") == QStringLiteral("Cho số A001"));
    rig.scan(cardOfAn());
    rig.controller->openFor(ticket); // the same: nothing begins anew
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    CHECK(DossierRig::newest(rig)->ticket == ticket.id);
}

TEST_CASE("the citizen sees only what is to be confirmed", "[desk][intake]")
{
    IntakeRig rig;
    const auto shown = [&rig] {
        QStringList texts;
        for (const QLabel *label : rig.citizen.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };
    CHECK(shown().contains(QStringLiteral("Xin chào")));
    rig.scan(cardOfAn());
    rig.choose("2.000815");
    rig.child<QCheckBox>("paperHere0")->click();
    for (const char *text : {"Nguyễn Thị Bình An", "Sao y giấy tờ", "Bản chính giấy tờ", "2.000 đ",
                             "17:00 Thứ Hai 23/11/2026"}) {
        CAPTURE(text);
        CHECK(shown().contains(QString::fromUtf8(text)));
    }
    CHECK_FALSE(shown().contains(QStringLiteral("031190001234")));
    CHECK_FALSE(shown().contains(QStringLiteral("Thôn Đông")));
    lookAt(rig.citizen, QSize(1366, 768), "citizen-screen");
    Site practice;
    practice.name = QStringLiteral("Phường Thử");
    practice.practice = true;
    CHECK(IntakeWords::unit(practice) == QStringLiteral("TẬP LÀM THỬ · Phường Thử"));
    CHECK(rig.citizen.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    rig.choose("1.001699"); // a disability is nobody's business
    CHECK_FALSE(shown().contains(QStringLiteral("khuyết tật")));
    rig.controller->setCounter(0);
    CHECK_FALSE(shown().contains(QStringLiteral("Nguyễn Thị Bình An")));
}

TEST_CASE("the page of intakes can be read, whole and with papers missing", "[desk][intake]")
{
    IntakeRig rig(true);
    rig.scan(cardOfAn());
    rig.choose("1.004884");
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-intake");
    rig.child<QLineEdit>("intakeSearch")->setFocus();
    rig.type("khai sinh");
    lookAt(rig.view, QSize(1158, 768), "desk-intake-choices");
    rig.child<QLineEdit>("ownerName")->setFocus();
    CHECK_FALSE(rig.child<QListWidget>("intakeChoices")->isVisible());
    CHECK(rig.line("intakeSearch").isEmpty());
    rig.child<QCheckBox>("intakeRepresented")->click();
    rig.key(Qt::Key_F3);
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-intake-missing");
}

TEST_CASE("a second card asks whose it is: nobody who is written down goes unasked",
          "[desk][intake]")
{
    const QString minh =
        QStringLiteral("031085000111||Trần Văn Minh|02011985|Nam|Thôn Đoài|10052021");
    IntakeRig rig;
    const auto asks = [&rig] { return rig.child<QPushButton>("cardReplace")->isVisible(); };
    rig.scan(cardOfAn());
    rig.write("ownerPhone", QStringLiteral("0912345678"));
    rig.scan(cardOfAn());
    CHECK_FALSE(asks()); // the same card
    CHECK(rig.line("ownerPhone") == QStringLiteral("0912345678"));
    rig.scan(minh);
    REQUIRE(asks());
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    rig.child<QPushButton>("cardLeave")->click();
    CHECK_FALSE(asks());
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK_FALSE(rig.view.isRepresented());

    rig.scan(minh);
    rig.child<QPushButton>("cardSubmitter")->click();
    CHECK(rig.view.isRepresented());
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.line("ownerPhone") == QStringLiteral("0912345678"));
    CHECK(rig.line("submitterName") == QStringLiteral("Trần Văn Minh"));

    rig.key(Qt::Key_F8); // the next person
    CHECK_FALSE(asks());
    rig.scan(minh);
    CHECK_FALSE(asks());
    rig.scan(cardOfAn());
    rig.child<QPushButton>("cardReplace")->click();
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK_FALSE(rig.view.isRepresented());
}

TEST_CASE("the next card after a dossier was received is the next person's", "[desk][intake]")
{
    IntakeRig rig;
    rig.scan(cardOfAn());
    rig.choose("1.001193");
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    REQUIRE(DossierRig::newest(rig));
    rig.scan(QStringLiteral("031085000111||Trần Văn Minh|02011985|Nam|Thôn Đoài|10052021"));
    CHECK_FALSE(rig.child<QPushButton>("cardReplace")->isVisible());
    CHECK(rig.line("ownerName") == QStringLiteral("Trần Văn Minh"));
}

TEST_CASE("letters that were repaired are marked at their field", "[desk][intake]")
{
    IntakeRig rig;
    rig.scan(QStringLiteral("031190001234||Nguy022501870133n Th022501870139 B01950172nh "
                            "An|15031990|Nữ|Thôn Đông|10052021"));
    const auto label = [&rig](const QString &begins) {
        for (const QLabel *one : rig.view.findChildren<QLabel *>(QStringLiteral("intakeLabel"))) {
            if (one->text().startsWith(begins))
                return one->text();
        }
        return QString();
    };
    CHECK(label(QStringLiteral("Họ tên")).contains(QStringLiteral("cần kiểm tra")));
    CHECK_FALSE(label(QStringLiteral("Địa chỉ")).contains(QStringLiteral("cần kiểm tra")));
    CHECK(readText(rig.view, "personWarning").isEmpty()); // the address is as it always is
    CHECK(readText(rig.view, "personNote").contains(QStringLiteral("ngày cấp thẻ")));
    lookAt(rig.view, QSize(1158, 768), "desk-intake-repaired");
    rig.write("ownerName", QStringLiteral("Nguyễn Thị Bình Ân"));
    CHECK_FALSE(label(QStringLiteral("Họ tên")).contains(QStringLiteral("cần kiểm tra")));
}
