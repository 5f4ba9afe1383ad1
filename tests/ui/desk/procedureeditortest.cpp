// A procedure is written down by who runs the centre.
#include "ui/desk/procedures/procedureeditor.h"
#include "tests/ui/desk/proceduresrig.h"
#include "ui/desk/procedures/recordstable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QTableWidget>

#include <algorithm>

using namespace motcua;

TEST_CASE("a procedure is changed in a form of its keys, as one operation", "[desk][procedures]")
{
    ProceduresRig rig;
    rig.type(QStringLiteral("1.001022"));
    rig.child<QPushButton>("proceduresEdit")->click();
    CHECK(rig.page() == 3);
    CHECK(rig.child<QLineEdit>("procedure-code")->isReadOnly());
    rig.inspect("procedures-editor");
    rig.put("plain_name", {});
    rig.child<QPushButton>("procedureEditorSave")->click();
    CHECK(rig.child<QLabel>("procedureEditorProblem")
              ->text()
              .startsWith(QStringLiteral("Tên thường gọi")));
    rig.put("plain_name", QStringLiteral("Nhận cha, mẹ, con"));
    rig.put("fee_vnd", QStringLiteral("10.000"));
    rig.child<QCheckBox>("procedure-sample")->setChecked(false);
    const qint64 before = rig.site.operationCount();
    QTest::keyClick(rig.child<QLineEdit>("procedure-fee_vnd"), Qt::Key_S, Qt::ControlModifier);
    CHECK(rig.site.operationCount() == before + 1);
    const Procedure *changed = rig.site.procedures.find(u"1.001022");
    CHECK(changed->feeVnd == 10'000);
    CHECK_FALSE(changed->sample);
    CHECK(rig.page() == 0);
    CHECK(rig.details().contains(QStringLiteral("10.000 đ")));
    CHECK(rig.message().contains(QStringLiteral("Nhận cha, mẹ, con")));

    rig.child<QPushButton>("proceduresEdit")->click();
    rig.child<QPushButton>("procedureEditorSave")->click();
    CHECK(rig.site.operationCount() == before + 1);
}

TEST_CASE("papers are a table with headed columns, words instead of the file's",
          "[desk][procedures]")
{
    ProceduresRig rig;
    rig.type(QStringLiteral("1.001193"));
    rig.child<QPushButton>("proceduresEdit")->click();
    const auto *before = rig.site.procedures.find(u"1.001193");
    const std::size_t papers = before->documents.size();
    REQUIRE(papers > 0);
    auto *unit = rig.child<QComboBox>("procedure-duration.unit");
    CHECK(unit->currentText() == QStringLiteral("trong ngày"));
    CHECK(rig.child<QComboBox>("procedure-level")->currentText() == QStringLiteral("xã, phường"));
    CHECK(rig.child<QComboBox>("procedure-tile")->currentText() == QStringLiteral("Hộ tịch"));
    auto *part = rig.child<RecordsTable>("procedure-documents");
    QTableWidget &table = part->table();
    QStringList heads;
    for (int column = 0; column < table.columnCount(); ++column)
        heads.append(table.horizontalHeaderItem(column)->text());
    CHECK(heads
          == QStringList{QStringLiteral("Tên giấy tờ"), QStringLiteral("Bản chính"),
                         QStringLiteral("Bản sao"), QStringLiteral("Xuất trình"),
                         QStringLiteral("Tùy trường hợp"), QStringLiteral("Ghi chú")});
    REQUIRE(table.rowCount() == int(papers));
    part->findChild<QPushButton *>(QStringLiteral("recordsAdd"))->click();
    REQUIRE(table.rowCount() == int(papers) + 1);
    const int row = int(papers);
    table.item(row, 0)->setText(QStringLiteral("Giấy | của bệnh viện"));
    table.item(row, 2)->setText(QStringLiteral("2"));
    table.item(row, 4)->setCheckState(Qt::Checked);
    rig.view.findChild<ProcedureEditor *>()->findChild<QScrollArea *>()->ensureWidgetVisible(part);
    rig.inspect("procedures-editor-papers");
    const qint64 operations = rig.site.operationCount();
    rig.child<QPushButton>("procedureEditorSave")->click();
    CHECK(rig.site.operationCount() == operations + 1);
    const Procedure *after = rig.site.procedures.find(u"1.001193");
    REQUIRE(after->documents.size() == papers + 1);
    CHECK(after->documents.back()
          == DocumentRequirement{QStringLiteral("Giấy | của bệnh viện"), 0, 2, false, true, {}});
    CHECK(after->duration.unit == DurationUnit::SameDay);

    rig.child<QPushButton>("proceduresEdit")->click();
    rig.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&rig.view));
    QTableWidget &typed = rig.child<RecordsTable>("procedure-documents")->table();
    typed.setFocus();
    typed.setCurrentCell(row, 5);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("khi sinh"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    CHECK(rig.site.procedures.find(u"1.001193")->documents.back().note
          == QStringLiteral("khi sinh"));

    rig.child<QPushButton>("proceduresEdit")->click();
    auto *again = rig.child<RecordsTable>("procedure-documents");
    again->table().setCurrentCell(row, 0);
    again->findChild<QPushButton *>(QStringLiteral("recordsRemove"))->click();
    rig.child<QPushButton>("procedureEditorSave")->click();
    CHECK(rig.site.procedures.find(u"1.001193")->documents.size() == papers);
}

