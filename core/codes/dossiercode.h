#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace motcua {

/// The code of a dossier (mã số hồ sơ), TT 01/2018/TT-VPCP, Điều 19, and as it is given today:
/// "000.17.22.H56-210531-0001", "H15.50.05.13-261008-0975".
///
/// The text in capitals; nothing when it is none. A link that carries one gives it too:
/// ".../tra-cuu?SGT=...&MHS=H56.14-240823-0001". Also our provisional ones, "TAM-261008-0012".
std::optional<QString> dossierCode(QStringView text);

/// The day a code that dossierCode() gave was given on; invalid when there is no such day.
QDate dayOfDossierCode(const QString &code);

/// The last code in a link, wherever in it that stands, as it is written; nothing without one.
std::optional<QString> dossierCodeWithin(const QString &link);

} // namespace motcua
