#pragma once

#include "app/commands/answer.h"
#include "core/procedures/catalogue.h"
#include "core/procedures/cataloguedifference.h"

#include <QJsonArray>

namespace motcua {

/// A catalogue, its rows and what changes in them, as commands tell it.

/// "missing", "bad-date"; stable.
QString faultName(CatalogueFault fault);

/// Of a bad row: row, line (of a sheet), code, key, reason.
QJsonObject toJson(const CatalogueError &error);
/// "line 7, 1.000894: plain_name is missing"
QString errorText(const CatalogueError &error);
/// Of a file that cannot be used at all.
Answer answerFor(const CatalogueError &error, const QString &path);

/// Of each key: key, before, after.
QJsonArray toJson(const std::vector<KeyChange> &keys);
/// Lines "  fee_vnd: 8000 -> 10000".
QString keysText(const std::vector<KeyChange> &keys);
/// change (added, changed, ended, later), code, name, keys.
QJsonObject toJson(const ProcedureChange &change);
/// A line for the procedure and one for each key.
QString changeText(const ProcedureChange &change);

} // namespace motcua
