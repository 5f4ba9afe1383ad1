#pragma once

#include "app/commands/answer.h"
#include "core/documents/dossierpapers.h"

#include <QJsonArray>

namespace motcua {

Answer unknownForm(const QString &name);
Answer answerFor(FormError error);
Answer answerFor(PaperError error);
/// The copies of a printing: HTML, and the texts of the codes on it.
QJsonArray toJson(const std::vector<FormSheet> &sheets);

} // namespace motcua
