#pragma once

#include "core/citizens/person.h"
#include "core/documents/formkinds.h"
#include "core/dossiers/dossier.h"
#include "core/procedures/procedure.h"
#include "core/site/site.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace motcua {

/// Everything that the papers of one dossier tell, whichever of them is printed.
struct DossierPaper {
    Dossier dossier;
    Person owner;
    Person submitter;
    Procedure procedure; ///< as it stood on the day of receipt
    QString officer; ///< who receives, guides or hands over; empty: a line to write on
    QString receiptCode; ///< text of the QR
    bool outOfHours = false;
    bool wholeNumber = false; ///< of a person; else masked
    QString letterNumber; ///< "12/2026" in the register of letters; empty: not registered
    int reprint = 0; ///< 0: the first printing, then 1, 2 …
};

/// What stands in the tags of a form: see resources/forms. Names are the same for every form, and
/// say what they hold; the sentences stand in the form.
QJsonObject formData(FormKind kind, FormSet set, const SiteConfiguration &site, Instant now);
QJsonObject dossierData(const DossierPaper &paper, const SiteConfiguration &site);

/// Of the year's book; `closed`: when it was locked.
QJsonObject bookData(int year, const std::optional<Instant> &closed, const SiteZone &zone);

} // namespace motcua
