#pragma once

#include "core/base/result.h"
#include "core/procedures/procedure.h"
#include "core/site/site.h"

#include <QByteArray>

#include <span>

class QTranslator;

namespace motcua {

enum class CatalogueBookProblem {
    NoRoom, ///< for the files in which a workbook is put together
};

/// The catalogue as a workbook (Office Open XML, ISO/IEC 29500) for people who read, sort and print
/// it in a spreadsheet: one row a procedure below headings that stay in sight; codes are text, fees
/// numbers, days dates, lists have one item a line. What it says is what posters say; it is no way
/// back in, a sheet is (cataloguesheet.h). A text too long for a cell ends with "…".
/// Sentences are looked up in `language` first, then in what the program has installed.
Result<QByteArray, CatalogueBookProblem> catalogueBook(std::span<const Procedure> procedures,
                                                       const SiteConfiguration &configuration,
                                                       QDate today,
                                                       const QTranslator *language = nullptr);

} // namespace motcua
