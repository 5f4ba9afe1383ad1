#include "ui/desk/procedures/procedurecells.h"

#include "core/procedures/procedurefields.h"
#include "ui/desk/procedures/procedureswords.h"

#include <QDate>
#include <QJsonObject>

namespace motcua {

namespace {

using CellKind = EditorCell::Kind;
using PartKind = RecordPart::Kind;

constexpr int Rest = 0; ///< a column as wide as what is left

bool isLatin(const QString &key)
{
    return key == u"code" || key == u"dvcqg_uuid" || key == u"url" || key.endsWith(u"_en");
}

QString dayShown(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : iso;
}

CellKind kindOf(const ProcedureColumn &column)
{
    switch (column.kind) {
    case ProcedureColumn::Kind::Flag: return CellKind::Flag;
    case ProcedureColumn::Kind::Choice: return CellKind::Choice;
    case ProcedureColumn::Kind::Texts: return CellKind::Lines;
    case ProcedureColumn::Kind::Object:
    case ProcedureColumn::Kind::Objects: return CellKind::Records;
    default: break;
    }
    if (column.name == u"tile")
        return CellKind::Choice; // of the site's fields
    return column.name.endsWith(u"note") || column.name == u"spoken" ? CellKind::Lines
                                                                     : CellKind::Line;
}

} // namespace

std::vector<CellChoice> ProcedureCells::choices(const QString &key, const Fields &fields)
{
    if (key == u"tile" || key == u"step") {
        std::vector<CellChoice> offered{{QString(), QStringLiteral("–")}};
        for (const auto &[code, name] : fields)
            offered.push_back({code, name});
        return offered;
    }
    if (key.endsWith(u"unit"))
        return {{QStringLiteral("same_day"), tr("on the same day")},
                {QStringLiteral("working_day"), tr("working days")},
                {QStringLiteral("day"), tr("days, holidays too")},
                {QStringLiteral("hour"), tr("hours")}};
    if (key == u"level")
        return {{QStringLiteral("xa"), tr("the commune")},
                {QStringLiteral("xa-tinh"), tr("the province; the commune receives")}};
    if (key == u"confidence")
        return {{QStringLiteral("high"), tr("compared with the official page")},
                {QStringLiteral("medium"), tr("compared in part")},
                {QStringLiteral("low"), tr("not compared yet")}};
    return {{QStringLiteral("per_page"), tr("by pages")}};
}

// In the order of procedurefields.h.
std::vector<RecordPart> ProcedureCells::parts(const QString &key, const Fields &fields)
{
    if (key == u"documents")
        return {{tr("Name of the paper"), PartKind::Text, {}, Rest},
                {tr("Originals"), PartKind::Text, {}, 84},
                {tr("Copies"), PartKind::Text, {}, 76},
                {tr("Only shown"), PartKind::Flag, {}, 96},
                {tr("In some cases"), PartKind::Flag, {}, 128},
                {tr("Note"), PartKind::Text, {}, Rest}};
    if (key == u"duration.variants")
        return {{tr("Case"), PartKind::Text, {}, Rest},
                {tr("Time"), PartKind::Text, {}, 90},
                {tr("Unit"), PartKind::Choice, choices(QStringLiteral("unit"), fields), 200}};
    if (key == u"fee_rule")
        return {{tr("Counted"), PartKind::Choice, choices(QStringLiteral("fee"), fields), 120},
                {tr("First pages"), PartKind::Text, {}, 110},
                {tr("Each of them, đ"), PartKind::Text, {}, 130},
                {tr("Each further, đ"), PartKind::Text, {}, 130},
                {tr("At most for a copy, đ"), PartKind::Text, {}, Rest}};
    const auto fieldsOfSteps = choices(QStringLiteral("step"), fields);
    std::vector<RecordPart> parts{{tr("Question"), PartKind::Text},
                                  {tr("Question, in English"), PartKind::Text}};
    for (const QString &answer : {tr("If “yes”"), tr("If “not yet”"), tr("If “do not know”")}) {
        parts.push_back({tr("%1: first to").arg(answer), PartKind::Choice, fieldsOfSteps});
        parts.push_back({tr("%1: what is said").arg(answer), PartKind::Text});
        parts.push_back({tr("%1: in English").arg(answer), PartKind::Text});
    }
    return parts;
}

EditorCell ProcedureCells::cell(const QJsonObject &row, const ProcedureColumn &column,
                                const Fields &fields)
{
    EditorCell cell{column.name, ProceduresWords::key(column.name), cellOf(row, column),
                    kindOf(column)};
    cell.isLatin = isLatin(column.name);
    if (cell.kind == CellKind::Choice)
        cell.choices = choices(column.name, fields);
    if (cell.kind == CellKind::Records) {
        cell.parts = parts(column.name, fields);
        if (column.name == u"prerequisites")
            cell.shape = RecordsTable::Shape::Columns;
        cell.most = column.kind == ProcedureColumn::Kind::Object ? 1
            : column.name == u"prerequisites"                    ? ProcedureBounds::Prerequisites
                                                                 : ProcedureBounds::Items;
    }
    if (column.kind == ProcedureColumn::Kind::Date)
        cell.text = dayShown(cell.text);
    return cell;
}

std::vector<EditorCell> ProcedureCells::of(const QJsonObject &row, const Fields &fields)
{
    std::vector<EditorCell> cells;
    for (const ProcedureColumn &column : procedureColumns())
        cells.push_back(cell(row, column, fields));
    return cells;
}

} // namespace motcua
