#include "ui/desk/dossiers/dossieracts.h"

namespace motcua {

std::optional<FormKind> paperAfter(DossierAct act)
{
    switch (act) {
    case DossierAct::AskSupplement: return FormKind::Supplement;
    case DossierAct::Extend: return FormKind::Apology;
    case DossierAct::Refuse: return FormKind::Rejection;
    case DossierAct::GiveBack: return FormKind::ResultReceipt;
    case DossierAct::Stop: return FormKind::StopNotice;
    case DossierAct::Print: return FormKind::Receipt;
    case DossierAct::Complete:
    case DossierAct::Approve:
    case DossierAct::Withdraw:
    case DossierAct::BindCode:
    case DossierAct::Told:
    case DossierAct::NotReached:
    case DossierAct::TakeBack:
    case DossierAct::Void:
    case DossierAct::Reveal: break;
    }
    return std::nullopt;
}

std::vector<DossierActOffer> actsFor(const Dossier &dossier)
{
    std::vector<DossierActOffer> offers;
    const auto offer = [&](DossierVerb verb, DossierAct act, Qt::Key key) {
        if (allows(dossier.state, verb))
            offers.push_back({act, key, key == Qt::Key_F2});
    };
    offer(DossierVerb::Decide, DossierAct::Approve, Qt::Key_F2);
    offer(DossierVerb::Supplement, DossierAct::Complete, Qt::Key_F2);
    offer(DossierVerb::Return, DossierAct::GiveBack, Qt::Key_F2);
    offer(DossierVerb::AskSupplement, DossierAct::AskSupplement, Qt::Key_F3);
    offer(DossierVerb::Decide, DossierAct::Refuse, Qt::Key_F4);
    if (!dossier.extended)
        offer(DossierVerb::Extend, DossierAct::Extend, Qt::Key_F6);
    offer(DossierVerb::Withdraw, DossierAct::Withdraw, Qt::Key_F7);
    offer(DossierVerb::Stop, DossierAct::Stop, Qt::Key_F8);
    if (dossier.isProvisional() && dossier.officialCode.isEmpty())
        offers.push_back({DossierAct::BindCode, Qt::Key_F9, false});
    if (dossier.untold()) {
        offers.push_back({DossierAct::Told, Qt::Key_F5, false});
        offers.push_back({DossierAct::NotReached, Qt::Key_F10, false});
    }
    if (dossier.state != DossierState::Voided)
        offers.push_back({DossierAct::Print, Qt::Key_F12, false});
    offers.push_back({DossierAct::Reveal, Qt::Key_F11, false});
    return offers;
}

std::vector<DossierActOffer> correctionsOf(const Dossier &dossier, bool mayVoid)
{
    std::vector<DossierActOffer> offers;
    if (dossier.last)
        offers.push_back({DossierAct::TakeBack, QKeyCombination(Qt::SHIFT, Qt::Key_F4), false});
    if (mayVoid && allows(dossier.state, DossierVerb::Void))
        offers.push_back({DossierAct::Void, QKeyCombination(Qt::SHIFT, Qt::Key_F9), false});
    return offers;
}

} // namespace motcua
