#pragma once

#include "core/dossiers/dossier.h"

#include <QtCore/qnamespace.h>

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
    Reveal, ///< the persons' numbers and addresses; the look is recorded
};

struct DossierActOffer {
    DossierAct act = DossierAct::Reveal;
    Qt::Key key = Qt::Key_F2;
    bool primary = false; ///< the one expected next
    bool operator==(const DossierActOffer &) const = default;
};

/// What the dossier's state allows, the expected one first. A key keeps its meaning where it has
/// one: F2 goes on.
std::vector<DossierActOffer> actsFor(const Dossier &dossier);

} // namespace motcua
