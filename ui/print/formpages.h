#pragma once

#include "core/documents/dossierpapers.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace motcua {

enum class FormPaper { A5, A4, A4Landscape };

FormPaper paperOf(FormKind kind);

/// The sheets as a PDF, on the unit's paper, with page numbers at the foot where a sheet has more
/// than one page, divided as pagePartsOf() says.
/// Needs a QGuiApplication (any platform).
QByteArray formPdf(const QString &title, FormPaper paper, const std::vector<FormSheet> &sheets);

} // namespace motcua
