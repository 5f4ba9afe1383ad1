#include "tests/ui/desk/intakerig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace motcua;

TEST_CASE("with a scanner and keys alone a dossier is received, then the next of the same person",
          "[desk][intake]")
{
    IntakeRig rig(true);
    CHECK(rig.focus() == QStringLiteral("ownerNumber"));
    rig.scan(cardOfAn());
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.line("ownerBorn") == QStringLiteral("15/03/1990"));
    CHECK(rig.focus() == QStringLiteral("intakeSearch")); // what is told next
    rig.type("khai sinh lai");
    CHECK(rig.child<QListWidget>("intakeChoices")->isVisible());
    rig.child<QLineEdit>("intakeSearch")->clear();
    rig.type("1.004884");
    rig.key(Qt::Key_Return);
    CHECK(readText(rig.view, "intakeProcedure")
          == QStringLiteral("Đăng ký lại khai sinh, mất cả sổ gốc"));
    CHECK(readText(rig.view, "intakeDue").contains(QStringLiteral("17:00 Thứ Ba 01/12/2026")));
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("phí"))); // set by the province
    CHECK_FALSE(DossierRig::newest(rig));
    rig.child<QSpinBox>("intakeFee")->setValue(0);
    CHECK(rig.child<QComboBox>("intakePayment")->currentText() == QStringLiteral("không phải nộp"));
    rig.child<QSpinBox>("intakeFee")->setValue(8000);
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    const auto dossier = DossierRig::newest(rig);
    REQUIRE(dossier);
    CHECK(dossier->procedure == QStringLiteral("1.004884"));
    CHECK(dossier->feeVnd == 8000);
    CHECK(dossier->payment == Payment::Cash);
    CHECK(dossier->counter == 2);
    REQUIRE(dossier->papers.size() == 1); // the card is shown, the others are for some cases
    CHECK(dossier->papers.front().copies == 1);
    CHECK(rig.receipts.size() == 1);
    CHECK(rig.message().contains(dossier->code()));

    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.focus() == QStringLiteral("intakeSearch"));
    CHECK(rig.child<QSpinBox>("intakeFee")->value() == -1);
    rig.site.clock.advance(1min);
    rig.choose("1.001193");
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    const auto second = DossierRig::newest(rig);
    CHECK(second->id != dossier->id);
    CHECK(second->owner == dossier->owner);
    CHECK(second->payment == Payment::Nothing);
}

TEST_CASE("Enter moves on from field to field", "[desk][intake]")
{
    IntakeRig rig;
    QStringList stops;
    rig.type("031190001234");
    for (int i = 0; i < 6; ++i) {
        rig.key(Qt::Key_Return);
        stops.append(rig.focus());
    }
    CHECK(stops
          == QStringList{QStringLiteral("ownerName"), QStringLiteral("ownerBorn"),
                         QStringLiteral("ownerSex"), QStringLiteral("ownerAddress"),
                         QStringLiteral("ownerPhone"), QStringLiteral("ownerEmail")});
    rig.choose("1.004884");
    stops = {rig.focus()};
    for (int i = 0; i < 3; ++i) {
        rig.key(Qt::Key_Return);
        stops.append(rig.focus());
    }
    CHECK(stops
          == QStringList{QStringLiteral("paperHere0"), QStringLiteral("paperHere1"),
                         QStringLiteral("paperHere2"), QStringLiteral("paperHere3")});
    rig.child<QCheckBox>("paperHere0")->setFocus();
    rig.key(Qt::Key_Space);
    rig.key(Qt::Key_Return);
    CHECK(rig.focus() == QStringLiteral("paperOriginals0"));
    rig.child<QComboBox>("intakeNotify")->setFocus();
    rig.key(Qt::Key_Return);
    CHECK(rig.focus() == QStringLiteral("intakeLate"));
    rig.key(Qt::Key_Return);
    CHECK(rig.focus() == QStringLiteral("intakeKey0"));
}

