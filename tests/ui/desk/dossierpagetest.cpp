#include "tests/ui/desk/dossierpagerig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

std::vector<DossierAct> offered(DossierState state)
{
    Dossier dossier;
    dossier.state = state;
    dossier.prefix = ProvisionalPrefix;
    std::vector<DossierAct> acts;
    for (const DossierActOffer &offer : actsFor(dossier))
        acts.push_back(offer.act);
    return acts;
}

} // namespace

TEST_CASE("a dossier's state tells what can be done to it, the expected first", "[desk][dossiers]")
{
    using Act = DossierAct;
    CHECK(offered(DossierState::InProcess)
          == std::vector{Act::Approve, Act::AskSupplement, Act::Refuse, Act::Extend, Act::Withdraw,
                         Act::Stop, Act::BindCode, Act::Print, Act::Reveal});
    CHECK(offered(DossierState::WaitingSupplement)
          == std::vector{Act::Complete, Act::Withdraw, Act::Stop, Act::BindCode, Act::Print,
                         Act::Reveal});
    CHECK(offered(DossierState::Approved)
          == std::vector{Act::GiveBack, Act::BindCode, Act::Print, Act::Reveal});
    CHECK(offered(DossierState::Returned) == std::vector{Act::BindCode, Act::Print, Act::Reveal});
    Dossier once;
    once.extended = true;
    once.prefix = QStringLiteral("H26.107");
    for (const DossierActOffer &offer : actsFor(once)) {
        CHECK(offer.act != Act::Extend);
        CHECK(offer.act != Act::BindCode);
    }
}

TEST_CASE("dossiers are listed newest first, found by code and name, narrowed by state",
          "[desk][dossiers]")
{
    DossierPageRig rig;
    const Dossier first = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.site.clock.advance(1min);
    const Dossier second = rig.receive("031190005678", "Trần Văn Minh", "1.004884");
    rig.refresh();
    CHECK(rig.listed(rig.Code) == QStringList{second.code(), first.code()});
    CHECK(rig.listed(rig.Owner)
          == QStringList{QStringLiteral("Trần Văn Minh"), QStringLiteral("Nguyễn Thị Bình An")});
    CHECK(readText(rig.view, "dossiersCount") == QStringLiteral("2 hồ sơ"));

    rig.view.setTyped(QStringLiteral("binh an"));
    CHECK(rig.listed(rig.Code) == QStringList{first.code()});
    rig.view.setTyped(second.code().toLower());
    CHECK(rig.listed(rig.Code) == QStringList{second.code()});
    CHECK(rig.story().contains(QStringLiteral("Đăng ký lại khai sinh")));
    rig.view.setTyped(QStringLiteral("không ai"));
    CHECK(rig.listed(rig.Code).isEmpty());
    CHECK(rig.story().isEmpty());
    rig.view.setTyped({});

    REQUIRE(rig.site.dossiers.approve(first.id, {}, {}));
    auto *state = rig.child<QComboBox>("dossiersState");
    state->setCurrentIndex(state->findText(QStringLiteral("đã có kết quả")));
    Q_EMIT state->activated(state->currentIndex());
    CHECK(rig.listed(rig.Code) == QStringList{first.code()});
    state->setCurrentIndex(0);
    auto *field = rig.child<QComboBox>("dossiersField");
    field->setCurrentIndex(field->findData(ChungThuc));
    Q_EMIT field->activated(field->currentIndex());
    CHECK(rig.listed(rig.Code).isEmpty());
    field->setCurrentIndex(0);
    rig.site.clock.advance(24h * 20);
    rig.child<QCheckBox>("dossiersLate")->click();
    CHECK(rig.listed(rig.Code) == QStringList{second.code()}); // the first is decided, not late
    CHECK(rig.listed(rig.State) == QStringList{QStringLiteral("quá hạn, đang giải quyết")});
}

