// Views of dossiers: what is looked for, kept under names.
#include "tests/ui/desk/dossierpagerig.h"
#include "ui/desk/dossiers/dossierfilters.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct ViewsRig : DossierPageRig {
    QComboBox *views() { return child<QComboBox>("dossiersViews"); }
    QStringList names()
    {
        QStringList texts;
        for (int i = 0; i < views()->count(); ++i)
            texts.append(views()->itemText(i));
        texts.removeAll(QString()); // the line between the two kinds
        return texts;
    }
    void choose(const char *name)
    {
        const int row = views()->findText(QString::fromUtf8(name));
        REQUIRE(row >= 0);
        views()->setCurrentIndex(row);
        Q_EMIT views()->activated(row);
    }
    void trigger(const char *action) { child<QAction>(action)->trigger(); }
    void set(const char *combo, const QVariant &data)
    {
        auto *box = child<QComboBox>(combo);
        REQUIRE(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
};

} // namespace

TEST_CASE("views: some are always there and find what they say", "[desk][dossiers]")
{
    ViewsRig rig;
    const Dossier old = rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    const Dossier asked = rig.receive("031190005678", "Trần Văn Minh", "1.004884");
    REQUIRE(rig.site.dossiers.askSupplement(asked.id, {{QStringLiteral("Tờ khai")}, {}, {}, {}, {}},
                                            {}));
    rig.site.clock.advance(24h * 20);
    const Dossier today = rig.receive("031190009999", "Lê Thị Cúc", "1.004884");
    rig.refresh();
    CHECK(rig.names()
          == QStringList{QStringLiteral("Tất cả hồ sơ"), QStringLiteral("Đang chờ bổ sung"),
                         QStringLiteral("Trễ hạn"), QStringLiteral("Nhận hôm nay"),
                         QStringLiteral("Kết quả chưa ai nhận")});
    CHECK(rig.views()->currentText() == QStringLiteral("Tất cả hồ sơ"));
    rig.choose("Đang chờ bổ sung");
    CHECK(rig.listed(rig.Code) == QStringList{asked.code()});
    rig.choose("Trễ hạn");
    CHECK(rig.listed(rig.Code) == QStringList{old.code()});
    CHECK(rig.child<QCheckBox>("dossiersLate")->isChecked());
    rig.choose("Nhận hôm nay");
    CHECK(rig.listed(rig.Code) == QStringList{today.code()});
    rig.site.clock.advance(24h); // the same view on another day
    rig.refresh();
    CHECK(rig.listed(rig.Code).isEmpty());
    CHECK(rig.views()->currentText() == QStringLiteral("Nhận hôm nay"));
    rig.choose("Tất cả hồ sơ");
    CHECK(rig.listed(rig.Code).size() == 3);
    for (const char *entry : {"dossiersRenameView", "dossiersRemoveView"})
        CHECK_FALSE(rig.child<QAction>(entry)->isEnabled()); // not the person's own
}

TEST_CASE("views: kept, chosen, renamed and removed with the keyboard alone", "[desk][dossiers]")
{
    ViewsRig rig;
    const Dossier an = rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    rig.receive("031190005678", "Trần Văn Minh", "1.001193");
    rig.refresh();
    rig.view.setTyped(QStringLiteral("nguyen"));
    CHECK(rig.views()->currentIndex() == -1); // none of them
    rig.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(rig.view.focusWidget()->objectName() == QStringLiteral("dossiersViewName"));
    rig.key(Qt::Key_Return);
    CHECK(rig.message() == QStringLiteral("Cần đặt tên cho bộ lọc."));
    rig.type(QStringLiteral("Ho Nguyen"));
    rig.key(Qt::Key_Return);
    CHECK(rig.names().last() == QStringLiteral("Ho Nguyen"));
    CHECK(rig.views()->currentText() == QStringLiteral("Ho Nguyen"));
    CHECK(rig.child<QWidget>("dossiersViewLine")->isHidden());

    rig.views()->setFocus();
    rig.key(Qt::Key_Home);
    CHECK(rig.listed(rig.Code).size() == 2);
    rig.key(Qt::Key_End);
    CHECK(rig.listed(rig.Code) == QStringList{an.code()});
    CHECK(rig.view.filters().selection().typed == QStringLiteral("nguyen"));

    rig.trigger("dossiersRenameView");
    rig.type(QStringLiteral("Nha An"));
    rig.key(Qt::Key_Return);
    CHECK(rig.names().last() == QStringLiteral("Nha An"));
    rig.trigger("dossiersRemoveView");
    rig.key(Qt::Key_Escape);
    CHECK(rig.names().last() == QStringLiteral("Nha An"));
    rig.trigger("dossiersRemoveView");
    CHECK(rig.view.focusWidget()->objectName() == QStringLiteral("dossiersViewYes"));
    rig.key(Qt::Key_Space);
    CHECK(rig.names().last() == QStringLiteral("Kết quả chưa ai nhận"));
    CHECK(rig.listed(rig.Code) == QStringList{an.code()}); // what is looked for stays
}

TEST_CASE("views: every condition is kept, also over a restart", "[desk][dossiers]")
{
    ViewsRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.refresh();
    rig.set("dossiersField", HoTich);
    rig.set("dossiersProcedure", QStringLiteral("1.001193"));
    rig.set("dossiersState", int(DossierState::InProcess));
    rig.set("dossiersChannel", int(IntakeChannel::Counter));
    rig.set("dossiersWhen", int(ReceivedWhen::Between));
    CHECK(rig.child<QDateEdit>("dossiersFrom")->date() == QDate(2026, 11, 1));
    rig.child<QDateEdit>("dossiersTo")->setDate(QDate(2026, 11, 25));
    CHECK(rig.listed(rig.Code).size() == 1);
    const DossierSelection chosen = rig.view.filters().selection();
    CHECK(chosen.to == QDate(2026, 11, 25));
    rig.child<QDateEdit>("dossiersTo")->setDate(QDate(2026, 11, 22));
    CHECK(rig.listed(rig.Code).isEmpty());
    rig.child<QDateEdit>("dossiersTo")->setDate(QDate(2026, 11, 25));
    rig.key(Qt::Key_S, Qt::ControlModifier);
    rig.type(QStringLiteral("thang 11"));
    rig.key(Qt::Key_Return);

    DossierView later;
    DossierController again(rig.services(), later);
    later.show();
    auto *views = later.findChild<QComboBox *>(QStringLiteral("dossiersViews"));
    const int row = views->findText(QStringLiteral("thang 11"));
    REQUIRE(row >= 0);
    views->setCurrentIndex(row);
    Q_EMIT views->activated(row);
    CHECK(later.filters().selection() == chosen);
    CHECK(later.findChild<QComboBox *>(QStringLiteral("dossiersChannel"))->isVisible());
}

TEST_CASE("the page of dossiers with all its conditions, as it is seen", "[desk][dossiers][look]")
{
    ViewsRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.refresh();
    rig.set("dossiersWhen", int(ReceivedWhen::Between));
    rig.child<QAbstractButton>("dossiersMore")->click();
    rig.key(Qt::Key_S, Qt::ControlModifier);
    lookAt(rig.view, {1158, 768}, "dossier-views");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_E, Qt::ControlModifier);
    rig.child<QCheckBox>("exportPersons")->show();
    rig.child<QCheckBox>("exportPersons")->setChecked(true);
    lookAt(rig.view, {1158, 768}, "dossier-export");
}
