#pragma once

#include "core/documents/slip.h"
#include "core/procedures/procedure.h"

#include <vector>

namespace motcua {

/// Lines below a heading; those to bring have a box to tick.
struct ChecklistPart {
    QString heading;
    std::vector<QString> lines;
    bool isToBring = false;
    bool operator==(const ChecklistPart &) const = default;
};

/// What to bring for one procedure, on the paper of a slip: every line as it is printed, how it
/// looks left to ui/print. Holds no personal data.
struct Checklist {
    /// The sender, field and picture, the procedure's name and code as its number, text of the QR
    /// and the moment; `ticket` is this copy. What is a ticket's alone stays empty; a heading,
    /// where there is one, stands above all.
    Slip slip;
    std::vector<ChecklistPart> parts;
    QString scan; ///< what to do with the code
    QString sample; ///< of a row nobody has compared with the province's decision
    bool operator==(const Checklist &) const = default;
};

/// `paper` is this copy. Fees are those of the day of `now`. A sensitive procedure is not named:
/// such a name never stands on paper that others see. Sentences are looked up in `language` first,
/// then in what the program has installed.
Checklist buildChecklist(const Id &paper, const Procedure &procedure,
                         const SiteConfiguration &configuration, Instant now,
                         const QTranslator *language = nullptr);

} // namespace motcua
