#include "core/queueing/losses.h"

#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"

#include <QCborArray>

#include <array>

namespace motcua {

namespace {

constexpr int LossListKey = 1;
constexpr int LossNumbersKey = 2;
constexpr int LossFloorsKey = 3;
constexpr int LossOthersKey = 4;

// [day, series, number] and for a lost number whether it is gone.
bool isNumber(const QCborArray &parts)
{
    return dayFromNumber(cborInteger(parts.at(0))).isValid() && parts.at(1).toString().size() == 1
        && cborInt(parts.at(2)) > 0;
}

std::optional<Loss> lossOf(const Operation &operation)
{
    const auto fields = CborFields::read(operation.payload);
    if (!fields)
        return std::nullopt;
    Loss loss;
    loss.id = operation.header.entity;
    loss.list = fields->text(LossListKey);
    loss.others = fields->smallInteger(LossOthersKey);
    loss.found = operation.header.wall;
    for (const QCborValue value : fields->array(LossNumbersKey)) {
        const QCborArray parts = value.toArray();
        if (!isNumber(parts))
            return std::nullopt;
        loss.numbers.push_back({dayFromNumber(cborInteger(parts.at(0))), parts.at(1).toString(),
                                cborInt(parts.at(2)), parts.at(3).toBool()});
    }
    for (const QCborValue value : fields->array(LossFloorsKey)) {
        const QCborArray parts = value.toArray();
        if (!isNumber(parts))
            return std::nullopt;
        loss.floors.push_back({dayFromNumber(cborInteger(parts.at(0))), parts.at(1).toString(),
                               cborInt(parts.at(2))});
    }
    return loss;
}

} // namespace

void createLossTables(Database &database)
{
    database.exec(R"(
CREATE TABLE loss(
  id BLOB PRIMARY KEY NOT NULL, found_ms INTEGER NOT NULL, list TEXT NOT NULL,
  others INTEGER NOT NULL, seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE loss_number(
  loss BLOB NOT NULL, day INTEGER NOT NULL, series TEXT NOT NULL, number INTEGER NOT NULL,
  gone INTEGER NOT NULL, PRIMARY KEY(loss,day,series,number)
) STRICT, WITHOUT ROWID;
CREATE TABLE number_floor(
  day INTEGER NOT NULL, series TEXT NOT NULL, loss BLOB NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY(day,series,loss)
) STRICT, WITHOUT ROWID;
)");
}

Losses::Losses(Journal &journal, Database &database)
    : m_journal(journal)
    , m_database(database)
{
}

void Losses::note(const Loss &loss)
{
    Journal::Transaction transaction(m_journal);
    transaction.append(lossFound(loss));
    transaction.commit();
}

bool Losses::acknowledge(const Id &loss, const Id &actor)
{
    try {
        Journal::Transaction transaction(m_journal);
        transaction.append(lossSeen(loss, actor));
        transaction.commit();
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

int Losses::floor(QDate day, const QString &series)
{
    Query row = m_database.query("SELECT max(number) FROM number_floor WHERE day=? AND series=?");
    row.bind(1, dayNumber(day)).bind(2, series);
    return row.step() ? int(row.integer(0)) : 0;
}

std::vector<LostNumber> Losses::numbers(const Id &loss)
{
    std::vector<LostNumber> found;
    Query rows = m_database.query("SELECT day,series,number,gone FROM loss_number WHERE loss=? "
                                  "ORDER BY day,series,number");
    rows.bind(1, loss);
    while (rows.step())
        found.push_back({dayFromNumber(rows.integer(0)), rows.text(1), int(rows.integer(2)),
                         rows.integer(3) != 0});
    return found;
}

std::vector<NumberFloor> Losses::floors(const Id &loss)
{
    std::vector<NumberFloor> found;
    Query rows = m_database.query(
        "SELECT day,series,number FROM number_floor WHERE loss=? ORDER BY day,series");
    rows.bind(1, loss);
    while (rows.step())
        found.push_back({dayFromNumber(rows.integer(0)), rows.text(1), int(rows.integer(2))});
    return found;
}

std::vector<Loss> Losses::unseen()
{
    std::vector<Loss> found;
    {
        Query rows = m_database.query(
            "SELECT id,found_ms,list,others FROM loss WHERE seen=0 ORDER BY found_ms,id");
        while (rows.step())
            found.push_back(
                {rows.id(0), rows.text(2), {}, {}, int(rows.integer(3)), fromMs(rows.integer(1))});
    }
    for (Loss &loss : found) {
        loss.numbers = numbers(loss.id);
        loss.floors = floors(loss.id);
    }
    return found;
}

Journal::Draft lossFound(const Loss &loss)
{
    QCborArray numbers;
    for (const LostNumber &one : loss.numbers)
        numbers.append(QCborArray{dayNumber(one.day), one.series, one.number, one.gone});
    QCborArray floors;
    for (const NumberFloor &one : loss.floors)
        floors.append(QCborArray{dayNumber(one.day), one.series, one.number});
    return {Kind::LossFound,
            loss.id,
            {{LossListKey, loss.list},
             {LossNumbersKey, numbers},
             {LossFloorsKey, floors},
             {LossOthersKey, loss.others}},
            {}};
}

Journal::Draft lossSeen(const Id &loss, const Id &actor)
{
    return {Kind::LossSeen, loss, {}, actor};
}

std::span<const Kind> Losses::kinds() const
{
    static constexpr std::array Kinds{Kind::LossFound, Kind::LossSeen};
    return Kinds;
}

std::span<const std::string_view> Losses::tables() const
{
    static constexpr std::array<std::string_view, 3> Tables{"loss", "loss_number", "number_floor"};
    return Tables;
}

std::vector<Conflict> Losses::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<Loss> loss; // the first one counts
    bool seen = false;
    for (const Operation &operation : operations) {
        const bool found = Kind(operation.header.kind) == Kind::LossFound;
        const auto said = found && !loss ? lossOf(operation) : std::nullopt;
        if (said)
            loss = said;
        else if (!found && loss)
            seen = true;
        else
            conflicts.push_back({operation.log, operation.header.seq});
    }
    for (const char *sql : {"DELETE FROM loss WHERE id=?", "DELETE FROM loss_number WHERE loss=?",
                            "DELETE FROM number_floor WHERE loss=?"})
        m_database.query(sql).bind(1, entity).run();
    if (!loss)
        return conflicts;
    m_database.query("INSERT INTO loss(id,found_ms,list,others,seen) VALUES(?,?,?,?,?)")
        .bind(1, entity)
        .bind(2, toMs(loss->found))
        .bind(3, loss->list)
        .bind(4, loss->others)
        .bind(5, seen ? 1 : 0)
        .run();
    for (const LostNumber &one : loss->numbers) {
        m_database
            .query("INSERT OR REPLACE INTO loss_number(loss,day,series,number,gone) "
                   "VALUES(?,?,?,?,?)")
            .bind(1, entity)
            .bind(2, dayNumber(one.day))
            .bind(3, one.series)
            .bind(4, one.number)
            .bind(5, one.gone ? 1 : 0)
            .run();
    }
    for (const NumberFloor &one : loss->floors) {
        m_database
            .query("INSERT OR REPLACE INTO number_floor(day,series,loss,number) VALUES(?,?,?,?)")
            .bind(1, dayNumber(one.day))
            .bind(2, one.series)
            .bind(3, entity)
            .bind(4, one.number)
            .run();
    }
    return conflicts;
}

} // namespace motcua
