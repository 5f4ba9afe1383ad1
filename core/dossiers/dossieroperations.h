#pragma once

#include "core/dossiers/dossier.h"
#include "core/journal/journal.h"

#include <optional>
#include <span>
#include <vector>

namespace motcua {

/// The life of a dossier as operations of its stream; payloads are salted by the journal. Times are
/// the operation's wall time, but for the receipt, which may be written down later.
Journal::Draft dossierReceived(const Dossier &dossier, const Id &actor);
Journal::Draft supplementAsked(const Id &dossier, const Supplement &supplement, const Id &actor);
/// `due` is counted from the complete papers.
Journal::Draft dossierSupplemented(const Id &dossier, Instant due,
                                   const std::vector<HandedPaper> &papers, const Id &actor);
Journal::Draft dossierExtended(const Id &dossier, Instant due, const QString &reason,
                               const QString &basis, const Id &actor);
/// `reason` and `basis` are of a refusal; `number` is the decision's, and may be empty.
Journal::Draft dossierDecided(const Id &dossier, bool approved, const QString &number,
                              const QString &reason, const QString &basis, const Id &actor);
Journal::Draft dossierReturned(const Id &dossier, const Delivery &delivery, const Id &actor);
Journal::Draft dossierWithdrawn(const Id &dossier, const QString &reason, const Id &actor);
Journal::Draft dossierStopped(const Id &dossier, const QString &reason, const QString &basis,
                              const Id &actor);
Journal::Draft dossierCodeBound(const Id &dossier, const QString &code, const Id &actor);
/// Its time is the operation's, as those of what follows.
Journal::Draft dossierHandedOver(const Id &dossier, const HandOver &handOver, const Id &actor);
Journal::Draft dossierTakenOver(const Id &dossier, const QString &takenBy, const Id &actor);
/// It stays with who handed it over.
Journal::Draft dossierSentBack(const Id &dossier, const QString &reason, const Id &actor);
Journal::Draft citizenNotified(const Id &dossier, const Notification &notification,
                               const Id &actor);
Journal::Draft dossierVoided(const Id &dossier, const QString &reason, const Id &actor);
/// `change` is the dossier's last; else it has no effect.
Journal::Draft changeTakenBack(const Id &dossier, const LastChange &change, const QString &reason,
                               const Id &actor);
/// Not one of the changes that can be taken back: the paper is out.
Journal::Draft paperPrinted(const Id &dossier, const QString &form, const Id &actor);
/// Nor this: the letter is out.
Journal::Draft letterRegistered(const Id &dossier, const RegisteredLetter &letter, const Id &actor);
Journal::Draft lettersDeclined(const Id &dossier, const QString &reason, const Id &actor);
Journal::Draft attachmentAdded(const Id &dossier, const Attachment &attachment, const Id &actor);
Journal::Draft attachmentRemoved(const Id &dossier, const Id &attachment, const QString &reason,
                                 const Id &actor);

/// The dossier its operations tell of, in the order given; nothing when none of them receives it.
/// What its state does not allow has no effect and is added to `conflicts`; of two official codes
/// the first stands.
std::optional<Dossier> foldDossier(std::span<const Operation> operations,
                                   std::vector<Conflict> *conflicts);
/// What was done to it, oldest first; what had no effect is not told of.
std::vector<DossierEvent> dossierHistory(std::span<const Operation> operations);

} // namespace motcua