TEST_CASE("who came before is found again; what differs is shown, never overwritten unasked",
          "[desk][intake]")
{
    IntakeRig rig;
    Person known;
    {
        Intake before;
        before.request = rig.site.newId();
        before.procedure = QStringLiteral("1.001193");
        before.owner.number = QStringLiteral("031190001234");
        before.owner.name = QStringLiteral("Nguyễn Thị Bình");
        before.owner.phone = QStringLiteral("0912345678");
        rig.site.dossiers.receive(before, [](const auto &answer) { REQUIRE(answer); });
        known = rig.site.citizens.byNumber(before.owner.number).value();
    }
    const auto now = [&] { return rig.site.citizens.find(known.id).value(); };
    rig.scan(cardOfAn());
    CHECK(readText(rig.view, "personNote").contains(QStringLiteral("Đã từng nộp hồ sơ")));
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An")); // as the card says
    CHECK(rig.line("ownerPhone").isEmpty()); // nobody's look could be written down
    QStringList differ;
    for (const QLabel *label : rig.view.findChildren<QLabel *>(QStringLiteral("personDifference")))
        differ.append(label->text());
    CHECK(differ
          == QStringList{QStringLiteral("Họ tên khác với lần trước"),
                         QStringLiteral("Ngày sinh: trước đây chưa có"),
                         QStringLiteral("Giới tính: trước đây chưa có"),
                         QStringLiteral("Địa chỉ: trước đây chưa có")});
    CHECK(now().name == QStringLiteral("Nguyễn Thị Bình"));
    rig.view.findChildren<QPushButton *>(QStringLiteral("personTake")).front()->click();
    CHECK(now().name == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(now().born.isEmpty());
    rig.actOnMessage(); // undo
    CHECK(now().name == QStringLiteral("Nguyễn Thị Bình"));
    rig.choose("1.001193");
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    CHECK(DossierRig::newest(rig)->owner == known.id);
    CHECK(now() == known);
}

TEST_CASE("somebody else brings it: the second card is theirs, with what they act by",
          "[desk][intake]")
{
    IntakeRig rig;
    rig.scan(cardOfAn());
    rig.child<QCheckBox>("intakeRepresented")->click();
    CHECK(rig.focus() == QStringLiteral("submitterNumber"));
    rig.scan(QStringLiteral("031085000111||Trần Văn Minh|02011985|Nam|Thôn Đoài|10052021"));
    CHECK(rig.line("submitterName") == QStringLiteral("Trần Văn Minh"));
    CHECK(rig.line("ownerName") == QStringLiteral("Nguyễn Thị Bình An"));
    rig.write("intakeAuthority", QStringLiteral("giấy ủy quyền ngày 10/11/2026"));
    rig.choose("1.001193");
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    const auto dossier = DossierRig::newest(rig);
    REQUIRE(dossier);
    CHECK(dossier->submitter != dossier->owner);
    CHECK(dossier->authority == QStringLiteral("giấy ủy quyền ngày 10/11/2026"));
    CHECK(rig.site.citizens.find(dossier->submitter).value().name
          == QStringLiteral("Trần Văn Minh"));
}

TEST_CASE("an organisation has a code of its own and is not born", "[desk][intake]")
{
    IntakeRig rig;
    rig.child<QCheckBox>("ownerOrganisation")->click();
    CHECK_FALSE(rig.child<QLineEdit>("ownerBorn")->isVisible());
    rig.write("ownerNumber", QStringLiteral("0201234567"));
    rig.write("ownerName", QStringLiteral("Hợp tác xã Bình Minh"));
    CHECK(readText(rig.view, "personWarning").isEmpty());
    rig.choose("2.000815");
    rig.key(Qt::Key_F4);
    // Somebody stands at the counter for it.
    CHECK(rig.child<QCheckBox>("intakeRepresented")->isChecked());
    rig.child<QCheckBox>("intakeRepresented")->click();
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("tổ chức")));
    CHECK_FALSE(DossierRig::newest(rig));
    rig.child<QCheckBox>("intakeRepresented")->click();
    rig.write("submitterName", QStringLiteral("Trần Văn Minh"));
    rig.key(Qt::Key_F2);
    REQUIRE(DossierRig::newest(rig));
    CHECK(rig.site.citizens.find(DossierRig::newest(rig)->owner).value().organisation);
}

TEST_CASE("a number that cannot be is pointed at and nothing is received", "[desk][intake]")
{
    IntakeRig rig;
    rig.write("ownerNumber", QStringLiteral("0311900"));
    rig.write("ownerName", QStringLiteral("Nguyễn An"));
    CHECK(readText(rig.view, "personWarning")
          == QStringLiteral("Số định danh có 12 chữ số, xin xem lại."));
    rig.key(Qt::Key_F2);
    CHECK(rig.message() == QStringLiteral("Xin chọn thủ tục. Chưa nhận hồ sơ."));
    rig.choose("2.000815");
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    CHECK_FALSE(DossierRig::newest(rig));
    CHECK(rig.message().contains(QStringLiteral("12 chữ số")));
    rig.write("ownerName", {});
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("họ tên")));
}

TEST_CASE("what is wrong with a card stands at its field until it is another one", "[desk][intake]")
{
    IntakeRig rig;
    rig.scan(QStringLiteral("031085000111||Trần Văn Minh|02011990|Nam|Thôn Đoài|10052021"));
    const auto marked = [&rig] { return rig.child<QLineEdit>("ownerBorn")->property("check"); };
    CHECK(marked().toBool()); // the number says 1985
    CHECK_FALSE(rig.child<QLineEdit>("ownerName")->property("check").toBool());
    rig.choose("1.001193");
    CHECK(marked().toBool());
    rig.scan(cardOfAn());
    rig.child<QPushButton>("cardReplace")->click();
    CHECK_FALSE(marked().toBool());
    CHECK(readText(rig.view, "personWarning").isEmpty());
    CHECK(readText(rig.view, "personNote").startsWith(QStringLiteral("Lần đầu nộp hồ sơ")));
}

