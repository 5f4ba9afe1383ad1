#pragma once

#include "core/dossiers/dossierwriter.h"

namespace motcua {

/// Dossiers go from desk to desk and agency to agency, and every step is written down for the
/// control sheet (TT 01/2018/TT-VPCP, Điều 9; NĐ 118/2025, Điều 18). Whom one is handed to may take
/// it over, send it back and hand it on, whatever agency its field belongs to. A call is one
/// transaction.
class HandOverService {
public:
    /// All of them outlive the service.
    HandOverService(DossierWriter &writer, Dossiers &dossiers);

    /// All of them together, or none, as on one list of dossiers handed over. One that is on its
    /// way already is not handed on before somebody took it over.
    Result<std::vector<Dossier>, DossierError> handOver(const std::vector<Id> &dossiers,
                                                        const HandOver &handOver, const Id &actor);
    /// `takenBy` may be empty: who holds the account.
    Result<std::vector<Dossier>, DossierError> takeOver(const std::vector<Id> &dossiers,
                                                        const QString &takenBy, const Id &actor);
    /// Everything that `holder` has and that has not ended, to a deputy or to whoever comes after
    /// a leaver: handed over to `to` as by handOver(). What is on its way is left there.
    Result<std::vector<Dossier>, DossierError> passOn(const Holder &holder, const QString &to,
                                                      const QString &note, const Id &actor);
    /// By due date.
    Result<std::vector<Dossier>, DossierError> heldBy(const Holder &holder) const;
    /// They are not taken over and stay with who handed them over; with the reason in words.
    Result<std::vector<Dossier>, DossierError> sendBack(const std::vector<Id> &dossiers,
                                                        const QString &reason, const Id &actor);
    /// Handed over and not taken over yet, longest first.
    Result<std::vector<Dossier>, DossierError> onTheirWay() const;

private:
    DossierWriter &m_writer;
    Dossiers &m_dossiers;
};

} // namespace motcua
