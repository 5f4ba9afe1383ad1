#include "ui/desk/dossiers/exportwords.h"

#include "core/dossiers/dossierservice.h"
#include "ui/desk/dossiers/dossierwords.h"

namespace motcua {

QString ExportWords::title(int dossiers)
{
    return dossiers >= DossierService::MostCounted
        ? tr("Workbook of the dossiers that are looked for: more than 1,000")
        : tr("Workbook of the dossiers that are looked for: %n", nullptr, dossiers);
}

QString ExportWords::fileName(QDate day)
{
    return tr("dossiers") + u'-' + day.toString(Qt::ISODate) + QStringLiteral(".xlsx");
}

QString ExportWords::progress(int rows) { return tr("%n dossiers written so far", nullptr, rows); }

DeskMessage ExportWords::nothing()
{
    return DeskMessage::problem(tr("No dossier is found: there is nothing to write."));
}

DeskMessage ExportWords::reasonWanted()
{
    return DeskMessage::problem(tr("Please write what the persons' data are needed for."));
}

DeskMessage ExportWords::tooManyPersons(int most)
{
    return DeskMessage::problem(tr(
        "With persons a workbook has at most %n dossiers. Please look for fewer.", nullptr, most));
}

DeskMessage ExportWords::notRecorded()
{
    return DeskMessage::problem(tr("Your look at these persons could not be recorded. Nothing is "
                                   "written. Please call the administrator."));
}

DeskMessage ExportWords::ended(BookEnd end, int rows, const QString &path)
{
    switch (end) {
    case BookEnd::Written:
        return DeskMessage::notice(
            tr("%n dossiers are in the workbook %1.", nullptr, rows).arg(path));
    case BookEnd::Stopped: return DeskMessage::notice(tr("Stopped: no workbook is written."));
    case BookEnd::NotRead: return DossierWords::notRead();
    case BookEnd::TooManyRows:
        return DeskMessage::problem(
            tr("These are more dossiers than a sheet has rows. Please look for fewer."));
    case BookEnd::NoRoom:
        return DeskMessage::problem(tr("The workbook is not written: the disk is full, or is not "
                                       "there any more. Please choose another place."));
    case BookEnd::NotAllowed: break;
    }
    return DeskMessage::problem(tr("The workbook is not written: nobody here may write into that "
                                   "folder. Please choose another place."));
}

} // namespace motcua
