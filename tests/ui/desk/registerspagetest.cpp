// Letters that are proposed, the register of letters, the books of dossiers by year.
#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "tests/ui/desk/patience.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/registers/bookcontroller.h"
#include "ui/desk/registers/lettercontroller.h"
#include "ui/desk/registers/registersview.h"
#include "ui/desk/window/desklook.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// The page "Sổ sách" alone, in a site without accounts.
struct RegistersRig : DossierRig {
    RegistersRig()
        : letters(services(), view)
        , books(services(), view)
    {
        QObject::connect(&letters, &LetterController::proposedChanged,
                         [this](int count) { proposed = count; });
        dressAsDesk(view);
        view.resize(1158, 768);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    Dossier granted(const char *number, const char *name, const char *procedure)
    {
        const Dossier dossier = receive(number, name, procedure);
        const auto approved = site.dossiers.approve(dossier.id, {}, {});
        REQUIRE(approved);
        return approved.value();
    }
    void refresh()
    {
        site.clock.advance(1min);
        feed.refresh();
        letters.refresh();
    }
    QStringList column(const char *list, int column)
    {
        QStringList texts;
        const auto *tree = view.findChild<QTreeWidget *>(QString::fromLatin1(list));
        REQUIRE(tree);
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            texts.append(tree->topLevelItem(row)->text(column));
        return texts;
    }
    void key(Qt::Key key) { QTest::keyClick(view.focusWidget() ? view.focusWidget() : &view, key); }
    QString message() { return readText(view, "messageText"); }
    RegistersView view;
    LetterController letters;
    BookController books;
    int proposed = 0;
};

} // namespace