TEST_CASE("with papers missing nothing is received: a slip tells all of them, with the reason",
          "[desk][intake]")
{
    IntakeRig rig(true);
    rig.scan(cardOfAn());
    rig.choose("1.001193");
    rig.key(Qt::Key_F2);
    CHECK_FALSE(DossierRig::newest(rig));
    CHECK(rig.view.isMissingShown());
    rig.child<QPushButton>("missingSupplement")->click();
    CHECK(rig.slipped.empty());
    CHECK(rig.message().contains(QStringLiteral("lý do")));
    rig.child<QPlainTextEdit>("missingReason")->setPlainText(QStringLiteral("chưa mang theo"));
    rig.child<QPushButton>("missingSupplement")->click();
    REQUIRE(rig.slipped.size() == 1);
    CHECK(rig.slipped.front().kind == IntakeSlip::Kind::Supplement);
    CHECK(rig.slipped.front().applicant.name == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.slipped.front().missing.size() == 2);
    CHECK(rig.slipped.front().reason == QStringLiteral("chưa mang theo"));
    // One of them lies in a database of the State.
    const auto ticks =
        rig.view.findChild<QWidget *>(QStringLiteral("missingPart"))->findChildren<QCheckBox *>();
    REQUIRE(ticks.size() == 2);
    ticks[0]->click();
    rig.child<QPushButton>("missingRefusal")->click();
    REQUIRE(rig.slipped.size() == 2);
    CHECK(rig.slipped.back().kind == IntakeSlip::Kind::Refusal);
    CHECK(rig.slipped.back().missing.size() == 1);
    rig.key(Qt::Key_F2); // one is missing still
    CHECK_FALSE(DossierRig::newest(rig));
    CHECK(rig.view.isMissingShown());
    CHECK(rig.child<QPlainTextEdit>("missingReason")->toPlainText()
          == QStringLiteral("chưa mang theo"));
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.view.isMissingShown());
    rig.child<QCheckBox>("paperHere4")->click(); // the card is shown
    rig.key(Qt::Key_F2);
    REQUIRE(DossierRig::newest(rig));
    CHECK(DossierRig::newest(rig)->papers.empty());
}

TEST_CASE("where nothing prints slips none is offered, the list is shown all the same",
          "[desk][intake]")
{
    IntakeRig rig;
    rig.scan(cardOfAn());
    rig.choose("1.001193");
    rig.key(Qt::Key_F3);
    CHECK(rig.view.isMissingShown());
    CHECK_FALSE(rig.child<QPushButton>("missingSupplement")->isVisible());
    CHECK(rig.child<QPushButton>("missingBack")->isVisible());
}

TEST_CASE("fee follows the channel until somebody types it; a case has its own term",
          "[desk][intake]")
{
    IntakeRig rig;
    Procedure procedure = *rig.site.procedures.find(QStringLiteral("2.000815"));
    procedure.feeOnlineVnd = 1000;
    procedure.duration.maxValue.reset();
    procedure.duration.variants = {{QStringLiteral("Nhiều trang"), 2, DurationUnit::WorkingDay}};
    REQUIRE(rig.site.procedures.define(std::vector{procedure}, {}));
    rig.choose("2.000815");
    auto *fee = rig.child<QSpinBox>("intakeFee");
    auto *channel = rig.child<QComboBox>("intakeChannel");
    CHECK(fee->value() == 2000);
    channel->setCurrentIndex(1);
    Q_EMIT channel->activated(1);
    CHECK(fee->value() == 1000);
    fee->setValue(7000);
    channel->setCurrentIndex(0);
    Q_EMIT channel->activated(0);
    CHECK(fee->value() == 7000);
    const QString usual = readText(rig.view, "intakeDue");
    auto *variant = rig.child<QComboBox>("intakeVariant");
    REQUIRE(variant->isVisible());
    variant->setCurrentIndex(1);
    Q_EMIT variant->activated(1);
    CHECK(readText(rig.view, "intakeDue") != usual);
    CHECK(variant->currentText() == QStringLiteral("Nhiều trang"));
    CHECK(fee->value() == 7000);
}

TEST_CASE("where nobody published the term the days are agreed on", "[desk][intake]")
{
    IntakeRig rig;
    rig.scan(cardOfAn());
    rig.choose("2.002516");
    auto *days = rig.child<QSpinBox>("intakeDays");
    REQUIRE(days->isVisible());
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("số ngày làm việc")));
    days->setValue(3);
    CHECK(readText(rig.view, "intakeDue").contains(QStringLiteral("Hẹn trả:")));
    rig.key(Qt::Key_F2);
    REQUIRE(DossierRig::newest(rig));
    CHECK(DossierRig::newest(rig)->term.value == 3);
}
