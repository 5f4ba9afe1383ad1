#pragma once

#include "core/procedures/catalogue.h"
#include "core/procedures/sheettext.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace motcua {

/// The catalogue as comma-separated values (RFC 4180), as a spreadsheet opens and saves it: the
/// first line names columns of procedurecolumns.h, in any order.

/// All rows, UTF-8 with a mark, semicolons between, lines ended by CR LF. A cell that a spreadsheet
/// would take for a formula has an apostrophe before it.
QByteArray toSheet(std::span<const Procedure> procedures);

/// Reads a sheet with commas, semicolons or tabs between; `told` nothing: the encoding is found
/// out. A column that is not there leaves what stands, so that a list of codes and fees is a sheet,
/// too. An error only where the file as a whole cannot be used.
Result<ReadCatalogue, CatalogueError> readSheet(const QByteArray &bytes,
                                                std::span<const Procedure> standing,
                                                std::optional<SheetEncoding> told = {});

} // namespace motcua
