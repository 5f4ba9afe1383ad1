#pragma once

#include "core/documents/formkinds.h"
#include "core/dossiers/dossier.h"

#include <QtCore/qnamespace.h>

#include <optional>
#include <vector>

namespace motcua {

/// What an officer does with a dossier on its page.
enum class DossierAct {
    AskSupplement,
    Complete,
    Extend,
    Approve,
    Refuse,
    GiveBack,
    Withdraw,
    Stop,
    BindCode,
    Told, ///< the applicant has heard what happened
    NotReached, ///< somebody tried to tell
    Print, ///< the receipt once more
    TakeBack, ///< the newest change was a mistake
    Void, ///< the dossier was received by mistake
    Reveal, ///< the persons' numbers and addresses; the look is recorded
};

struct DossierActOffer {
    DossierAct act = DossierAct::Reveal;
    QKeyCombination key = Qt::Key_F2;
    bool primary = false; ///< the one expected next
    bool operator==(const DossierActOffer &) const = default;
};

/// The paper that goes with what was done; nothing: none.
std::optional<FormKind> paperAfter(DossierAct act);

/// What the dossier's state allows, the expected one first. A key keeps its meaning where it has
/// one: F2 goes on.
std::vector<DossierActOffer> actsFor(const Dossier &dossier);
/// What can be done about mistakes. `mayVoid`: whoever works here may.
std::vector<DossierActOffer> correctionsOf(const Dossier &dossier, bool mayVoid);

} // namespace motcua
