#include "ui/models/counterlinesmodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace motcua;

TEST_CASE("a call changes one line of the board and nothing else", "[models][board]")
{
    CounterLinesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({{1, {}, false, QStringLiteral("Hộ tịch")},
                    {2, QStringLiteral("B007"), false, QStringLiteral("Chứng thực")}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setLines({{1, QStringLiteral("A001"), true, QStringLiteral("Hộ tịch")},
                    {2, QStringLiteral("B007"), false, QStringLiteral("Chứng thực")}});
    REQUIRE(changed.count() == 1);
    CHECK(changed.front().front().toModelIndex().row() == 0);
    CHECK(reset.count() == 0);
    CHECK(model.index(0).data(CounterLinesModel::CounterRole).toInt() == 1);
    CHECK(model.index(0).data(CounterLinesModel::NumberRole).toString() == QStringLiteral("A001"));
    CHECK(model.index(0).data(CounterLinesModel::CallingRole).toBool());
    CHECK(model.index(0).data(CounterLinesModel::ServesRole).toString()
          == QStringLiteral("Hộ tịch"));
    CHECK(model.roleNames().size() == 6);
}

TEST_CASE("another set of counters is another list", "[models][board]")
{
    CounterLinesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({{1, {}, false, {}}, {2, {}, false, {}}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines({{1, {}, false, {}}, {3, {}, false, {}}, {4, {}, false, {}}});
    CHECK(reset.count() == 1);
    CHECK(model.rowCount() == 3);
}
