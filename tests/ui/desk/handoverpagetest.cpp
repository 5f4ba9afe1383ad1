#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "ui/desk/handover/handovercontroller.h"
#include "ui/desk/window/desklook.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct HandOverRig : DossierRig {
    HandOverRig()
        : controller(services(), view)
    {
        dressAsDesk(view);
        controller.setCounter(2);
        QObject::connect(&controller, &HandOverController::onTheWayChanged,
                         [this](int n) { onTheWay = n; });
        first = receive("031190001234", "Nguyễn Thị Bình An");
        site.clock.advance(1min);
        second = receive("031190005678", "Trần Văn Minh", "1.004884");
        view.resize(1158, 768);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    QStringList listed(int column = 0)
    {
        QStringList texts;
        const auto *list = view.findChild<QTreeWidget *>();
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            texts.append(list->topLevelItem(row)->text(column));
        return texts;
    }
    void key(Qt::Key key) { QTest::keyClick(view.findChild<QTreeWidget *>(), key); }
    void receiver(const char *name)
    {
        view.findChild<QComboBox *>(QStringLiteral("handOverTo"))
            ->setEditText(QString::fromUtf8(name));
    }
    void line(const char *name, const char *text)
    {
        view.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(QString::fromUtf8(text));
    }
    void side(int place)
    {
        view.findChild<QPushButton *>(QStringLiteral("handOverSide%1").arg(place))->click();
    }
    QString message() { return readText(view, "messageText"); }
    HandOver last(const Dossier &dossier) { return again(dossier).handOvers.back(); }
    HandOverView view;
    HandOverController controller;
    Dossier first;
    Dossier second;
    int onTheWay = 0;
};

} // namespace

TEST_CASE("hand-over: several go together with a list to sign, and are taken over", "[desk]")
{
    HandOverRig rig;
    CHECK(rig.listed().size() == 2);
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("Chưa chọn")));
    rig.key(Qt::Key_F4);
    CHECK(readText(rig.view, "handOverSum")
          == QStringLiteral("Đã chọn: 2 hồ sơ, tất cả 2 bản chính. Xin đếm lại."));
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("chuyển cho ai")));
    CHECK(rig.papers.empty());
    rig.receiver("Công an phường");
    rig.line("handOverNote", "gấp");
    rig.key(Qt::Key_F2);
    CHECK(rig.papers == std::vector{FormKind::HandOverList});
    CHECK(rig.papersOf == std::vector{2});
    CHECK(rig.onTheWay == 2);
    CHECK(rig.last(rig.first).from == QStringLiteral("Quầy 2"));
    CHECK(rig.last(rig.first).to == QStringLiteral("Công an phường"));
    CHECK(rig.last(rig.second).note == QStringLiteral("gấp"));
    CHECK(rig.listed().isEmpty());
    CHECK(rig.message().contains(QStringLiteral("2 hồ sơ chuyển cho Công an phường")));

    rig.side(1);
    CHECK(rig.listed().size() == 2);
    CHECK(rig.listed(4).front().startsWith(QStringLiteral("Quầy 2 → Công an phường, ")));
    rig.site.clock.advance(1h);
    rig.controller.takeCode(rig.first.code());
    CHECK(rig.message().contains(rig.first.code()));
    rig.key(Qt::Key_F2); // passed on from here: somebody else has it
    CHECK(rig.message().contains(QStringLiteral("ghi tên người đã nhận")));
    CHECK_FALSE(rig.last(rig.first).taken.has_value());
    rig.line("handOverTakenBy", "Đại úy Hòa");
    rig.key(Qt::Key_F2);
    CHECK(rig.last(rig.first).takenBy == QStringLiteral("Đại úy Hòa"));
    CHECK(rig.last(rig.first).taken.has_value());
    CHECK(rig.listed() == QStringList{rig.second.code()});
    CHECK(rig.onTheWay == 1);
}

TEST_CASE("hand-over: not taken over needs a reason, and can go again", "[desk]")
{
    HandOverRig rig;
    rig.controller.takeCode(rig.second.code());
    CHECK(readText(rig.view, "handOverSum").startsWith(QStringLiteral("Đã chọn: 1 hồ sơ")));
    rig.receiver("Công an phường");
    rig.key(Qt::Key_F2);
    rig.side(1);
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F7);
    CHECK(rig.message().contains(QStringLiteral("vì sao không nhận")));
    CHECK(rig.again(rig.second).isOnItsWay());
    rig.line("handOverReason", "thiếu bản chính");
    rig.key(Qt::Key_F7);
    CHECK_FALSE(rig.again(rig.second).isOnItsWay());
    CHECK(rig.last(rig.second).refusal == QStringLiteral("thiếu bản chính"));
    rig.view.findChild<QPushButton *>(QStringLiteral("messageAction"))->click(); // a mistake
    CHECK(rig.again(rig.second).isOnItsWay());
    CHECK(rig.message().contains(QStringLiteral("như trước")));
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F12);
    CHECK(rig.papers == std::vector{FormKind::HandOverList, FormKind::HandOverList});
    rig.controller.takeCode(rig.first.code()); // it is not on its way
    CHECK(rig.message().contains(QStringLiteral("không có trong danh sách")));
}

TEST_CASE("hand-over: a pile gathered by searching stays together", "[desk]")
{
    HandOverRig rig;
    auto *search = rig.view.findChild<QLineEdit *>(QStringLiteral("handOverSearch"));
    search->setText(QStringLiteral("binh an"));
    CHECK(rig.listed() == QStringList{rig.first.code()});
    rig.key(Qt::Key_Space);
    search->setText(QStringLiteral("minh"));
    CHECK(rig.listed().size() == 2); // the one that was ticked, and what was found
    rig.receiver("Lãnh đạo UBND");
    rig.key(Qt::Key_F2);
    CHECK(rig.again(rig.first).isOnItsWay());
    CHECK_FALSE(rig.again(rig.second).isOnItsWay());
    // A colleague was faster.
    rig.controller.takeCode(rig.second.code());
    REQUIRE(rig.site.dossiers.withdraw(rig.second.id, QStringLiteral("xin lại"), {}));
    rig.controller.refresh();
    CHECK(readText(rig.view, "handOverSum").startsWith(QStringLiteral("Chưa chọn")));
}

TEST_CASE("hand-over: control sheets of those ticked", "[desk]")
{
    HandOverRig rig;
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F12);
    CHECK(rig.papers == std::vector{FormKind::ControlSheet});
    CHECK(rig.papersOf == std::vector{2});
}

TEST_CASE("hand-over: the page can be read on both sides", "[desk]")
{
    HandOverRig rig;
    rig.key(Qt::Key_F4);
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-handover");
    rig.receiver("Công an phường");
    rig.key(Qt::Key_F2);
    rig.side(1);
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-handover-way");
}