TEST_CASE("the page explains the due date step by step and masks numbers", "[desk][dossiers]")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    rig.refresh();
    const QString story = rig.story();
    for (const QString &text :
         {dossier.code(), QStringLiteral("17:00 Thứ Ba 01/12/2026"),
          QStringLiteral("Không tính ngày đầu tiên, 23/11/2026"),
          QStringLiteral("24/11/2026 được nghỉ"), QStringLiteral("Giấy chứng sinh"),
          QStringLiteral("031******234"), QStringLiteral("tại quầy")}) {
        CAPTURE(text);
        CHECK(story.contains(text));
    }
    CHECK_FALSE(story.contains(QStringLiteral("031190001234")));
    CHECK_FALSE(story.contains(QStringLiteral("0912345678")));
    rig.key(Qt::Key_F11); // a site without accounts could not write down who looks
    CHECK(rig.message().contains(QStringLiteral("tài khoản")));
    CHECK_FALSE(rig.story().contains(QStringLiteral("031190001234")));
    CHECK(rig.site.accessLog.ofEntity(dossier.id).empty());
}

TEST_CASE("papers are asked for once; a second time wants reason and basis", "[desk][dossiers]")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    rig.refresh();
    rig.key(Qt::Key_F3);
    REQUIRE(rig.view.form().isOpen());
    CHECK_FALSE(readText(rig.view, "dossierFormAdvice").contains(QStringLiteral("đã yêu cầu")));
    rig.go(); // nothing written
    CHECK(rig.again(dossier).state == DossierState::InProcess);
    CHECK(rig.view.form().isOpen());
    CHECK(rig.view.focusWidget()->objectName() == QStringLiteral("paperHere0"));
    rig.child<QPlainTextEdit>("dossierMissing")->setFocus();
    rig.type(QStringLiteral("Giay A"));
    rig.key(Qt::Key_Return);
    rig.type(QStringLiteral("Giay B"));
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Return); // the empty line ends the list
    CHECK(rig.view.focusWidget()->objectName() == QStringLiteral("dossierReason"));
    rig.type(QStringLiteral("chua co"));
    rig.go();
    CHECK_FALSE(rig.view.form().isOpen());
    CHECK(rig.again(dossier).state == DossierState::WaitingSupplement);
    CHECK(rig.again(dossier).supplements.front().missing
          == QStringList{QStringLiteral("Giay A"), QStringLiteral("Giay B")});
    CHECK(rig.message().contains(QStringLiteral("chờ bổ sung")));
    CHECK(rig.story().contains(QStringLiteral("Còn thiếu: Giay A; Giay B")));

    CHECK(rig.story().contains(QStringLiteral("Ngày hẹn được tính lại khi bổ sung đủ.")));

    rig.site.clock.advance(48h);
    rig.key(Qt::Key_F2); // complete again
    QTest::qWait(1); // what was ticked before goes when nothing holds it
    CHECK(rig.view.findChildren<PaperLine *>().size() == 2);
    CHECK(rig.view.focusWidget()->objectName() == QStringLiteral("paperHere0"));
    rig.go();
    CHECK(rig.message().contains(QStringLiteral("Chưa đánh dấu giấy nào")));
    CHECK(rig.again(dossier).state == DossierState::WaitingSupplement);
    rig.child<QCheckBox>("paperHere1")->click();
    rig.go();
    const Dossier complete = rig.again(dossier);
    CHECK(complete.state == DossierState::InProcess);
    CHECK(complete.due > dossier.due);
    REQUIRE_FALSE(complete.papers.empty());
    CHECK(complete.papers.back() == HandedPaper{QStringLiteral("Giay B"), 1, 0});

    rig.key(Qt::Key_F3);
    CHECK(readText(rig.view, "dossierFormAdvice")
          == QStringLiteral("Hồ sơ này đã yêu cầu bổ sung ngày 23/11. Quy định: một lần, đầy đủ. "
                            "Vẫn cần, xin ghi lý do và căn cứ."));
    // With Tab from what the catalogue asks for to what is written beside it.
    for (int n = 0; n < 40 && rig.view.focusWidget()->objectName().startsWith(u"paper"); ++n)
        rig.key(Qt::Key_Tab);
    CHECK(rig.view.focusWidget()->objectName() == QStringLiteral("dossierMissing"));
    rig.child<QPlainTextEdit>("dossierMissing")->setPlainText(QStringLiteral("Giấy C"));
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::InProcess);
    CHECK(rig.message().contains(QStringLiteral("lý do và căn cứ")));
    rig.child<QPlainTextEdit>("dossierReason")->setPlainText(QStringLiteral("thông tin đã đổi"));
    rig.child<QLineEdit>("dossierBasis")->setText(QStringLiteral("Luật Hộ tịch, Điều 18"));
    rig.go();
    CHECK(rig.again(dossier).supplements.size() == 2);
}

