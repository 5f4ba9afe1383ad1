#include "core/procedures/cataloguedifference.h"

#include "core/procedures/catalogue.h"
#include "core/procedures/procedurecolumns.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace motcua {

namespace {

ProcedureChange::Kind kindOf(const Procedure &before, const Procedure &after, QDate today)
{
    using Kind = ProcedureChange::Kind;
    if (after.effectiveFrom && *after.effectiveFrom > today && before.inForceOn(today))
        return Kind::Later;
    const bool endsSooner =
        after.effectiveTo && (!before.effectiveTo || *after.effectiveTo < *before.effectiveTo);
    return endsSooner ? Kind::Ended : Kind::Changed;
}

} // namespace

std::vector<KeyChange> keyChanges(const Procedure &before, const Procedure &after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject now = toJson(after);
    std::vector<KeyChange> changes;
    for (const ProcedureColumn &column : procedureColumns()) {
        KeyChange change{column.name, cellOf(old, column), cellOf(now, column)};
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<ProcedureChange> catalogueDifference(std::span<const Procedure> standing,
                                                 std::span<const Procedure> rows, QDate today)
{
    QHash<QString, const Procedure *> known;
    for (const Procedure &procedure : standing)
        known.insert(procedure.code, &procedure);
    std::vector<ProcedureChange> changes;
    for (const Procedure &row : rows) {
        const Procedure *had = known.value(row.code);
        if (!had)
            changes.push_back({ProcedureChange::Kind::Added, row, {}});
        else if (*had != row)
            changes.push_back({kindOf(*had, row, today), row, keyChanges(*had, row)});
    }
    return changes;
}

std::vector<Procedure> endedByOmission(std::span<const Procedure> standing,
                                       std::span<const Procedure> rows, QDate today)
{
    QSet<QString> named;
    for (const Procedure &row : rows)
        named.insert(row.code);
    std::vector<Procedure> ended;
    for (const Procedure &procedure : standing) {
        if (named.contains(procedure.code) || !procedure.inForceOn(today))
            continue;
        ended.push_back(procedure);
        ended.back().effectiveTo = today;
    }
    return ended;
}

} // namespace motcua
