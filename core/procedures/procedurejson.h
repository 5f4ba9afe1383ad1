#pragma once

#include "core/procedures/catalogue.h"

namespace motcua {

/// A catalogue row alone: its keys, their types and bounds. `row` of the error stays 0.
Result<Procedure, CatalogueError> procedureFromJson(const QJsonObject &row);

/// A text of a catalogue file in NFC, or what is wrong with it.
Result<QString, CatalogueFault> catalogueText(const QJsonValue &value, int maxCharacters);
/// A day written YYYY-MM-DD.
Result<QDate, CatalogueFault> catalogueDate(const QJsonValue &value);

} // namespace motcua
