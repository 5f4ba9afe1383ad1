#pragma once

#include <QByteArray>
#include <QString>

namespace motcua {

/// Value of a database file: not empty while it may be written, and after that while its journal is
/// not checked. A copy of the file takes it along, though nothing happened to the copy.
inline const QString DirtyMark = QStringLiteral("dirty");
/// Its value while it may be written: found so by the next opening, the stop was sudden.
inline const QByteArray OpenValue = "1";
/// When its owner last said that it works, ms; see Office::noteAlive.
inline const QString AliveMark = QStringLiteral("alive");
inline const QByteArray UncheckedValue = "2";

} // namespace motcua
