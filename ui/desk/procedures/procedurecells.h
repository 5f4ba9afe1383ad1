#pragma once

#include "core/procedures/procedurecolumns.h"
#include "ui/desk/procedures/procedureeditor.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace motcua {

/// How each key of a procedure is written by a person: words instead of the file's, tables instead
/// of bars. The text of a cell stays that of the sheet, see procedurecolumns.h, but for days, which
/// are written 31/12/2026.
class ProcedureCells {
    Q_DECLARE_TR_FUNCTIONS(motcua::ProcedureCells)

public:
    /// Code and name of a field of the site.
    using Fields = std::vector<std::pair<QString, QString>>;

    static std::vector<EditorCell> of(const QJsonObject &row, const Fields &fields);

private:
    static EditorCell cell(const QJsonObject &row, const ProcedureColumn &column,
                           const Fields &fields);
    static std::vector<CellChoice> choices(const QString &key, const Fields &fields);
    static std::vector<RecordPart> parts(const QString &key, const Fields &fields);
};

} // namespace motcua