TEST_CASE("a new date is given once, on a working day", "[desk][dossiers]")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    rig.refresh();
    rig.key(Qt::Key_F6);
    CHECK(rig.child<QDateEdit>("dossierDay")->date() == QDate(2026, 12, 2)); // the next working day
    rig.child<QDateEdit>("dossierDay")->setDate(QDate(2026, 12, 5)); // a Saturday
    rig.child<QPlainTextEdit>("dossierReason")->setPlainText(QStringLiteral("chờ xác minh"));
    rig.go();
    CHECK_FALSE(rig.again(dossier).extended);
    CHECK(rig.message().contains(QStringLiteral("ngày làm việc")));
    rig.child<QDateEdit>("dossierDay")->setDate(QDate(2026, 12, 4));
    rig.go();
    CHECK(rig.again(dossier).extended);
    rig.child<QPushButton>("messageAction")->click(); // a mistake
    CHECK_FALSE(rig.again(dossier).extended);
    CHECK(rig.message().contains(QStringLiteral("như trước")));
    rig.key(Qt::Key_F6);
    rig.child<QDateEdit>("dossierDay")->setDate(QDate(2026, 12, 4));
    rig.child<QPlainTextEdit>("dossierReason")->setPlainText(QStringLiteral("chờ xác minh"));
    rig.go();
    CHECK(rig.again(dossier).extended);
    CHECK(rig.story().contains(QStringLiteral("Đã hẹn lại một lần: chờ xác minh")));
    CHECK(rig.story().contains(QStringLiteral("Hẹn lần đầu: 17:00 Thứ Ba 01/12/2026")));
    rig.key(Qt::Key_F6);
    CHECK_FALSE(rig.view.form().isOpen());
}

TEST_CASE("a dossier is decided and handed over, with keys alone", "[desk][dossiers]")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.refresh();
    rig.key(Qt::Key_F2);
    rig.type(QStringLiteral("12/QD"));
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Return); // the keyboard is on the button
    CHECK(rig.again(dossier).state == DossierState::Approved);
    CHECK(rig.again(dossier).decisionNumber == QStringLiteral("12/QD"));
    rig.key(Qt::Key_F2);
    rig.type(QStringLiteral("Le Van Binh"));
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::Returned);
    CHECK(rig.message().contains(QStringLiteral("Le Van Binh")));
    CHECK(rig.story().contains(QStringLiteral("Người nhận: Le Van Binh")));
    CHECK(offered(DossierState::Returned).front() != DossierAct::GiveBack);
}

TEST_CASE("refusing, withdrawing and stopping want words", "[desk][dossiers]")
{
    const auto [key, end] = GENERATE(std::pair(Qt::Key_F4, DossierState::Refused),
                                     std::pair(Qt::Key_F7, DossierState::Withdrawn),
                                     std::pair(Qt::Key_F8, DossierState::Stopped));
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.refresh();
    rig.key(key);
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::InProcess);
    CHECK(rig.message() == QStringLiteral("Xin ghi bằng lời. Chưa có gì thay đổi."));
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.view.form().isOpen());
    rig.key(key);
    CHECK(rig.child<QPlainTextEdit>("dossierReason")->toPlainText().isEmpty());
    rig.type(QStringLiteral("khong du dieu kien"));
    rig.go();
    CHECK(rig.again(dossier).state == end);
    CHECK(rig.again(dossier).closingReason == QStringLiteral("khong du dieu kien"));
    CHECK(rig.story().contains(QStringLiteral("khong du dieu kien")));
}

TEST_CASE("the official code is bound, also by a scan into the form", "[desk][dossiers]")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.refresh();
    CHECK_FALSE(rig.controller.takeCode(QStringLiteral("H26.107-261123-0001")));
    rig.key(Qt::Key_F9);
    rig.type(QStringLiteral("abc"));
    rig.go();
    CHECK(rig.message().contains(QStringLiteral("không phải mã hồ sơ")));
    CHECK(rig.controller.takeCode(QStringLiteral("H26.107-261123-0001")));
    rig.go();
    CHECK(rig.again(dossier).officialCode == QStringLiteral("H26.107-261123-0001"));
    CHECK(rig.story().contains(QStringLiteral("mã tạm: ") + dossier.code()));
}