TEST_CASE("questions of the kiosk are read as questions, a column each", "[desk][procedures]")
{
    ProceduresRig rig;
    const auto &known = rig.site.procedures.procedures();
    const auto asked = std::ranges::find_if(
        known, [](const Procedure &procedure) { return !procedure.prerequisites.empty(); });
    REQUIRE(asked != known.end());
    const Procedure procedure = *asked;
    rig.type(procedure.code);
    rig.child<QPushButton>("proceduresEdit")->click();
    QTableWidget &table = rig.child<RecordsTable>("procedure-prerequisites")->table();
    CHECK(table.columnCount() == int(procedure.prerequisites.size()));
    CHECK(table.item(0, 0)->text() == procedure.prerequisites.front().question);
    rig.view.findChild<ProcedureEditor *>()->findChild<QScrollArea *>()->ensureWidgetVisible(
        rig.child<RecordsTable>("procedure-prerequisites"));
    rig.inspect("procedures-editor-questions");
    CHECK(table.verticalHeaderItem(0)->text() == QStringLiteral("Câu hỏi"));
    const qint64 operations = rig.site.operationCount();
    rig.child<QPushButton>("procedureEditorSave")->click(); // nothing was changed
    CHECK(rig.site.operationCount() == operations);
}

TEST_CASE("a scanned procedure never throws away what is being changed", "[desk][procedures]")
{
    ProceduresRig rig;
    rig.type(QStringLiteral("1.001022"));
    rig.child<QPushButton>("proceduresEdit")->click();
    rig.controller->open(QStringLiteral("1.000894"));
    CHECK(rig.page() == 0); // nothing was changed yet
    CHECK(rig.view.chosen() == QStringLiteral("1.000894"));
    rig.child<QPushButton>("proceduresEdit")->click();
    rig.put("official_name", QStringLiteral("Tên mới"));
    rig.controller->open(QStringLiteral("1.001022"));
    CHECK(rig.page() == 3);
    CHECK(rig.child<QLineEdit>("procedure-official_name")->text() == QStringLiteral("Tên mới"));
    CHECK(rig.message().contains(QStringLiteral("chưa lưu")));
    rig.controller->askMeaning(QStringLiteral("x"));
    CHECK(rig.page() == 3);
}

TEST_CASE("a new procedure wants a code of its own", "[desk][procedures]")
{
    ProceduresRig rig;
    rig.child<QPushButton>("proceduresNew")->click();
    for (const char *key : {"name", "official_name", "name_en", "plain_name", "plain_name_en",
                            "field", "counter_group", "source"})
        rig.put(key, QStringLiteral("Việc của phường"));
    auto *tile = rig.child<QComboBox>("procedure-tile");
    tile->setCurrentIndex(1);
    rig.put("code", QStringLiteral("1.001193"));
    rig.child<QPushButton>("procedureEditorSave")->click();
    CHECK(rig.child<QLabel>("procedureEditorProblem")->text().startsWith(QStringLiteral("Mã")));
    rig.put("code", QStringLiteral("5.000001"));
    rig.child<QPushButton>("procedureEditorSave")->click();
    REQUIRE(rig.site.procedures.find(u"5.000001"));
    CHECK(rig.list()->topLevelItemCount() == 91);
}
