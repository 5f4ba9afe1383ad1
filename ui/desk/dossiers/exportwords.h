#pragma once

#include "ui/desk/dossiers/bookfile.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences about workbooks of dossiers.
class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::ExportWords)

public:
    static QString title(int dossiers);
    static QString fileName(QDate day);
    static QString progress(int rows);
    static DeskMessage nothing();
    static DeskMessage reasonWanted();
    static DeskMessage tooManyPersons(int most);
    static DeskMessage notRecorded();
    static DeskMessage ended(BookEnd end, int rows, const QString &path);
};

} // namespace motcua