TEST_CASE("a form stays open while others work, and closes with its dossier", "[desk][dossiers]")
{
    DossierPageRig rig;
    const Dossier mine = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.refresh();
    rig.key(Qt::Key_F4);
    rig.type(QStringLiteral("dang viet"));
    rig.site.clock.advance(1min);
    const Dossier other = rig.receive("031190005678", "Trần Văn Minh");
    rig.refresh();
    CHECK(rig.listed(rig.Code).size() == 2);
    CHECK(rig.view.chosen() == mine.id);
    CHECK(rig.view.form().isOpen());
    CHECK(rig.view.form().answers().reason == QStringLiteral("dang viet"));
    rig.view.choose(other.id);
    CHECK_FALSE(rig.view.form().isOpen());
    CHECK(rig.view.form().answers().reason.isEmpty());
    CHECK_FALSE(rig.controller.openCode(QStringLiteral("H99-261123-0001")));
    CHECK(rig.message().contains(QStringLiteral("không có hồ sơ")));
    CHECK(rig.controller.openCode(mine.code()));
    CHECK(rig.view.chosen() == mine.id);
}

TEST_CASE("the page of dossiers can be read, with and without a form", "[desk][dossiers]")
{
    DossierPageRig rig;
    for (const auto &[number, name, procedure] :
         {std::tuple("031190001234", "Nguyễn Thị Bình An", "1.001193"),
          std::tuple("031190005678", "Trần Văn Minh", "1.004884"),
          std::tuple("031190009999", "Công ty Hoàng Long", "2.000815")}) {
        rig.site.clock.advance(1min);
        rig.receive(number, name, procedure);
    }
    const Dossier asked = rig.receive("031190007777", "Phạm Thị Hoa Mai", "1.004873");
    REQUIRE(rig.site.dossiers.askSupplement(
        asked.id,
        {{QStringLiteral("Giấy xác nhận tình trạng hôn nhân đã cấp trước đó")},
         QStringLiteral("bản đã nộp bị rách"),
         {},
         {},
         {}},
        {}));
    rig.refresh();
    rig.view.choose(asked.id);
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-dossiers");
    rig.key(Qt::Key_F2);
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-dossiers-form");
}

TEST_CASE(
    "page of dossiers: what was done goes to the printer with its paper, and once more by a key")
{
    DossierPageRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.refresh();
    rig.key(Qt::Key_F3);
    rig.key(Qt::Key_Space); // the first of the checklist
    rig.go();
    CHECK(rig.papers == std::vector{FormKind::Supplement});
    const auto asked = rig.newest(rig)->supplements;
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().papers == std::vector{0});
    CHECK(asked.front().missing
          == QStringList{
              rig.site.procedures.find(QStringLiteral("1.001193"))->documents.front().name});
    rig.key(Qt::Key_F12);
    CHECK(rig.papers == std::vector{FormKind::Supplement, FormKind::Receipt});
}

TEST_CASE("page of dossiers: the applicant is told with a sentence, or was not reached")
{
    DossierPageRig rig;
    const Id dossier = rig.receive("031190001234", "Nguyễn Thị Bình An").id;
    REQUIRE(rig.site.dossiers.approve(dossier, {}, {}));
    rig.refresh();
    rig.key(Qt::Key_F10);
    rig.go();
    CHECK(rig.site.notifications.untold().value().size() == 1);
    rig.key(Qt::Key_F5);
    CHECK(readText(rig.view, "dossierFormAdvice").contains(QStringLiteral("TAM-")));
    rig.type(QStringLiteral("con gai nghe may"));
    rig.go();
    CHECK(rig.site.notifications.untold().value().empty());
    const auto told = rig.site.dossiers.find(dossier).value().notifications;
    REQUIRE(told.size() == 2);
    CHECK_FALSE(told[0].reached);
    CHECK(told[1].reached);
    CHECK(told[1].note == QStringLiteral("con gai nghe may"));
}
