#pragma once

#include "core/documents/workbookwriter.h"
#include "core/procedures/procedure.h"
#include "core/site/site.h"

#include <QByteArray>

#include <span>

class QTranslator;

namespace motcua {

/// The catalogue as a workbook: one row a procedure; codes are text, fees numbers, days dates,
/// lists have one item a line. What it says is what posters say; it is no way back in, a sheet is
/// (cataloguesheet.h).
/// Sentences are looked up in `language` first, then in what the program has installed.
Result<QByteArray, WorkbookProblem> catalogueBook(std::span<const Procedure> procedures,
                                                  const SiteConfiguration &configuration,
                                                  QDate today,
                                                  const QTranslator *language = nullptr);

} // namespace motcua
