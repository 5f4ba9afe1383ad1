#pragma once

#include "core/citizens/person.h"
#include "core/documents/workbookwriter.h"
#include "core/dossiers/dossier.h"
#include "core/site/site.h"

#include <functional>

class QTranslator;

namespace motcua {

/// A dossier as a row of a workbook.
struct DossierRow {
    Dossier dossier;
    QString procedure; ///< its name
    QString field; ///< name of the site's field it is found under
    Person owner; ///< looked at only when persons are asked for
    Person submitter;
};

/// Dossiers as a workbook, one row each, for people who count and sort them in a spreadsheet.
struct DossierBookRequest {
    /// The next row, or false at the end.
    std::function<bool(DossierRow &)> next;
    /// With names, numbers, addresses and telephones: somebody's look at each of them, to be
    /// recorded before. Without, nothing tells whose dossier it is but its code.
    bool persons = false;
    Instant now{};
};

/// Sentences are looked up in `language` first, then in what the program has installed.
Result<QByteArray, WorkbookProblem> dossierBook(const DossierBookRequest &request,
                                                const SiteConfiguration &configuration,
                                                const QTranslator *language = nullptr);

} // namespace motcua
