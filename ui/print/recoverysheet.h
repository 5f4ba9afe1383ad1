#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace motcua {

/// The paper with which an admin who forgot the password sets a new one: for a sealed envelope.
struct RecoverySheet {
    QString unit; ///< "Phường Mẫu"
    QDate made;
    QString code; ///< "7K3QX-…"
    bool operator==(const RecoverySheet &) const = default;
};

/// What the sheet says besides its code: what it is for and how to keep it.
QString recoveryAdvice();

/// One page of A4 with letters of its own, in the program's language. Needs a QGuiApplication.
QByteArray recoverySheetPdf(const RecoverySheet &sheet);

/// Writes the page to a file that only its owner reads; never half a file. False: the disk refused.
bool saveRecoverySheet(const RecoverySheet &sheet, const QString &path);

} // namespace motcua
