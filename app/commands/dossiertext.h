#pragma once

#include <QJsonObject>
#include <QString>

namespace motcua {

/// A dossier for the terminal: what toJson() tells of it, line by line, with the reasons for its
/// due date. `procedure`: its name; may be empty.
QString dossierText(const QJsonObject &dossier, const QString &procedure);

} // namespace motcua