TEST_CASE("letters are proposed by themselves and go out when a person approves them",
          "[desk][registers]")
{
    RegistersRig rig;
    const Dossier birth = rig.granted("031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.site.clock.advance(1min);
    const Dossier death = rig.granted("031190005678", "Trần Văn Minh", "1.000656");
    const Dossier copy = rig.granted("031190009999", "Lê Thị Cúc", "2.000635");
    REQUIRE(rig.site.dossiers.giveBack(copy.id, {}, {}));
    rig.refresh();
    CHECK(rig.proposed == 2); // thanks wait for nobody
    CHECK(rig.column("lettersList", 0)
          == QStringList{QStringLiteral("Chia buồn"), QStringLiteral("Chúc mừng em bé mới sinh"),
                         QStringLiteral("Cảm ơn")});
    CHECK(rig.column("lettersList", 1).first() == QStringLiteral("Trần Văn Minh\n") + death.code());
    CHECK(rig.papers.empty()); // nothing goes by itself
    auto *list = rig.view.findChild<QTreeWidget *>(QStringLiteral("lettersList"));
    list->setFocus();
    rig.key(Qt::Key_F2); // the first is chosen
    REQUIRE(rig.papers == std::vector{FormKind::CondolenceLetter});
    CHECK(rig.again(death).registered(Letter::Condolence));
    CHECK_FALSE(rig.again(birth).registered(Letter::Birth));
    CHECK(rig.message().contains(QStringLiteral("1 thư đã vào sổ")));
    CHECK(rig.column("lettersList", 0).size() == 2);
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    CHECK(
        rig.papers
        == std::vector{FormKind::CondolenceLetter, FormKind::ThanksLetter, FormKind::BirthLetter});
    CHECK(rig.column("lettersList", 0).isEmpty());
    CHECK(rig.proposed == 0);

    rig.view.findChild<QPushButton *>(QStringLiteral("registersLines"))->click();
    CHECK(rig.column("letterLinesList", 0)
          == QStringList{QStringLiteral("1/2026"), QStringLiteral("2/2026"),
                         QStringLiteral("3/2026")});
    CHECK(rig.column("letterLinesList", 4).first() == death.code());
    rig.view.findChild<QTreeWidget *>(QStringLiteral("letterLinesList"))->setFocus();
    rig.key(Qt::Key_F12);
    CHECK(rig.papers.back() == FormKind::CondolenceLetter); // one more copy, no new number
    CHECK(rig.site.letters.ofYear(2026).value().size() == 3);
}

TEST_CASE("a letter is for whoever brought the dossier, not for who died", "[desk][registers]")
{
    RegistersRig rig;
    Intake intake;
    intake.request = rig.site.newId();
    intake.procedure = QStringLiteral("1.000656");
    intake.owner.name = QStringLiteral("Nguyễn Văn Cụ");
    intake.owner.number = QStringLiteral("031030000001");
    intake.submitter.emplace();
    intake.submitter->name = QStringLiteral("Nguyễn Thị Con");
    intake.submitter->number = QStringLiteral("031160000002");
    intake.papers = {{QStringLiteral("Giấy báo tử"), 1, 0}};
    rig.site.dossiers.receive(intake, [&rig](const auto &received) {
        REQUIRE(received);
        REQUIRE(rig.site.dossiers.approve(received.value().id, {}, {}));
    });
    rig.refresh();
    REQUIRE(rig.column("lettersList", 1).size() == 1);
    CHECK(rig.column("lettersList", 1).front().startsWith(QStringLiteral("Nguyễn Thị Con")));
}

TEST_CASE("a family that wants no letter is asked why, and none is proposed again",
          "[desk][registers]")
{
    RegistersRig rig;
    const Dossier birth = rig.granted("031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.refresh();
    rig.view.findChild<QTreeWidget *>(QStringLiteral("lettersList"))->setFocus();
    rig.key(Qt::Key_F8);
    auto *reason = rig.view.findChild<QLineEdit *>(QStringLiteral("lettersReason"));
    REQUIRE(reason->hasFocus());
    CHECK(reason->text() == QStringLiteral("Gia đình không muốn nhận thư"));
    rig.key(Qt::Key_Escape);
    CHECK(rig.again(birth).lettersDeclined.isEmpty());
    rig.key(Qt::Key_F8);
    reason->clear();
    rig.key(Qt::Key_Return);
    CHECK(rig.message() == QStringLiteral("Xin ghi vì sao không gửi thư."));
    QTest::keyClicks(reason, QStringLiteral("be mat"));
    rig.key(Qt::Key_Return);
    CHECK(rig.again(birth).lettersDeclined == QStringLiteral("be mat"));
    CHECK(rig.column("lettersList", 0).isEmpty());
    CHECK(rig.papers.empty());
}

TEST_CASE("an apology is owed: it is proposed and cannot be declined", "[desk][registers]")
{
    RegistersRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    REQUIRE(rig.site.dossiers.extend(dossier.id, QDate(2026, 12, 15), QStringLiteral("chưa đủ"), {},
                                     {}));
    rig.refresh();
    CHECK(rig.column("lettersList", 0) == QStringList{QStringLiteral("Xin lỗi")});
    rig.view.findChild<QTreeWidget *>(QStringLiteral("lettersList"))->setFocus();
    rig.key(Qt::Key_F8);
    CHECK(rig.view.findChild<QWidget *>(QStringLiteral("lettersReasonLine"))->isHidden());
    CHECK(rig.message().contains(QStringLiteral("phải gửi")));
}

TEST_CASE("the book of a year is closed after one plain question, and printed", "[desk][registers]")
{
    RegistersRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    rig.refresh();
    rig.view.findChild<QPushButton *>(QStringLiteral("registersBooks"))->click();
    CHECK(rig.column("booksList", 0) == QStringList{QStringLiteral("2026")});
    CHECK(rig.column("booksList", 1) == QStringList{QStringLiteral("1")});
    CHECK(rig.column("booksList", 2) == QStringList{QStringLiteral("đang mở")});
    auto *list = rig.view.findChild<QTreeWidget *>(QStringLiteral("booksList"));
    list->setFocus();
    rig.key(Qt::Key_F8);
    CHECK(rig.message().contains(QStringLiteral("31/12/2026")));
    rig.key(Qt::Key_F2);
    CHECK(rig.booksPrinted == std::vector{2026});

    rig.site.clock.set(rig.site.sites.configuration().zone().at(QDate(2027, 1, 4), QTime(8, 0)));
    rig.feed.refresh();
    rig.view.hide();
    rig.view.show();
    REQUIRE(rig.column("booksList", 0)
            == QStringList{QStringLiteral("2027"), QStringLiteral("2026")});
    list->setCurrentItem(list->topLevelItem(1));
    list->setFocus();
    rig.key(Qt::Key_F8);
    CHECK(rig.view.focusWidget()->objectName() == QStringLiteral("booksNo"));
    CHECK(readText(rig.view, "booksQuestion").contains(QStringLiteral("2026")));
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.site.books.closed(2026).value());
    rig.key(Qt::Key_F8);
    rig.view.findChild<QPushButton *>(QStringLiteral("booksYes"))->setFocus();
    rig.key(Qt::Key_Space);
    REQUIRE(rig.site.books.closed(2026).value());
    CHECK(rig.column("booksList", 2)
          == QStringList{QStringLiteral("đang mở"), QStringLiteral("đã khóa")});
    CHECK(rig.booksPrinted == std::vector{2026, 2026});
    rig.key(Qt::Key_F8);
    CHECK(rig.message().contains(QStringLiteral("đã khóa")));
}

TEST_CASE("an officer sees the books and closes none", "[desk][registers]")
{
    SessionRig rig;
    DossierRig::load(rig);
    DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.signIn("hoa");
    for (QPushButton *entry : rig.desk->window().findChildren<QPushButton *>()) {
        if (entry->accessibleName() == QStringLiteral("Sổ sách"))
            entry->click();
    }
    rig.child<QPushButton>("registersBooks")->click();
    REQUIRE(rig.child<QTreeWidget>("booksList")->isVisible());
    CHECK(rig.child<QTreeWidget>("booksList")->topLevelItemCount() == 1);
    CHECK_FALSE(rig.child<QWidget>("booksKeys")->isVisible());
}

TEST_CASE("the page of registers as it is seen", "[desk][registers][look]")
{
    RegistersRig rig;
    rig.granted("031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.granted("031190005678", "Trần Văn Minh", "1.000656");
    rig.granted("031190005679", "Đỗ Văn Trường Giang", "1.000894");
    rig.refresh();
    lookAt(rig.view, {1158, 768}, "registers-letters");
    rig.view.findChild<QTreeWidget *>(QStringLiteral("lettersList"))->setFocus();
    rig.key(Qt::Key_F8);
    lookAt(rig.view, {1158, 768}, "registers-decline");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_F2);
    rig.view.showPane(RegisterPane::Lines);
    lookAt(rig.view, {1158, 768}, "registers-lines");
    rig.site.clock.set(rig.site.sites.configuration().zone().at(QDate(2027, 1, 4), QTime(8, 0)));
    rig.feed.refresh();
    rig.view.showPane(RegisterPane::Books);
    rig.view.findChild<QTreeWidget *>(QStringLiteral("booksList"))->setFocus();
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_F8);
    lookAt(rig.view, {1158, 768}, "registers-books");
}
