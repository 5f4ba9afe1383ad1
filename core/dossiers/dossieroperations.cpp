#include "core/dossiers/dossieroperations.h"

#include "core/dossiers/dossierfields.h"
#include "core/dossiers/dossierkeys.h"

#include <QCborArray>

namespace motcua {

using namespace dossierfields;
using namespace dossierkeys;

namespace {

QCborArray papersToCbor(const std::vector<HandedPaper> &papers)
{
    QCborArray stored;
    for (const HandedPaper &paper : papers)
        stored.append(QCborArray{paper.name, paper.originals, paper.copies});
    return stored;
}

void insertText(QCborMap &payload, int key, const QString &text)
{
    if (!text.isEmpty())
        payload.insert(key, text);
}

} // namespace

Journal::Draft dossierReceived(const Dossier &d, const Id &actor)
{
    QCborMap payload{
        {DayKey, d.day.toJulianDay()},
        {PrefixKey, d.prefix},
        {NumberKey, d.number},
        {ProcedureKey, d.procedure},
        {TermKey, QCborArray{int(d.term.unit), d.term.value, d.term.variant, d.term.basis}},
        {OwnerKey, d.owner.bytes()},
        {ChannelKey, int(d.channel)},
        {PaymentKey, int(d.payment)},
        {ResultWayKey, int(d.resultWay)},
        {NotifyWayKey, int(d.notifyWay)},
        {ReceivedKey, toMs(d.received)},
        {DueKey, toMs(d.due)}};
    if (d.submitter != d.owner)
        payload.insert(SubmitterKey, d.submitter.bytes());
    insertText(payload, AuthorityKey, d.authority);
    if (d.counter != 0)
        payload.insert(CounterKey, d.counter);
    if (!d.ticket.isNull())
        payload.insert(TicketKey, d.ticket.bytes());
    insertText(payload, WrittenByKey, d.writtenBy);
    if (!d.papers.empty())
        payload.insert(PapersKey, papersToCbor(d.papers));
    if (d.feeVnd != 0)
        payload.insert(FeeKey, d.feeVnd);
    if (d.target)
        payload.insert(TargetKey, toMs(*d.target));
    insertText(payload, TargetDecisionKey, d.targetDecision);
    insertText(payload, SecretKey, d.secret);
    insertText(payload, WrittenLaterKey, d.writtenLater);
    if (d.bookLine != 0)
        payload.insert(BookLineKey, d.bookLine);
    return {Kind::DossierReceived, d.id, std::move(payload), actor};
}

Journal::Draft supplementAsked(const Id &dossier, const Supplement &supplement, const Id &actor)
{
    QCborMap payload{{MissingKey, missingText(supplement.missing)}};
    insertText(payload, ReasonKey, supplement.reason);
    insertText(payload, BasisKey, supplement.basis);
    QCborArray papers;
    for (const int paper : supplement.papers)
        papers.append(paper);
    if (!papers.isEmpty())
        payload.insert(MissingPapersKey, papers);
    return {Kind::SupplementAsked, dossier, std::move(payload), actor};
}

Journal::Draft dossierSupplemented(const Id &dossier, Instant due,
                                   const std::vector<HandedPaper> &papers, const Id &actor)
{
    QCborMap payload{{NewDueKey, toMs(due)}};
    if (!papers.empty())
        payload.insert(NewPapersKey, papersToCbor(papers));
    return {Kind::DossierSupplemented, dossier, std::move(payload), actor};
}

Journal::Draft dossierExtended(const Id &dossier, Instant due, const QString &reason,
                               const QString &basis, const Id &actor)
{
    QCborMap payload{{NewDueKey, toMs(due)}, {ReasonKey, reason}};
    insertText(payload, BasisKey, basis);
    return {Kind::DossierExtended, dossier, std::move(payload), actor};
}

Journal::Draft dossierDecided(const Id &dossier, bool approved, const QString &number,
                              const QString &reason, const QString &basis, const Id &actor)
{
    QCborMap payload{{ApprovedKey, approved}};
    insertText(payload, DecisionKey, number);
    insertText(payload, ReasonKey, reason);
    insertText(payload, BasisKey, basis);
    return {Kind::DossierDecided, dossier, std::move(payload), actor};
}

Journal::Draft dossierReturned(const Id &dossier, const Delivery &delivery, const Id &actor)
{
    QCborMap payload{{ReceivedByKey, delivery.receivedBy}};
    if (delivery.confirmation != Confirmation::Signature)
        payload.insert(ConfirmationKey, int(delivery.confirmation));
    insertText(payload, ProofKey, delivery.proof);
    if (!delivery.originalsBack)
        payload.insert(OriginalsKeptKey, true);
    return {Kind::DossierReturned, dossier, std::move(payload), actor};
}

Journal::Draft dossierWithdrawn(const Id &dossier, const QString &reason, const Id &actor)
{
    return {Kind::DossierWithdrawn, dossier, {{ReasonKey, reason}}, actor};
}

Journal::Draft dossierStopped(const Id &dossier, const QString &reason, const QString &basis,
                              const Id &actor)
{
    QCborMap payload{{ReasonKey, reason}};
    insertText(payload, BasisKey, basis);
    return {Kind::DossierStopped, dossier, std::move(payload), actor};
}

Journal::Draft dossierCodeBound(const Id &dossier, const QString &code, const Id &actor)
{
    return {Kind::DossierCodeBound, dossier, {{CodeKey, code}}, actor};
}

Journal::Draft dossierHandedOver(const Id &dossier, const HandOver &handOver, const Id &actor)
{
    QCborMap payload{{HandedToKey, handOver.to}};
    insertText(payload, FromKey, handOver.from);
    insertText(payload, NoteKey, handOver.note);
    return {Kind::DossierHandedOver, dossier, std::move(payload), actor};
}

Journal::Draft dossierTakenOver(const Id &dossier, const QString &takenBy, const Id &actor)
{
    QCborMap payload;
    insertText(payload, TakenByKey, takenBy);
    return {Kind::DossierTakenOver, dossier, std::move(payload), actor};
}

Journal::Draft dossierSentBack(const Id &dossier, const QString &reason, const Id &actor)
{
    return {Kind::DossierSentBack, dossier, {{ReasonKey, reason}}, actor};
}

Journal::Draft citizenNotified(const Id &dossier, const Notification &notification, const Id &actor)
{
    QCborMap payload{{NewsKey, int(notification.news)}, {WayKey, int(notification.way)}};
    if (notification.reached)
        payload.insert(ReachedKey, true);
    if (notification.later)
        payload.insert(LaterKey, true);
    insertText(payload, NoteKey, notification.note);
    return {Kind::CitizenNotified, dossier, std::move(payload), actor};
}

Journal::Draft dossierVoided(const Id &dossier, const QString &reason, const Id &actor)
{
    return {Kind::DossierVoided, dossier, {{ReasonKey, reason}}, actor};
}

Journal::Draft changeTakenBack(const Id &dossier, const LastChange &change, const QString &reason,
                               const Id &actor)
{
    QCborMap payload{{LogKey, change.log.bytes()}, {SeqKey, change.seq}};
    insertText(payload, ReasonKey, reason);
    return {Kind::DossierChangeTakenBack, dossier, std::move(payload), actor};
}

Journal::Draft paperPrinted(const Id &dossier, const QString &form, const Id &actor)
{
    return {Kind::PaperPrinted, dossier, {{FormKey, form}}, actor};
}

Journal::Draft letterRegistered(const Id &dossier, const RegisteredLetter &letter, const Id &actor)
{
    return {Kind::LetterRegistered,
            dossier,
            {{LetterKey, int(letter.letter)},
             {LetterYearKey, letter.year},
             {LetterNumberKey, letter.number}},
            actor};
}

Journal::Draft lettersDeclined(const Id &dossier, const QString &reason, const Id &actor)
{
    return {Kind::LettersDeclined, dossier, {{ReasonKey, reason}}, actor};
}

Journal::Draft attachmentAdded(const Id &dossier, const Attachment &attachment, const Id &actor)
{
    QCborMap payload{{AttachmentKey, attachment.id.bytes()},
                     {HashKey, attachment.sha256},
                     {FileNameKey, attachment.name},
                     {SizeKey, attachment.bytes}};
    insertText(payload, PaperKey, attachment.paper);
    return {Kind::AttachmentAdded, dossier, std::move(payload), actor};
}

Journal::Draft attachmentRemoved(const Id &dossier, const Id &attachment, const QString &reason,
                                 const Id &actor)
{
    return {Kind::AttachmentRemoved,
            dossier,
            {{AttachmentKey, attachment.bytes()}, {ReasonKey, reason}},
            actor};
}

} // namespace motcua
