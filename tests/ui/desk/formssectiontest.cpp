#include "core/documents/formshelf.h"
#include "tests/core/documents/shippedforms.h"
#include "tests/ui/desk/settingsrig.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// The section "Biểu mẫu" of the settings, with the forms of the source tree.
struct FormsRig : SettingsRig {
    FormsRig()
        : shelf(site.journal, site.formTables, site.staff, formsOfTheTree())
    {
        desk.reset(); // it was made without
        forms = &shelf;
        desk = std::make_unique<Desk>(services());
        desk->window().resize(1366, 768);
        desk->window().show();
        signIn("admin");
        child<QPushButton>(SettingsEntry)->click();
        auto *sections = child<QListWidget>("settingsSections");
        sections->setCurrentRow(sections->count() - 1);
        QTest::qWait(1);
    }
    QPlainTextEdit &text() { return *child<QPlainTextEdit>("formsText"); }
    QString problems() { return child<QLabel>("formsProblems")->text(); }
    bool hasPage() { return !child<QLabel>("formsPicture")->pixmap(Qt::ReturnByValue).isNull(); }
    void write(const QString &form)
    {
        text().setPlainText(form);
        QTest::qWait(500); // longer than the pause in typing
    }
    QString held(FormKind kind) { return shelf.form(kind).value(); }
    FormShelf shelf;
};

} // namespace

TEST_CASE("forms: each is shown as it would be printed", "[desk][settings]")
{
    FormsRig rig;
    auto *list = rig.child<QListWidget>("formsList");
    REQUIRE(list->count() == int(formInfos().size()));
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        CAPTURE(list->item(row)->text().toStdString());
        CHECK(rig.problems().startsWith(QStringLiteral("Không có lỗi")));
        CHECK(rig.hasPage());
        CHECK_FALSE(rig.child<QPushButton>("formsSave")->isEnabled());
    }
    list->setCurrentRow(0);
}

TEST_CASE("forms: the line that is wrong is named, and nothing is kept before it is right",
          "[desk][settings]")
{
    FormsRig rig;
    const QString before = rig.held(FormKind::Receipt);
    rig.write(QStringLiteral("<p>Mã</p>\n<p>{{code}}</p>\n<p>{{mahoso}}</p>"));
    CHECK(rig.problems() == QStringLiteral("Dòng 3: không có ô nào tên “mahoso”."));
    CHECK(rig.text().extraSelections().size() == 1);
    CHECK(rig.text().extraSelections().front().cursor.blockNumber() == 2);
    CHECK_FALSE(rig.child<QPushButton>("formsSave")->isEnabled());
    CHECK(rig.child<QListWidget>("formsList")->item(0)->text()
          == QStringLiteral("Giấy tiếp nhận hồ sơ"));
    rig.write(QStringLiteral("<p>{{#owner}}</p>"));
    CHECK(rig.problems().startsWith(QStringLiteral("Dòng 1: ")));
    CHECK(rig.held(FormKind::Receipt) == before);
    rig.child<QListWidget>("formsList")->setCurrentRow(3);
    rig.child<QListWidget>("formsList")->setCurrentRow(0); // what is written waits
    CHECK(rig.text().toPlainText() == QStringLiteral("<p>{{#owner}}</p>"));
}

TEST_CASE("forms: kept with a number, brought back, and as it came", "[desk][settings]")
{
    FormsRig rig;
    auto *versions = rig.child<QComboBox>("formsVersions");
    CHECK(versions->count() == 1);
    rig.write(QStringLiteral("<p>Mã hồ sơ: {{code}}</p>"));
    rig.child<QPushButton>("formsSave")->click();
    CHECK(rig.held(FormKind::Receipt) == QStringLiteral("<p>Mã hồ sơ: {{code}}</p>"));
    CHECK(
        rig.child<QListWidget>("formsList")->item(0)->text().endsWith(QStringLiteral("(đã sửa)")));
    REQUIRE(versions->count() == 2);
    CHECK(versions->itemText(0).startsWith(QStringLiteral("Bản 1 · 08:")));
    CHECK(versions->itemText(0).endsWith(QStringLiteral("Quản trị")));
    rig.inspect("settings-forms");
    rig.write(QStringLiteral("<p>{{code}}</p>"));
    rig.child<QPushButton>("formsSave")->click();
    REQUIRE(versions->count() == 3);
    CHECK(versions->itemText(0).startsWith(QStringLiteral("Bản 2")));
    versions->setCurrentIndex(1);
    Q_EMIT versions->activated(1);
    CHECK(rig.text().toPlainText() == QStringLiteral("<p>Mã hồ sơ: {{code}}</p>"));
    rig.child<QPushButton>("formsReset")->click();
    CHECK(rig.held(FormKind::Receipt) == rig.shelf.shipped(FormKind::Receipt));
    CHECK(rig.text().toPlainText() == rig.held(FormKind::Receipt));
    CHECK_FALSE(rig.child<QPushButton>("formsReset")->isEnabled());
    CHECK(versions->count() == 4);
    CHECK(rig.lastActor() == rig.admin);
}

TEST_CASE("forms: nobody else sees them, and a lock leaves nothing", "[desk][settings]")
{
    FormsRig rig;
    rig.write(QStringLiteral("<p>bí mật</p>"));
    rig.session.lock();
    CHECK(rig.text().toPlainText().isEmpty());
    CHECK(rig.child<QListWidget>("formsList")->count() == 0);
}
