// Mistakes, and what the page tells of everything that was done.
#include "tests/ui/desk/dossierpagerig.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("page of dossiers: a decision is taken back with a reason, and the history tells of both")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.refresh();
    rig.child<QPushButton>("dossierPane2")->click();
    CHECK(readText(rig.view, "dossierHistory").contains(QStringLiteral("Đã tiếp nhận")));
    rig.key(Qt::Key_F4, Qt::ShiftModifier); // only received
    CHECK_FALSE(rig.view.form().isOpen());
    REQUIRE(rig.site.dossiers.approve(dossier.id, {}, {}));
    rig.refresh();
    rig.key(Qt::Key_F4, Qt::ShiftModifier);
    REQUIRE(rig.view.form().isOpen());
    CHECK(readText(rig.view, "dossierFormAdvice").contains(QStringLiteral("Đã có quyết định")));
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::Approved);
    CHECK(rig.message() == QStringLiteral("Xin ghi bằng lời. Chưa có gì thay đổi."));
    rig.child<QPlainTextEdit>("dossierReason")->setPlainText(QStringLiteral("bấm nhầm hồ sơ"));
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::InProcess);
    const QString history = readText(rig.view, "dossierHistory");
    CHECK(history.contains(QStringLiteral("Rút lại: Đã có quyết định")));
    CHECK(history.contains(QStringLiteral("bấm nhầm hồ sơ")));
    CHECK(history.contains(QStringLiteral("Đã có quyết định (sau đó rút lại)")));
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-dossiers-history");
}

TEST_CASE("page of dossiers: what is no fact of law is taken back without a reason")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An");
    REQUIRE(rig.site.dossiers.askSupplement(
        dossier.id, {{QStringLiteral("Giấy chứng sinh")}, {}, {}, {}, {}}, {}));
    rig.refresh();
    rig.child<QPushButton>("dossierPane2")->click();
    rig.key(Qt::Key_F4, Qt::ShiftModifier);
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::InProcess);
}

TEST_CASE("page of dossiers: one received by mistake is voided with a reason")
{
    DossierPageRig rig;
    const Dossier dossier = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.refresh();
    rig.child<QPushButton>("dossierPane2")->click();
    rig.key(Qt::Key_F9, Qt::ShiftModifier);
    REQUIRE(rig.view.form().isOpen());
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::InProcess);
    rig.type(QStringLiteral("nhan nham nguoi"));
    rig.go();
    CHECK(rig.again(dossier).state == DossierState::Voided);
    CHECK(rig.message().contains(QStringLiteral("đã hủy")));
    CHECK(readText(rig.view, "dossierHistory").contains(QStringLiteral("nhan nham nguoi")));
}

TEST_CASE("an officer is not offered to void; what may be taken back is the newest change")
{
    Dossier dossier;
    CHECK(correctionsOf(dossier, false).empty());
    CHECK(correctionsOf(dossier, true).size() == 1);
    dossier.last = LastChange{Kind::DossierDecided, {}, 1, {}};
    REQUIRE(correctionsOf(dossier, false).size() == 1);
    CHECK(correctionsOf(dossier, false).front().act == DossierAct::TakeBack);
    dossier.state = DossierState::Voided;
    CHECK(correctionsOf(dossier, true).size() == 1);
}
