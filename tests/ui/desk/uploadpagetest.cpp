#include "core/dossiers/portalfields.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "ui/desk/upload/uploadcontroller.h"
#include "ui/desk/upload/uploadview.h"
#include "ui/desk/window/desklook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct UploadRig : DossierRig {
    UploadRig()
        : controller(services(), view)
    {
        dressAsDesk(view);
        view.resize(1158, 768);
        QObject::connect(&controller, &UploadController::waitingChanged,
                         [this](int n) { waiting = n; });
    }
    void show()
    {
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    QTreeWidget *fields() { return view.findChild<QTreeWidget *>(); }
    QString marked()
    {
        for (int row = 0; row < fields()->topLevelItemCount(); ++row) {
            if (!fields()->topLevelItem(row)->text(0).isEmpty())
                return fields()->topLevelItem(row)->text(1);
        }
        return {};
    }
    QStringList waitingCodes()
    {
        QStringList codes;
        const auto *list = view.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            codes.append(list->item(row)->text().section(u' ', 0, 0));
        return codes;
    }
    QString copied() { return QGuiApplication::clipboard()->text(); }
    QString message() { return readText(view, "messageText"); }
    UploadView view;
    UploadController controller;
    int waiting = 0;
};

} // namespace

TEST_CASE("dossiers without an official code wait, the oldest first, until it is brought back",
          "[desk][upload]")
{
    UploadRig rig;
    const Dossier first = rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.site.clock.advance(1min);
    const Dossier second = rig.receive("031190005678", "Trần Văn Minh");
    rig.controller.refresh();
    CHECK(rig.waiting == 2);
    rig.show();
    CHECK(rig.waitingCodes() == QStringList{first.code(), second.code()});
    auto *code = rig.view.findChild<QLineEdit *>(QStringLiteral("uploadCode"));
    code->setFocus();
    QTest::keyClicks(code, QStringLiteral("sai"));
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(rig.message().contains(QStringLiteral("không phải mã hồ sơ")));
    code->setText(QStringLiteral("h26.107-261123-0007"));
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(rig.again(first).officialCode == QStringLiteral("H26.107-261123-0007"));
    CHECK(rig.waitingCodes() == QStringList{second.code()});
    CHECK(rig.waiting == 1);
    CHECK(code->text().isEmpty());
    // By a scan: of what nothing was entered there it is asked first.
    rig.controller.takeCode(QStringLiteral("H26.107-261123-0007"));
    CHECK(rig.message().contains(second.code()));
    CHECK(rig.again(second).officialCode.isEmpty());
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(rig.message().contains(QStringLiteral("Hồ sơ khác đã có mã này")));
    QTest::keyClick(rig.fields(), Qt::Key_F8);
    rig.controller.takeCode(QStringLiteral("H26.107-261123-0008"));
    CHECK(rig.again(second).officialCode == QStringLiteral("H26.107-261123-0008"));
    CHECK(rig.waitingCodes().isEmpty());
    CHECK(rig.view.findChild<QLabel *>(QStringLiteral("uploadNothing"))->isVisible());
}

TEST_CASE("one key copies field after field and says which", "[desk][upload]")
{
    UploadRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.show();
    CHECK(rig.marked() == QStringLiteral("Mã thủ tục"));
    QTest::keyClick(rig.fields(), Qt::Key_F8);
    CHECK(rig.copied() == QStringLiteral("1.001193"));
    CHECK(rig.message().startsWith(QStringLiteral("Đã chép: Mã thủ tục (1/")));
    QTest::keyClick(rig.fields(), Qt::Key_C, Qt::ControlModifier);
    CHECK(rig.copied() == QStringLiteral("Đăng ký khai sinh"));
    CHECK(rig.marked() == QStringLiteral("Số định danh"));
    QTest::keyClick(rig.fields(), Qt::Key_F8); // nobody's look could be written down
    CHECK(rig.copied() == QStringLiteral("Đăng ký khai sinh"));
    CHECK(rig.message().contains(QStringLiteral("tài khoản")));
    for (int row = 0; row < rig.fields()->topLevelItemCount(); ++row)
        CHECK_FALSE(
            rig.fields()->topLevelItem(row)->text(2).contains(QStringLiteral("031190001234")));
    QTest::keyClick(rig.fields(), Qt::Key_F4);
    CHECK(rig.marked() == QStringLiteral("Mã thủ tục"));
}

TEST_CASE("fields come in the order of the form, without those that are empty", "[desk][upload]")
{
    Dossier dossier;
    dossier.prefix = ProvisionalPrefix;
    dossier.day = QDate(2026, 11, 23);
    dossier.number = 1;
    dossier.procedure = QStringLiteral("1.001193");
    dossier.owner = Id::fromName("person", u"1");
    dossier.submitter = Id::fromName("person", u"2");
    dossier.authority = QStringLiteral("giấy ủy quyền");
    dossier.received = dossier.firstDue = SiteZone::vietnam().at(QDate(2026, 11, 23), QTime(8, 5));
    Person an;
    an.name = QStringLiteral("Nguyễn Thị Bình An");
    an.born = QStringLiteral("1990-03-15");
    an.sex = QStringLiteral("f");
    Person minh;
    minh.name = QStringLiteral("Trần Văn Minh");
    QStringList lines;
    for (const UploadField &field : UploadFields::of(dossier, QStringLiteral("Làm giấy khai sinh"),
                                                     an, minh, SiteZone::vietnam(), {}))
        lines.append(field.label + u'=' + field.value + (field.personal ? u"*" : u""));
    CHECK(lines
          == QStringList{
              QStringLiteral("Mã thủ tục=1.001193"), QStringLiteral("Thủ tục=Làm giấy khai sinh"),
              QStringLiteral("Họ tên=Nguyễn Thị Bình An"), QStringLiteral("Ngày sinh=15/03/1990*"),
              QStringLiteral("Giới tính=nữ*"), QStringLiteral("Người nộp: Họ tên=Trần Văn Minh"),
              QStringLiteral("Nộp theo=giấy ủy quyền"), QStringLiteral("Phí, lệ phí=0"),
              QStringLiteral("Nhận kết quả=tại trung tâm"),
              QStringLiteral("Nhận lúc=23/11/2026 08:05"),
              QStringLiteral("Hẹn trả=23/11/2026 08:05"),
              QStringLiteral("Mã tạm=TAM-261123-0001")});
}

TEST_CASE("the page of what waits to be entered can be read", "[desk][upload]")
{
    UploadRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.receive("031190005678", "Trần Văn Minh", "1.004884");
    rig.show();
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-upload");
}

TEST_CASE("the order of the fields is the site's, at every counter", "[desk][upload]")
{
    UploadRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An");
    REQUIRE(rig.site.dossiers.setPortalOrder(
        {QStringLiteral("owner-name"), QStringLiteral("code"), QStringLiteral("a-newer-one")}, {}));
    rig.show();
    CHECK(rig.fields()->topLevelItem(0)->text(1) == QStringLiteral("Họ tên"));
    CHECK(rig.fields()->topLevelItem(1)->text(1) == QStringLiteral("Mã tạm"));
    CHECK(rig.fields()->topLevelItem(2)->text(1) == QStringLiteral("Mã thủ tục"));
    QTest::keyClick(rig.fields(), Qt::Key_F8);
    CHECK(rig.copied() == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(inPortalOrder({QStringLiteral("fee")}).size() == portalFields().size());
    for (const QString &key : portalFields())
        CHECK_FALSE(UploadFields::label(key).isEmpty());
}
