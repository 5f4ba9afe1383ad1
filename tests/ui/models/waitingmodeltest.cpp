#include "ui/models/waitingmodel.h"

#include "tests/support/catch.h"
#include "tests/support/fakerandom.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace motcua;

namespace {

WaitingRow person(int n, int waited = 0)
{
    WaitingRow row;
    row.ticket = Id::fromName("person", QString::number(n));
    row.number = QStringLiteral("A%1").arg(n, 3, 10, QLatin1Char('0'));
    row.field = QStringLiteral("Hộ tịch");
    row.taken = QTime(8, 21);
    row.waitedMinutes = waited;
    return row;
}

std::vector<WaitingRow> people(std::initializer_list<int> numbers)
{
    std::vector<WaitingRow> rows;
    for (int n : numbers)
        rows.push_back(person(n));
    return rows;
}

QStringList numbers(const WaitingModel &model)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i)
        list.append(model.index(i, WaitingModel::Number).data().toString());
    return list;
}

} // namespace

TEST_CASE("the list keeps to the rules of item models whatever comes and goes", "[models]")
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &wanted :
         {people({1, 2, 3}), people({1, 2, 3, 4}), people({2, 3, 4}), people({4, 2, 3}),
          people({5, 4, 6, 2, 3, 7}), people({7, 6, 5, 4, 3, 2}), people({9, 8}), people({})}) {
        model.setRows(wanted);
        QStringList expected;
        for (const WaitingRow &row : wanted)
            expected.append(row.number);
        CHECK(numbers(model) == expected);
    }
}

TEST_CASE("random mornings end as wanted", "[models]")
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    FakeRandom random(7);
    for (int round = 0; round < 200; ++round) {
        std::array<std::byte, 12> bytes{};
        random.fill(bytes);
        std::vector<WaitingRow> wanted;
        QStringList expected;
        for (const std::byte b : bytes) {
            const WaitingRow row = person(std::to_integer<int>(b) % 16, round);
            if (expected.contains(row.number))
                continue;
            expected.append(row.number);
            wanted.push_back(row);
        }
        model.setRows(wanted);
        REQUIRE(numbers(model) == expected);
    }
}

TEST_CASE("an index stays with its person", "[models]")
{
    WaitingModel model;
    model.setRows(people({1, 2, 3}));
    const QPersistentModelIndex chosen(model.index(1, 0));
    model.setRows(people({3, 4, 2}));
    CHECK(chosen.data().toString() == QStringLiteral("A002"));
    CHECK(chosen.row() == 2);
    model.setRows(people({3, 4}));
    CHECK_FALSE(chosen.isValid());
}

TEST_CASE("waiting longer changes cells and moves nothing", "[models]")
{
    WaitingModel model;
    model.setRows({person(1, 3), person(2, 2)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows({person(1, 4), person(2, 2)});
    CHECK(changed.count() == 1);
    CHECK(inserted.count() == 0);
    CHECK(moved.count() == 0);
    CHECK(model.index(0, WaitingModel::Waited).data().toString().contains(u'4'));
}

TEST_CASE("every cell has a text and who is next or absent is known", "[models]")
{
    WaitingModel model;
    WaitingRow next = person(1, 8);
    next.standing = WaitingRow::Standing::Next;
    next.priority = QStringLiteral("Người cao tuổi");
    WaitingRow later = person(2);
    later.cameFrom = QStringLiteral("Công an");
    WaitingRow absent = person(3);
    absent.standing = WaitingRow::Standing::Absent;
    absent.since = QTime(8, 31);
    model.setRows({next, later, absent});

    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    CHECK(text(0, WaitingModel::Procedure) == QStringLiteral("Hộ tịch"));
    CHECK(text(0, WaitingModel::Taken) == QStringLiteral("08:21"));
    CHECK(text(0, WaitingModel::Priority) == QStringLiteral("Người cao tuổi"));
    CHECK(text(1, WaitingModel::State).contains(QStringLiteral("Công an")));
    CHECK(text(2, WaitingModel::State).contains(QStringLiteral("08:31")));
    CHECK(model.index(0, 0).data(WaitingModel::NextRole).toBool());
    CHECK_FALSE(model.index(1, 0).data(WaitingModel::NextRole).toBool());
    CHECK(model.index(2, 0).data(WaitingModel::AbsentRole).toBool());
    for (int column = 0; column < WaitingModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
}
